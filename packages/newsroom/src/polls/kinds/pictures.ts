import type { PollKindView } from './kind-view.js';
import { single } from './single.js';

export const pictures: PollKindView = { ...single, hasFixedOptions: true, needsImages: true };
