import { describe, expect, it } from 'vitest';
import { explain } from '../../src/model/explain.ts';
import { questionCodes } from '../../src/model/import/question-codes.ts';
import { formNames } from '../../src/model/import/recognise/layout.ts';
import { refusalCodes } from '../../src/model/import/refuse.ts';
import { repairCodes } from '../../src/model/import/repair-log.ts';
import {
  describeChoice,
  describeForm,
  describeQuestion,
  describeRefusal,
  describeRepair,
} from '../../src/model/import/words.ts';
import { langs } from '../../src/model/lang.ts';
import { fixtureNames, readFixture } from './fixture.ts';
import { look } from './tools.ts';

const LEAKS = /undefined|NaN|\[object|null|“”/;
const all = await Promise.all((await fixtureNames()).map(readFixture));
const inspections = await Promise.all(
  all.map(async ({ given, answers }) => [
    await look(given.bytes, {}, given.name),
    await look(given.bytes, answers, given.name),
  ]),
);

describe.each(langs)('in %s', (lang) => {
  it('every repair, question, refusal and form has words of its own', () => {
    const words = [
      ...repairCodes.map((code) => describeRepair({ code }, lang)),
      ...questionCodes.map((code) => describeQuestion({ code, details: {} }, lang).title),
      ...formNames.map((form) => describeForm(form, lang)),
    ];
    for (const word of words) expect(word.length).toBeGreaterThan(5);
    expect(new Set(words).size).toBe(words.length);
    for (const code of refusalCodes) {
      expect(describeRefusal({ code, details: { limit: 2 ** 26, rows: 3, headers: '' } }, lang)).toMatch(
        /\.$/,
      );
    }
  });

  it('what the fixtures ask, answer and complain of reads as sentences', () => {
    for (const { questions, repairs, problems, refusal } of inspections.flat()) {
      for (const question of questions) {
        const { title, help } = describeQuestion(question, lang);
        expect(`${title} ${help}`).not.toMatch(LEAKS);
        for (const choice of question.choices) {
          const words = describeChoice(question, choice, lang);
          if (question.input === 'choice' && question.code !== 'sheet') {
            expect(words).not.toBe(choice.value);
          }
        }
      }
      for (const repair of repairs) expect(describeRepair(repair, lang)).not.toMatch(LEAKS);
      for (const problem of problems)
        expect(Object.values(explain(problem, lang)).join(' ')).not.toMatch(LEAKS);
      if (refusal) expect(describeRefusal(refusal, lang)).not.toMatch(LEAKS);
    }
  });
});

it('the words of what is refused, asked and wrong are these', () => {
  const personal = { code: 'personal_data', details: { headers: 'Mã hồ sơ, Chủ hồ sơ', rows: 0 } };
  expect(describeRefusal(personal, 'vi')).toBe(
    'Tệp này là danh sách từng hồ sơ hoặc từng người (cột: Mã hồ sơ, Chủ hồ sơ), có dữ liệu cá nhân. Tệp không được nhận, không được hiện và không được giữ lại. Hãy gửi bảng tổng hợp số lượng.',
  );
  expect(describeRefusal({ code: 'too_big', details: { limit: 64 * 1024 * 1024 } }, 'en')).toBe(
    'The file is larger than 64 MB and cannot be read here. Split it into smaller ones.',
  );
  const number = { code: 'number_form', details: { field: 'printed_value', example: '12.516' } };
  expect(describeQuestion(number, 'vi').title).toBe(
    '“12.516” ở cột “Tỷ lệ hoặc điểm như đã in” là số thập phân hay hàng nghìn?',
  );
});
