import { fold } from '../recognise/fold.ts';
import type { Layout } from '../recognise/layout.ts';
import { rowsOf } from '../recognise/rows.ts';
import { cellAt } from '../sheet.ts';
import type { PlacedProblem } from '../types.ts';
import { ownProblem } from './own-problem.ts';
import { headerText } from './pick-columns.ts';

/** Shares that are parts of one whole: what became of the files. */
const PART = /truoc han|dung han|qua han|tre han|cham han|dang (?:giai quyet|xu ly)/;
/** Hundredths of a percent that rounding may add with every part. */
const ROUNDING = 5;

/** Hundredths of a percent; null where the cell is no share. */
function hundredths(cell: string): number | null {
  const [, whole, part = ''] = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*[%％]?$/u.exec(cell.trim()) ?? [];
  return whole === undefined ? null : Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

function partsOf(layout: Layout): readonly number[] {
  return layout.uses.flatMap((use, index) =>
    use.use === 'leave' && use.reason === 'share' && PART.test(fold(headerText(layout, index)))
      ? [index]
      : [],
  );
}

/** Rows whose shares of early, on time, late and pending files make more than one whole: shown, never mended. */
export function judgeShares(name: string, layout: Layout): readonly PlacedProblem[] {
  const parts = partsOf(layout);
  if (parts.length < 2) return [];
  return rowsOf(layout).rows.flatMap(({ row }) => {
    const shares = parts.map((index) => hundredths(cellAt(layout.sheet, row, index)));
    const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0);
    if (sum <= 10_000 + ROUNDING * parts.length) return [];
    const index = parts[0] ?? 0;
    const place = { sheet: layout.sheet.sheet, line: layout.sheet.lineOf(row), column: index + 1 };
    const found = `${Math.floor(sum / 100)}.${String(sum % 100).padStart(2, '0')}`;
    const cell = cellAt(layout.sheet, row, index);
    return [
      ownProblem(name, {
        ...place,
        cell,
        code: 'shares_above_whole',
        severity: 'warning',
        details: { found },
      }),
    ];
  });
}
