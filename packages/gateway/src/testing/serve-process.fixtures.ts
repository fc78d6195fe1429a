import { serveGateway } from '../server/serve.js';

/**
 * Runs a gateway in its own process, with limits that one machine does not reach. It prints its address, and
 * closes on SIGTERM.
 */
const gateway = await serveGateway({
  limits: { events: 1e9, eventsWithoutKey: 1e9, contact: 1e9, feedback: 1e9, polls: 1e9, codes: 1e9 },
});
process.once('SIGTERM', () => void gateway.close());
process.stdout.write(`${gateway.url}\n`);
