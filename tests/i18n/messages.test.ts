import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../src/i18n/en.json' with { type: 'json' };
import { parameters } from '../../src/i18n/parameters.ts';
import { PLACEHOLDER, t } from '../../src/i18n/translate.ts';
import vi from '../../src/i18n/vi.json' with { type: 'json' };

const namesIn = (message: string) =>
  [...new Set([...message.matchAll(PLACEHOLDER)].map(([, name]) => name ?? ''))].sort();

const declared: Readonly<Record<string, readonly string[]>> = parameters;

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(?:ts|astro)$/.test(path) && !path.endsWith('parameters.ts')
      ? [readFileSync(path, 'utf8')]
      : [];
  });
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Keys written out, and families written as a template: `state.${state}`. */
function usedKeys(): (key: string) => boolean {
  const code = sources('src').join('\n');
  const literals = new Set([...code.matchAll(/'([a-z_]+(?:[.][\w.-]+)+)'/g)].map(([, key]) => key));
  const families = [...code.matchAll(/`([a-z_.]+\.\$\{[^`]*)`/g)].map(([, template = '']) => {
    const fixed = template.split(/\$\{[^}]*\}/).map(escaped);
    return new RegExp(`^${fixed.join('[\\w-]+')}$`);
  });
  return (key) => literals.has(key) || families.some((family) => family.test(key));
}

describe('messages', () => {
  it('have the same keys in both languages, in the same order', () => {
    expect(Object.keys(en)).toEqual(Object.keys(vi));
  });

  it('take the declared parameters in both languages', () => {
    for (const [key, message] of Object.entries(vi))
      expect([key, namesIn(message)]).toEqual([key, [...(declared[key] ?? [])].sort()]);
    for (const [key, message] of Object.entries(en))
      expect([key, namesIn(message)]).toEqual([key, [...(declared[key] ?? [])].sort()]);
  });

  it('are all used', () => {
    const isUsed = usedKeys();
    expect(Object.keys(vi).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('avoid words that are too harsh or untrue, and a space before %', () => {
    const all = [...Object.values(vi)].join('\n');
    expect(all).not.toMatch(/hứa|giữ lời|không giữ|chấm điểm|chưa báo cáo|\d %/i);
  });

  it('follow a number with the right word', () => {
    expect(t('en')('unit.files', { n: 1 })).toBe('1 file');
    expect(t('en')('unit.files', { n: 12516 })).toBe('12,516 files');
    expect(t('vi')('unit.files', { n: 12516n })).toBe('12.516 hồ sơ');
  });
});
