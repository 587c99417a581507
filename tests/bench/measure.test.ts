import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measure } from '../../scripts/bench/measure.ts';

const MEGABYTES = 300;
const holds = `Buffer.alloc(${MEGABYTES} * 2 ** 20, 1); process.stdout.write('held');`;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'Đo dung-hen '));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function measureScript(code: string) {
  const script = join(folder, 'script.mjs');
  await writeFile(script, code);
  return measure({ words: [script], environment: { WORD: 'chữ' }, log: join(folder, 'log') });
}

describe('measuring a run', () => {
  test('counts the memory of the process itself, and keeps what it prints', async () => {
    const { code, peak, seconds } = await measureScript(holds);
    expect(code).toBe(0);
    expect(peak).toBeGreaterThan(MEGABYTES);
    expect(seconds).toBeGreaterThan(0);
    expect(await readFile(join(folder, 'log'), 'utf8')).toBe('held');
  });

  test('counts that of a process it started', async () => {
    const { peak } = await measureScript(
      `import { spawnSync } from 'node:child_process';
      spawnSync(process.execPath, ['--eval', ${JSON.stringify(holds)}]);`,
    );
    expect(peak).toBeGreaterThan(MEGABYTES);
  });

  test('says how a run ended, with little memory where little was held, and hands on the environment', async () => {
    const { code, peak } = await measureScript(`process.exit(process.env.WORD === 'chữ' ? 3 : 4);`);
    expect(code).toBe(3);
    expect(peak).toBeGreaterThan(10);
    expect(peak).toBeLessThan(MEGABYTES);
  });

  test('does not know the memory of a run that was killed', async () => {
    expect(await measureScript(`process.kill(process.pid, 'SIGKILL');`)).toMatchObject({
      code: 1,
      peak: null,
    });
  });
});
