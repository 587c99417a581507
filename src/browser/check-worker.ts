// First, for what it says to all that follows.
import './zod-without-eval.ts';

import { inspect } from '../model/import/inspect.ts';
import { describeChoice, describeQuestion, describeRefusal, describeRepair } from '../model/import/words.ts';
import { dayInVietnam } from '../model/today.ts';
import type { Answered, Asked, CallName, Calls } from './check/protocol.ts';
import { createAnswering } from './check/worker/answers.ts';

async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return new Uint8Array(await response.arrayBuffer());
}

const answering = createAnswering({
  inspect: (file, options) => inspect(file, { ...options, today: dayInVietnam() }),
  words: {
    repair: describeRepair,
    question: describeQuestion,
    choice: describeChoice,
    refusal: describeRefusal,
  },
  fetchBytes,
});

const scope = globalThis as unknown as Pick<Worker, 'postMessage' | 'addEventListener'>;

async function answer<N extends CallName>({ number, name, given }: Asked<N>): Promise<Answered> {
  try {
    const call: (given: Calls[N][0]) => Promise<Calls[N][1]> = answering[name];
    return { number, value: await call(given) };
  } catch (error) {
    return { number, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** What changes files waits for what changed them before; windows and downloads need not. */
let last: Promise<unknown> = Promise.resolve();
const changing: ReadonlySet<CallName> = new Set([
  'open',
  'add',
  'answer',
  'remove',
  'ready',
  'make',
  'preview',
]);

scope.addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  const run = () => answer(data);
  const answered = changing.has(data.name) ? last.then(run) : run();
  if (changing.has(data.name)) last = answered;
  scope.postMessage(await answered);
});
