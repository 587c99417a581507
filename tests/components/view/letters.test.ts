import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../../src/components/view/letters.ts';

const entries = (names: readonly string[]) => names.map((name) => ({ id: name, name }));

describe('lettersOf', () => {
  it('finds the first body of each letter, by the name that people look for', () => {
    const names = ['UBND phường An Khê', 'UBND phường Bồng Sơn', 'UBND xã An Hòa', 'UBND Xã Ayun'];
    expect(lettersOf(entries(names), 'vi')).toEqual([
      {
        title: 'UBND phường',
        letters: [
          { id: 'UBND phường An Khê', letter: 'A' },
          { id: 'UBND phường Bồng Sơn', letter: 'B' },
        ],
      },
      { title: 'UBND xã', letters: [{ id: 'UBND xã An Hòa', letter: 'A' }] },
    ]);
  });

  it('drops tones, which are no letters, and keeps the letters of the Vietnamese alphabet apart', () => {
    const names = ['UBND xã Ấm', 'UBND xã Ân', 'UBND xã Dứa', 'UBND xã Đề Gi', 'UBND xã Úc'];
    const [group] = lettersOf(entries(names), 'vi');
    expect(group?.title).toBeNull();
    expect(group?.letters.map(({ letter }) => letter)).toEqual(['Â', 'D', 'Đ', 'U']);
  });

  it('reads English names past their common opening', () => {
    const names = ['People’s Committee of An Khê Ward', 'People’s Committee of Ayun Commune'];
    expect(lettersOf(entries(names), 'en')).toEqual([
      { title: null, letters: [{ id: names[0], letter: 'A' }] },
    ]);
  });
});
