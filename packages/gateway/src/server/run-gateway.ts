import { StartError } from '../core/start-error.js';
import { readConfig, type Config } from './config.js';
import { serveGateway, type ServeOptions } from './serve.js';

/** Makes what a gateway is opened with, by the settings of the process. */
export type PrepareGateway = (config: Config) => ServeOptions | Promise<ServeOptions>;

/**
 * Runs a gateway as the main job of this process: opens it with the settings of the process, prints where it is
 * and how an administrator comes in, and closes it on SIGINT and SIGTERM. Where it cannot start it prints why, in
 * one sentence, and ends the process with code 1.
 */
export async function runGateway(prepare: PrepareGateway = () => ({})): Promise<void> {
  try {
    const gateway = await serveGateway(await prepare(readConfig(process.env)));
    process.stdout.write(`Plein is open at ${gateway.url}\nNewsroom: ${gateway.newsroomUrl}\n`);
    const close = () => void gateway.close().then(() => process.exit(0));
    process.once('SIGINT', close);
    process.once('SIGTERM', close);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
