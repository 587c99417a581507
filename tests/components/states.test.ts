import { expect, it } from 'vitest';
import { states, wordsAlso } from '../../src/components/view/states.ts';

it('lists the seven verdicts', () => {
  expect(states).toHaveLength(7);
  expect(new Set(states).size).toBe(7);
});

it('gives the other words of a verdict, never its usual ones', () => {
  expect(wordsAlso('missed', 'vi')).toEqual(['“Chưa đạt mức phấn đấu”']);
  expect(wordsAlso('met', 'vi')).toEqual([]);
  expect(wordsAlso('not_scored', 'en')).toContain('“No files in the period”');
});
