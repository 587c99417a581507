import type { ColumnMeta } from './cells.ts';
import { dateRules } from './diagnose/date.ts';
import { type Diagnose, type Diagnosis, diagnosis, firstOf } from './diagnose/diagnosis.ts';
import { judgeBoolean, judgeId, judgeIdList, judgeUrl } from './diagnose/name.ts';
import { countRules, decimalRules } from './diagnose/number.ts';
import * as text from './diagnose/text.ts';
import { nearestName } from './nearest.ts';

const anyText: readonly Diagnose[] = [
  text.brokenText,
  text.newline,
  text.invisible,
  text.notComposed,
  text.outerSpaces,
];
const anyNumber: readonly Diagnose[] = [text.fullwidthDigits, text.missingMark, text.numberFormula];

function judgeNumber(cell: string, kind: 'count' | 'decimal' | 'printed'): Diagnosis {
  const rules = kind === 'count' ? countRules : decimalRules;
  return firstOf([...anyNumber, ...rules], cell) ?? diagnosis('number_form');
}

function judgeDate(cell: string): Diagnosis {
  return firstOf([...anyNumber, ...dateRules], cell) ?? diagnosis('date_form');
}

function judgeChoice(cell: string, choices: readonly string[]): Diagnosis {
  const near = nearestName(cell, choices);
  const details = { choices: choices.join(', ') };
  return { code: 'choice_unknown', details: near === null ? details : { ...details, suggestion: near } };
}

function judgeForm(cell: string, { kind, pattern, choices, example, maxLength }: ColumnMeta): Diagnosis {
  if (kind === 'count' || kind === 'decimal' || kind === 'printed') return judgeNumber(cell, kind);
  if (kind === 'date') return judgeDate(cell);
  const start = text.formula(cell);
  if (start) return start;
  // Of the right form and only too long; any other cell is better told its form.
  if (cell.length > maxLength && pattern.test(cell)) {
    return { code: 'cell_too_long', details: { limit: maxLength, found: cell.length } };
  }
  switch (kind) {
    case 'id':
      return judgeId(cell);
    case 'idList':
      return judgeIdList(cell);
    case 'targetId':
      return { code: 'target_id_form', details: { example } };
    case 'url':
      return judgeUrl(cell);
    case 'year':
      return firstOf([text.fullwidthDigits, text.missingMark], cell) ?? diagnosis('year_form');
    case 'boolean':
      return judgeBoolean(cell);
    case 'choice':
      return judgeChoice(cell, choices ?? []);
    case 'text':
      return diagnosis('cell_spaces', cell.trim());
  }
}

/** A cell far beyond its limit is told its length at once: the finer rules are written for cells of human size. */
const HUMAN_SIZE = 200;

/** Why a cell is refused. In: a cell its column does not accept. Out: the one rule that best says what to mend. */
export function diagnose(cell: string, meta: ColumnMeta): Diagnosis {
  if (cell === '') return { code: 'cell_required', details: { example: meta.example } };
  const found = firstOf(anyText, cell);
  if (found) return found;
  const limit = Math.max(meta.maxLength, HUMAN_SIZE);
  if (cell.length > limit)
    return { code: 'cell_too_long', details: { limit: meta.maxLength, found: cell.length } };
  return judgeForm(cell, meta);
}
