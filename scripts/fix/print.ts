import { showText } from '../../src/model/explain/show-text.ts';
import { explain } from '../../src/model/explain.ts';
import type { Inspection, Place, Question, Repair } from '../../src/model/import/types.ts';
import {
  describeChoice,
  describeForm,
  describeQuestion,
  describeRefusal,
  describeRepair,
} from '../../src/model/import/words.ts';
import type { Lang } from '../../src/model/lang.ts';
import { printReport } from '../../src/model/report/text.ts';

/** Places of one repair that are printed; the rest are counted. */
const SHOWN = 5;

const pick = (lang: Lang, vi: string, en: string): string => (lang === 'vi' ? vi : en);

function printPlace({ sheet, line, column }: Place, lang: Lang): string {
  const parts = [
    ...(sheet === '' ? [] : [showText(sheet)]),
    line === 0 ? pick(lang, 'cả tệp', 'the whole file') : `${pick(lang, 'dòng', 'line')} ${line}`,
    ...(column === 0 ? [] : [`${pick(lang, 'cột', 'column')} ${column}`]),
  ];
  return parts.join(', ');
}

function printRepair(repair: Repair, lang: Lang): string {
  const { code, count, places } = repair;
  const lines = places.slice(0, SHOWN).map((place) => {
    const change =
      place.before === '' && place.after === ''
        ? ''
        : `: “${showText(place.before)}” → “${showText(place.after)}”`;
    return `      ${printPlace(place, lang)}${change}`;
  });
  const more = count > lines.length ? [`      … ${count - lines.length}`] : [];
  return [`  ${describeRepair(repair, lang)} [${code}] ×${count}`, ...lines, ...more].join('\n');
}

/** A word of a command line: in quotes where a shell would cut it. */
const inShell = (word: string): string =>
  /^[\w:=./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;

function printChoices(question: Question, lang: Lang): readonly string[] {
  return question.choices.map((choice) => {
    const likely = choice.value === question.likely ? pick(lang, ' (có lẽ)', ' (likely)') : '';
    const words = describeChoice(question, choice, lang);
    return `      --assume ${inShell(`${question.id}=${choice.value}`)}  ${words}${likely}`;
  });
}

function printQuestion(question: Question, lang: Lang): string {
  const { title, help } = describeQuestion(question, lang);
  const free = { choice: '', agency: 'ma-co-quan', date: 'NNNN-TT-NN', text: '…' }[question.input];
  const likely = question.choices.some(({ value }) => value === question.likely) ? null : question.likely;
  const word = inShell(`${question.id}=${likely ?? free}`);
  const own =
    question.input === 'choice'
      ? []
      : [`      --assume ${word}${likely === null ? '' : pick(lang, ' (có lẽ)', ' (likely)')}`];
  const place = question.places[0] ? [`      ${printPlace(question.places[0], lang)}`] : [];
  return [
    `  ? ${title} [${question.id}]`,
    `      ${help}`,
    ...place,
    ...printChoices(question, lang),
    ...own,
  ].join('\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines, ''];
}

function printProblems(inspection: Inspection, lang: Lang): readonly string[] {
  const { problems, errors, warnings, truncated, rows } = inspection;
  if (problems.length === 0) return [];
  const report = {
    ok: errors === 0,
    files: 1,
    rows,
    asOf: null,
    problems,
    errors,
    warnings,
    total: errors + warnings,
    truncated,
  };
  return [printReport(report, lang)];
}

/** Everything about a file for a terminal: what it is, what was put right, what is asked, what is wrong. */
export function printInspection(inspection: Inspection, lang: Lang): string {
  const { name, form, refusal, repairs, questions } = inspection;
  if (refusal) return `✗ ${showText(name)}: ${describeRefusal(refusal, lang)}\n`;
  const open = questions.filter(({ answer }) => answer === null);
  return [
    `${showText(name)}: ${describeForm(form ?? '', lang)}`,
    '',
    ...section(
      pick(lang, 'Đã sửa:', 'Put right:'),
      repairs.map((repair) => printRepair(repair, lang)),
    ),
    ...section(
      pick(lang, 'Cần trả lời:', 'To be answered:'),
      open.map((question) => printQuestion(question, lang)),
    ),
    ...printProblems(inspection, lang),
  ].join('\n');
}

/** The same for machines: the inspection without its grids, every problem, question and repair with its words. */
export function printInspectionJson(inspection: Inspection, lang: Lang): string {
  const { grids: _grids, ...rest } = inspection;
  const told = {
    ...rest,
    refusal: rest.refusal && { ...rest.refusal, message: describeRefusal(rest.refusal, lang) },
    repairs: rest.repairs.map((repair) => ({ ...repair, message: describeRepair(repair, lang) })),
    questions: rest.questions.map((question) => ({ ...question, ...describeQuestion(question, lang) })),
    problems: rest.problems.map((problem) => ({ ...problem, ...explain(problem, lang) })),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}
