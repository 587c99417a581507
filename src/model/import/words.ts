import { showText } from '../explain/show-text.ts';
import { date } from '../format.ts';
import type { Lang } from '../lang.ts';
import { columnsOf, type TableName, tableNames, tables } from '../tables.ts';
import { type QuestionCode, questionCodes } from './question-codes.ts';
import type { FormName } from './recognise/layout.ts';
import { type RefusalCode, refusalCodes } from './refuse.ts';
import { type RepairCode, repairCodes } from './repair-log.ts';
import type { Choice, Question, Refusal, Repair } from './types.ts';
import { choiceWords } from './words/choices.ts';
import { questionWords } from './words/questions.ts';
import { refusalWords } from './words/refusals.ts';
import { repairWords } from './words/repairs.ts';
import type { Detail } from './words/sentences.ts';

const isRepair = (code: string): code is RepairCode => (repairCodes as readonly string[]).includes(code);
const isQuestion = (code: string): code is QuestionCode =>
  (questionCodes as readonly string[]).includes(code);
const isRefusal = (code: string): code is RefusalCode => (refusalCodes as readonly string[]).includes(code);
const isTable = (name: string): name is TableName => (tableNames as readonly string[]).includes(name);

function detailOf(details: Question['details']): Detail {
  return (name) => showText(String(details[name] ?? ''));
}

/** What a repair did, in one sentence; its places say where. In: a repair of `inspect`. Throws on any other. */
export function describeRepair({ code }: Pick<Repair, 'code'>, lang: Lang): string {
  if (!isRepair(code)) throw new Error(`no such repair: ${code}`);
  return repairWords[code][lang];
}

/** Details that may be days which we worked out; what the file itself says is quoted to the letter. */
const workedOut: ReadonlySet<string> = new Set(['before', 'after', 'start', 'end']);
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Days as they are written in a language. */
function dated(details: Question['details'], lang: Lang): Question['details'] {
  const entries = Object.entries(details).map(([name, value]) => {
    const text = String(value);
    return [name, workedOut.has(name) && isDay(text) ? date(text, lang) : value];
  });
  return Object.fromEntries(entries);
}

/** A column by its meaning where the question names one by its name. */
function named(details: Question['details'], lang: Lang): Question['details'] {
  const meta =
    columnsOf('case_files').get(String(details['field'])) ?? columnsOf('rates').get(String(details['field']));
  return meta ? { ...details, field: `“${meta[lang]}”` } : details;
}

/** A question and what helps to answer it. Throws on a question that `inspect` never asks. */
export function describeQuestion(
  { code, details }: Pick<Question, 'code' | 'details'>,
  lang: Lang,
): { title: string; help: string } {
  if (!isQuestion(code)) throw new Error(`no such question: ${code}`);
  const detail = detailOf(dated(named(details, lang), lang));
  const words = questionWords[code][lang];
  return { title: words.title(detail), help: words.help(detail) };
}

/** An answer in words: what it is called, with the name of the body, document or row it stands for. */
export function describeChoice(
  { code }: Pick<Question, 'code'>,
  { value, details }: Choice,
  lang: Lang,
): string {
  const words = choiceWords[`${code}=${value}`];
  if (words) return words[lang];
  if (code === 'as_of') return lang === 'vi' ? `Đúng: ${date(value, lang)}` : `Yes: ${date(value, lang)}`;
  const name = details['name'] ?? details['title'] ?? details['label'];
  if (name === undefined || name === '') return showText(value);
  if (code === 'total_row') return `${lang === 'vi' ? 'Dòng' : 'Line'} ${value}: ${showText(String(name))}`;
  return `${showText(String(name))} (${value})`;
}

/** Why a file is not taken, and what to send instead. Throws on a refusal that `inspect` never gives. */
export function describeRefusal({ code, details }: Refusal, lang: Lang): string {
  if (!isRefusal(code)) throw new Error(`no such refusal: ${code}`);
  return refusalWords[code][lang](detailOf(details));
}

const forms = {
  ii_06a: { vi: 'Biểu II.06a/VPCP/KSTT', en: 'Form II.06a/VPCP/KSTT' },
  '07a_btp': { vi: 'Biểu 07a/BTP', en: 'Form 07a/BTP' },
  by_unit: { vi: 'Bảng tổng hợp theo đơn vị', en: 'Summary by unit' },
  by_field: { vi: 'Bảng tổng hợp theo lĩnh vực', en: 'Summary by field' },
  digitisation_766: { vi: 'Bảng số hóa theo Quyết định 766', en: 'Digitisation by Decision 766' },
  online: { vi: 'Bảng hồ sơ trực tuyến', en: 'Online files' },
  payment: { vi: 'Bảng thanh toán trực tuyến', en: 'Online payment' },
  figures: { vi: 'Bảng số hồ sơ', en: 'Table of counts' },
  shares: { vi: 'Bảng chỉ có tỷ lệ', en: 'Table of shares only' },
} as const satisfies Record<FormName, Record<Lang, string>>;

const isForm = (name: string): name is FormName => Object.hasOwn(forms, name);

/** What the content of a file is called. In: `Inspection.form`. */
export function describeForm(form: string, lang: Lang): string {
  if (isForm(form)) return forms[form][lang];
  return isTable(form) ? tables[form][lang] : form;
}
