import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../scripts/start/serve.ts';

/** Pages on an origin of their own. */
export interface SmallSite {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves pages by their names, each at `/<name>/`. In: the name of the host, which makes the origin. */
export async function servePages(
  pages: Readonly<Record<string, string>>,
  host: '127.0.0.1' | 'localhost',
): Promise<SmallSite> {
  const folder = await mkdtemp(join(tmpdir(), 'embeds-'));
  for (const [name, page] of Object.entries(pages)) {
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, name, 'index.html'), page);
  }
  const server = await serveFolder(folder);
  return {
    origin: `http://${host}:${server.port}`,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}
