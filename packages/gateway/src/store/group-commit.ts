import { sql, type Kysely } from 'kysely';
import type { Database } from './database.js';
import { SilentStoreError, StoreError } from './store-error.js';
import type { StoreOptions } from './store.js';

type Outcome = { status: 'ok'; value: unknown } | { status: 'failed'; failure: unknown };

interface WaitingWork {
  run(transaction: Kysely<Database>): Promise<unknown>;
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}

/**
 * Commits units of work together: those that arrive during a commit share the next one. A commit waits for
 * the disk, so under a higher load more units share it.
 */
export class GroupCommit {
  readonly #database: Kysely<Database>;
  readonly #maxWaiting: number;
  readonly #maxTogether: number;
  readonly #onCommit: StoreOptions['onCommit'];
  readonly #waiting: WaitingWork[] = [];
  readonly #idle: (() => void)[] = [];
  #busy = false;
  #closed = false;

  constructor(
    database: Kysely<Database>,
    { maxWaiting = 10_000, maxTogether = 500, onCommit }: StoreOptions = {},
  ) {
    this.#database = database;
    this.#onCommit = onCommit;
    this.#maxWaiting = maxWaiting;
    this.#maxTogether = maxTogether;
  }

  /** See `Store#commit`. */
  commit<Result>(run: (transaction: Kysely<Database>) => Promise<Result>): Promise<Result> {
    if (this.#closed) {
      return Promise.reject(new StoreError('closed', 'The store is closed and takes no more work.'));
    }
    if (this.#waiting.length >= this.#maxWaiting) {
      return Promise.reject(
        new StoreError(
          'full',
          `The store is full: ${this.#maxWaiting} units of work are waiting for the database.`,
        ),
      );
    }
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.push({ run, resolve: (value) => resolve(value as Result), reject });
      if (!this.#busy) void this.#drain();
    });
  }

  /** Refuses new work, and resolves when all accepted work is settled. */
  close(): Promise<void> {
    this.#closed = true;
    if (!this.#busy) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  async #drain(): Promise<void> {
    this.#busy = true;
    // Waits for one turn of the microtasks, so that works started together share one commit.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      await this.#commitTogether(this.#waiting.splice(0, this.#maxTogether));
    }
    this.#busy = false;
    for (const resolve of this.#idle.splice(0)) resolve();
  }

  async #commitTogether(works: readonly WaitingWork[]): Promise<void> {
    const result = await this.#attempt(works);
    if (result.status === 'conflict') {
      // Alone a work holds no locks of others, so that two gateways cannot wait for one another again.
      for (const work of works) await this.#commitAlone(work);
      return;
    }
    const last = result.status === 'silent' ? await this.#attempt(works) : result;
    finish(works, last);
  }

  async #commitAlone(work: WaitingWork): Promise<void> {
    let result = await this.#attempt([work]);
    for (let attempt = 1; result.status === 'conflict' && attempt < mostAttempts; attempt++) {
      result = await this.#attempt([work]);
    }
    finish([work], result);
  }

  async #attempt(works: readonly WaitingWork[]): Promise<Attempt> {
    if (this.#onCommit === undefined) return this.#runTogether(works);
    const began = performance.now();
    const result = await this.#runTogether(works);
    this.#onCommit({
      works: works.length,
      milliseconds: performance.now() - began,
      failed: result.status !== 'ok',
    });
    return result;
  }

  /** Runs works in one transaction, and says what came of it. */
  async #runTogether(works: readonly WaitingWork[]): Promise<Attempt> {
    const outcomes: Outcome[] = [];
    let isComplete = false;
    try {
      await this.#database.transaction().execute(async (transaction) => {
        for (const work of works) outcomes.push(await inSavepoint(transaction, work));
        isComplete = true;
      });
      return { status: 'ok', outcomes };
    } catch (cause) {
      if (cause instanceof ConflictError) return { status: 'conflict', cause: cause.cause };
      // Where the commit itself gets no answer it may have been made, so it is not tried again.
      if (cause instanceof SilentStoreError && !isComplete) return { status: 'silent', cause };
      return { status: 'failed', cause };
    }
  }
}

const mostAttempts = 3;

/**
 * What came of a transaction. `conflict`: the database undid it because of another transaction. `silent`: the
 * database gave no answer before the commit. Nothing of these two is stored.
 */
type Attempt =
  | { status: 'ok'; outcomes: readonly Outcome[] }
  | { status: 'conflict' | 'silent' | 'failed'; cause: unknown };

/** Ends a whole transaction because one of its works met another transaction. */
class ConflictError extends Error {}

/** SQLSTATE of a deadlock, and of a transaction that cannot be put in an order with the others. */
const conflictCodes = new Set<unknown>(['40P01', '40001']);

function isConflict(failure: unknown): boolean {
  return failure instanceof Error && 'code' in failure && conflictCodes.has(failure.code);
}

function finish(works: readonly WaitingWork[], result: Attempt): void {
  if (result.status === 'ok') {
    works.forEach((work, index) => settle(work, result.outcomes[index]));
    return;
  }
  const { cause } = result;
  const error =
    cause instanceof StoreError
      ? cause
      : new StoreError('lost', 'The database could not commit this work.', { cause });
  for (const work of works) work.reject(error);
}

async function inSavepoint(transaction: Kysely<Database>, work: WaitingWork): Promise<Outcome> {
  await sql`savepoint work`.execute(transaction);
  let outcome: Outcome;
  try {
    outcome = { status: 'ok', value: await work.run(transaction) };
  } catch (failure) {
    // The works before this one hold the locks that the other transaction waits for.
    if (isConflict(failure)) throw new ConflictError('another transaction', { cause: failure });
    outcome = { status: 'failed', failure };
    await sql`rollback to savepoint work`.execute(transaction);
  }
  await sql`release savepoint work`.execute(transaction);
  return outcome;
}

function settle(work: WaitingWork, outcome: Outcome | undefined): void {
  if (outcome?.status === 'ok') work.resolve(outcome.value);
  else work.reject(outcome?.failure);
}
