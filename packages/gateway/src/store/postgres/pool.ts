import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import pg from 'pg';
import { SilentStoreError, StoreError } from '../store-error.js';

const seconds = 1_000;

/** How many connections a pool has, and how long a statement on them may take. */
export interface PoolRole {
  max: number;
  /** Time after which the server ends a statement, in milliseconds; 0 for no end. */
  statement: number;
  /** Time after which a statement without an answer counts as lost, in milliseconds; 0 for no end. */
  answer: number;
}

/**
 * The connections of one gateway. One writes, and another one takes its place when it is lost. Reports have
 * their own, so that they delay nothing that residents send or read.
 */
export const poolRoles = {
  migrations: { max: 2, statement: 0, answer: 0 },
  writer: { max: 2, statement: 8 * seconds, answer: 10 * seconds },
  reader: { max: 5, statement: 20 * seconds, answer: 22 * seconds },
  reports: { max: 4, statement: 60 * seconds, answer: 65 * seconds },
} satisfies Record<string, PoolRole>;

export type PoolRoles = Readonly<Record<keyof typeof poolRoles, PoolRole>>;

/**
 * A pool that gives no connection back to use once it has failed. A server that is gone ends no connection
 * and answers nothing, so only the time that a statement takes shows it.
 */
export class SafePool implements PostgresPool {
  readonly #pool: pg.Pool;
  readonly #isEndless: boolean;

  /** @param url and schema as for `openPostgresStore` */
  constructor(url: string, { max, statement, answer }: PoolRole, schema?: string) {
    this.#isEndless = statement === 0;
    this.#pool = new pg.Pool({
      connectionString: url,
      application_name: 'plein-gateway',
      ...(schema === undefined ? {} : { options: `-c search_path=${schema}` }),
      max,
      keepAlive: true,
      connectionTimeoutMillis: 10 * seconds,
      idle_in_transaction_session_timeout: 60 * seconds,
      statement_timeout: statement,
      ...(answer === 0 ? {} : { query_timeout: answer }),
      types: { getTypeParser: parserOf },
    });
    surviveLostConnections(this.#pool);
  }

  async connect(): Promise<PostgresPoolClient> {
    try {
      const client = await this.#pool.connect();
      // The driver leaves out a time of 0, and the database may have a time of its own.
      if (this.#isEndless) await client.query('set statement_timeout = 0');
      return new SafeClient(client);
    } catch (cause) {
      throw new StoreError('lost', 'There is no connection to the database.', { cause });
    }
  }

  end(): Promise<void> {
    return this.#pool.end();
  }
}

class SafeClient implements PostgresPoolClient {
  readonly #client: pg.PoolClient;
  #failure: StoreError | undefined;

  constructor(client: pg.PoolClient) {
    this.#client = client;
  }

  query<Row>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<Row>>;
  query(): never;
  async query<Row>(text?: string, values: readonly unknown[] = []): Promise<PostgresQueryResult<Row>> {
    if (this.#failure) throw this.#failure;
    try {
      return (await this.#client.query(text ?? '', [...values])) as unknown as PostgresQueryResult<Row>;
    } catch (cause) {
      throw this.#translate(cause);
    }
  }

  /** Gives the connection back to the pool, or ends it where it has failed. */
  release(): void {
    this.#client.release(this.#failure);
  }

  /** What the server answered is about the statement; any other error is about the connection. */
  #translate(cause: unknown): unknown {
    if (cause instanceof pg.DatabaseError) {
      if (cause.code === diskFull) {
        return new StoreError('no-space', 'The disk of the database is full.', { cause });
      }
      return isOutOfTime(cause)
        ? new StoreError('lost', 'The database took too long for this work.', { cause })
        : cause;
    }
    const isSilent = cause instanceof Error && cause.message === 'Query read timeout';
    this.#failure = isSilent
      ? new SilentStoreError('lost', 'The database gives no answer.', { cause })
      : new StoreError('lost', 'The connection to the database was lost.', { cause });
    return this.#failure;
  }
}

/** SQLSTATE of a disk without space. */
const diskFull = '53100';

/** The server ended a statement after its time, or one that waited too long for a lock. */
const isOutOfTime = ({ code }: pg.DatabaseError): boolean => code === '57014' || code === '55P03';

/** Reads bigint columns as numbers: counts and sequences stay far below 2^53. */
function parserOf(type: number, format?: string): unknown {
  if (type === pg.types.builtins.INT8) return Number;
  return format === 'binary' ? pg.types.getTypeParser(type, 'binary') : pg.types.getTypeParser(type, 'text');
}

/**
 * Ignores errors of connections that the server ends. Without a listener they would end the process, and the
 * query is rejected already.
 */
function surviveLostConnections(pool: pg.Pool): void {
  const ignore = (): void => {};
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
}
