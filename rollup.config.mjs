import { buildsOf } from './scripts/build/rollup/builds.mjs';
import { packageNames } from './scripts/build/targets.mjs';

/**
 * Builds everything that ships from the TypeScript sources. `npm run build` builds only what is out of date.
 */
export default packageNames.flatMap(buildsOf);
