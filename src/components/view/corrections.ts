import type { Correction, DataSet } from '../../model/data-set.ts';
import type { Verdict } from '../../model/figures.ts';
import { count, date, decimal, period } from '../../model/format.ts';
import { columnsBehind } from '../../model/formula-parts.ts';
import { indicatorOf, isIndicatorId } from '../../model/indicators.ts';
import type { Lang } from '../../model/lang.ts';
import { columnsOf } from '../../model/tables.ts';
import { agencyLink } from './addresses.ts';
import { memo } from './memo.ts';
import { type Origin, originOf } from './origin.ts';
import { type Link, nameOf, stampOf, type View } from './view.ts';

/** A correction as it is printed: what was corrected, from what to what, why. */
export interface CorrectionView {
  /** `Đã đính chính ngày 20/02/2024: Tiếp nhận trực tuyến (kỳ …) từ 122 thành 132.` */
  readonly text: string;
  readonly reason: string;
  /** The language of the reason: an office may give it in Vietnamese only. */
  readonly reasonLang: Lang;
  readonly document: string | null;
  readonly agency: Link;
  readonly origin: Origin;
}

function printed(value: string | null, { lang, say }: View): string {
  if (value === null) return say('correction.none');
  return value.includes('.') ? decimal(value, lang) : count(BigInt(value), lang);
}

/** `Tiếp nhận trực tuyến`; for a figure that its source gives itself, the name of the indicator as well. */
function subject({ indicator_id: id, column_name: column }: Correction, { lang }: View): string {
  if (id === null || !isIndicatorId(id)) return columnsOf('case_files').get(column)?.[lang] ?? column;
  const name = nameOf(indicatorOf(id), lang);
  if (column === 'printed_value') return name;
  return `${name}, ${columnsOf('rates').get(column)?.[lang] ?? column}`;
}

function correctionView(correction: Correction, view: View): CorrectionView {
  const { corrected_on, period_start, period_end, cumulative, old_value, new_value } = correction;
  const { lang, say } = view;
  const basis = say(cumulative ? 'period.cumulative' : 'period.within');
  const text = say('correction.text', {
    date: date(corrected_on, lang),
    what: subject(correction, view),
    period: `${period(period_start, period_end, lang)}, ${basis}`,
    old: printed(old_value, view),
    new: printed(new_value, view),
  });
  const reason = correction[`reason_${lang}`];
  return {
    text: stampOf(text, view),
    reason: reason ?? correction.reason_vi,
    reasonLang: reason === null ? 'vi' : lang,
    document: correction.document_number,
    agency: agencyLink(view, correction.agency_id, true),
    origin: originOf(view, {
      source_ids: [correction.source_id],
      rows: correction.row ? [correction.row] : [],
    }),
  };
}

/** Every correction, newest first. */
export function allCorrections(view: View): readonly CorrectionView[] {
  return view.data.corrections.map((correction) => correctionView(correction, view));
}

const byRow = memo((all: DataSet['corrections']) =>
  Map.groupBy(all, ({ row }) => (row ? `${row.file}#${row.line}` : '')),
);

/** True where the corrected number is one of those that the verdict was made of, or stands beside it. */
function isBehind({ indicator_id, column_name, row }: Correction, { readings, backlog }: Verdict): boolean {
  const ids = readings.map((reading) => reading.indicator_id);
  if (indicator_id !== null) return ids.some((id) => id === indicator_id);
  if (column_name === 'pending_overdue' && backlog !== null) return true;
  return ids.some((id) => columnsBehind(id, row?.printed ?? []).has(column_name));
}

/** Corrections of the numbers behind some verdicts, each once, newest first. */
export function correctionsBehind(verdicts: readonly Verdict[], view: View): readonly CorrectionView[] {
  const rows = byRow(view.data.corrections);
  const found = new Set(
    verdicts.flatMap((verdict) =>
      verdict.rows
        .flatMap(({ file, line }) => rows.get(`${file}#${line}`) ?? [])
        .filter((correction) => isBehind(correction, verdict)),
    ),
  );
  return view.data.corrections
    .filter((correction) => found.has(correction))
    .map((correction) => correctionView(correction, view));
}
