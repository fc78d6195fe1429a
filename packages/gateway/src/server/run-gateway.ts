import { StartError } from '../core/start-error.js';
import { readConfig, type Config } from './config.js';
import { serveGateway, type ServeOptions } from './serve.js';

/** Makes the options of a gateway, from the settings of the process. */
export type PrepareGateway = (config: Config) => ServeOptions | Promise<ServeOptions>;

/**
 * Runs a gateway as the main job of this process, with the settings of the process. It prints the address and
 * a login link for an administrator, and closes the gateway on SIGINT and SIGTERM. Where the gateway cannot
 * start, it prints one sentence with the reason, and ends the process with code 1.
 */
export async function runGateway(prepare: PrepareGateway = () => ({})): Promise<void> {
  try {
    const gateway = await serveGateway(await prepare(readConfig(process.env)));
    const close = () => void gateway.close().then(() => process.exit(0));
    process.once('SIGINT', close);
    process.once('SIGTERM', close);
    process.stdout.write(`Plein is open at ${gateway.url}\nNewsroom: ${gateway.newsroomUrl}\n`);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
