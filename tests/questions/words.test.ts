import { describe, expect, it } from 'vitest';
import { langs } from '../../src/model/lang.ts';
import { questions, questionsFor } from '../../src/model/questions.ts';

const OUTSIDE =
  /\b(?:current_date|current_timestamp|current_time|today|now|localtime\w*|get_current_\w+|read_\w+|json\w*|strftime|random|pg_\w+|information_schema)\b\s*\(?/i;

describe('the ready questions', () => {
  it('are at least twelve, ten of them on real data, each once', () => {
    expect(questions.length).toBeGreaterThanOrEqual(12);
    expect(questionsFor('real').length).toBeGreaterThanOrEqual(10);
    expect(questionsFor('sample').length).toBeGreaterThanOrEqual(10);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(questions.filter(({ sets }) => sets.length === 0)).toEqual([]);
  });

  it.each(questions)('$id has words in both languages, its reading one sentence', ({ words, columns }) => {
    for (const lang of langs) {
      expect(words[lang].question).toMatch(/\?$/);
      expect(words[lang].reading).toMatch(/^\p{Lu}?[^?!]+\.$/u);
      expect(words[lang].reading).not.toMatch(/\. \p{Lu}/u);
      for (const column of columns) expect(column[lang].trim(), column.name).not.toBe('');
    }
    expect(words.vi.question).not.toBe(words.en.question);
    expect(words.vi.reading).not.toBe(words.en.reading);
  });

  it.each(questions)('$id avoids words that are too harsh or untrue', ({ words }) => {
    const text = Object.values(words.vi).join('\n');
    expect(text).not.toMatch(/hứa|giữ lời|không giữ|chấm điểm|chưa báo cáo|\d %/i);
  });

  it.each(questions)('$id names no catalog, no file and no day of asking', ({ sql }) => {
    expect(sql).not.toMatch(OUTSIDE);
    expect(sql).not.toMatch(/\b(?:(?<!DISTINCT )FROM|JOIN)\s+(?:\w+\.\w+|'|")/i);
    expect(sql).not.toContain(';');
  });

  it.each(questions)('$id ends with an order and the limit it states', ({ sql, limit }) => {
    expect(sql).toMatch(new RegExp(`\\nORDER BY [^\\n]+(?:\\n [^\\n]+)*\\nLIMIT ${limit}$`));
  });

  it.each(questions)('$id never averages rates and keeps empty cells empty', ({ sql }) => {
    expect(sql).not.toMatch(/\bavg\(|\bmean\(|\bmedian\(|coalesce\(|ifnull\(/i);
  });

  it.each(questions)('$id prints a rate from two of its own columns', ({ columns }) => {
    const names = columns.map(({ name }) => name);
    for (const { kind, of, name } of columns) {
      expect(kind === 'rate', name).toBe(of !== undefined);
      expect(names).toEqual(expect.arrayContaining([...(of ?? [])]));
    }
  });
});
