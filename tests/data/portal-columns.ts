/** Columns of the source files that an indicator prints: numerator, denominator, printed value; '' where none. */
export type Columns = readonly [string, string, string];

export const inBothFiles: Record<string, Columns> = {
  'received-766': ['received', '', ''],
  'on-time-766': ['on_time_766', 'received', 'published_on_time_pct'],
  'overdue-766': ['overdue', 'received', ''],
  'avg-days-766': ['', '', 'avg_days'],
  'e-results-766': ['e_result_num', 'digitisation_denominator', ''],
  'digitised-766': ['digitised_num', 'digitisation_denominator', ''],
  'reused-766': ['reused_num', 'digitisation_denominator', ''],
  'linked-766': ['linked_for_reuse_num', 'digitisation_denominator', ''],
  'citizen-data-files-766': ['citizen_data_files_num', 'digitisation_denominator', ''],
  'citizen-data-procedures-766': ['citizen_data_formalities_num', 'citizen_data_formalities_den', ''],
  'payment-files-766': ['paid_online_files', 'financial_duty_files', ''],
  'payment-procedures-766': ['formalities_paid_online', 'formalities_with_fee', ''],
  'sync-766': ['dossier_sync_num', 'dossier_sync_den', ''],
  'petitions-on-time-766': ['petitions_on_time_num', 'petitions_total', ''],
  'petitions-satisfied-766': ['petitions_satisfied_num', 'petitions_total', ''],
  'settlement-satisfaction-766': ['settlement_satisfaction_766_num', 'settlement_satisfaction_766_den', ''],
};

export const inDepartmentFile: Record<string, Columns> = {
  ...inBothFiles,
  'publish-on-time-766': ['publish_on_time_num', 'publish_on_time_den', ''],
  'public-update-766': ['public_update_on_time_num', 'public_update_on_time_den', ''],
  'public-content-766': ['public_content_full_num', 'public_content_full_den', ''],
  'petitions-classified-766': ['petitions_classified', 'petitions_total', ''],
  'petitions-regulations-766': ['petitions_on_regulations_num', 'petitions_total', ''],
  'petitions-staff-766': ['petitions_on_staff_num', 'petitions_total', ''],
  'online-group-766': ['', '', 'online_group_pct'],
};
