import { columnNames } from '../../tables.ts';
import type { ConvertedFile, Place, PlacedProblem } from '../types.ts';
import type { ConvertedRow } from './converted.ts';
import { writeCsv } from './csv.ts';
import { factsOf, type Taken } from './facts.ts';
import { completeFields } from './fields-complete.ts';
import { type FilledPeriod, fillPeriod, periodName } from './fill-period.ts';
import { fillSource } from './fill-source.ts';
import { laterRelease } from './later-release.ts';
import { pickColumns } from './pick-columns.ts';
import { type PickedRow, pickRows } from './pick-rows.ts';
import type { Published } from './published.ts';
import { createRowReader } from './read-rows.ts';
import { type Converting, judgeMissing, readTableRows } from './register.ts';
import { createRowAgencies, resolveAgency } from './resolve-agency.ts';
import { askSubordinates } from './subordinates.ts';

export interface ConvertingFigures extends Converting {
  readonly published: Published;
}

/** Rows of figures with all that could be known of them. */
export interface FigureRows {
  readonly rows: readonly ConvertedRow[];
  readonly taken: readonly Taken[];
  readonly exactHeader: boolean;
  /** What names the file: bodies and period. */
  readonly stem: string;
  readonly others: readonly ConvertedFile[];
  readonly problems: readonly PlacedProblem[];
}

/** A row being filled: its own cells first, then what the file or an answer says. */
interface Draft {
  readonly row: number;
  readonly picked: PickedRow;
  readonly values: Map<string, string>;
}

function placeOf({ layout: { sheet } }: Converting, row: number): Place {
  return { sheet: sheet.sheet, line: sheet.lineOf(row), column: 0 };
}

const plainRow = (row: number): PickedRow => ({ row, label: '', code: '', of: 'whole', field: '' });

interface Read {
  readonly drafts: readonly Draft[];
  readonly taken: readonly Taken[];
  readonly exactHeader: boolean;
  readonly problems: readonly PlacedProblem[];
}

function readTable(converting: ConvertingFigures): Read {
  const { rows, ...rest } = readTableRows(converting);
  return {
    ...rest,
    drafts: rows.map(({ row, values }) => ({ row, picked: plainRow(row), values: new Map(values) })),
  };
}

function readForm(converting: ConvertingFigures): Read {
  const { layout, asker, log, published } = converting;
  const { sheet, title } = layout;
  const isBody = ({ label, code }: { label: string; code: string }): boolean =>
    published.agencies.find(label, { code, span: { start: null, end: null } }).sure !== null;
  const picked = pickRows({ layout, asker, log, isBody });
  const { taken, problems } = pickColumns(converting);
  const rows = picked.map(({ row }) => row);
  const facts = factsOf(
    { sheet, rows, asker, exact: false, dashIsMissing: title?.dashIsMissing ?? false },
    taken,
  );
  const read = createRowReader(sheet, { taken, facts, log });
  const drafts = picked.map((one) => ({ row: one.row, picked: one, values: new Map(read(one.row)) }));
  return {
    drafts,
    taken,
    exactHeader: false,
    problems: problems.map((one) => ({ ...one, sheet: sheet.sheet })),
  };
}

const hasId = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);

/** The body that reports, where no row names its own: as the title names it, else as the name of the file hints. */
function reporter(converting: ConvertingFigures, period: FilledPeriod | null): string | null {
  const { layout, asker, published, name } = converting;
  const title = layout.title?.agency ?? '';
  const span = { start: period?.start ?? null, end: period?.end ?? null };
  const matched = published.agencies.find(title, { code: '', span });
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const hinted = [...published.agencies.byId.keys()]
    .filter((id) => `-${slug}-`.includes(`-${id}-`))
    .sort((one, other) => other.length - one.length)[0];
  return resolveAgency(
    { asker, agencies: published.agencies },
    { id: 'agency', code: 'agency', name: title, places: [], matched, otherwise: hinted ?? null },
  );
}

/** Names every row's body; rows of a body that is not to be taken go. */
function nameAgencies(
  converting: ConvertingFigures,
  read: Read,
  period: FilledPeriod | null,
): readonly Draft[] {
  const { published, asker, log, layout } = converting;
  const agencies = createRowAgencies({ asker, agencies: published.agencies });
  const own = read.taken.find(({ column }) => column.name === 'agency_id');
  const span = { start: period?.start ?? null, end: period?.end ?? null };
  const needsReporter = !own && read.drafts.some(({ picked }) => picked.of !== 'unit');
  const whole = needsReporter ? reporter(converting, period) : null;
  return read.drafts.filter(({ row, picked, values }) => {
    const cell = values.get('agency_id') ?? '';
    if (own && (cell === '' || hasId(cell))) return true;
    const place = { ...placeOf(converting, row), column: (own?.index ?? -1) + 1 };
    const label = own ? cell : picked.label;
    const found =
      own || picked.of === 'unit' ? agencies.of(label, { code: picked.code, place, span }) : whole;
    if (own && found) log.add('agency_name', place, { before: cell, after: found });
    if (found === '')
      log.add(
        'row_left_out',
        { ...place, sheet: layout.sheet.sheet, column: 0 },
        { before: label, after: '' },
      );
    values.set('agency_id', found ?? '');
    return found !== '';
  });
}

