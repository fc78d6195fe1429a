import type { GlobalTypes } from 'storybook/internal/types';
import { publishedThemes } from '../packages/testing/src/themes/published-themes.js';

interface Choice {
  readonly value: string;
  readonly title: string;
}

type Icon = NonNullable<NonNullable<GlobalTypes[string]['toolbar']>['icon']>;

/** A menu that shows its value. */
const choose = (title: string, dutch: string, icon: Icon, items: readonly Choice[]): GlobalTypes[string] => ({
  description: `${dutch} · ${title}`,
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});

/** A menu that shows its name until it is opened, since there is no room for the values of all nine. */
const pick = (title: string, dutch: string, icon: Icon, items: readonly Choice[]): GlobalTypes[string] => ({
  description: `${dutch} · ${title}`,
  toolbar: { title, icon, items: [...items], dynamicTitle: false },
});

/** What a designer sets for every story and page: the context in which a resident uses an element. */
export const toolbar: GlobalTypes = {
  theme: choose('Theme', 'Huisstijl', 'paintbrush', [
    { value: 'neutral', title: 'Neutraal · Neutral' },
    ...publishedThemes.map(({ id, title, schemes }) => ({
      value: id,
      title: schemes.includes('dark') ? `${title} (licht en donker · light and dark)` : title,
    })),
  ]),
  scheme: choose('Colours', 'Kleuren', 'contrast', [
    { value: 'light', title: 'Licht · Light' },
    { value: 'dark', title: 'Donker · Dark' },
    { value: 'contrast', title: 'Hoog contrast · High contrast' },
    { value: 'contrast-dark', title: 'Hoog contrast, donker · High contrast, dark' },
  ]),
  language: pick('Language', 'Taal', 'globe', [
    { value: 'example', title: 'Als het voorbeeld · As the example' },
    { value: 'nl', title: 'Nederlands' },
    { value: 'en', title: 'English' },
    { value: 'de', title: 'Deutsch' },
    { value: 'fr', title: 'Français' },
    { value: 'tr', title: 'Türkçe' },
    { value: 'ar', title: 'العربية' },
    { value: 'uk', title: 'Українська' },
    { value: 'pl', title: 'Polski' },
  ]),
  channel: pick('Channel', 'Kanaal', 'browser', [
    { value: 'website', title: 'Website' },
    { value: 'app', title: 'App: een telefoon · App: a phone' },
    { value: 'kiosk', title: 'Zuil: groot, met de vinger · Kiosk: large, by touch' },
    { value: 'email', title: 'E-mail: één kale kolom · E-mail: one plain column' },
  ]),
  size: pick('Text size', 'Tekstgrootte', 'zoom', [
    { value: 'normal', title: 'Tekst · Text 100 %' },
    { value: 'double', title: 'Tekst · Text 200 %' },
    { value: 'zoom', title: 'Zoom 400 %' },
  ]),
  direction: pick('Direction', 'Leesrichting', 'transfer', [
    { value: 'language', title: 'Zoals de taal · As the language' },
    { value: 'ltr', title: 'Van links naar rechts · Left to right' },
    { value: 'rtl', title: 'Van rechts naar links · Right to left' },
  ]),
  density: pick('Density', 'Dichtheid', 'grid', [
    { value: 'comfortable', title: 'Ruim · Comfortable' },
    { value: 'compact', title: 'Compact' },
  ]),
  crisis: pick('Emergency', 'Noodgeval', 'alert', [
    { value: 'example', title: 'Noodgeval: als het voorbeeld · As the example' },
    { value: 'on', title: 'Noodgeval: aan · Emergency: on' },
    { value: 'off', title: 'Noodgeval: uit · Emergency: off' },
  ]),
  network: pick('Network', 'Netwerk', 'lightning', [
    { value: 'example', title: 'Netwerk: als het voorbeeld · As the example' },
    { value: 'online', title: 'Netwerk: verbonden · Network: online' },
    { value: 'slow', title: 'Netwerk: traag · Network: slow' },
    { value: 'offline', title: 'Netwerk: weg · Network: offline' },
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
