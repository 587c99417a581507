/** A frame in an article. */
export interface Frame {
  /** Address of the embed, with its fragment. */
  readonly src: string;
  /** Null for none at all. */
  readonly sandbox: string | null;
  /** CSS width of the column that holds it. */
  readonly column: number;
  readonly height: number;
}

const attributes = ({ sandbox, height }: Frame): string =>
  `width="100%" height="${height}"${sandbox === null ? '' : ` sandbox="${sandbox}"`} frameborder="0"`;

const column = (frame: Frame, inside: string): string =>
  `<div class="column" style="width:${frame.column}px">${inside}</div>`;

const plain = (frame: Frame, more = ''): string =>
  column(frame, `<iframe src="${frame.src}" ${attributes(frame)}${more}></iframe>`);

/** What a newspaper's page needs to understand one dialect: its frames, and the script that listens. */
interface Dialect {
  readonly body: (frames: readonly Frame[]) => string;
  /** Written as the listener of that dialect is: what it checks, and how it sets the height. */
  readonly script: string;
}

const plainBody = (frames: readonly Frame[]): string => frames.map((frame) => plain(frame)).join('');

/** The listeners that newsrooms have, each with a page of its own. */
export const dialects: Readonly<Record<string, Dialect>> = {
  own: {
    body: plainBody,
    script: `addEventListener('message', ({ data, source }) => {
      if (!data || data.type !== 'dung-hen-height') return;
      for (const frame of document.querySelectorAll('iframe'))
        if (frame.contentWindow === source && frame.src.includes(data.id)) frame.style.height = data.height + 'px';
    })`,
  },
  datawrapper: {
    body: plainBody,
    script: `window.addEventListener('message', function (event) {
      if (typeof event.data['datawrapper-height'] === 'undefined') return;
      for (const id in event.data['datawrapper-height'])
        for (const frame of document.querySelectorAll('iframe'))
          if (frame.contentWindow === event.source) frame.style.height = event.data['datawrapper-height'][id] + 'px';
    })`,
  },
  // The listener of older snippets: it knows the frame by a part of its address.
  'datawrapper by address': {
    body: ([frame]) => (frame ? plain(frame) : ''),
    script: `window.addEventListener('message', function (event) {
      if (typeof event.data['datawrapper-height'] === 'undefined') return;
      for (const id in event.data['datawrapper-height']) {
        const frame = document.getElementById('datawrapper-chart-' + id) || document.querySelector("iframe[src*='" + id + "']");
        if (frame) frame.style.height = event.data['datawrapper-height'][id] + 'px';
      }
    })`,
  },
  // The parent makes the frame: it asks with an id of its own, and only strings with that id count.
  pym: {
    body: (frames) =>
      frames
        .map((frame, index) =>
          column(
            frame,
            `<div id="pym-${index}" data-src="${frame.src}" data-sandbox="${frame.sandbox ?? 'none'}"></div>`,
          ),
        )
        .join(''),
    script: `addEventListener('DOMContentLoaded', () => {
      for (const box of document.querySelectorAll('[data-src]')) {
        const [address, hash] = box.dataset.src.split('#');
        const frame = document.createElement('iframe');
        const expected = new RegExp('^' + ['pym', box.id, '(\\\\S+)', '(.*)'].join('xPYMx') + '$');
        addEventListener('message', (event) => {
          if (typeof event.data !== 'string') return;
          const match = event.data.match(expected);
          if (match && match.length === 3 && match[1] === 'height')
            frame.setAttribute('height', parseInt(match[2]) + 'px');
        });
        frame.src = address + '?initialWidth=' + box.offsetWidth + '&childId=' + box.id + '&parentTitle=' +
          encodeURIComponent('Báo ví dụ') + '&parentUrl=' + encodeURIComponent(location.href) + (hash ? '#' + hash : '');
        frame.setAttribute('width', '100%');
        frame.setAttribute('scrolling', 'no');
        frame.setAttribute('frameborder', '0');
        if (box.dataset.sandbox !== 'none') frame.setAttribute('sandbox', box.dataset.sandbox);
        box.append(frame);
      }
    })`,
  },
  amp: {
    body: plainBody,
    script: `addEventListener('message', (event) => {
      const { data } = event;
      if (typeof data !== 'object' || !data || data.sentinel !== 'amp' || data.type !== 'embed-size') return;
      for (const frame of document.querySelectorAll('iframe')) {
        if (event.source !== frame.contentWindow) continue;
        if (new URL(frame.src).origin !== event.origin && event.origin !== 'null') continue;
        const height = parseInt(data.height, 10);
        if (height >= 100) frame.style.height = height + 'px';
      }
    })`,
  },
  // The first frame has its secret from the server, the others get it once all is loaded, as from a script that comes late.
  wordpress: {
    body: (frames) =>
      frames
        .map((frame, index) => {
          const secret = 'abcDEF1234';
          const given = index === 0 ? { ...frame, src: `${frame.src}#?secret=${secret}` } : frame;
          return plain(given, ` class="wp-embedded-content"${index === 0 ? ` data-secret="${secret}"` : ''}`);
        })
        .join(''),
    script: `addEventListener('message', (event) => {
      const { data } = event;
      if (!data || !(data.secret || data.message || data.value)) return;
      if (/[^a-zA-Z0-9]/.test(data.secret)) return;
      for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
        if (event.source !== frame.contentWindow) continue;
        frame.removeAttribute('style');
        if (data.message === 'height') frame.height = Math.min(Math.max(parseInt(data.value, 10), 200), 1000);
      }
    });
    addEventListener('load', () => {
      for (const frame of document.querySelectorAll('iframe.wp-embedded-content')) {
        let secret = frame.getAttribute('data-secret');
        if (!secret) {
          secret = Math.random().toString(36).substring(2, 12);
          frame.src += '#?secret=' + secret;
          frame.setAttribute('data-secret', secret);
        }
        frame.contentWindow.postMessage({ message: 'ready', secret }, '*');
      }
    })`,
  },
};

/** An article that listens in one dialect, or in none. */
export function newspaper(frames: readonly Frame[], dialect: Dialect | null): string {
  const listener = dialect ? `<script>${dialect.script}</script>` : '';
  const body = dialect ? dialect.body(frames) : plainBody(frames);
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Báo ví dụ</title><link rel="icon" href="data:,">
<style>body{margin:0}.column{margin:0 0 16px}iframe{display:block}</style>${listener}</head><body><h1>Một bài báo</h1>${body}</body></html>`;
}
