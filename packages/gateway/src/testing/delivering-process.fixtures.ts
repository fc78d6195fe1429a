import { serveGateway } from '../server/serve.js';

/**
 * Runs a gateway in its own process, with a clock that is ahead by the minutes of its first argument, so that a lease of
 * one that was killed has ended. It prints its address, and closes on SIGTERM.
 */
const ahead = Number(process.argv[2]) * 60_000;
const gateway = await serveGateway({ clock: () => new Date(Date.now() + ahead) });
process.once('SIGTERM', () => void gateway.close());
process.stdout.write(`${gateway.url}\n`);
