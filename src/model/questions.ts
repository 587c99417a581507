import { comparisonQuestions } from './questions/comparisons.ts';
import { dateQuestions } from './questions/dates.ts';
import { fieldQuestions } from './questions/fields.ts';
import { oddityQuestions } from './questions/oddities.ts';
import { publishedQuestions } from './questions/published.ts';
import type { Question, QuestionSet } from './questions/question.ts';
import { targetQuestions } from './questions/targets.ts';
import { yearQuestions } from './questions/years.ts';

/** Every ready question, in the order of the page. */
export const questions: readonly Question[] = [
  ...targetQuestions,
  ...comparisonQuestions,
  ...fieldQuestions,
  ...dateQuestions,
  ...yearQuestions,
  ...publishedQuestions,
  ...oddityQuestions,
];

/** The questions that have an answer on a data set. */
export function questionsFor(set: QuestionSet): readonly Question[] {
  return questions.filter(({ sets }) => sets.includes(set));
}
