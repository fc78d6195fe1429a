import { serveGateway } from '../server/serve.js';

/** A gateway in a process of its own: prints its address, and closes when asked to. */
const gateway = await serveGateway();
process.stdout.write(`${gateway.url}\n`);
process.once('SIGTERM', () => void gateway.close());
