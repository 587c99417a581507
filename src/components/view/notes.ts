import type { View } from './view.ts';

interface Place {
  readonly agencyId: string;
  readonly indicatorId: string;
}

/** Notes on an indicator of an agency: its own, and those its parent body carries for all its units. */
export function notesOn({ data }: View, { agencyId, indicatorId }: Place) {
  const parent = data.agencies.get(agencyId)?.parent_id;
  return data.notes.filter(
    (note) =>
      note.indicator_id === indicatorId &&
      (note.applies_to === 'self' ? note.agency_id === agencyId : note.agency_id === parent),
  );
}

/** Texts of the notes that stand beside the figure ending on a day. */
export function notesAt(view: View, place: Place & { readonly end: string | null }): readonly string[] {
  return notesOn(view, place)
    .filter((note) => note.period_end === place.end)
    .map((note) => note[`note_${view.lang}`]);
}
