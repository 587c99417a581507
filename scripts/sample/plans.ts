import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from '../../src/model/parse.ts';
import type { Row, TableName } from '../../src/model/tables.ts';
import type { Cells } from './csv.ts';

interface PlanCopy {
  /** First three digits of the target ids that are copied, and of the copies. */
  readonly from: string;
  readonly to: string;
  readonly plan: string;
  readonly letter: string;
  readonly issuer: string;
  readonly agencies: readonly string[];
  /** A copy moved to other years holds only what counts can judge, or only the named clauses. */
  readonly moved?: {
    readonly starts_on: string;
    readonly ends_on: string;
    readonly clauses?: readonly string[];
  };
}

const communeIds = [1, 2, 3, 4, 5, 6, 7].map((number) => `mau-xa-${number}`);

function whole(from: string, letter: string): PlanCopy {
  const agency = `mau-${letter.toLowerCase()}`;
  return {
    from,
    to: from,
    plan: `mau-ke-hoach-${letter.toLowerCase()}`,
    letter,
    issuer: agency,
    agencies: [agency],
  };
}

const copies: readonly PlanCopy[] = [
  whole('000', 'A'),
  whole('001', 'B'),
  whole('002', 'C'),
  whole('003', 'D'),
  whole('004', 'E'),
  {
    from: '002',
    to: '102',
    plan: 'mau-ke-hoach-c-2026',
    letter: 'C',
    issuer: 'mau-c',
    agencies: ['mau-c'],
    moved: { starts_on: '2026-01-01', ends_on: '2026-12-31' },
  },
  {
    from: '003',
    to: '103',
    plan: 'mau-ke-hoach-f',
    letter: 'F',
    issuer: 'mau-f',
    agencies: ['mau-f', 'mau-g'],
    moved: { starts_on: '2025-01-01', ends_on: '2026-12-31', clauses: ['003-05'] },
  },
  {
    from: '004',
    to: '104',
    plan: 'mau-ke-hoach-xa',
    letter: 'của các xã',
    issuer: 'mau-tinh',
    agencies: communeIds,
    moved: { starts_on: '2026-01-01', ends_on: '2026-12-31' },
  },
];

type Target = Row<'targets'>;

async function readRows<T extends TableName>(table: T, path: string): Promise<Row<T>[]> {
  const { rows, problems } = parse(table, path, await readFile(path, 'utf8'));
  if (problems.length > 0) throw new Error(`${path} has ${problems.length} problems; run npm run validate`);
  return rows.map(({ values }) => values);
}

function isCopied(target: Target, { from, moved }: PlanCopy): boolean {
  if (!target.target_id.startsWith(`${from}-`)) return false;
  if (!moved) return true;
  if (moved.clauses) return moved.clauses.some((clause) => target.target_id.startsWith(clause));
  return target.not_scored_because === null;
}

function copyTarget(target: Target, copy: PlanCopy): Cells {
  const { moved } = copy;
  return {
    ...target,
    target_id: `mau-${copy.to}${target.target_id.slice(3)}`,
    plan_id: copy.plan,
    ...(moved ? { starts_on: moved.starts_on, ends_on: moved.ends_on } : {}),
  };
}

const years = ({ starts_on, ends_on }: { starts_on: string; ends_on: string }): string =>
  starts_on.slice(0, 4) === ends_on.slice(0, 4)
    ? starts_on.slice(0, 4)
    : `${starts_on.slice(0, 4)}–${ends_on.slice(0, 4)}`;

function copyPlan(plan: Row<'plans'>, copy: PlanCopy): Cells {
  const { moved, letter } = copy;
  const englishLetter = letter.length === 1 ? letter : 'of the communes';
  return {
    plan_id: copy.plan,
    title_vi: `Kế hoạch mẫu ${letter} (chép chỉ tiêu của kế hoạch “${plan.title_vi}”${
      moved ? `, đổi kỳ thành ${years(moved)}` : ''
    })`,
    title_en: `Sample plan ${englishLetter} (targets copied from “${plan.title_en}”${
      moved ? `, moved to ${years(moved)}` : ''
    })`,
    issuer_id: copy.issuer,
    starts_on: moved?.starts_on ?? plan.starts_on,
    ends_on: moved?.ends_on ?? plan.ends_on,
    source_id: 'mau-nguon-ke-hoach',
    note_vi: 'Kế hoạch mẫu của một cơ quan không có thật; lời văn chỉ tiêu chép từ kế hoạch thật.',
    note_en:
      'A sample plan of a body that does not exist; the words of its targets are those of the real plan.',
  };
}

export interface CopiedPlans {
  readonly plans: readonly Cells[];
  readonly targets: readonly Cells[];
  readonly targetAgencies: readonly Cells[];
}

/** The sample plans with the targets of the real ones. In: the folder of the real data. */
export async function copyPlans(folder: string): Promise<CopiedPlans> {
  const plans = await readRows('plans', join(folder, 'plans.csv'));
  const targets = await readRows('targets', join(folder, 'targets.csv'));
  const copied = copies.map((copy) => {
    const chosen = targets.filter((target) => isCopied(target, copy));
    const plan = plans.find(({ plan_id }) => plan_id === chosen[0]?.plan_id);
    if (!plan) throw new Error(`no target ${copy.from} to copy`);
    return { copy, plan: copyPlan(plan, copy), targets: chosen.map((target) => copyTarget(target, copy)) };
  });
  return {
    plans: copied.map(({ plan }) => plan),
    targets: copied.flatMap((item) => item.targets),
    targetAgencies: copied.flatMap(({ copy, targets: own }) =>
      own.flatMap(({ target_id = null }) =>
        copy.agencies.map((agency_id) => ({ target_id, agency_id, basis: 'named' })),
      ),
    ),
  };
}