function stemOf(drafts: readonly Draft[], { published }: ConvertingFigures, period: string): string {
  const ids = [...new Set(drafts.map(({ values }) => values.get('agency_id') ?? ''))].filter(
    (id) => id !== '',
  );
  const parents = new Set(ids.map((id) => published.agencies.byId.get(id)?.parent_id ?? ''));
  const parent = [...parents][0] ?? '';
  const body =
    ids.length === 1 ? ids[0] : parents.size === 1 && parent !== '' ? `${parent}-don-vi` : 'nhieu-co-quan';
  return [body, period].filter((part) => part !== '').join('-');
}

function fill(
  drafts: readonly Draft[],
  values: Readonly<Record<string, string>>,
  has: ReadonlySet<string>,
): void {
  for (const [name, value] of Object.entries(values)) {
    if (has.has(name)) continue;
    for (const draft of drafts) draft.values.set(name, value);
  }
}

/** The span of rows that bring their own dates, for the name of the file. */
function ownPeriod(drafts: readonly Draft[]): Pick<FilledPeriod, 'start' | 'end' | 'cumulative'> {
  const column = (name: string): string[] =>
    drafts
      .map(({ values }) => values.get(name) ?? '')
      .filter((one) => one !== '')
      .sort();
  return { start: column('period_start')[0] ?? '', end: column('period_end').at(-1) ?? '', cumulative: '' };
}

/** A sheet of figures, a table of the data set or a report form, as rows of the table with everything asked or filled. */
export function convertFigures(converting: ConvertingFigures): FigureRows {
  const { layout, asker, published } = converting;
  const names = columnNames(layout.table);
  const read = layout.title === null ? readTable(converting) : readForm(converting);
  const has = new Set(read.taken.map(({ column }) => column.name));
  const needsPeriod = read.drafts.length > 0 && !has.has('period_start') && !has.has('period_end');
  const period = needsPeriod ? fillPeriod(asker, layout.title) : null;
  const drafts = nameAgencies(converting, read, period);
  if (period) {
    fill(drafts, { period_start: period.start, period_end: period.end, period_basis: period.basis }, has);
    fill(drafts, { period_as_printed: period.asPrinted, cumulative: period.cumulative }, has);
  }
  const filledIn = new Set([
    ...has,
    ...(period ? ['period_start', 'period_end', 'period_basis', 'period_as_printed', 'cumulative'] : []),
  ]);
  filledIn.add('agency_id');
  const rest = fillRest(converting, { drafts, has: filledIn, period: period ?? ownPeriod(drafts) });
  const missing =
    layout.title === null
      ? names.filter((name) => !has.has(name) && !drafts.some(({ values }) => values.has(name)))
      : [];
  const rows = drafts.map(({ row, values }) => ({ row, cells: names.map((name) => values.get(name) ?? '') }));
  return {
    rows,
    taken: read.taken,
    exactHeader: read.exactHeader,
    stem: rest.stem,
    others: [
      ...rest.others,
      ...laterRelease(
        asker,
        published.asOf,
        drafts.map(({ values }) => values),
      ),
    ],
    problems: [...read.problems, ...judgeMissing(converting, drafts.length > 0 ? missing : [])],
  };
}

interface Rest {
  readonly drafts: readonly Draft[];
  readonly has: Set<string>;
  readonly period: Pick<FilledPeriod, 'start' | 'end' | 'cumulative'>;
}

/** What is said of a report as a whole: subordinates, fields, status and source. */
function fillRest(
  converting: ConvertingFigures,
  { drafts, has, period }: Rest,
): { stem: string; others: ConvertedFile[] } {
  const { layout, asker, published } = converting;
  const { title } = layout;
  const stem = stemOf(drafts, converting, period.end === '' ? '' : periodName(period));
  if (drafts.length === 0) return { stem, others: [] };
  if (!has.has('cumulative')) {
    fill(
      drafts,
      {
        cumulative:
          asker.ask({ id: 'cumulative', code: 'cumulative', choices: ['false', 'true'], likely: 'false' }) ??
          '',
      },
      has,
    );
  }
  if (!has.has('period_basis')) fill(drafts, { period_basis: 'printed' }, has);
  if (!has.has('includes_subordinates'))
    askSubordinates({ asker, agencies: published.agencies, title }, drafts);
  if (!has.has('field_id')) completeFields(asker, layout, drafts);
  if (!has.has('status')) {
    const choices = ['official', 'preliminary', 'revised'];
    fill(
      drafts,
      { status: asker.ask({ id: 'status', code: 'status', choices, likely: 'official' }) ?? '' },
      has,
    );
  }
  if (has.has('source_id')) return { stem, others: [] };
  const bodies = new Set(drafts.map(({ values }) => values.get('agency_id') ?? ''));
  const [body = ''] = bodies;
  const one = published.agencies.byId.get(
    bodies.size === 1 ? body : (published.agencies.byId.get(body)?.parent_id ?? ''),
  );
  const printed = drafts[0]?.values.get('period_as_printed') ?? '';
  const source = fillSource({
    asker,
    title,
    published,
    stem,
    publisher: one?.name_vi ?? null,
    period: printed,
  });
  fill(
    drafts,
    { source_id: source.sourceId, document_number: source.documentNumber, reported_on: source.reportedOn },
    has,
  );
  if (source.row === null) return { stem, others: [] };
  const header = columnNames('sources');
  const text = writeCsv(header, [header.map((name) => source.row?.[name] ?? '')]);
  return { stem, others: [{ path: `sources/${source.sourceId}.csv`, table: 'sources', text }] };
}
