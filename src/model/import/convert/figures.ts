import { columnNames } from '../../tables.ts';
import type { ConvertedFile, PlacedProblem } from '../types.ts';
import type { ConvertedRow } from './converted.ts';
import { createFilling, type Draft } from './draft.ts';
import { factsOf, type Taken } from './facts.ts';
import { type FilledPeriod, fillPeriod, periodName } from './fill-period.ts';
import { fillRest, stemOf } from './fill-rest.ts';
import { fillRowPeriods } from './fill-row-periods.ts';
import { laterRelease } from './later-release.ts';
import { nameAgencies } from './name-agencies.ts';
import { pickColumns } from './pick-columns.ts';
import { type PickedRow, pickRows } from './pick-rows.ts';
import type { Published } from './published.ts';
import { createRowReader } from './read-rows.ts';
import { type Converting, judgeMissing, readTableRows } from './register.ts';

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

interface Read {
  readonly drafts: readonly Draft[];
  readonly taken: readonly Taken[];
  readonly exactHeader: boolean;
  readonly problems: readonly PlacedProblem[];
}

const plainRow = (row: number): PickedRow => ({ row, label: '', code: '', of: 'whole', field: '' });

function readTable(converting: ConvertingFigures): Read {
  const { rows, ...rest } = readTableRows(converting);
  return { ...rest, drafts: rows.map(({ row, values }) => ({ row, picked: plainRow(row), values })) };
}

const ANY_TIME = { start: null, end: null } as const;

function readForm(converting: ConvertingFigures): Read {
  const { layout, asker, log, published } = converting;
  const { sheet, title, table } = layout;
  const isBody = ({ label, code }: { label: string; code: string }): boolean =>
    published.agencies.find(label, { code, span: ANY_TIME }).sure !== null;
  const picked = pickRows({ layout, asker, log, isBody });
  const { taken, problems } = pickColumns(converting);
  const rows = picked.map(({ row }) => row);
  const dashIsMissing = title?.dashIsMissing ?? false;
  const facts = factsOf({ sheet, rows, asker, exact: false, dashIsMissing }, taken);
  const read = createRowReader(sheet, { table, taken, facts, log });
  return {
    drafts: picked.map((one) => ({ row: one.row, picked: one, values: read(one.row) })),
    taken,
    exactHeader: false,
    problems: problems.map((one) => ({ ...one, sheet: sheet.sheet })),
  };
}

type Span = Pick<FilledPeriod, 'start' | 'end' | 'cumulative'>;

/** The span of rows that bring their own dates, for the name of the file. */
function ownPeriod(drafts: readonly Draft[]): Span {
  let [start, end] = ['', ''];
  for (const { values } of drafts) {
    const [from, to] = [values.get('period_start'), values.get('period_end')];
    if (from !== '' && (start === '' || from < start)) start = from;
    if (to > end) end = to;
  }
  return { start, end, cumulative: '' };
}

const nameOf = (period: Span): string => (/^\d{4}-\d{2}-\d{2}$/.test(period.end) ? periodName(period) : '');

/** A sheet of figures, a table of the data set or a report form, as rows of the table with everything asked or filled. */
export function convertFigures(converting: ConvertingFigures): FigureRows {
  const { layout, asker, published } = converting;
  const {
    drafts: found,
    taken,
    exactHeader,
    problems,
  } = layout.title ? readForm(converting) : readTable(converting);
  const own = new Set(taken.map(({ column }) => column.name));
  const isDated = found.length === 0 || own.has('period_start') || own.has('period_end');
  const isTold = !isDated && own.has('period_as_printed');
  const period = isDated || isTold ? null : fillPeriod(asker, layout.title);
  const span = { start: period?.start ?? null, end: period?.end ?? null };
  const drafts = nameAgencies({ converting, taken, span }, found);
  const filling = createFilling(drafts, [...own, 'agency_id']);
  if (period) {
    filling.fill({ period_start: period.start, period_end: period.end, period_basis: period.basis });
    filling.fill({ period_as_printed: period.asPrinted, cumulative: period.cumulative });
  }
  if (isTold) {
    fillRowPeriods(asker, layout.sheet, drafts);
    filling.settle(['period_start', 'period_end', 'period_basis']);
  }
  const stem = stemOf(drafts, published, nameOf(period ?? ownPeriod(drafts)));
  const sources = drafts.length === 0 ? [] : fillRest(filling, { layout, asker, published, stem });
  const later = laterRelease(asker, published, drafts);
  const missing = columnNames(layout.table).filter(
    (name) => !filling.has(name) && name !== 'includes_subordinates',
  );
  const isTable = layout.title === null && drafts.length > 0;
  return {
    rows: drafts.map(({ row, values }) => ({ row, cells: values.cells })),
    taken,
    exactHeader,
    stem,
    others: [...sources, ...later],
    problems: [...problems, ...(isTable ? judgeMissing(converting, missing) : [])],
  };
}
