import { columnsOf } from '../../src/model/tables.ts';

/** Every count column of the case-files form, in file order. */
export const countColumns: readonly string[] = [...columnsOf('case_files')]
  .filter(([, meta]) => meta.kind === 'count')
  .map(([name]) => name);

const inventories = ['results_in_force', 'results_in_force_digitised', 'old_files', 'old_files_digitised'];
const rare = ['returned', 'withdrawn', 'waiting_supplement', 'stopped', 'not_accepted'];
const combinations = ['received_in_person_or_post', 'resolved_early_or_on_time'];
const combined = ['received_in_person', 'received_by_post', 'resolved_early', 'resolved_on_time'];

const without = (names: readonly string[]): string[] => countColumns.filter((name) => !names.includes(name));

/** Everything but what hardly any office counts. */
export const fullColumns: readonly string[] = without([...inventories, ...rare, ...combinations]);

/** An office that prints early and on time together, in person and post together. */
export const combinedColumns: readonly string[] = without([...inventories, ...rare, ...combined]);

/** An office that also prints the files withdrawn. */
export const withdrawnColumns: readonly string[] = [...fullColumns, 'withdrawn'];

const beyondCommune = /^(?:petitions|moved|late_re|late_ap|late_no|transactions|results_sy|files_reused)/;

/** A small office: fewer columns, the rest not reported. */
export const communeColumns: readonly string[] = fullColumns.filter((name) => !beyondCommune.test(name));
