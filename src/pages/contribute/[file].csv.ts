import type { APIRoute } from 'astro';
import { columnNames } from '../../model/tables.ts';

/** Tables that an office may write rows for, by the name of the empty file. */
const templates = {
  'case-files': 'case_files',
  rates: 'rates',
  sources: 'sources',
  statements: 'statements',
  corrections: 'corrections',
} as const;

type File = keyof typeof templates;
const files = Object.keys(templates) as readonly File[];

export function getStaticPaths() {
  return files.map((file) => ({ params: { file }, props: { file } }));
}

/** A CSV with its header and no rows. */
export const GET: APIRoute<{ readonly file: File }> = ({ props: { file } }) =>
  new Response(`${columnNames(templates[file]).join(',')}\n`, {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
