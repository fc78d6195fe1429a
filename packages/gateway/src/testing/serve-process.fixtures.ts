import { serveGateway } from '../server/serve.js';

/** Runs a gateway in its own process. It prints its address, and closes on SIGTERM. */
const gateway = await serveGateway();
process.stdout.write(`${gateway.url}\n`);
process.once('SIGTERM', () => void gateway.close());
