import type { Actor, PollCodes, PollDraft, PollOpening, PollOutcomeDraft } from '@plein/domain/newsroom.js';
import {
  pollState,
  pollStrategies,
  resultsVisible,
  type Poll,
  type PollOutcome,
} from '@plein/domain/polls.js';
import { countAnswers } from '@plein/domain/polls/written.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { Change, AuditedChanges } from '../changes/audited-change.js';
import { countStates } from './answers/poll-answers.store.js';
import { lockPollRow, readPollRows, writePollRow, type PollRow } from './poll-editing.store.js';
import { partsOfFiles } from '../../residents/content/content-parts.store.js';
import { ofFiles } from '../changes/of-files.js';
import { pollProblems } from '../../residents/content/poll-problems.js';
import type { InvitedVoters } from '../../residents/polls/invited/invited-voters.js';
import type { VerifiedVoters } from '../../residents/polls/verified/verified-voters.js';
import type { BallotBox } from '../../residents/polls/ballot-box/ballot-box.js';

/**
 * Why a change is refused: the poll does not exist, its state does not allow the change, or it is not valid.
 */
export type PollRefusal =
  | { status: 'unknown' }
  | { status: 'conflict'; detail: string }
  | { status: 'invalid'; errors: FieldProblem[] };

/** A poll after a change, or why it was not changed. */
export type PollChange = { status: 'ok'; draft: PollDraft } | PollRefusal;

export type PollCodesResult = { status: 'ok'; made: PollCodes } | PollRefusal;

/** How many codes a poll can have: its votes are counted in one commit. */
const mostCodes = 50_000;

/** Editing of polls in every state. */
export interface PollEditing {
  list(): Promise<PollDraft[]>;
  /** Writes a poll that has not opened yet: a new one, a draft, or an announced one. */
  write(actor: Actor, id: string, poll: Poll): Promise<PollChange>;
  /** Publishes a poll: at once, or from its `opensAt`. */
  open(actor: Actor, id: string, when: PollOpening['when']): Promise<PollChange>;
  /** Makes one-time codes for invited voters. They are in the answer and nowhere else. */
  makeCodes(actor: Actor, id: string, count: number): Promise<PollCodesResult>;
  /** Ends the voting now. */
  close(actor: Actor, id: string): Promise<PollChange>;
  /** Publishes what the municipality does with the votes. */
  publishOutcome(actor: Actor, id: string, outcome: PollOutcomeDraft): Promise<PollChange>;
}

