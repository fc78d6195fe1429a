import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import voorbeeldTheme from '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css?inline';
import { enterStory } from '../stories/story-world.js';
import DocsPage from './docs-page.mdx';

// Every element that there is, so that a new one needs no line here.
import.meta.glob('../packages/components/src/*/*.define.ts', { eager: true });

const manifests = import.meta.glob<object>('../packages/components/custom-elements.json', {
  eager: true,
  import: 'default',
});
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

const themes = document.createElement('style');
themes.textContent = voorbeeldTheme;
document.head.append(themes);

const pick = (title: string, icon: string, items: readonly { value: string; title: string }[]): object => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    theme: pick('Theme', 'paintbrush', [
      { value: 'neutral', title: 'Neutral' },
      { value: 'voorbeeld', title: 'Voorbeeld' },
    ]),
    scheme: pick('Colours', 'contrast', [
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ]),
    language: pick('Language', 'globe', [
      { value: 'example', title: 'As the example' },
      { value: 'nl', title: 'Nederlands' },
      { value: 'en', title: 'English' },
    ]),
    direction: pick('Direction', 'transfer', [
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ]),
  },
  initialGlobals: { theme: 'neutral', scheme: 'light', language: 'example', direction: 'ltr' },
  loaders: [enterStory],
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    // An example is a whole; its page has the tables.
    controls: { disable: true },
    docs: { page: DocsPage, story: { inline: false, iframeHeight: 560 } },
    options: {
      storySort: { order: ['Plein', ['Start here', 'Five elements'], 'Foundations', 'Elements'] },
    },
  },
};

export default preview;
