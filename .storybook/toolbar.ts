import type { GlobalTypes } from 'storybook/internal/types';
import { publishedThemes } from '../packages/testing/src/themes/published-themes.js';

interface Choice {
  readonly value: string;
  readonly title: string;
}

type Icon = NonNullable<NonNullable<GlobalTypes[string]['toolbar']>['icon']>;

/** A menu that shows its value. */
const choose = (title: string, icon: Icon, items: readonly Choice[]): GlobalTypes[string] => ({
  description: title,
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});

/** A menu that shows its name until it is opened, since there is no room for the values of all nine. */
const pick = (description: string, icon: Icon, items: readonly Choice[]): GlobalTypes[string] => ({
  description,
  toolbar: { title: description, icon, items: [...items], dynamicTitle: false },
});

/** What a designer sets for every story and page: the context in which a resident uses an element. */
export const toolbar: GlobalTypes = {
  theme: choose('Theme', 'paintbrush', [
    { value: 'neutral', title: 'Neutral' },
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
    { value: 'example', title: 'As the example' },
    { value: 'nl', title: 'Nederlands' },
    { value: 'en', title: 'English' },
    { value: 'de', title: 'Deutsch' },
    { value: 'fr', title: 'Français' },
    { value: 'tr', title: 'Türkçe' },
    { value: 'ar', title: 'العربية' },
    { value: 'uk', title: 'Українська' },
    { value: 'pl', title: 'Polski' },
  ]),
  channel: pick('Channel', 'browser', [
    { value: 'website', title: 'Website' },
    { value: 'app', title: 'App: a phone' },
    { value: 'kiosk', title: 'Kiosk: large, by touch' },
    { value: 'email', title: 'E-mail: one plain column' },
  ]),
  size: pick('Text size', 'zoom', [
    { value: 'normal', title: 'Text 100 %' },
    { value: 'double', title: 'Text 200 %' },
    { value: 'zoom', title: 'Zoom 400 %' },
  ]),
  direction: pick('Direction', 'transfer', [
    { value: 'language', title: 'Direction of the language' },
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  density: pick('Density', 'grid', [
    { value: 'comfortable', title: 'Comfortable' },
    { value: 'compact', title: 'Compact' },
  ]),
  crisis: pick('Emergency', 'alert', [
    { value: 'example', title: 'Emergency: as the example' },
    { value: 'on', title: 'Emergency: on' },
    { value: 'off', title: 'Emergency: off' },
  ]),
  network: pick('Network', 'lightning', [
    { value: 'example', title: 'Network: as the example' },
    { value: 'online', title: 'Network: online' },
    { value: 'slow', title: 'Network: slow' },
    { value: 'offline', title: 'Network: offline' },
  ]),
};

/** Initial values of the toolbar. */
export const initialToolbar: Record<string, string> = {
  theme: 'neutral',
  scheme: 'light',
  language: 'example',
  direction: 'language',
  channel: 'website',
  size: 'normal',
  density: 'comfortable',
  crisis: 'example',
  network: 'example',
  // Not in the toolbar: a check of a page of docs leaves out its stories, and opens each by itself.
  frames: 'on',
};
