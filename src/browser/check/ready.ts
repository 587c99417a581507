import { mailAddress, type SendWay } from '../../model/send.ts';
import { h } from '../compare/element.ts';
import type { Client } from './client.ts';
import type { Page } from './page.ts';
import { createPreviewPanel, type PreviewPanel } from './preview/panel.ts';
import type { DownloadFormat, OutgoingView, Ready } from './protocol.ts';
import { createSlip } from './slip.ts';

interface ReadyOptions {
  readonly page: Page;
  readonly onSave: (format: DownloadFormat, path: string) => void;
  readonly client: Promise<Client>;
}

/** A link that leads away, in a place of its own, and is not told where it was clicked. */
function outwards(href: string, words: string): HTMLElement {
  return h('a', { href, class: 'button strong', rel: 'noopener noreferrer', target: '_blank' }, words);
}

function stepsOf({ kind, url }: SendWay, { page, onSave }: ReadyOptions): HTMLElement {
  const { say } = page;
  const zip = h('button', { type: 'button', class: 'button' }, say('check.say.save.zip'));
  zip.addEventListener('click', () => onSave('zip', ''));
  const step = (...children: readonly (HTMLElement | string)[]) => h('li', {}, h('div', {}, ...children));
  const last = step(say('check.say.send.propose'));
  const steps = {
    new_file: () => [step(say('check.say.send.new'), outwards(url, say('check.say.send.new.open'))), last],
    upload_file: () => [
      step(say('check.say.send.file')),
      step(say('check.say.send.upload'), outwards(url, say('check.say.send.upload.open'))),
      last,
    ],
    upload_folder: () => [
      step(say('check.say.send.folder'), zip),
      step(say('check.say.send.folder.drag'), outwards(url, say('check.say.send.upload.open'))),
      last,
    ],
  } as const;
  return h('ol', { class: 'steps' }, ...steps[kind]());
}

/** Every file on a line of the letter, so that who gets them can see that they arrived whole. */
function letterOf(files: readonly OutgoingView[], { say, site }: Page) {
  const lines = files.map(({ path, rows, sha256 }) =>
    [path, say('check.say.rows', { n: rows }), sha256 && `SHA-256 ${sha256}`].filter(Boolean).join(', '),
  );
  return {
    subject: say('check.say.mail.subject', { site }),
    body: [say('check.say.mail.body'), '', ...lines].join('\n'),
  };
}

function mailPart(files: readonly OutgoingView[], page: Page): HTMLElement | null {
  const address = mailAddress(page.mail, letterOf(files, page));
  if (address === null) return null;
  const { say } = page;
  return h(
    'div',
    { class: 'part' },
    h('h3', {}, say('check.say.mail.title')),
    h('p', { class: 'measure' }, say('check.say.mail.attach')),
    h(
      'a',
      { href: address, class: 'button', rel: 'noopener noreferrer', target: '_blank' },
      say('check.say.mail.open'),
    ),
  );
}

function sendPart(way: SendWay, options: ReadyOptions): HTMLElement {
  const { say, sample } = options.page;
  return h(
    'div',
    { class: 'part' },
    h('h3', {}, say('check.say.send.title')),
    sample ? h('p', { class: 'measure' }, say('check.sample.send')) : stepsOf(way, options),
  );
}

/** What can be done once files are in order: save them, send them, print a slip that goes with them. */
export function createReadyPanel(options: ReadyOptions) {
  const { page, onSave, client } = options;
  const { say } = page;
  const section = page.part('ready', HTMLElement);
  const place = page.part('ready-place', HTMLElement);
  let preview: PreviewPanel | null = null;

  return {
    show({ files, way, slip }: Ready): void {
      section.hidden = files.length === 0;
      preview?.close();
      preview = null;
      if (way === null) {
        place.replaceChildren();
        return;
      }
      const zip = h('button', { type: 'button', class: 'button' }, say('check.say.save.zip'));
      zip.addEventListener('click', () => onSave('zip', ''));
      preview = createPreviewPanel({ page, client });
      place.replaceChildren(
        h('p', {}, say('check.say.ready', { n: files.length })),
        ...[way.kind === 'upload_folder' && !page.sample ? null : h('div', { class: 'buttons' }, zip)].filter(
          (part) => part !== null,
        ),
        preview.element,
        sendPart(way, options),
        ...[page.sample ? null : mailPart(files, page)].filter((part) => part !== null),
        createSlip({ page, files, slip }),
      );
    },
  };
}
