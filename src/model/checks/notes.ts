import { isoDay } from '../days.ts';
import { indicatorOf, isIndicatorId } from '../indicators.ts';
import type { Finding } from '../problems.ts';
import type { Figure } from './figure.ts';
import type { FigureTable } from './figure-row.ts';
import { findAt } from './finding.ts';
import type { RegisterRow } from './registers.ts';

type NoteRow = RegisterRow<'notes'>;

/** Notes beside the figures they speak of. */
export interface NoteBook {
  /** True where a note speaks of that agency and last day: an oddity there is known. */
  readonly covers: (agency: string, day: string) => boolean;
  /** Looks which notes find a figure among those of an agency. */
  readonly see: (agency: string, table: FigureTable, figures: readonly Figure[]) => void;
  /** Notes that found none. */
  readonly unmet: () => readonly Finding[];
}

function isAbout(note: NoteRow, table: FigureTable, figures: readonly Figure[]): boolean {
  const { indicator_id: id, period_end: day } = note.values;
  if (id === null || !isIndicatorId(id)) return false;
  if ((indicatorOf(id).origin === 'rates') !== (table === 'rates')) return false;
  return figures.some(
    ({ series, end }) => (table === 'case_files' || series === id) && end !== null && isoDay(end) === day,
  );
}

/** In: the notes, and the parent of each body, for notes that apply to all children of one. */
export function createNoteBook(notes: readonly NoteRow[], parents: ReadonlyMap<string, string>): NoteBook {
  const byBody = Map.groupBy(notes, ({ values }) => `${values.applies_to} ${values.agency_id}`);
  const met = new Set<NoteRow>();
  const notesOn = (agency: string): readonly NoteRow[] => [
    ...(byBody.get(`self ${agency}`) ?? []),
    ...(byBody.get(`children ${parents.get(agency)}`) ?? []),
  ];
  return {
    covers: (agency, day) => notesOn(agency).some(({ values }) => values.period_end === day),
    see: (agency, table, figures) => {
      for (const note of notesOn(agency)) if (isAbout(note, table, figures)) met.add(note);
    },
    unmet: () =>
      notes
        .filter(
          (note) =>
            !met.has(note) && note.refused.length === 0 && isIndicatorId(note.values.indicator_id ?? ''),
        )
        .flatMap((note) => findAt(note, { field: 'indicator_id', code: 'note_without_figure' })),
  };
}
