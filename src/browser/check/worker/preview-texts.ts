import type { DataSetFiles } from '../../../model/check-data-set.ts';
import type { ConvertedFile } from '../../../model/import/types.ts';
import { judgeRelease } from '../../../model/release.ts';
import type { PreviewTexts, StateTexts } from '../preview/texts.ts';
import { agenciesOf, withFiles } from './desk.ts';
import type { Published } from './published.ts';

async function textOf(read: () => AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of read()) text += decoder.decode(bytes, { stream: true });
  return text + decoder.decode();
}

async function stateTexts({ files, release }: DataSetFiles): Promise<StateTexts> {
  const { asOf } = judgeRelease(release ?? '');
  if (asOf === null) throw new Error('the published data set has no day');
  const texts = files.map(async ({ path, table, read }) => ({ path, table, text: await textOf(read) }));
  return { asOf, files: await Promise.all(texts) };
}

/**
 * The data set as it is published and as it would be with the files made. Only what concerns their agencies: figures of
 * others may be missing in both.
 */
export async function previewTexts(
  made: readonly ConvertedFile[],
  published: Published,
): Promise<PreviewTexts> {
  const agencies = agenciesOf(made);
  await published.ensure(agencies);
  const before = published.files();
  return {
    agencies: [...agencies].sort(),
    before: await stateTexts(before),
    after: await stateTexts(withFiles(before, made)),
  };
}
