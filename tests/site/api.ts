import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

export interface ApiMeasure {
  readonly agency_id: string;
  readonly indicator_id: string;
  readonly period_start: string;
  readonly period_end: string;
  readonly cumulative: boolean;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly kind: string;
  readonly missing_reason: string | null;
  readonly source_ids: readonly string[];
  readonly rows: readonly { readonly file: string; readonly line: number }[];
  readonly data_until: string;
  readonly status: string;
  readonly sample: boolean;
}

export interface ApiVerdict {
  readonly target_id: string;
  readonly agency_id: string;
  readonly state: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

export interface ApiDocument {
  readonly as_of: string;
  readonly measures: readonly ApiMeasure[];
  readonly verdicts: readonly ApiVerdict[];
}

/** A text file of the built site. In: its address, from `/`. */
export function readSite(address: string): string {
  return readFileSync(
    join(inject('rootFolder'), address.endsWith('/') ? `${address}index.html` : address),
    'utf8',
  );
}

/** A JSON file of the built site. */
export function readApi(address: string): ApiDocument {
  return JSON.parse(readSite(address)) as ApiDocument;
}
