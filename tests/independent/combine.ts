import type { Verdict } from '../../src/model/figures.ts';
import type { Judged } from './readings.ts';

/** From the readings and the evidence of one target to one state. */

export interface Combined {
  readonly state: Verdict['state'];
  readonly reason: string | null;
  /** The proof or disproof that decided, whose figures are then the ones to show. */
  readonly decidedBy: Judged | null;
}

type Outcome = Pick<Judged, 'state' | 'reason'>;

const decisions: readonly string[] = ['met', 'missed', 'on_track', 'at_risk'];

function isNoFiles({ state, reason }: Outcome): boolean {
  return state === 'not_scored' && reason === 'no_files';
}

function fromReadings(all: readonly Judged[]): Outcome | null {
  const withFiles = all.filter((reading) => !isNoFiles(reading));
  const readings = withFiles.length > 0 ? withFiles : all;
  const first = readings[0];
  if (!first) return null;
  const states = new Set(readings.map((reading) => reading.state));
  if (states.size === 1) return { state: first.state, reason: first.reason };
  const decided = decisions.filter((state) => states.has(state as Judged['state']));
  if (decided.length > 1) return { state: 'not_scored', reason: 'depends_on_reading' };
  return { state: 'partial', reason: 'reading_missing' };
}

function fromEvidence(evidence: readonly Judged[], undecidedReason: string | null): Outcome {
  if (evidence.some((item) => item.state === 'partial')) return { state: 'partial', reason: 'coverage' };
  const known = evidence.filter((item) => item.figure !== null);
  if (known.length === 0) {
    return { state: 'no_data', reason: evidence[0]?.reason ?? 'not_published' };
  }
  if (known.every(isNoFiles)) return { state: 'not_scored', reason: 'no_files' };
  if (undecidedReason === 'no_data') return { state: 'no_data', reason: 'not_published' };
  return { state: 'not_scored', reason: undecidedReason ?? 'cannot_prove' };
}

export function combine(judged: readonly Judged[], undecidedReason: string | null): Combined {
  const role = (name: Judged['role']) => judged.filter((item) => item.role === name);
  const own = fromReadings(role('reading'));
  if (own && decisions.includes(own.state)) return { ...own, decidedBy: null };
  const decider =
    role('proof').find((item) => item.state === 'met' || item.state === 'on_track') ??
    role('disproof').find((item) => item.state === 'missed' || item.state === 'at_risk');
  if (decider) return { state: decider.state, reason: decider.reason, decidedBy: decider };
  const evidence = [...role('proof'), ...role('disproof')];
  if (!own) return { ...fromEvidence(evidence, undecidedReason), decidedBy: null };
  const speaks = own.state === 'no_data' && evidence.some((item) => item.figure !== null);
  return { ...(speaks ? fromEvidence(evidence, undecidedReason) : own), decidedBy: null };
}
