import { DocsAnatomy } from './blocks/anatomy.js';
import { DocsCode } from './blocks/code.js';
import { DocsColours } from './blocks/colours.js';
import { DocsDownloads } from './blocks/downloads.js';
import { DocsLanguages } from './blocks/languages.js';
import { DocsMeasurement } from './blocks/measurement.js';
import { DocsIcons, DocsMotion, DocsSpace, DocsType } from './blocks/scales.js';
import { DocsScroll } from './blocks/scroll.js';
import { DocsStates } from './blocks/states.js';
import { DocsStoryFrame } from './blocks/story-frame.js';
import { DocsTokenTable } from './blocks/token-table.js';
import { DocsWeight } from './blocks/weight.js';

const blocks = {
  'docs-anatomy': DocsAnatomy,
  'docs-code': DocsCode,
  'docs-colours': DocsColours,
  'docs-downloads': DocsDownloads,
  'docs-icons': DocsIcons,
  'docs-languages': DocsLanguages,
  'docs-measurement': DocsMeasurement,
  'docs-motion': DocsMotion,
  'docs-scroll': DocsScroll,
  'docs-space': DocsSpace,
  'docs-states': DocsStates,
  'docs-story-frame': DocsStoryFrame,
  'docs-token-table': DocsTokenTable,
  'docs-type': DocsType,
  'docs-weight': DocsWeight,
};

for (const [tag, block] of Object.entries(blocks)) {
  if (!customElements.get(tag)) customElements.define(tag, block);
}
