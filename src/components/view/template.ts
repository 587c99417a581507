import type { Lang } from '../../model/lang.ts';
import { columnsOf } from '../../model/tables.ts';

export interface TemplateColumn {
  readonly name: string;
  readonly meaning: string;
  readonly example: string;
  readonly required: boolean;
}

/** Columns of a case-files row that most reports can fill and most figures need. */
const columns = [
  'agency_id',
  'period_start',
  'period_end',
  'period_as_printed',
  'cumulative',
  'includes_subordinates',
  'status',
  'source_id',
  'received_total',
  'received_new',
  'received_online',
  'carried_over',
  'resolved_total',
  'resolved_early',
  'resolved_on_time',
  'resolved_late',
  'pending_total',
  'pending_in_time',
  'pending_overdue',
];

/** The short form of a case-files row, as an office fills it in. */
export function templateColumns(lang: Lang): readonly TemplateColumn[] {
  const all = columnsOf('case_files');
  return columns.flatMap((name) => {
    const meta = all.get(name);
    return meta ? [{ name, meaning: meta[lang], example: meta.example, required: meta.required }] : [];
  });
}
