import { expect, it } from 'vitest';
import { noteIn } from '../../src/components/view/source-note.ts';

const note = 'Bài bị cắt. (EN: the article (page 2) is cut.) Chưa đối chiếu. (EN: not checked)';

it('takes the English out of the Vietnamese note', () => {
  expect(noteIn(note, 'vi')).toEqual({ text: 'Bài bị cắt. Chưa đối chiếu.', original: null });
});

it('makes sentences of the English parts and keeps the original beside them', () => {
  expect(noteIn(note, 'en')).toEqual({
    text: 'The article (page 2) is cut. Not checked.',
    original: 'Bài bị cắt. Chưa đối chiếu.',
  });
});

it('leaves a note in one language, or with an open bracket, readable', () => {
  expect(noteIn('Bản sao (bên thứ ba).', 'en').text).toBe('Bản sao (bên thứ ba).');
  expect(noteIn('Cắt. (EN: cut', 'vi').text).toBe('Cắt.');
  expect(noteIn('Cắt. (EN: cut', 'en').text).toBe('Cut.');
});
