import { ID_LIMIT } from '../../cells.ts';
import type { Asker } from '../asker.ts';
import type { Title } from '../recognise/title.ts';
import type { Published } from './published.ts';

/** Where the figures of a file come from. */
export interface FilledSource {
  readonly sourceId: string;
  readonly documentNumber: string;
  readonly reportedOn: string;
  /** The row of a new source, by column; null where it is there already. */
  readonly row: Readonly<Record<string, string>> | null;
}

const KEPT_KINDS: ReadonlySet<string> = new Set(['office', 'sample']);
const isDay = (answer: string): boolean => answer === '' || /^\d{4}-\d{2}-\d{2}$/.test(answer);

/** An id that no published source has. In: what it is made of. */
function freeId(stem: string, taken: ReadonlySet<string>): string {
  const base = stem.slice(0, ID_LIMIT - 4).replace(/-+$/, '');
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return id;
}

interface Filling {
  readonly asker: Asker;
  readonly title: Title | null;
  readonly published: Published;
  /** What names the report: `gia-lai-so-nnmt-2026-09`. */
  readonly stem: string;
  readonly publisher: string | null;
  readonly period: string;
}

function newSource({ asker, title, published, stem, publisher, period }: Filling): FilledSource {
  const sourceId = freeId(`bao-cao-${stem}`, new Set(published.sources.map(({ source_id }) => source_id)));
  const heading = title?.heading ?? 'Báo cáo tình hình, kết quả giải quyết thủ tục hành chính';
  const name = asker.ask({
    id: 'source_title',
    code: 'source_title',
    input: 'text',
    likely: `${heading}, ${period}`,
  });
  const by = asker.ask({
    id: 'source_publisher',
    code: 'source_publisher',
    input: 'text',
    likely: publisher,
  });
  const number = asker.ask({
    id: 'document_number',
    code: 'document_number',
    input: 'text',
    details: { optional: 1 },
    likely: title?.documentNumber ?? '',
    accepts: () => true,
  });
  const day = asker.ask({
    id: 'reported_on',
    code: 'reported_on',
    input: 'date',
    details: { optional: 1 },
    likely: title?.signedOn ?? '',
    accepts: isDay,
  });
  const [documentNumber, reportedOn] = [(number ?? '').trim(), day ?? ''];
  const row = {
    source_id: sourceId,
    title: (name ?? '').trim(),
    publisher: (by ?? '').trim(),
    published_on: reportedOn,
    kind: 'office',
  };
  return { sourceId, documentNumber, reportedOn, row };
}

/** The source of the figures: one that is there already, or a new one, of which the file says what it can. */
export function fillSource(filling: Filling): FilledSource {
  const { asker, published, title } = filling;
  const known = published.sources.filter(({ kind }) => KEPT_KINDS.has(kind));
  const answer = asker.ask({
    id: 'source',
    code: 'source',
    choices: [
      'new',
      ...known.map(({ source_id: value, title: name }) => ({ value, details: { title: name } })),
    ],
    likely: 'new',
  });
  if (answer === 'new' || answer === null) return newSource(filling);
  return {
    sourceId: answer,
    documentNumber: title?.documentNumber ?? '',
    reportedOn: title?.signedOn ?? '',
    row: null,
  };
}
