import { columnsOf } from '../../tables.ts';
import type { Asker } from '../asker.ts';
import type { Layout } from '../recognise/layout.ts';
import type { Draft } from './draft.ts';

const countNames = [...columnsOf('case_files')]
  .filter(([, { kind }]) => kind === 'count')
  .map(([name]) => name);

function sumOf(fields: readonly Draft[], name: string): number | null {
  let sum = 0;
  for (const { values } of fields) {
    const cell = values.get(name);
    if (!/^\d+$/.test(cell)) return null;
    sum += Number(cell);
  }
  return sum;
}

/** True where the fields add up to the total in every count that is printed. */
function addUp(whole: Draft, fields: readonly Draft[]): boolean {
  const printed = countNames.filter((name) => whole.values.get(name) !== '');
  return (
    printed.length > 0 && printed.every((name) => sumOf(fields, name) === Number(whole.values.get(name)))
  );
}

/** Writes the field of each row, and whether the fields make the whole agency: by their sum, else as answered. */
export function completeFields(asker: Asker, { form }: Layout, drafts: readonly Draft[]): void {
  const fields = drafts.filter(({ picked }) => picked.of === 'field');
  if (fields.length === 0) return;
  const whole = drafts.find(({ picked }) => picked.of === 'whole');
  const answer = whole
    ? String(addUp(whole, fields))
    : asker.ask({
        id: 'fields_complete',
        code: 'fields_complete',
        details: { form },
        choices: ['true', 'false'],
        likely: 'false',
      });
  for (const { picked, values } of fields) {
    values.set('field_id', picked.field);
    values.set('fields_complete', answer ?? '');
  }
}
