import type { DataSet } from '../../model/data-set.ts';
import { memo } from './memo.ts';
import type { View } from './view.ts';

interface Place {
  readonly agencyId: string;
  readonly indicatorId: string;
}

const byIndicator = memo((notes: DataSet['notes']) => Map.groupBy(notes, ({ indicator_id }) => indicator_id));

/** Notes on an indicator of an agency: its own, and those its parent body carries for all its units. */
export function notesOn({ data }: View, { agencyId, indicatorId }: Place): DataSet['notes'] {
  const parent = data.agencies.get(agencyId)?.parent_id;
  const notes = byIndicator(data.notes).get(indicatorId) ?? [];
  return notes.filter(
    ({ applies_to, agency_id }) => agency_id === (applies_to === 'self' ? agencyId : parent),
  );
}

/** Texts of the notes that stand beside the figure ending on a day. */
export function notesAt(view: View, place: Place & { readonly end: string | null }): readonly string[] {
  return notesOn(view, place)
    .filter((note) => note.period_end === place.end)
    .map((note) => note[`note_${view.lang}`]);
}
