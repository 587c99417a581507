import { explain } from '../../../model/explain.ts';
import type {
  ConvertedFile,
  Grid,
  Inspection,
  PlacedProblem,
  Question,
  Refusal,
  Repair,
} from '../../../model/import/types.ts';
import type { Lang } from '../../../model/lang.ts';
import type { FileView, MadeFile, ProblemView, SheetView } from '../protocol.ts';
import { columnsInWords } from './column-words.ts';
import { clashOf } from './desk.ts';
import type { DeskFile } from './desk-file.ts';
import { spotOf } from './places.ts';
import { rowsOf } from './rows.ts';

/** How what was found is put into words. */
export interface Words {
  readonly repair: (repair: Repair, lang: Lang) => string;
  readonly question: (question: Question, lang: Lang) => { readonly title: string; readonly help: string };
  readonly choice: (question: Question, choice: Question['choices'][number], lang: Lang) => string;
  readonly refusal: (refusal: Refusal, lang: Lang) => string;
}

/** Rows that are looked at to find how wide a column is, and the narrowest and widest it gets. */
const LOOKED_AT = 200;
const [NARROWEST, WIDEST] = [5, 34];
/** Columns that are shown of a sheet; a form has a few dozen. */
export const SHOWN_COLUMNS = 256;

function toSheet({ sheet, rows }: Grid): SheetView {
  const looked = rows.slice(0, LOOKED_AT);
  const columns = Math.min(
    SHOWN_COLUMNS,
    looked.reduce((most, row) => Math.max(most, row.length), 0),
  );
  const widths = Array.from({ length: columns }, (_, column) =>
    looked.reduce((most, row) => Math.max(most, (row[column] ?? '').length), 0),
  );
  return {
    name: sheet,
    rows: rows.length,
    widths: widths.map((width) => Math.min(WIDEST, Math.max(NARROWEST, width + 3))),
  };
}

/** A converted file without its text. */
export function toMade(file: ConvertedFile): MadeFile {
  return { path: file.path, table: file.table, rows: rowsOf(file) };
}

/** A problem in words. One that the file causes in another file has its place there, and no cell to show. */
function toProblem(problem: PlacedProblem, { name, grids }: Inspection, lang: Lang): ProblemView {
  const { code, severity, file } = problem;
  const isOwn = file === name;
  const { message, fix } = explain(problem, lang);
  return {
    code,
    severity,
    message: columnsInWords(message, { grids, lang }),
    fix: columnsInWords(fix, { grids, lang }),
    cell: problem.cell,
    elsewhere: isOwn ? null : file,
    spot: spotOf(problem, isOwn ? grids : []),
  };
}

/** What a source says of its own numbers asks nothing of who sends them, and must not hide what does. */
const isPassedOn = ({ code }: PlacedProblem): boolean => code === 'quality_flag';

/** Problems to be acted on first, each kind in the order of the file. */
export function inOrderOfNeed(problems: readonly PlacedProblem[]): readonly PlacedProblem[] {
  return [...problems.filter((one) => !isPassedOn(one)), ...problems.filter(isPassedOn)];
}

function stateOf({ refusal, questions, ok }: Inspection): FileView['state'] {
  if (refusal) return 'refused';
  if (ok) return 'good';
  return questions.some(({ answer }) => answer === null) ? 'asking' : 'wrong';
}

/** What the page shows of a file. In: the file, all files, and the words of a language. */
export function viewOf(
  file: DeskFile,
  { files, words, lang }: { files: readonly DeskFile[]; words: Words; lang: Lang },
): FileView {
  const { id, given, inspection } = file;
  if (!inspection) throw new Error('a file that was not looked at');
  const { grids, questions, repairs, problems, refusal } = inspection;
  return {
    id,
    name: given.name,
    state: stateOf(inspection),
    refusal: refusal && words.refusal(refusal, lang),
    clash: clashOf(file, files)?.given.name ?? null,
    questions: questions.map((question) => ({
      id: question.id,
      ...words.question(question, lang),
      spots: question.places.map((place) => spotOf(place, grids)),
      choices: question.choices.map((choice) => ({
        value: choice.value,
        words: words.choice(question, choice, lang),
      })),
      input: question.input,
      likely: question.likely,
      answer: question.answer,
    })),
    repairs: repairs.map((repair) => ({
      code: repair.code,
      words: words.repair(repair, lang),
      count: repair.count,
      places: repair.places.map(({ before, after, ...place }) => ({
        spot: spotOf(place, grids),
        before,
        after,
      })),
    })),
    problems: inOrderOfNeed(problems).map((problem) => toProblem(problem, inspection, lang)),
    errors: inspection.errors,
    warnings: inspection.warnings,
    rows: inspection.rows,
    sheets: grids.map(toSheet),
    made: inspection.files.map(toMade),
  };
}
