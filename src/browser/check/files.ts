import { type Card, createCard } from './card.ts';
import type { Client } from './client.ts';
import type { Page } from './page.ts';
import type { AgencyChoice, DownloadFormat, FileView } from './protocol.ts';

interface FilesOptions {
  readonly page: Page;
  readonly client: Promise<Client>;
  readonly agencies: () => readonly AgencyChoice[];
  readonly onSave: (format: DownloadFormat, path: string) => void;
  /** Called when what is said of the files has changed. */
  readonly onChange: (views: readonly FileView[]) => void;
}

/** The cards of all files given, in the order in which they came. */
export function createFiles({ page, client, agencies, onSave, onChange }: FilesOptions) {
  const { say } = page;
  const list = page.part('cards', HTMLElement);
  const cards = new Map<number, Card>();
  let last = 0;

  function showAll(views: readonly FileView[]): void {
    for (const view of views) cards.get(view.id)?.show(view);
    onChange(views);
  }

  async function run(ids: readonly number[], ask: (worker: Client) => Promise<readonly FileView[]>) {
    for (const id of ids) cards.get(id)?.showBusy();
    try {
      const views = await ask(await client);
      showAll(views);
      const known = new Set(views.map(({ id }) => id));
      for (const id of ids) if (!known.has(id)) cards.get(id)?.showLost(say('check.say.lost.unreadable'));
    } catch (error) {
      console.warn(error);
      for (const id of ids) cards.get(id)?.showLost(say('check.say.lost.fault'));
    }
  }

  function makeCard(id: number, name: string): Card {
    return createCard({
      page,
      name,
      agencies,
      onSave,
      onAnswer: async (answers) => {
        await run([id], (worker) => worker.call('answer', { id, answers }));
        cards.get(id)?.focus();
      },
      onRemove: async () => {
        const card = cards.get(id);
        cards.delete(id);
        card?.close();
        card?.element.remove();
        page.part('chooser', HTMLInputElement).focus();
        await run([], (worker) => worker.call('remove', { id }));
      },
      rows: async (sheet, from, to) => (await client).call('window', { id, sheet, from, to }),
    });
  }

  return {
    async add(files: readonly File[]): Promise<void> {
      const given = files.map((blob) => {
        last += 1;
        return { id: last, name: blob.name, blob };
      });
      for (const { id, name } of given) {
        const card = makeCard(id, name);
        cards.set(id, card);
        list.append(card.element);
      }
      list.hidden = false;
      await run(
        given.map(({ id }) => id),
        (worker) => worker.call('add', { given }),
      );
    },
    /** Says of every file that nothing came of it. */
    lose(words: string): void {
      for (const card of cards.values()) card.showLost(words);
      onChange([]);
    },
  };
}
