import { counted } from './outcome.mjs';

/** Votes of invited voters through gateways that are killed, on both stores, in its short form. */
export const votesStep = {
  name: 'votes',
  seconds: 40,
  entries: ['scripts/load/votes/main.mjs', 'packages/gateway/src/testing/serve-process.fixtures.ts'],
  run: () =>
    counted('node', ['--import=tsx', '--conditions=source', 'scripts/load/votes/main.mjs', '--short'], {
      TSX_TSCONFIG_PATH: 'tsconfig.base.json',
    }),
};
