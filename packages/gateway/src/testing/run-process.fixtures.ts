import { runGateway } from '../server/run-gateway.js';

/** Runs a gateway alone, with the settings of the process. */
await runGateway();
