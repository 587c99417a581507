import { h } from '../compare/element.ts';
import type { Page } from './page.ts';
import type { FileView, ProblemView } from './protocol.ts';
import { type Show, spotButton } from './spot-button.ts';

interface ProblemsOptions {
  readonly page: Page;
  readonly view: FileView;
  readonly show: Show;
}

const SHOWN = 50;
const LABEL_SIGNS = 70;
const ALL = '';

/** Names of choices of the list of kinds that are no codes. */
const severities = ['error', 'warning'] as const;

function shorten(text: string): string {
  return text.length <= LABEL_SIGNS ? text : `${text.slice(0, LABEL_SIGNS - 1).trimEnd()}…`;
}

/** Every kind of problem with its first message, the most frequent first. */
function kindsOf(problems: readonly ProblemView[]): readonly (readonly [code: string, label: string])[] {
  const groups = [...Map.groupBy(problems, ({ code }) => code)];
  return groups
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([code, own]) => [code, `${shorten(own[0]?.fix ?? code)} (${own.length})`]);
}

function filterOf({ page, view }: ProblemsOptions, onChange: (kind: string) => void): HTMLElement | null {
  const { problems } = view;
  const { say } = page;
  const kinds = kindsOf(problems);
  if (kinds.length < 2) return null;
  const select = h(
    'select',
    { id: `kinds-${view.id}` },
    h('option', { value: ALL }, say('check.say.problem.all', { n: problems.length })),
    view.errors > 0 && h('option', { value: 'error' }, say('check.say.problem.errors', { n: view.errors })),
    view.warnings > 0 &&
      h('option', { value: 'warning' }, say('check.say.problem.warnings', { n: view.warnings })),
    ...kinds.map(([code, label]) => h('option', { value: code }, label)),
  );
  select.addEventListener('change', () => onChange(select.value));
  return h(
    'div',
    { class: 'field' },
    h('label', { class: 'small', for: select.id }, say('check.say.problem.kind')),
    select,
  );
}

function itemOf(problem: ProblemView, { page, view, show }: ProblemsOptions): HTMLElement {
  const { severity, message, fix, spot, elsewhere } = problem;
  const word = page.say(severity === 'error' ? 'check.say.mark.error' : 'check.say.mark.warning');
  return h(
    'li',
    {
      class: `problem ${severity}`,
      'data-code': problem.code,
      'data-place': [spot.sheet, spot.line, spot.column].join('|'),
      'data-cell': problem.cell,
    },
    h(
      'p',
      {},
      h('strong', { class: 'sign' }, word),
      ' ',
      elsewhere !== null && h('code', {}, elsewhere),
      elsewhere !== null && ', ',
      spotButton(spot, { page, sheets: view.sheets, show }),
    ),
    h('p', {}, message),
    h('p', { class: 'small fix' }, `→ ${fix}`),
  );
}

/** What is wrong with a file, by kind where wanted; each place leads to its cell. */
export function problemList(options: ProblemsOptions): HTMLElement | null {
  const { page, view } = options;
  const { problems, errors, warnings } = view;
  const { say } = page;
  if (problems.length === 0) return null;
  const list = h('ol', { class: 'problems' });
  const more = h('button', { type: 'button', class: 'button' });
  const status = h('p', { class: 'small muted', role: 'status' });
  let kind = ALL;
  let shown = SHOWN;

  const isWanted = ({ code, severity }: ProblemView): boolean =>
    kind === ALL || (severities.some((one) => one === kind) ? severity === kind : code === kind);

  function draw(): void {
    const wanted = problems.filter(isWanted);
    list.replaceChildren(...wanted.slice(0, shown).map((problem) => itemOf(problem, options)));
    const rest = wanted.length - Math.min(shown, wanted.length);
    more.hidden = rest === 0;
    more.textContent = say('check.say.problem.more', { n: rest });
    status.textContent = say('check.say.problem.shown', { shown: wanted.length - rest, n: wanted.length });
  }

  more.addEventListener('click', () => {
    const next = list.children.length;
    shown += SHOWN;
    draw();
    list.children[next]?.querySelector<HTMLElement>('button')?.focus();
  });
  const filter = filterOf(options, (wanted) => {
    kind = wanted;
    shown = SHOWN;
    draw();
  });
  draw();
  const isCut = errors + warnings > problems.length;
  return h(
    'div',
    { class: 'problem-list' },
    h('h4', {}, say('check.say.problem.title')),
    isCut &&
      h(
        'p',
        { class: 'small' },
        say('check.say.problem.cut', { n: errors + warnings, shown: problems.length }),
      ),
    filter,
    status,
    list,
    more,
  );
}
