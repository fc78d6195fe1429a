import { DocsAnatomy } from './anatomy.js';
import { DocsCode } from './code.js';
import { DocsColours } from './colours.js';
import { DocsDownloads } from './downloads.js';
import { DocsLanguages } from './languages.js';
import { DocsMeasurement } from './measurement.js';
import { DocsIcons, DocsMotion, DocsSpace, DocsType } from './scales.js';
import { DocsStates } from './states.js';
import { DocsStoryFrame } from './story-frame.js';
import { DocsTokenTable } from './token-table.js';
import { DocsWeight } from './weight.js';

const blocks = {
  'docs-anatomy': DocsAnatomy,
  'docs-code': DocsCode,
  'docs-colours': DocsColours,
  'docs-downloads': DocsDownloads,
  'docs-icons': DocsIcons,
  'docs-languages': DocsLanguages,
  'docs-measurement': DocsMeasurement,
  'docs-motion': DocsMotion,
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
