import { readFile } from 'node:fs/promises';
import { parse } from '../../src/model/parse.ts';
import type { Row } from '../../src/model/tables.ts';
import type { Cells } from '../sample/csv.ts';

const PER_PROVINCE = 100;
const PLAN = 'mo-phong-ke-hoach';

const padded = (number: number): string => String(number).padStart(5, '0');

/** Id of the body at a position, from 0. */
export const agencyId = (position: number): string => `mo-phong-${padded(position + 1)}`;

const provinceId = (position: number): string =>
  `mo-phong-tinh-${padded(Math.floor(position / PER_PROVINCE) + 1)}`;

function province(position: number): Cells {
  const number = Math.floor(position / PER_PROVINCE) + 1;
  return {
    agency_id: provinceId(position),
    name_vi: `Tỉnh mô phỏng ${number}`,
    name_en: `Simulated province ${number}`,
    level: 'province',
  };
}

function body(position: number): Cells {
  return {
    agency_id: agencyId(position),
    name_vi: `Cơ quan mô phỏng ${position + 1}`,
    name_en: `Simulated body ${position + 1}`,
    level: position % 10 === 0 ? 'department' : 'commune',
    parent_id: provinceId(position),
  };
}

const positions = (number: number): number[] => Array.from({ length: number }, (_, position) => position);

/** So many bodies and the provinces above them. */
export function simulatedAgencies(number: number): Cells[] {
  const parents = positions(number).filter((position) => position % PER_PROVINCE === 0);
  return [...parents.map(province), ...positions(number).map(body)];
}

export const simulatedSources: readonly Cells[] = [
  { source_id: 'mo-phong-nguon', title: 'Số liệu mô phỏng', publisher: 'npm run simulate', kind: 'sample' },
];

/** One plan for the whole of 2024. */
export const simulatedPlans: readonly Cells[] = [
  {
    plan_id: PLAN,
    title_vi: 'Kế hoạch mô phỏng',
    title_en: 'Simulated plan',
    issuer_id: agencyId(0),
    starts_on: '2024-01-01',
    ends_on: '2024-12-31',
    source_id: 'mo-phong-nguon',
  },
];

const isMeasurable = (target: Row<'targets'>): boolean =>
  target.not_scored_because === null &&
  target.operator !== 'rise' &&
  !target.readings?.includes('766') &&
  !target.readings?.includes('old-files') &&
  !target.readings?.includes('in-force');

/** About twenty targets of the real plans, moved to the simulated one. In: the file of the real targets. */
export async function simulatedTargets(path: string): Promise<Cells[]> {
  const { rows } = parse('targets', path, await readFile(path, 'utf8'));
  const measurable = rows.map(({ values }) => values).filter(isMeasurable);
  return measurable.slice(0, 20).map((target, index) => ({
    ...target,
    target_id: `900-${String(index + 1).padStart(2, '0')}a`,
    plan_id: PLAN,
    judged: 'once',
    starts_on: '2024-01-01',
    ends_on: '2024-12-31',
  }));
}

/** Every second body carries every target. */
export function* simulatedAddresses(number: number, targets: readonly Cells[]): Generator<Cells> {
  for (const { target_id = null } of targets) {
    for (let position = 0; position < number; position += 2) {
      yield { target_id, agency_id: agencyId(position), basis: 'named' };
    }
  }
}
