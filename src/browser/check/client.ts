import type { Answered, CallName, Calls } from './protocol.ts';

/** The worker of the page, as the page sees it. */
export interface Client {
  /** Asks the worker. Throws where it cannot answer. */
  readonly call: <N extends CallName>(name: N, given: Calls[N][0]) => Promise<Calls[N][1]>;
  /** Called once where the worker itself has died, as for want of memory. */
  readonly onEnd: (act: () => void) => void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A worker from a `blob:` address is under the page's own security policy; one from a plain address is under none. The
 * whole script is in the text, so that nothing is fetched when it starts.
 */
function startWorker(text: string): Worker {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  try {
    return new Worker(address, { type: 'module' });
  } finally {
    // The worker has its own hold on the text.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}

async function fetchScript(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.text();
}

/** Starts the worker. In: the address of its script. Throws where that cannot be fetched. */
export async function startClient(script: string): Promise<Client> {
  const address = new URL(script, location.href).href;
  const worker = import.meta.env.DEV
    ? startWorker(`import ${JSON.stringify(address)};`)
    : startWorker(await fetchScript(address));
  const waiting = new Map<number, Waiting>();
  const ends: (() => void)[] = [];
  let number = 0;

  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if (data.fault === undefined) asked?.resolve(data.value);
    else asked?.reject(new Error(data.fault));
  });
  worker.addEventListener('error', ({ message }) => {
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
    for (const act of ends) act();
  });

  return {
    call: <N extends CallName>(name: N, given: Calls[N][0]) =>
      new Promise<Calls[N][1]>((resolve, reject) => {
        number += 1;
        // The worker answers each call by the type that `Calls` declares for it.
        waiting.set(number, { resolve: resolve as (value: unknown) => void, reject });
        worker.postMessage({ number, name, given });
      }),
    onEnd: (act) => void ends.push(act),
  };
}
