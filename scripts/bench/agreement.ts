import { spawn } from 'node:child_process';
import process from 'node:process';

const SEEDS = process.env['AGREEMENT_SEEDS'] ?? '1000';

/** DuckDB against the independent computation on many random data sets; every row and field must agree. */
const child = spawn(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'tests/golden/agreement.test.ts', '--reporter=dot'],
  { stdio: 'inherit', env: { ...process.env, AGREEMENT_SEEDS: SEEDS } },
);

child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
