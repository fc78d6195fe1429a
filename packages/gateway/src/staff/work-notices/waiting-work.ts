import type { WaitingKind, WaitingWork } from './notice-text.js';

/** A request for a callback, or a message, that nobody has taken. */
export interface WaitingRequest {
  kind: WaitingKind;
  id: string;
  received_at: string;
  department: string | null;
  /** The receiver that was told of it, or null. */
  noticed_to: string | null;
}

/** What waits for a receiver that was not told of all of it. */
export interface UntoldWork extends WaitingWork {
  /** Ids of the requests that the receiver was not told of. */
  untold: string[];
}

/**
 * Returns what waits for each receiver that was not told of all of it. A request is for its department where that
 * receives notices, and else for `*`. One that was handed on is new for the team that has it now.
 */
export function untoldWork(
  requests: readonly WaitingRequest[],
  receivers: ReadonlyMap<string, string>,
): UntoldWork[] {
  const works = new Map<string, UntoldWork>();
  for (const { id, kind, received_at, department, noticed_to } of requests) {
    const receiver = department !== null && receivers.has(department) ? department : '*';
    if (!receivers.has(receiver)) continue;
    const at = new Date(received_at);
    const work = works.get(receiver) ?? {
      receiver,
      counts: { callbacks: 0, messages: 0 },
      since: at,
      untold: [],
    };
    works.set(receiver, {
      receiver,
      counts: { ...work.counts, [kind]: work.counts[kind] + 1 },
      since: at < work.since ? at : work.since,
      untold: noticed_to === receiver ? work.untold : [...work.untold, id],
    });
  }
  return [...works.values()].filter(({ untold }) => untold.length > 0);
}
