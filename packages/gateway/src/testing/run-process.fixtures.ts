import { runGateway } from '../server/run-gateway.js';

/** The program of a gateway alone, with the settings of the process. */
await runGateway();
