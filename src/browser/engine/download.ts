import { type EnginePlace, Failure, type Progress } from './types.ts';

interface Options {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

const GZIP = [0x1f, 0x8b];

async function sendsCompressed(address: string, signal: AbortSignal): Promise<boolean> {
  const response = await fetch(address, { method: 'HEAD', signal });
  return response.ok && response.headers.get('content-encoding') !== null;
}

/** Counts what passes through, and tells it at most once a percent. */
function counter(total: number, onProgress: Options['onProgress']): TransformStream<Uint8Array, Uint8Array> {
  let loaded = 0;
  let told = 0;
  return new TransformStream({
    transform(chunk, controller) {
      loaded += chunk.byteLength;
      if (loaded - told >= total / 100 || loaded === total) {
        told = loaded;
        onProgress({ stage: 'download', loaded: Math.min(loaded, total), total });
      }
      controller.enqueue(chunk);
    },
  });
}

/** Some hosts unpack a .gz on the way (`Content-Encoding: gzip`): only what still is gzip is unpacked here. */
async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (!GZIP.every((byte, index) => packed[index] === byte)) return packed;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

interface Copy {
  readonly address: string;
  readonly bytes: number;
}

async function fetchCopy({ address, bytes }: Copy, { onProgress, signal }: Options) {
  const response = await fetch(address, { signal });
  if (!response.ok || !response.body) throw new Failure('download', `${response.status} ${address}`);
  const counted = response.body.pipeThrough(counter(bytes, onProgress));
  return unpack(new Uint8Array(await new Response(counted).arrayBuffer()));
}

/**
 * The copies of the engine in the order to try them: the plain one first where the host compresses it (better than
 * gzip, as a rule), else the one that is compressed already; hosts with a limit of file size lack the plain one.
 */
async function copiesOf(place: EnginePlace, signal: AbortSignal): Promise<readonly Copy[]> {
  const plain = { address: place.wasm, bytes: place.wasmBytes };
  const packed = { address: place.wasmGz, bytes: place.wasmGzBytes };
  const compressed = await sendsCompressed(place.wasm, signal).catch(() => false);
  return compressed ? [plain, packed] : [packed, plain];
}

/**
 * Fetches the engine's WebAssembly. Out: its bytes, unpacked. Throws `Failure` with `download` where no copy
 * can be had, and what the signal was aborted with.
 */
export async function downloadEngine(place: EnginePlace, options: Options): Promise<Uint8Array<ArrayBuffer>> {
  let last: unknown;
  for (const copy of await copiesOf(place, options.signal)) {
    try {
      return await fetchCopy(copy, options);
    } catch (error) {
      options.signal.throwIfAborted();
      last = error;
    }
  }
  throw last instanceof Failure ? last : new Failure('download', String(last));
}
