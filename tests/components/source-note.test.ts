import { expect, it } from 'vitest';
import { noteIn } from '../../src/components/view/source-note.ts';

const note = 'Bài bị cắt. (EN: the article (page 2) is cut.) Chưa đối chiếu. (EN: not checked)';

it('takes the English out of the Vietnamese note', () => {
  expect(noteIn(note, 'vi')).toBe('Bài bị cắt. Chưa đối chiếu.');
});

it('makes sentences of the English parts', () => {
  expect(noteIn(note, 'en')).toBe('The article (page 2) is cut. Not checked.');
});

it('leaves a note in one language, or with an open bracket, readable', () => {
  expect(noteIn('Bản sao (bên thứ ba).', 'en')).toBe('Bản sao (bên thứ ba).');
  expect(noteIn('Cắt. (EN: cut', 'vi')).toBe('Cắt.');
  expect(noteIn('Cắt. (EN: cut', 'en')).toBe('Cut.');
});
