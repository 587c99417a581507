import { h } from '../compare/element.ts';
import { agencyField } from './agency-field.ts';
import type { Page } from './page.ts';
import type { AgencyChoice, FileView, QuestionView } from './protocol.ts';
import { type Show, spotButton } from './spot-button.ts';

interface QuestionsOptions {
  readonly page: Page;
  readonly view: FileView;
  readonly agencies: readonly AgencyChoice[];
  readonly show: Show;
  readonly onAnswer: (answers: Readonly<Record<string, string>>) => void;
}

/** So many choices are seen at once; more go into a list. */
const FEW = 6;
const SHOWN_SPOTS = 5;

function radios({ id, choices, likely }: QuestionView, { name, current, page }: Field): HTMLElement {
  return h(
    'div',
    { class: 'radios' },
    ...choices.map(({ value, words }, index) => {
      const input = h('input', {
        type: 'radio',
        name,
        value,
        id: `${name}-${index}`,
        required: true,
        checked: value === current ? true : null,
      });
      const hint =
        value === likely && h('span', { class: 'small muted' }, ` ${page.say('check.say.ask.likely')}`);
      return h('label', { for: input.id, 'data-question': id }, input, h('span', {}, words, hint));
    }),
  );
}

function list({ choices, likely }: QuestionView, { name, current, page }: Field): HTMLElement {
  return h(
    'select',
    { name, id: name, required: true, 'aria-labelledby': `${name}-title` },
    h('option', { value: '' }, page.say('check.say.ask.choose')),
    ...choices.map(({ value, words }) => {
      const hint = value === likely ? ` ${page.say('check.say.ask.likely')}` : '';
      return h('option', { value, selected: value === current ? true : null }, words + hint);
    }),
  );
}

/** Whether no answer is an answer too. */
const mayBeEmpty = ({ input, likely, choices }: QuestionView): boolean =>
  likely === '' && choices.length === 0 && input !== 'agency';

interface Field {
  readonly name: string;
  readonly current: string | null;
  readonly page: Page;
}

function inputOf(
  question: QuestionView,
  field: Field,
  agencies: readonly AgencyChoice[],
): readonly HTMLElement[] {
  const { name, current, page } = field;
  if (question.input === 'agency') {
    // The body may be none of the likely ones: a misspelt name is like no other.
    const first = question.choices.map(({ value, words }) => ({
      value,
      words: value === question.likely ? `${words} ${page.say('check.say.ask.likely')}` : words,
    }));
    const elements = agencyField({ page, agencies, name, chosen: current, first });
    elements.at(-1)?.setAttribute('aria-labelledby', `${name}-title`);
    return elements;
  }
  if (question.choices.length > 0)
    return [question.choices.length <= FEW ? radios(question, field) : list(question, field)];
  const type = question.input === 'date' ? 'date' : 'text';
  return [
    h('input', {
      type,
      name,
      id: name,
      value: current ?? '',
      required: mayBeEmpty(question) ? null : true,
      autocomplete: 'off',
      'aria-labelledby': `${name}-title`,
    }),
  ];
}

function spotsOf({ spots }: QuestionView, { page, view, show }: QuestionsOptions): HTMLElement | null {
  if (spots.length === 0) return null;
  const { sheets } = view;
  const rest = spots.length - SHOWN_SPOTS;
  return h(
    'p',
    { class: 'small spots' },
    `${page.say('check.say.ask.cells')} `,
    ...spots.slice(0, SHOWN_SPOTS).map((spot) => spotButton(spot, { page, sheets, show })),
    rest > 0 && page.say('check.say.ask.cells.more', { n: rest }),
  );
}

function fieldset(question: QuestionView, options: QuestionsOptions): HTMLElement {
  const { page, view, agencies } = options;
  const name = `q-${view.id}-${question.id}`;
  const current = question.answer ?? question.likely;
  return h(
    'fieldset',
    { class: 'field ask', 'data-question': question.id },
    h('legend', { id: `${name}-title` }, question.title),
    question.help !== '' && h('p', { class: 'small muted' }, question.help),
    spotsOf(question, options),
    ...inputOf(question, { name, current, page }, agencies),
  );
}

/** What a new source is asked; one that is there already is asked nothing. */
const ofNewSource = ['source_title', 'source_publisher', 'document_number', 'reported_on'];

/** Takes away what need not be answered while another answer stands: a field that is gone asks for nothing. */
function showDependent(form: HTMLFormElement, { view }: QuestionsOptions): void {
  const source = new FormData(form).get(`q-${view.id}-source`);
  for (const fieldset of form.querySelectorAll<HTMLFieldSetElement>('fieldset.ask')) {
    if (!ofNewSource.includes(fieldset.dataset['question'] ?? '')) continue;
    fieldset.hidden = typeof source === 'string' && source !== 'new';
    fieldset.disabled = fieldset.hidden;
  }
}

/** What was answered so far, and can be changed. */
function readForm(form: HTMLFormElement, { view }: QuestionsOptions): Readonly<Record<string, string>> {
  const given = new FormData(form);
  return Object.fromEntries(
    view.questions.flatMap(({ id }) => {
      const value = given.get(`q-${view.id}-${id}`);
      return typeof value === 'string' ? [[id, value]] : [];
    }),
  );
}

/** The questions of a file: open ones as a form with the likely answers chosen, answered ones folded away below. */
export function questionsForm(options: QuestionsOptions): HTMLElement | null {
  const { page, view, onAnswer } = options;
  const { say } = page;
  const open = view.questions.filter(({ answer }) => answer === null);
  const answered = view.questions.filter(({ answer }) => answer !== null);
  if (view.questions.length === 0) return null;
  const send = h('button', { type: 'submit', class: 'button strong' }, say('check.say.ask.send'));
  const again = h('button', { type: 'submit', class: 'button' }, say('check.say.ask.change'));
  const form = h(
    'form',
    { class: 'asks' },
    open.length > 0 && h('h4', {}, say('check.say.ask.title', { n: open.length })),
    ...open.map((question) => fieldset(question, options)),
    open.length > 0 && h('div', { class: 'buttons' }, send),
    answered.length > 0 &&
      h(
        'details',
        { class: 'answered' },
        h('summary', {}, say('check.say.ask.answered', { n: answered.length })),
        ...answered.map((question) => fieldset(question, options)),
        open.length === 0 && h('div', { class: 'buttons' }, again),
      ),
  );
  form.addEventListener('change', () => showDependent(form, options));
  showDependent(form, options);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    onAnswer(readForm(form, options));
  });
  return form;
}
