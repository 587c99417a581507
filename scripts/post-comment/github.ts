/** GitHub's API as far as one comment needs it. */
export interface GitHub {
  readonly get: (path: string) => Promise<unknown>;
  readonly send: (method: 'POST' | 'PATCH', path: string, body: unknown) => Promise<void>;
  /** Bytes behind a path. Throws where there are more than the limit. */
  readonly download: (path: string, limit: number) => Promise<Uint8Array>;
}

interface Access {
  readonly api: string;
  readonly token: string;
}

const PATIENCE = 30_000;

/** Why GitHub did not answer; the method, the path of ours and the status, nothing of the answer. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
}

async function readAtMost(response: Response, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.length;
    if (size > limit) throw new GitHubError('download too large');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** In: where the API is and a token. A redirect to another host is followed without the token. */
export function connect({ api, token }: Access): GitHub {
  async function call(method: string, path: string, body?: unknown): Promise<Response> {
    const response = await fetch(`${api}${path}`, {
      method,
      headers: {
        Accept: 'application/vnd.github+json',
        Authorization: `Bearer ${token}`,
        'X-GitHub-Api-Version': '2022-11-28',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) throw new GitHubError(`${method} ${path}: ${response.status}`);
    return response;
  }

  return {
    get: async (path) => (await call('GET', path)).json(),
    send: async (method, path, body) => {
      await (await call(method, path, body)).arrayBuffer();
    },
    download: async (path, limit) => readAtMost(await call('GET', path), limit),
  };
}
