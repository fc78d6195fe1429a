import { sql, type Kysely } from 'kysely';
import type { Database } from './database.js';
import { StoreError } from './store-error.js';
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
  readonly #waiting: WaitingWork[] = [];
  readonly #idle: (() => void)[] = [];
  #busy = false;
  #closed = false;

  constructor(database: Kysely<Database>, { maxWaiting = 10_000, maxTogether = 500 }: StoreOptions = {}) {
    this.#database = database;
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
    const outcomes: Outcome[] = [];
    try {
      await this.#database.transaction().execute(async (transaction) => {
        for (const work of works) outcomes.push(await inSavepoint(transaction, work));
      });
    } catch (cause) {
      const error =
        cause instanceof StoreError
          ? cause
          : new StoreError('lost', 'The database could not commit this work.', { cause });
      for (const work of works) work.reject(error);
      return;
    }
    works.forEach((work, index) => settle(work, outcomes[index]));
  }
}

async function inSavepoint(transaction: Kysely<Database>, work: WaitingWork): Promise<Outcome> {
  await sql`savepoint work`.execute(transaction);
  let outcome: Outcome;
  try {
    outcome = { status: 'ok', value: await work.run(transaction) };
  } catch (failure) {
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
