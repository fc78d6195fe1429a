import pg from 'pg';

/** Notices between all gateways on one PostgreSQL. */
export interface Notices {
  /**
   * Sends a notice to all gateways, and resolves when the server has it. A gateway without a connection at
   * that moment never receives it.
   * @throws Error while there is no connection, and where the text is longer than `longestNotice`.
   */
  say(text: string): Promise<void>;
  /** Resolves when there is a connection: at once, or after a reconnection. */
  opened(): Promise<void>;
  close(): Promise<void>;
}

/** Maximum length of a notice, in bytes; PostgreSQL accepts less than 8,000. */
export const longestNotice = 7_900;

const heartbeat = 15_000;
const longestWait = 10_000;
const noConnection = 'There is no connection to the other gateways.';

/**
 * Opens a connection for notices. A lost connection is made again, however long that takes.
 * @param url as for `openPostgresStore`
 * @param hear gets every notice, those of this gateway too
 * @param schema the schema of one municipality; others hear nothing of it
 */
export function openPostgresNotices(url: string, hear: (text: string) => void, schema?: string): Notices {
  return new PostgresNotices(url, hear, schema === undefined ? 'plein_notices' : `${schema}_notices`);
}

class PostgresNotices implements Notices {
  readonly #url: string;
  readonly #hear: (text: string) => void;
  readonly #channel: string;
  #client: pg.Client | undefined;
  /** Resolves when the connection is free: the driver runs one query at a time. */
  #free: Promise<unknown> = Promise.resolve();
  #waiting: (() => void)[] = [];
  #timer: NodeJS.Timeout | undefined;
  #failures = 0;
  #closed = false;

  constructor(url: string, hear: (text: string) => void, channel: string) {
    this.#url = url;
    this.#hear = hear;
    this.#channel = channel;
    void this.#connect();
  }

  async say(text: string): Promise<void> {
    const client = this.#client;
    if (!client) throw new Error(noConnection);
    await this.#query(client, 'select pg_notify($1, $2)', [this.#channel, text]);
  }

  opened(): Promise<void> {
    if (this.#client) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#client?.end();
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#url,
      application_name: 'plein-gateway-notices',
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
      keepAlive: true,
    });
    client.on('error', () => this.#lose(client));
    client.on('end', () => this.#lose(client));
    client.on('notification', ({ payload }) => this.#hear(payload ?? ''));
    try {
      await client.connect();
      await client.query(`listen ${this.#channel}`);
    } catch {
      this.#again(client);
      return;
    }
    if (this.#closed) return client.end();
    this.#client = client;
    this.#failures = 0;
    this.#later(() => void this.#beat(client), heartbeat);
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  /** Checks the connection with a query. A machine that disappears does not end its connections. */
  async #beat(client: pg.Client): Promise<void> {
    await this.#query(client, 'select 1').catch(() => undefined);
    if (this.#client === client) this.#later(() => void this.#beat(client), heartbeat);
  }

  /**
   * Runs a query after the ones before it. A connection that gives no answer is lost, and with it every query that
   * still waits.
   */
  #query(client: pg.Client, text: string, values: string[] = []): Promise<unknown> {
    const result = this.#free.then(() => {
      if (this.#client !== client) throw new Error(noConnection);
      return client.query(text, values);
    });
    this.#free = result.catch((cause: unknown) => {
      if (!(cause instanceof pg.DatabaseError)) this.#lose(client);
    });
    return result;
  }

  #lose(client: pg.Client): void {
    if (this.#client !== client) return;
    this.#client = undefined;
    this.#again(client);
  }

  #again(client: pg.Client): void {
    void client.end().catch(() => undefined);
    this.#later(() => void this.#connect(), Math.min(250 * 2 ** this.#failures++, longestWait));
  }

  #later(work: () => void, milliseconds: number): void {
    clearTimeout(this.#timer);
    if (!this.#closed) this.#timer = setTimeout(work, milliseconds).unref();
  }
}
