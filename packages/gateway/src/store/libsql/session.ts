import { Worker } from 'node:worker_threads';
import type { LibsqlAnswer, LibsqlRequest, LibsqlWorkerData } from './messages.js';
import { libsqlWorkerUrl } from './worker-url.js';
import type { SqliteResult, SqliteSession } from '../sqlite/session.js';
import { StoreError } from '../store-error.js';

/** An error of SQLite itself, with its code, such as `SQLITE_CONSTRAINT_UNIQUE`. */
export class SqliteQueryError extends Error {
  override readonly name = 'SqliteQueryError';

  constructor(
    message: string,
    readonly code: string | undefined,
  ) {
    super(message);
  }
}

interface Pending {
  resolve(result: SqliteResult): void;
  reject(error: Error): void;
}

type WithoutId<Request> = Request extends unknown ? Omit<Request, 'id'> : never;

/** A savepoint statement has no result to wait for, so it is sent together with the next statement. */
const divider = /^(release )?savepoint \w+$/;

/** A libsql connection in a worker thread. When the thread ends, all pending requests are rejected. */
export class LibsqlSession implements SqliteSession {
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  #dividers: string[] = [];
  #lastId = 0;
  #alive = true;

  private constructor(script: URL, data: LibsqlWorkerData) {
    this.#worker = new Worker(script, { workerData: data });
    this.#worker.on('message', (answer: LibsqlAnswer) => this.#settle(answer));
    this.#worker.on('error', (error) => this.#lose(error));
    this.#worker.on('exit', () => this.#lose());
  }

  /**
   * Opens the database file, and creates it where it does not exist.
   * @throws SqliteQueryError when the file cannot be opened as a database.
   */
  static async open(data: LibsqlWorkerData): Promise<LibsqlSession> {
    const session = new LibsqlSession(await libsqlWorkerUrl(), data);
    try {
      await new Promise<SqliteResult>((resolve, reject) => session.#pending.set(0, { resolve, reject }));
    } catch (error) {
      session.#alive = false;
      await session.#worker.terminate();
      throw error;
    }
    return session;
  }

  get alive(): boolean {
    return this.#alive;
  }

  /** Ends the thread at once, as a crash would. */
  async terminate(): Promise<void> {
    await this.#worker.terminate();
  }

  execute(sql: string, parameters: readonly unknown[]): Promise<SqliteResult> {
    if (divider.test(sql) && this.#alive) {
      this.#dividers.push(sql);
      return Promise.resolve({ rows: [] });
    }
    const before = this.#dividers;
    this.#dividers = [];
    return this.#ask({ kind: 'execute', before, sql, parameters });
  }

  async close(): Promise<void> {
    if (!this.#alive) return;
    const exited = new Promise<void>((resolve) => this.#worker.once('exit', () => resolve()));
    try {
      await this.#ask({ kind: 'close' });
    } finally {
      this.#alive = false;
      await exited;
    }
  }

  #ask(request: WithoutId<LibsqlRequest>): Promise<SqliteResult> {
    if (!this.#alive) return Promise.reject(lost());
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#worker.postMessage({ id, ...request } satisfies LibsqlRequest);
    });
  }

  #settle(answer: LibsqlAnswer): void {
    const pending = this.#pending.get(answer.id);
    this.#pending.delete(answer.id);
    if (answer.status === 'ok') pending?.resolve(answer.result);
    else pending?.reject(new SqliteQueryError(answer.failure.message, answer.failure.code));
  }

  #lose(cause?: Error): void {
    this.#alive = false;
    const error = lost(cause);
    for (const pending of this.#pending.values()) pending.reject(error);
    this.#pending.clear();
  }
}

function lost(cause?: Error): StoreError {
  return new StoreError('lost', 'The thread of the database stopped while it was working.', { cause });
}
