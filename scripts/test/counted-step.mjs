import { demo } from './demo-pages.mjs';
import { inChromium } from './in-chromium.mjs';

/** Requests, round trips, style recalculations and bytes of each element: what `npm run bench` counts. */
export const countedStep = {
  name: 'counted',
  seconds: 40,
  // It mostly waits until a page is still.
  cores: 0.5,
  after: ['build'],
  entries: [...demo.entries, 'scripts/load/elements/counted.mjs'],
  reads: demo.reads,
  run: () => inChromium('scripts/load/elements/counted.mjs'),
};
