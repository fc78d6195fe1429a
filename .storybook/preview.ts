import { addons } from 'storybook/preview-api';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { isFramed, leaveReaderUntilShown } from '../stories/framed.js';
import { enterStory, gatewayKey } from '../stories/story-gateway.js';
import { applyToolbar, type ToolbarSettings } from '../stories/toolbar-settings.js';
import DocsPage from './docs-page.mdx';
import '../stories/docs/blocks.define.js';
import './page.css';
import './docs.css';
import './docs-examples.css';
import './docs-foundations.css';
import { initialToolbar, toolbar } from './toolbar.js';

// All elements, so that a new one needs no line here, and the manifest for the pages of docs.
import.meta.glob('../packages/components/src/*/*.define.ts', { eager: true });

const manifests = import.meta.glob<object>('../packages/components/custom-elements.json', {
  eager: true,
  import: 'default',
});
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

/** The open view, and the key of the gateway that it was opened with. */
let view: { storyId: string; viewMode: string } | undefined;
let testGateway = gatewayKey({});

/**
 * Applies the toolbar to a page of docs, which has no loaders. A story that needs another gateway starts
 * again.
 */
function follow({ globals }: { globals: ToolbarSettings }): void {
  if (view?.viewMode !== 'story') void applyToolbar(globals);
  const next = gatewayKey(globals);
  if (view?.viewMode === 'story' && next !== testGateway)
    channel.emit('forceRemount', { storyId: view.storyId });
  testGateway = next;
}

const channel = addons.getChannel();
if (isFramed()) leaveReaderUntilShown(channel);
channel.on('currentStoryWasSet', (set: { storyId: string; viewMode: string }) => {
  view = set;
});
channel.on('setGlobals', follow);
channel.on('globalsUpdated', follow);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: toolbar,
  initialGlobals: initialToolbar,
  loaders: [enterStory],
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    // An example has no controls; its page of docs has the tables.
    controls: { disable: true },
    docs: {
      page: DocsPage,
      codePanel: true,
      toc: { headingSelector: '.plein-docs h2', title: 'Op deze pagina · On this page' },
    },
    options: {
      storySort: {
        order: [
          'Plein',
          [
            'Begin hier · Start here',
            'Vijf elementen · Five elements',
            'Voor ontwerpers · For designers',
            'Voor redacteuren · For editors',
            'Uitleg redacteur · Editors, in Dutch',
            'Voor bouwers · For developers',
          ],
          'Basis · Foundations',
          [
            'Kleur · Colour',
            'Letter · Type',
            'Ruimte · Space',
            'Beweging · Motion',
            'Iconen · Icons',
            'Taal en tekst · Content',
            'Alle tokens · All tokens',
          ],
          'Elementen · Elements',
          'Bouwstenen · Parts',
          'Routes · Flows',
        ],
      },
    },
  },
};

export default preview;