export function createPollEditing(
  { store, clock }: Pick<GatewayDependencies, 'store' | 'clock'>,
  changes: AuditedChanges,
  {
    box,
    invited,
    verified,
  }: { box: BallotBox; invited: InvitedVoters; verified: Pick<VerifiedVoters, 'isSet'> },
): PollEditing {
  async function draftOf(row: PollRow, database: Change['transaction']): Promise<PollDraft> {
    const poll = JSON.parse(row.document) as Poll;
    const state = stateOf(row, poll, clock());
    const tally = await box.tally(database, poll, state === 'draft' ? 'announced' : state);
    const waiting = state === 'open' ? await box.waitingVoters(database, poll) : 0;
    const answers = pollStrategies[poll.kind].isWritten && countAnswers(await countStates(database, poll.id));
    const codes = poll.admission === 'invited' && { codes: await invited.count(database, poll.id) };
    return {
      poll,
      state,
      ...codes,
      ...(answers && { answers }),
      updatedAt: row.updated_at,
      voters: answers ? answers.waiting + answers.accepted + answers.refused : tally.voters + waiting,
      // Staff see who asks to be called back and when; with each new vote beside it they would know who chose what.
      ...(!answers && state !== 'draft' && resultsVisible(poll, state, true) && { tally }),
      ...(row.outcome === null ? {} : { outcome: JSON.parse(row.outcome) as PollOutcome }),
      ...(row.most_from_one_place === null ? {} : { mostFromOnePlace: row.most_from_one_place }),
    };
  }

  /** Nobody could vote with a login where the settings name no portal that says who somebody is. */
  function withoutPortal({ admission }: Poll): FieldProblem[] {
    if (admission !== 'verified' || verified.isSet) return [];
    const detail = 'Trust a portal first: set PLEIN_POLL_TOKEN_JWKS, or choose who may vote otherwise.';
    return [{ field: '/admission', code: 'no-issuer', detail }];
  }

  /** Changes a poll that is there; `work` gives the columns to write, undefined where nothing changes, or why not. */
  function change(
    actor: Actor,
    id: string,
    work: (
      draft: PollDraft,
      change: Change,
    ) => Promise<{ status: 'ok'; columns: Partial<PollRow> } | PollRefusal | undefined>,
  ): Promise<PollChange> {
    return changes.make(actor, async (making) => {
      const { transaction, now } = making;
      const row = await lockPollRow(transaction, id);
      if (!row) return { status: 'unknown' };
      const changed = await work(await draftOf(row, transaction), making);
      if (changed === undefined) return { status: 'ok', draft: await draftOf(row, transaction) };
      if (changed.status !== 'ok') return changed;
      const written = { ...row, ...changed.columns };
      await writePollRow(transaction, written, now);
      // A poll that was closed just now has votes that wait.
      await box.countWithin(transaction, id);
      const draft = await draftOf({ ...written, updated_at: now.toISOString() }, transaction);
      return { status: 'ok', draft };
    });
  }

  return {
    async list() {
      await box.countAll();
      const rows = await readPollRows(store.database);
      return Promise.all(rows.map((row) => draftOf(row, store.database)));
    },

    write: (actor, id, poll) =>
      changes.make(actor, async ({ transaction, now, note }) => {
        const errors = [...pollProblems(poll, id), ...withoutPortal(poll)];
        if (errors.length > 0) return { status: 'invalid', errors };
        const refusal = await refusalOfFiles(transaction);
        if (refusal) return refusal;
        const row = await lockPollRow(transaction, id);
        const state = row && (await draftOf(row, transaction)).state;
        if (state === 'open' || state === 'closed') {
          return { status: 'conflict', detail: 'A poll that residents could vote in cannot be changed.' };
        }
        const written: PollRow = {
          id,
          published: 0,
          outcome: null,
          tally: null,
          edited_at: null,
          most_from_one_place: null,
          round: '',
          ...row,
          document: JSON.stringify(poll),
          updated_at: now.toISOString(),
        };
        await writePollRow(transaction, written, now);
        await note({ action: 'poll.written', subject: id });
        return { status: 'ok', draft: await draftOf(written, transaction) };
      }),

    open: (actor, id, when) =>
      change(actor, id, async ({ poll, state, codes }, { transaction, now, note }) => {
        if (state === 'open') return undefined;
        const refusal = await refusalOfFiles(transaction);
        if (refusal) return refusal;
        if (state === 'closed') return { status: 'conflict', detail: 'This poll has closed.' };
        if (Date.parse(poll.closesAt) <= now.getTime()) {
          const detail = 'Write a moment that is still to come.';
          return { status: 'invalid', errors: [{ field: '/closesAt', code: 'unfit', detail }] };
        }
        const [noPortal] = withoutPortal(poll);
        if (noPortal) return { status: 'invalid', errors: [noPortal] };
        if (codes?.made === 0) {
          const detail = 'Make codes for the invited voters first.';
          return { status: 'invalid', errors: [{ field: '/admission', code: 'unfit', detail }] };
        }
        const late = Date.parse(poll.opensAt) > now.getTime();
        const opened = when === 'now' && late ? { ...poll, opensAt: now.toISOString() } : poll;
        await note({ action: 'poll.opened', subject: id, detail: when });
        return { status: 'ok', columns: { published: 1, document: JSON.stringify(opened) } };
      }),

    async makeCodes(actor, id, count) {
      const made = await invited.make(id, count);
      return changes.make(actor, async ({ transaction, note }): Promise<PollCodesResult> => {
        const row = await lockPollRow(transaction, id);
        if (!row) return { status: 'unknown' };
        const { poll, state, codes } = await draftOf(row, transaction);
        if (state === 'closed') return { status: 'conflict', detail: 'This poll has closed.' };
        if (poll.admission !== 'invited' || !codes)
          return { status: 'conflict', detail: 'Everyone can vote in this poll: it needs no codes.' };
        if (codes.made + count > mostCodes) {
          const detail = `This poll has ${codes.made} codes. Make at most ${mostCodes - codes.made} more.`;
          return { status: 'invalid', errors: [{ field: '/count', code: 'range', detail }] };
        }
        await invited.store(transaction, id, made);
        await note({ action: 'poll.codes-made', subject: id, detail: String(count) });
        return { status: 'ok', made: { codes: made.codes, draft: await draftOf(row, transaction) } };
      });
    },

    close: (actor, id) =>
      change(actor, id, async ({ poll, state }, { transaction, note }) => {
        if (state === 'closed') return undefined;
        const refusal = await refusalOfFiles(transaction);
        if (refusal) return refusal;
        if (state !== 'open') return { status: 'conflict', detail: 'This poll has not opened yet.' };
        await note({ action: 'poll.closed', subject: id });
        // The poll is locked by now, so every vote that was counted came before this moment.
        const closesAt = clock().toISOString();
        return { status: 'ok', columns: { document: JSON.stringify({ ...poll, closesAt }) } };
      }),

    publishOutcome: (actor, id, { text, url }) =>
      change(actor, id, async ({ state }, { now, note }) => {
        if (state !== 'closed') {
          return { status: 'conflict', detail: 'Close the poll before you say what is done with the votes.' };
        }
        const outcome = { text, ...(url === undefined ? {} : { url }), publishedAt: now.toISOString() };
        await note({ action: 'poll.outcome-published', subject: id });
        return { status: 'ok', columns: { outcome: JSON.stringify(outcome satisfies PollOutcome) } };
      }),
  };
}

function stateOf({ published }: PollRow, poll: Poll, now: Date): PollDraft['state'] {
  return published === 0 ? 'draft' : pollState(poll, now);
}

/** Refuses a change that the next start would undo. */
async function refusalOfFiles(database: Change['transaction']): Promise<PollRefusal | undefined> {
  const owned = (await partsOfFiles(database)).has('polls');
  return owned ? { status: 'conflict', detail: ofFiles(['polls']) } : undefined;
}
