import type { Asker } from '../asker.ts';
import { limits } from '../limits.ts';
import { type PrintedPeriod, periodIn } from '../recognise/title.ts';
import type { Sheet } from '../sheet.ts';
import type { Draft } from './draft.ts';

interface Told {
  readonly draft: Draft;
  readonly period: PrintedPeriod;
}

/** Words such as "Tháng 9/2026" may mean the calendar or a month of the office's own; asked once for the whole file. */
function askCalendar(asker: Asker, sheet: Sheet, told: readonly Told[]): boolean {
  const [first] = told;
  if (!first) return false;
  const answer = asker.ask({
    id: 'periods',
    code: 'periods',
    details: { example: first.period.text, start: first.period.start ?? '', end: first.period.end ?? '' },
    places: told.slice(0, limits.places).map(({ draft }) => ({
      sheet: sheet.sheet,
      line: sheet.lineOf(draft.row),
      column: 0,
    })),
    choices: ['calendar', 'none'],
    likely: 'calendar',
  });
  return answer === 'calendar';
}

/**
 * Dates of rows that print their period in words and have no columns of dates. Two printed days are taken; words alone
 * as answered, and otherwise the dates stay empty: such a row is shown with its source and judges nothing.
 */
export function fillRowPeriods(asker: Asker, sheet: Sheet, drafts: readonly Draft[]): void {
  const told = drafts.flatMap((draft): Told[] => {
    const period = periodIn(draft.values.get('period_as_printed'));
    return period?.start && period.end ? [{ draft, period }] : [];
  });
  const isCalendar = askCalendar(
    asker,
    sheet,
    told.filter(({ period }) => !period.printed),
  );
  for (const { draft, period } of told) {
    if (!period.printed && !isCalendar) continue;
    draft.values.set('period_start', period.start ?? '');
    draft.values.set('period_end', period.end ?? '');
    draft.values.set('period_basis', period.printed ? 'printed' : 'inferred');
  }
}
