import { h } from '../compare/element.ts';
import type { Page } from './page.ts';
import type { OutgoingView, Slip } from './protocol.ts';

interface SlipOptions {
  readonly page: Page;
  readonly files: readonly OutgoingView[];
  readonly slip: Slip;
}

/** The page prints nothing but the slip while this stands on it. */
const PRINTED = 'printing-slip';

/** A line to be filled in by keyboard or by pen. */
function lineOf(id: string, label: string, value: string): HTMLElement {
  return h(
    'div',
    { class: 'slip-line' },
    h('label', { for: id }, label),
    h('input', { id, value, autocomplete: 'off' }),
  );
}

function filesTable(files: readonly OutgoingView[], { say }: Page): HTMLElement {
  const headings = [say('check.say.slip.file'), say('check.say.slip.rows'), 'SHA-256'];
  return h(
    'table',
    { class: 'slip-files' },
    h('caption', {}, say('check.say.slip.files')),
    h('thead', {}, h('tr', {}, ...headings.map((words) => h('th', { scope: 'col' }, words)))),
    h(
      'tbody',
      {},
      ...files.map(({ path, table, rows, sha256 }) =>
        h(
          'tr',
          {},
          h('th', { scope: 'row' }, path),
          h('td', {}, table === null ? '–' : say('check.say.rows', { n: rows })),
          h('td', { class: 'hash' }, sha256 ?? '–'),
        ),
      ),
    ),
  );
}

function figuresTable({ columns, rows, more }: Slip, { say }: Page): HTMLElement | null {
  if (rows.length === 0) return null;
  return h(
    'div',
    { class: 'table-box', role: 'region', 'aria-label': say('check.say.slip.figures'), tabindex: '0' },
    h(
      'table',
      { class: 'slip-figures' },
      h('caption', {}, say('check.say.slip.figures')),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('th', { scope: 'col' }, say('check.say.slip.row')),
          ...columns.map(({ meaning }) => h('th', { scope: 'col', class: 'num' }, meaning)),
        ),
      ),
      h(
        'tbody',
        {},
        ...rows.map(({ agency, period, field, cells }) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, [agency, field, period].filter(Boolean).join(', ')),
            ...cells.map((cell) => h('td', { class: 'num' }, cell === '' ? '–' : cell)),
          ),
        ),
      ),
    ),
    more > 0 && h('p', { class: 'small' }, say('check.say.slip.more', { n: more })),
  );
}

/** Places for those who sign, and the part that goes back to them. */
function endOf({ say }: Page): readonly HTMLElement[] {
  const sign = (who: string) =>
    h(
      'div',
      { class: 'sign-here' },
      h('strong', {}, who),
      h('span', { class: 'small' }, say('check.say.slip.sign')),
    );
  return [
    h('div', { class: 'signs' }, sign(say('check.say.slip.maker')), sign(say('check.say.slip.approver'))),
    h(
      'div',
      { class: 'receipt' },
      h('h4', {}, say('check.say.slip.receipt')),
      h('p', {}, say('check.say.slip.receipt.text')),
      h('div', { class: 'signs' }, sign(say('check.say.slip.receiver'))),
    ),
  ];
}

/** Prints the slip alone. The class goes when the browser is done, however that ended. */
function printSlip(): void {
  const { classList } = document.documentElement;
  classList.add(PRINTED);
  window.addEventListener('afterprint', () => classList.remove(PRINTED), { once: true });
  window.print();
}

/** The slip that goes with the files: who sends what, for which period, and where it is signed. */
export function createSlip({ page, files, slip }: SlipOptions): HTMLElement {
  const { say } = page;
  const print = h('button', { type: 'button', class: 'button strong' }, say('check.say.slip.print'));
  print.addEventListener('click', printSlip);
  return h(
    'details',
    { class: 'part slip-part' },
    h('summary', {}, h('h3', {}, say('check.say.slip.title'))),
    h('p', { class: 'measure slip-why' }, say('check.say.slip.why')),
    h(
      'div',
      { class: 'paper-slip' },
      h('p', { class: 'small' }, page.sample ? say('check.sample.slip') : page.site),
      h('h4', { class: 'slip-title' }, say('check.say.slip.title')),
      lineOf('slip-agency', say('check.say.slip.agency'), slip.agencies.join('; ')),
      lineOf('slip-period', say('check.say.slip.period'), slip.periods.join('; ')),
      lineOf('slip-number', say('check.say.slip.number'), slip.documentNumbers.join('; ')),
      filesTable(files, page),
      figuresTable(slip, page),
      ...endOf(page),
    ),
    h('div', { class: 'buttons' }, print),
  );
}
