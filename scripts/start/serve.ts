import type { Stats } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import send from 'send';
import { SettingsError } from '../../src/settings.ts';

/** Both names of this machine; a browser may try either first. */
const hosts = ['127.0.0.1', '::1'] as const;
const [host, otherHost] = hosts;

/** Errors that say that the machine has no such address at all. */
const absent: readonly unknown[] = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];

interface ServeOptions {
  /** The path of the site on its host, beginning and ending with a slash. */
  readonly base?: string;
  /** 0, if not given: any free one. */
  readonly port?: number;
}

/** A site that is being served on this machine. */
export interface SiteServer {
  readonly port: number;
  /** `http://127.0.0.1:<port>`, without a closing slash. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** What the library does not know yet. */
const types: Readonly<Record<string, string>> = { '.parquet': 'application/vnd.apache.parquet' };

/** Strong: a build writes every file anew, so that no two contents share all three. Ranges may then be put together. */
function tagOf({ ino, size, mtimeMs }: Stats): string {
  return `"${[ino, size, mtimeMs * 1000].map((it) => Math.round(it).toString(36)).join('-')}"`;
}

const pathOf = ({ url = '' }: IncomingMessage): string => url.split('?')[0] ?? '';

function sendMissing(request: IncomingMessage, response: ServerResponse, folder: string): void {
  response.statusCode = 404;
  send(request, '/404.html', { root: folder, acceptRanges: false, cacheControl: false, etag: false })
    .on('error', () => response.end())
    .pipe(response);
}

/** To the address of a folder itself, where its page's relative links lead to the right places. */
function redirect(request: IncomingMessage, response: ServerResponse): void {
  const [path = '', ...query] = (request.url ?? '').split('?');
  const location = [`${path.replace(/^\/+/, '/')}/`, ...query].join('?');
  response.writeHead(301, { location }).end();
}

interface Place {
  readonly folder: string;
  readonly base: string;
}

/** The last bytes of a file, how many of them? The library takes more than there are for none, not for all. */
const LAST_BYTES = /^bytes=-0*[1-9]\d*$/;

function sendFile(request: IncomingMessage, response: ServerResponse, { folder, base }: Place): void {
  const path = pathOf(request).slice(base.length - 1);
  send(request, path, { root: folder })
    .on('headers', (_response, file: string, stats: Stats) => {
      response.setHeader('etag', tagOf(stats));
      const type = types[extname(file)];
      if (type) response.setHeader('content-type', type);
    })
    .on('directory', () => redirect(request, response))
    .on('error', ({ status }) => {
      if (status === 416 && LAST_BYTES.test(request.headers.range ?? '')) {
        request.headers.range = 'bytes=0-';
        sendFile(request, response, { folder, base });
      } else if (status === 412 || status === 416) response.writeHead(status).end();
      else sendMissing(request, response, folder);
    })
    .pipe(response);
}

function answer(request: IncomingMessage, response: ServerResponse, place: Place): void {
  const path = pathOf(request);
  response.setHeader('x-content-type-options', 'nosniff');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
  else if (`${path}/` === place.base) redirect(request, response);
  else if (path.startsWith(place.base)) sendFile(request, response, place);
  else sendMissing(request, response, place.folder);
}

function listen(server: Server, port: number, address: string): Promise<AddressInfo | null> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (absent.includes(error.code)) resolve(null);
      else reject(error);
    });
    server.listen(port, address, () => resolve(server.address() as AddressInfo));
  });
}

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** What an operator reads about a port that cannot be had. */
function refusePort(port: number, error: unknown): SettingsError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const busy = code === 'EADDRINUSE';
  const why = {
    vi: busy ? 'Một chương trình khác đang dùng cổng này.' : `Không mở được cổng này (${code}).`,
    en: busy ? 'Another program is using this port.' : `This port cannot be opened (${code}).`,
  };
  const example = `PORT=${port < 1024 || port > 65_000 ? 4322 : port + 1} npm start`;
  return new SettingsError([{ name: 'PORT', value: String(port), why, example }]);
}

/**
 * Serves a folder as a plain static host does, with byte ranges: 404.html stands for what is missing. It can be
 * reached from this machine alone. Throws a SettingsError where the port cannot be had.
 */
export async function serveFolder(
  folder: string,
  { base = '/', port = 0 }: ServeOptions = {},
): Promise<SiteServer> {
  const handle = (request: IncomingMessage, response: ServerResponse): void =>
    answer(request, response, { folder, base });
  const servers = [createServer(handle), createServer(handle)] as const;
  try {
    const address = await listen(servers[0], port, host);
    const taken = address?.port ?? port;
    // Any free port of the one may be taken at the other.
    if (port !== 0) await listen(servers[1], taken, otherHost);
    return {
      port: taken,
      origin: `http://${host}:${taken}`,
      close: async () => {
        await Promise.all(servers.map(close));
      },
    };
  } catch (error) {
    await Promise.all(servers.map(close));
    throw refusePort(port, error);
  }
}

/** Asks before the long work of a build. Throws a SettingsError where a port cannot be had. */
export async function probePort(port: number): Promise<void> {
  const server = await serveFolder('.', { port });
  await server.close();
}
