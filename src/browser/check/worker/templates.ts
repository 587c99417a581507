import type { Lang } from '../../../model/lang.ts';
import { templateRows, toTemplateCsv } from '../../../model/template.ts';
import { expectedPeriods, type Period, type TargetSpan } from '../../../model/template-periods.ts';
import { templateWorkbook } from '../../../model/template-workbook.ts';
import type { AgencyChoice, Download, TemplateWanted } from '../protocol.ts';
import type { Published } from './published.ts';
import { parseRows } from './rows.ts';

/** When the targets that address an agency are judged. Those that no figure can judge ask for none. */
function spansOf(agency: string, { textOf }: Published): readonly TargetSpan[] {
  const own = new Set(
    parseRows(textOf('target-agencies.csv'))
      .filter((row) => row['agency_id'] === agency)
      .map((row) => row['target_id']),
  );
  return parseRows(textOf('targets.csv'))
    .filter((row) => own.has(row['target_id']) && !row['not_scored_because'])
    .map((row) => ({ starts_on: row['starts_on'] ?? '', ends_on: row['ends_on'] ?? '' }));
}

function periodsOf({ agency, unit }: TemplateWanted, published: Published): readonly Period[] {
  const asOf = published.index.as_of;
  return asOf === null ? [] : expectedPeriods(spansOf(agency, published), { asOf, unit });
}

/** The empty file of one table for one agency. */
export function makeTemplate(
  wanted: TemplateWanted,
  { published, agencies, lang }: { published: Published; agencies: readonly AgencyChoice[]; lang: Lang },
): Download {
  const agency = agencies.find(({ id }) => id === wanted.agency) ?? null;
  const given = { agency, periods: agency ? periodsOf(wanted, published) : [] };
  const name = [wanted.name, agency?.id].filter(Boolean).join('-');
  if (wanted.format === 'xlsx')
    return {
      name: `${name}.xlsx`,
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      bytes: templateWorkbook(wanted.name, given, lang),
    };
  return {
    name: `${name}.csv`,
    type: 'text/csv;charset=utf-8',
    bytes: new Uint8Array(new TextEncoder().encode(toTemplateCsv(templateRows(wanted.name, given)))),
  };
}
