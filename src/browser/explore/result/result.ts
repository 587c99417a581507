import { type Answer, limits, type Refusal } from '../../engine/types.ts';
import type { Page } from '../page.ts';
import { createChartPanel } from './chart-panel.ts';
import { createAnswerTable } from './table.ts';
import { createTaking } from './take.ts';

/** The place of the answer, or of why there is none. */
export interface Result {
  readonly showRunning: () => void;
  readonly showAnswer: (answer: Answer) => void;
  readonly showRefusal: (refusal: Refusal, sql: string) => void;
  /** Brings the place before the reader’s eyes, and the focus to its heading. */
  readonly goTo: () => void;
}

/** Seconds with the digits that say something: `0,04`, `2,3`. */
function seconds(milliseconds: number, { lang }: Page): string {
  const digits = milliseconds < 1000 ? 2 : 1;
  const value = Math.max(milliseconds / 1000, 0.01);
  return value.toLocaleString(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function answerWords(answer: Answer, page: Page): string {
  const { say } = page;
  const rows = answer.rows.length;
  const time = seconds(answer.milliseconds, page);
  if (rows === 0) return say('explore.result.none', { seconds: time });
  const values = { rows, columns: answer.columns.length, seconds: time };
  return answer.more ? say('explore.result.more', values) : say('explore.result.rows', values);
}

function refusalWords(code: Refusal['code'], { say }: Page): string {
  if (code === 'too_long') return say('refusal.too_long', { n: limits.characters });
  if (code === 'out_of_memory') return say('refusal.out_of_memory', { n: limits.memoryMegabytes });
  return say(`refusal.${code}`);
}

/** Line and sign of a position, both from 1. */
function placeOf(sql: string, position: number) {
  const before = sql.slice(0, position).split('\n');
  return { line: String(before.length), column: String((before.at(-1) ?? '').length + 1) };
}

/** Takes over the place of the answer. */
export function createResult(page: Page): Result {
  const { say, part, hook } = page;
  const section = hook('result', HTMLElement);
  const status = part('status', HTMLElement);
  const refused = part('refused', HTMLElement);
  const place = part('refused-place', HTMLElement);
  const detail = part('refused-detail', HTMLElement);
  const tools = part('answer-tools', HTMLElement);
  const live = part('table-status', HTMLElement);
  let answer: Answer | null = null;

  const table = createAnswerTable(page, (words) => {
    live.textContent = words;
    chart.refresh();
  });
  const taken = () =>
    answer ? { table: { columns: answer.columns, rows: table.rows() }, more: answer.more } : null;
  const chart = createChartPanel(page, () => taken()?.table ?? null);
  createTaking(page, taken);

  function reset(words: string): void {
    section.hidden = false;
    status.textContent = words;
    status.classList.remove('refusal');
    live.textContent = '';
    part('take-status', HTMLElement).textContent = '';
    refused.hidden = true;
    answer = null;
    table.clear();
    tools.hidden = true;
    section.setAttribute('aria-busy', 'false');
  }

  return {
    goTo() {
      part('result-title', HTMLElement).focus();
      section.scrollIntoView({ block: 'start' });
    },
    showRunning() {
      reset(say('explore.result.running'));
      section.setAttribute('aria-busy', 'true');
    },
    showAnswer(given) {
      reset(answerWords(given, page));
      if (given.columns.length === 0) return;
      answer = given;
      table.show(given);
      tools.hidden = given.rows.length === 0;
      chart.reset();
    },
    showRefusal({ code, detail: text, position }, sql) {
      reset(refusalWords(code, page));
      status.classList.add('refusal');
      place.textContent = position === null ? '' : say('explore.result.place', placeOf(sql, position));
      place.hidden = position === null;
      detail.textContent = text;
      refused.hidden = position === null && text === '';
      part('refused-text', HTMLElement).hidden = text === '';
    },
  };
}
