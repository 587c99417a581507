import type { Key } from '../../i18n/translate.ts';
import type { DataSet } from '../../model/data-set.ts';

export interface MachineAddress {
  readonly key: Key & `data.machine.${string}`;
  readonly pattern: string;
  /** One that exists; equal to the pattern where there is only one. */
  readonly example: string | null;
}

/** Addresses that programs may rely on. The feed and the list of pages hold real data only. */
export function machineAddresses({ agencies, plans, measures, sample }: DataSet): readonly MachineAddress[] {
  const [agency = null] = measures.keys();
  const [plan = null] = plans.keys();
  const like = (folder: string, id: string | null) => (id === null ? null : `/api/${folder}/${id}.json`);
  const [anyAgency = null] = agencies.keys();
  const both: readonly MachineAddress[] = [
    {
      key: 'data.machine.agency',
      pattern: '/api/agencies/<agency_id>.json',
      example: like('agencies', agency ?? anyAgency),
    },
    { key: 'data.machine.plan', pattern: '/api/plans/<plan_id>.json', example: like('plans', plan) },
  ];
  if (sample) return both;
  return [
    ...both,
    { key: 'data.machine.feed', pattern: '/feed.xml', example: '/feed.xml' },
    { key: 'data.machine.sitemap', pattern: '/sitemap-index.xml', example: '/sitemap-index.xml' },
  ];
}
