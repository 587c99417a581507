import { columnNames } from '../../tables.ts';
import type { Asker } from '../asker.ts';
import type { Layout } from '../recognise/layout.ts';
import type { ConvertedFile } from '../types.ts';
import { writeCsv } from './csv.ts';
import type { Draft, Filling } from './draft.ts';
import { completeFields } from './fields-complete.ts';
import { fillSource } from './fill-source.ts';
import type { Published } from './published.ts';
import { askSubordinates } from './subordinates.ts';

interface Rest {
  readonly layout: Layout;
  readonly asker: Asker;
  readonly published: Published;
  /** What names the report: bodies and period. */
  readonly stem: string;
}

/** What names a report: its body, or the parent of its bodies, and its period. */
export function stemOf(drafts: readonly Draft[], { agencies }: Published, period: string): string {
  const ids = [...new Set(drafts.map(({ values }) => values.get('agency_id')))].filter((id) => id !== '');
  const parents = new Set(ids.map((id) => agencies.byId.get(id)?.parent_id ?? ''));
  const parent = [...parents][0] ?? '';
  const shared = parents.size === 1 && parent !== '' ? `${parent}-don-vi` : 'nhieu-co-quan';
  return [ids.length === 1 ? (ids[0] ?? '') : shared, period].filter((part) => part !== '').join('-');
}

/** Who issued the report, most likely: its only body, or the parent of its bodies. */
function publisherOf(drafts: readonly Draft[], { agencies }: Published): string | null {
  const ids = new Set(drafts.map(({ values }) => values.get('agency_id')));
  const first = agencies.byId.get([...ids][0] ?? '');
  const body = ids.size === 1 ? first : agencies.byId.get(first?.parent_id ?? '');
  return body?.name_vi ?? null;
}

function sourceFile(id: string, row: Readonly<Record<string, string>>): ConvertedFile {
  const header = columnNames('sources');
  const text = writeCsv(header, [header.map((name) => row[name] ?? '')]);
  return { path: `sources/${id}.csv`, table: 'sources', text };
}

/** What is said of a report as a whole: subordinates, fields, status and source. Out: the file of a new source. */
export function fillRest(
  filling: Filling,
  { layout, asker, published, stem }: Rest,
): readonly ConvertedFile[] {
  const { drafts, has, fill } = filling;
  const { title } = layout;
  const askOne = (id: 'cumulative' | 'status', choices: readonly string[]): string =>
    asker.ask({ id, code: id, choices, likely: choices[0] ?? null }) ?? '';
  if (!has('cumulative')) fill({ cumulative: askOne('cumulative', ['false', 'true']) });
  fill({ period_basis: 'printed' });
  if (!has('includes_subordinates')) askSubordinates({ asker, agencies: published.agencies, title }, drafts);
  if (!has('field_id')) completeFields(asker, layout, drafts);
  if (!has('status')) fill({ status: askOne('status', ['official', 'preliminary', 'revised']) });
  if (has('source_id')) return [];
  const period = drafts[0]?.values.get('period_as_printed') ?? '';
  const publisher = publisherOf(drafts, published);
  const source = fillSource({ asker, title, published, stem, publisher, period });
  fill({
    source_id: source.sourceId,
    document_number: source.documentNumber,
    reported_on: source.reportedOn,
  });
  return source.row === null ? [] : [sourceFile(source.sourceId, source.row)];
}
