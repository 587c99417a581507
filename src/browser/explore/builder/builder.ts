import type { Page } from '../page.ts';
import {
  type Choice,
  type ColumnWords,
  columnKeys,
  type Grouping,
  groupings,
  groupingsOf,
} from './choice.ts';
import type { ListedIndicator, Lists } from './lists.ts';
import { createOfficePicker } from './offices.ts';
import { builderSql } from './sql.ts';

interface Acts {
  /** Puts SQL into the box of the question. */
  readonly write: (sql: string) => void;
  readonly run: () => void;
  readonly notice: (words: string) => void;
}

/** Choices that become a question in SQL. */
export interface Builder {
  /** In: what can be chosen; null where it could not be read. */
  readonly fill: (lists: Lists | null) => void;
}

function wordsOf({ lang, say, wordsOf: all }: Page): ColumnWords {
  const columns = Object.fromEntries(columnKeys.map((key) => [key, say(`explore.column.${key}`)]));
  return {
    lang,
    columns: columns as ColumnWords['columns'],
    levels: all('level.'),
    missing: {
      no_files: say('explore.missing.no_files'),
      not_reported: say('explore.missing.not_reported'),
    },
  };
}

/** One group of options a family, in the site’s order; indicators without figures stand apart, at the end. */
function indicatorGroups(indicators: readonly ListedIndicator[], { say, wordsOf: all }: Page) {
  const families = Object.entries(all('family.'));
  const known = indicators.filter(({ offices }) => offices !== 0);
  const groups = families.map(([id, name]) => [name, known.filter(({ family }) => family === id)] as const);
  const empty = indicators.filter(({ offices }) => offices === 0);
  return [...groups, [say('explore.builder.other'), empty] as const].filter(
    ([, members]) => members.length > 0,
  );
}

/** One that says something about many offices is a better beginning than the first in the list. */
function firstChoice(listed: readonly ListedIndicator[]): string {
  const many = Math.max(...listed.map(({ offices }) => offices ?? 0)) / 2;
  const found = listed.find(
    ({ kind, better, offices }) => kind === 'ratio' && better === 'higher' && (offices ?? 0) >= many,
  );
  return (found ?? listed[0])?.id ?? '';
}

/** Takes over the builder's fields and buttons. */
export function createBuilder(page: Page, { write, run, notice }: Acts): Builder {
  const { say, part } = page;
  const panel = part('builder', HTMLElement);
  const indicator = part('indicator', HTMLSelectElement);
  const period = part('period', HTMLSelectElement);
  const grouping = part('grouping', HTMLSelectElement);
  const why = part('grouping-why', HTMLElement);
  const caveats = part('indicator-caveats', HTMLElement);
  const offices = createOfficePicker(page);
  const words = wordsOf(page);
  const document = panel.ownerDocument;
  let indicators: readonly ListedIndicator[] = [];

  function chosenIndicator(): Choice['indicator'] | null {
    const found = indicators.find(({ id }) => id === indicator.value);
    return found ? { ...found, comparable: !page.apart.includes(found.id) } : null;
  }

  const chosenGrouping = (): Grouping => groupings.find((each) => each === grouping.value) ?? 'none';

  function showCaveats(): void {
    const texts = indicators.find(({ id }) => id === indicator.value)?.caveats ?? [];
    const items = texts.map((text) => Object.assign(document.createElement('li'), { textContent: text }));
    caveats.replaceChildren(...items);
    caveats.hidden = texts.length === 0;
  }

  function offerGroupings(): void {
    const found = chosenIndicator();
    const allowed = found ? groupingsOf(found) : groupings;
    for (const option of grouping.options) option.disabled = !allowed.some((each) => each === option.value);
    if (grouping.selectedOptions[0]?.disabled) grouping.value = 'none';
    const limited = allowed.length < groupings.length ? say('explore.builder.not_added') : '';
    why.textContent = [say(`explore.builder.grouping.why.${chosenGrouping()}`), limited].join(' ').trim();
  }

  function question(): string | null {
    const chosen = chosenIndicator();
    if (!chosen) return null;
    const time = period.value === 'all' || period.value === 'newest' ? period.value : Number(period.value);
    return builderSql(
      { indicator: chosen, offices: offices.chosen(), period: time, grouping: chosenGrouping() },
      words,
    );
  }

  function fillIndicators(): void {
    const listed = indicatorGroups(indicators, page);
    const groups = listed.map(([label, members]) => {
      const group = document.createElement('optgroup');
      group.label = label;
      group.append(...members.map(({ id, name }) => new Option(name, id)));
      return group;
    });
    indicator.replaceChildren(...groups);
    indicator.value = firstChoice(listed.flatMap(([, members]) => members));
  }

  grouping.replaceChildren(
    ...groupings.map((each) => new Option(say(`explore.builder.grouping.${each}`), each)),
  );
  indicator.addEventListener('change', () => {
    offerGroupings();
    showCaveats();
  });
  grouping.addEventListener('change', offerGroupings);
  part('build-run', HTMLButtonElement).addEventListener('click', () => {
    const sql = question();
    if (sql === null) return;
    write(sql);
    run();
  });
  part('build-write', HTMLButtonElement).addEventListener('click', () => {
    const sql = question();
    if (sql === null) return;
    write(sql);
    notice(say('explore.builder.written'));
  });

  return {
    fill(lists) {
      panel.hidden = lists === null;
      if (lists === null) {
        notice(say('explore.builder.failed'));
        return;
      }
      indicators = lists.indicators;
      fillIndicators();
      period.replaceChildren(
        new Option(say('explore.builder.period.newest'), 'newest'),
        new Option(say('explore.builder.period.all'), 'all'),
        ...lists.years.map(
          (year) => new Option(say('explore.builder.period.year', { year: String(year) }), String(year)),
        ),
      );
      offices.fill(lists.offices);
      offerGroupings();
      showCaveats();
    },
  };
}
