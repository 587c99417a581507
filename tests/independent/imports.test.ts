import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const here = new URL('.', import.meta.url);
const own = readdirSync(here).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
const allowed = new Set(["import { parse } from '../../src/model/parse.ts';"]);
const typesOnly = /^import type \{[^}]*\} from '\.\.\/\.\.\/src\/model\/figures\.ts';$/s;

function imports(source: string): readonly string[] {
  return source.match(/^(?:import|export)\b[^;=({]*?(?:\{[^}]*\}\s*from\s*)?'[^']+';/gm) ?? [];
}

describe('the independent computation', () => {
  test.each(own.filter((name) => name !== 'generator.ts'))('%s shares nothing but parse', (name) => {
    const source = readFileSync(new URL(name, here), 'utf8');
    const foreign = imports(source).filter(
      (statement) =>
        !/from '\.\/[a-z-]+\.ts';$/.test(statement) && !allowed.has(statement) && !typesOnly.test(statement),
    );
    expect(foreign).toEqual([]);
    expect(source).not.toMatch(/\bimport\(|\brequire\(|generator\.ts/);
  });
});
