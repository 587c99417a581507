import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that is made when first asked for, and removed at the end. In: the beginning of its name. */
export function temporary(name: string) {
  let made: Promise<string> | null = null;
  return {
    folder: (): Promise<string> => {
      made ??= mkdtemp(join(tmpdir(), `dung-hen-${name}-`));
      return made;
    },
    remove: async (): Promise<void> => {
      if (made) await rm(await made, { recursive: true, force: true });
    },
  };
}
