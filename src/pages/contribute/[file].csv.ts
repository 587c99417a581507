import type { APIRoute } from 'astro';
import { templateRows, toTemplateCsv } from '../../model/template.ts';
import { type TemplateName, templateNames } from '../../model/template-names.ts';

export function getStaticPaths() {
  return templateNames.map((file) => ({ params: { file }, props: { file } }));
}

/** A CSV with its header and no rows. */
export const GET: APIRoute<{ readonly file: TemplateName }> = ({ props: { file } }) =>
  new Response(toTemplateCsv(templateRows(file, { agency: null, periods: [] })), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
