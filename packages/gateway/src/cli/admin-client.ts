import { requestJson } from '@plein/measurement/request.js';
import { createGateway } from '../app.js';
import type { Config } from '../server/config.js';
import { createLog } from '../server/log.js';
import { StartError } from '../core/start-error.js';
import { StoreError } from '../store/store-error.js';
import type { Store, StoreOptions } from '../store/store.js';
import { openStoreOf } from '../server/open-store.js';
import { makeCommandToken, readCommandFile } from '../server/admin-token-file.js';

/** The gateway that a command talks to, as an administrator. */
export interface AdminClient {
  /** `gateway` for the running gateway; `store` for one made for this command over the store itself. */
  through: 'gateway' | 'store';
  request(path: string, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

/**
 * Connects to the gateway of these settings. On PostgreSQL the command opens the database beside any running
 * gateway. An embedded store has one process. If a gateway has the data folder open, the command sends
 * requests to it, with the address and the token in that folder. Otherwise the command opens the folder
 * itself.
 * @throws StartError with one sentence for the operator, where the store cannot be opened
 */
export async function openAdminClient(config: Config, options: StoreOptions): Promise<AdminClient> {
  const open = async () => overStore(await openStoreOf(config, options).catch(explain), config);
  if (config.databaseUrl !== undefined) return open();
  const running = await readCommandFile(config.dataFolder);
  if (running && (await answers(running.url, running.token))) {
    return {
      through: 'gateway',
      request: (path, init) => fetch(running.url + path, withToken(running.token, init)),
      close: async () => undefined,
    };
  }
  return open();
}

async function overStore(store: Store, { logLevel, publicUrl }: Config): Promise<AdminClient> {
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
  const { token, hash } = await makeCommandToken(random);
  const app = createGateway({
    store,
    random,
    clock: () => new Date(),
    log: createLog(logLevel),
    commandTokenHash: hash,
    ...(publicUrl === undefined ? {} : { publicUrl }),
  });
  return {
    through: 'store',
    request: async (path, init) => app.request(path, withToken(token, init)),
    close: () => store.close(),
  };
}

function withToken(token: string, init: RequestInit = {}) {
  return { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } };
}

/**
 * Whether the running gateway answers. A gateway that was killed leaves its file behind, and another program
 * may use its port by now.
 */
async function answers(url: string, token: string): Promise<boolean> {
  const answer = await requestJson<{ actor?: { id: string } }>(fetch, `${url}/v1/session`, {
    ...withToken(token),
    signal: AbortSignal.timeout(5_000),
  });
  return answer.status === 'ok' && answer.value.actor?.id === 'command';
}

function explain(error: unknown): never {
  if (!(error instanceof StoreError)) throw error;
  throw new StartError(
    `${error.message} Run the command with the same PLEIN_DATA, or DATABASE_URL and PLEIN_MUNICIPALITY, and as the same user, as the gateway.`,
    { cause: error },
  );
}
