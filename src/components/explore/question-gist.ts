import type { Translate } from '../../i18n/translate.ts';
import type { Lang } from '../../model/lang.ts';
import type { AnswerColumnKind, Answered } from '../../model/questions/question.ts';
import type { QuestionView } from '../view/questions.ts';

/** Most rows of an answer that is said whole in one line. */
const FEW = 3;

/** Columns whose values are things to be counted, the first of a question's being what its rows are. */
const things = ['agency', 'indicator', 'level', 'plan', 'source', 'target'] as const;
type Thing = (typeof things)[number];

const isThing = (kind: AnswerColumnKind): kind is Thing => things.some((each) => each === kind);

/** Whose figures they are and of which days, where every row shares it: no rate stands without its period. */
function ofWhat({ columns }: Answered['question'], { common }: QuestionView, lang: Lang): readonly string[] {
  const telling = columns.filter(({ kind }) => kind === 'agency' || kind === 'date');
  const shared = common.filter(({ heading }) => telling.some((column) => column[lang] === heading));
  const words = shared.map(
    ({ heading, cell }) => `${heading}: ${cell.links.map(({ text }) => text).join(', ')}`,
  );
  return words.length > 0 ? [words.join('; ')] : [];
}

/** `Xã, phường: 82,6% (228.259 / 276.499)`: an answer of a few rates, whole; null where it is not one. */
function rates({ question, rows }: Answered, view: QuestionView, lang: Lang): string | null {
  const [rate, second] = question.columns.filter(({ kind }) => kind === 'rate');
  const at = view.headings.findIndex(({ text }) => text === rate?.[lang]);
  const isWhole = view.headings.every(({ width }, index) => index === view.header || width === 'num');
  if (second || at < 0 || rows.length > FEW || !isWhole) return null;
  const said = view.rows.map((cells) => {
    const [name = '', value = ''] = [view.header, at].map((index) =>
      (cells[index]?.links ?? []).map(({ text }) => text).join(', '),
    );
    const counts = cells[at]?.small;
    return counts ? `${name}: ${value} (${counts})` : `${name}: ${value}`;
  });
  return [said.join('; '), ...ofWhat(question, view, lang)].join('. ');
}

/** How many things the rows of an answer are; null where some rows are of the same thing. */
function counted({ question, rows }: Answered): { readonly thing: Thing; readonly n: number } | null {
  const at = question.columns.findIndex(({ kind, place }) => place === 'table' && isThing(kind));
  const kind = question.columns[at]?.kind;
  if (!kind || !isThing(kind)) return null;
  const n = new Set(rows.map((row) => row[at])).size;
  return n === rows.length ? { thing: kind, n } : null;
}

/** The answer to a ready question in one line, to be read while the table is folded away. */
export function gistOf(
  answered: Answered,
  view: QuestionView,
  { say, lang }: { readonly say: Translate; readonly lang: Lang },
): string {
  const { question, rows } = answered;
  if (rows.length >= question.limit) return view.counted;
  const whole = rates(answered, view, lang);
  if (whole) return whole;
  const found = counted(answered);
  return found
    ? say(`question.gist.${found.thing}`, { n: found.n })
    : say('question.rows.all', { n: rows.length });
}
