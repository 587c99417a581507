import type { APIRoute } from 'astro';
import { type TemplateName, templateNames } from '../../model/template-names.ts';
import { templateWorkbook } from '../../model/template-workbook.ts';

export function getStaticPaths() {
  return templateNames.map((file) => ({ params: { file }, props: { file } }));
}

/** A workbook with the header, no rows, and notes on every column. */
export const GET: APIRoute<{ readonly file: TemplateName }> = ({ props: { file } }) =>
  new Response(templateWorkbook(file, { agency: null, periods: [] }, 'vi'), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
