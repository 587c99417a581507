import { isRealDate } from '../cells.ts';
import { limits } from './limits.ts';
import type { QuestionCode } from './question-codes.ts';
import type { Answers, Choice, Place, Question } from './types.ts';

/** A question before its answer. */
export interface Asked {
  readonly id: string;
  readonly code: QuestionCode;
  readonly input?: Question['input'];
  readonly details?: Question['details'];
  readonly places?: readonly Place[];
  readonly choices?: readonly (string | Choice)[];
  readonly likely?: string | null;
  /** What makes an answer one: any of the choices, a real day, a text, unless told. */
  readonly accepts?: (answer: string) => boolean;
}

/** The questions of one file, in the order in which they arise. */
export interface Asker {
  /** The answer; while it is open what is likely, to go on with; null where nothing is. */
  readonly ask: (asked: Asked) => string | null;
  readonly all: () => readonly Question[];
  readonly isOpen: () => boolean;
  /** True where a question is open whose answer cannot be supposed either. */
  readonly isStuck: () => boolean;
}

const toChoice = (choice: string | Choice): Choice =>
  typeof choice === 'string' ? { value: choice, details: {} } : choice;

function isAnswer(answer: string, { input = 'choice', accepts }: Asked, choices: readonly Choice[]): boolean {
  if (accepts) return accepts(answer);
  if (input === 'choice') return choices.some(({ value }) => value === answer);
  if (input === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(answer) && isRealDate(answer);
  return answer.trim() !== '';
}

/** In: the answers given so far. An answer that is none leaves its question open. */
export function createAsker(answers: Answers): Asker {
  const questions = new Map<string, Question>();
  return {
    ask: (asked) => {
      const choices = (asked.choices ?? []).map(toChoice);
      const given = Object.hasOwn(answers, asked.id) ? answers[asked.id] : undefined;
      const answer = given !== undefined && isAnswer(given, asked, choices) ? given : null;
      const likely = asked.likely ?? null;
      questions.set(asked.id, {
        id: asked.id,
        code: asked.code,
        details: asked.details ?? {},
        places: (asked.places ?? []).slice(0, limits.places),
        choices,
        input: asked.input ?? 'choice',
        likely,
        answer,
      });
      return answer ?? likely;
    },
    all: () => [...questions.values()],
    isOpen: () => [...questions.values()].some(({ answer }) => answer === null),
    isStuck: () => [...questions.values()].some(({ answer, likely }) => answer === null && likely === null),
  };
}
