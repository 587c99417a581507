import { type Client, startClient } from './client.ts';
import { createFiles } from './files.ts';
import { createIntake } from './intake.ts';
import { readPage } from './page.ts';
import type { AgencyChoice, CallName, Calls, DownloadFormat, FileView } from './protocol.ts';
import { createReadyPanel } from './ready.ts';
import { saveDownload } from './save.ts';
import { createTemplates } from './templates.ts';

/** Everything on the page that needs a script. In: the address of the worker's script. */
export function startShell(script: string): void {
  const page = readPage(document);
  const { say, lang, index, prefix, repository, branch } = page;
  const note = page.part('note', HTMLElement);
  let agencies: readonly AgencyChoice[] = [];

  const client = startClient(script);
  const opened = client.then((worker) =>
    worker.call('open', { index: new URL(index, location.href).href, lang, prefix }),
  );
  /** The worker, once it has what it checks against. */
  const ready: Promise<Client> = Promise.all([client, opened]).then(([worker]) => worker);

  async function save<N extends CallName & ('make' | 'template')>(
    name: N,
    given: Calls[N][0],
  ): Promise<void> {
    try {
      const download = await (await ready).call(name, given);
      saveDownload(download);
      note.textContent = say('check.say.saved', { name: download.name });
    } catch (error) {
      console.warn(error);
      note.textContent = say('check.say.lost.fault');
    }
  }

  const onSave = (format: DownloadFormat, path: string) => void save('make', { format, path });
  const panel = createReadyPanel({ page, onSave, client: ready });
  let changes = 0;

  async function onChange(views: readonly FileView[]): Promise<void> {
    changes += 1;
    const change = changes;
    const none = {
      files: [],
      way: null,
      slip: { agencies: [], periods: [], documentNumbers: [], columns: [], rows: [], more: 0 },
    };
    const found = views.some(({ state }) => state === 'good')
      ? await (await ready).call('ready', { repository, branch })
      : none;
    // What was asked last is what stands there, whatever comes in between.
    if (change === changes) panel.show(found);
  }

  const files = createFiles({ page, client: ready, agencies: () => agencies, onSave, onChange });
  createIntake(page, (given) => void files.add(given));

  client.then((worker) => worker.onEnd(() => files.lose(say('check.say.lost.memory')))).catch(() => {});
  opened
    .then((found) => {
      agencies = found.agencies;
      createTemplates(page, agencies, (wanted) => void save('template', wanted));
      page.part('zone', HTMLElement).dataset['ready'] = 'true';
    })
    .catch((error) => {
      console.warn(error);
      note.textContent = say('check.say.lost.data');
    });
  page.part('no-script', HTMLElement).hidden = true;
  page.part('zone', HTMLElement).hidden = false;
}
