import type { GlobalTypes } from 'storybook/internal/types';
import { publishedThemes } from '../stories/themes.js';

interface Choice {
  readonly value: string;
  readonly title: string;
}

const choose = (title: string, icon: string, items: readonly Choice[]): GlobalTypes[string] => ({
  description: title,
  toolbar: { title, icon: icon as never, items: [...items], dynamicTitle: true },
});

/** What a designer sets for every story and page: the surroundings in which a resident meets an element. */
export const toolbar: GlobalTypes = {
  theme: choose('Theme', 'paintbrush', [
    { value: 'neutral', title: 'Neutral: Plein by itself' },
    ...publishedThemes.map(({ id, title, schemes }) => ({
      value: id,
      title: schemes.includes('dark') ? `${title} (light and dark)` : title,
    })),
  ]),
  scheme: choose('Colours', 'contrast', [
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
    { value: 'contrast', title: 'High contrast' },
    { value: 'contrast-dark', title: 'High contrast, dark' },
  ]),
  language: choose('Language', 'globe', [
    { value: 'example', title: 'Language of the example' },
    { value: 'nl', title: 'Nederlands' },
    { value: 'en', title: 'English' },
    { value: 'de', title: 'Deutsch' },
    { value: 'fr', title: 'Français' },
    { value: 'tr', title: 'Türkçe' },
    { value: 'ar', title: 'العربية' },
    { value: 'uk', title: 'Українська' },
    { value: 'pl', title: 'Polski' },
  ]),
  direction: choose('Direction', 'transfer', [
    { value: 'language', title: 'Direction of the language' },
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  channel: choose('Channel', 'browser', [
    { value: 'website', title: 'Website' },
    { value: 'app', title: 'App: a phone' },
    { value: 'kiosk', title: 'Kiosk: large, by touch' },
    { value: 'email', title: 'E-mail: one plain column' },
  ]),
  size: choose('Text size', 'zoom', [
    { value: '100', title: 'Text 100 %' },
    { value: '200', title: 'Text 200 %' },
    { value: '400', title: 'Zoom 400 %' },
  ]),
  density: choose('Density', 'grid', [
    { value: 'comfortable', title: 'Comfortable' },
    { value: 'compact', title: 'Compact' },
  ]),
  crisis: choose('Emergency', 'alert', [
    { value: 'example', title: 'Emergency: as the example' },
    { value: 'on', title: 'Emergency: on' },
    { value: 'off', title: 'Emergency: off' },
  ]),
  network: choose('Network', 'lightning', [
    { value: 'example', title: 'Network: as the example' },
    { value: 'online', title: 'Network: online' },
    { value: 'slow', title: 'Network: slow' },
    { value: 'offline', title: 'Network: offline' },
  ]),
};

/** Where the toolbar begins. */
export const initialSurroundings: Record<string, string> = {
  theme: 'neutral',
  scheme: 'light',
  language: 'example',
  direction: 'language',
  channel: 'website',
  size: '100',
  density: 'comfortable',
  crisis: 'example',
  network: 'example',
};
