import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const REPOSITORY = 'dung-hen/dung-hen';
export const SHA = 'a'.repeat(40);
export const TOKEN = 'test-token';

interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string } | null;
}

/** What the fake holds; a test changes it before it asks. */
export interface Held {
  /** Answers to the list of pull requests of a head, and of a commit. */
  pulls: readonly unknown[];
  commitPulls: readonly unknown[];
  artifacts: readonly unknown[];
  archive: Buffer;
  comments: Comment[];
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
}

export const pull = (changes: Readonly<Record<string, unknown>> = {}) => ({
  number: 7,
  state: 'open',
  head: { sha: SHA },
  base: { repo: { full_name: REPOSITORY } },
  ...changes,
});

export const artifact = (changes: Readonly<Record<string, unknown>> = {}) => ({
  id: 5,
  name: 'pull-report',
  size_in_bytes: 900,
  expired: false,
  ...changes,
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of request) text += piece;
  return text;
}

const listen = (handle: (request: IncomingMessage, response: ServerResponse) => void) => {
  const server = createServer(handle);
  return new Promise<{ url: string; close: () => Promise<void> }>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      const close = () => new Promise<void>((done) => server.close(() => done()));
      resolve({ url: `http://127.0.0.1:${port}`, close });
    });
  });
};

/** A small GitHub on this machine: lists, an archive on another host behind a redirect, and comments. */
export async function startGitHub(held: Held) {
  const asked: Asked[] = [];
  const note = ({ method = '', url = '', headers }: IncomingMessage, prefix = ''): void => {
    asked.push({ method, path: prefix + url, authorization: headers.authorization });
  };
  const storage = await listen((request, response) => {
    note(request, 'storage:');
    response.end(held.archive);
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    note(request);
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
    const path = pathname.replace(`/repos/${REPOSITORY}/`, '');
    const json = (value: unknown, status = 200): void => {
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
    };
    if (path === 'pulls') return json(held.pulls);
    if (path === `commits/${SHA}/pulls`) return json(held.commitPulls);
    if (path === 'actions/runs/99/artifacts') return json({ total_count: 1, artifacts: held.artifacts });
    if (path === 'actions/artifacts/5/zip') {
      response.writeHead(302, { Location: `${storage.url}/blob` }).end();
      return;
    }
    if (path === 'issues/7/comments' && request.method === 'GET') {
      const [page, size] = [Number(searchParams.get('page')), Number(searchParams.get('per_page'))];
      return json(held.comments.slice((page - 1) * size, page * size));
    }
    if (path === 'issues/7/comments') {
      const { body } = JSON.parse(await bodyOf(request));
      held.comments.push({ id: 1000 + held.comments.length, body, user: { login: 'github-actions[bot]' } });
      return json({}, 201);
    }
    const own = held.comments.find(({ id }) => path === `issues/comments/${id}`);
    if (own && request.method === 'PATCH') {
      own.body = JSON.parse(await bodyOf(request)).body;
      return json({});
    }
    json({ message: 'Not Found' }, 404);
  }

  const api = await listen((request, response) => void handle(request, response));
  return {
    url: api.url,
    asked,
    close: async () => {
      await api.close();
      await storage.close();
    },
  };
}
