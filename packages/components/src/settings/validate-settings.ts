import { channelCodes, perspectives } from '@plein/domain/vocabulary.js';
import { settingKey, wrongSettings, type SettingName, type Settings } from './settings.js';

interface Rule {
  readonly isRight: (value: string) => boolean;
  readonly write: string;
}

const oneOf = (codes: readonly string[]): Rule => ({
  isRight: (value) => codes.includes(value),
  write: `Write one of: ${codes.join(', ')}.`,
});

const matching = (pattern: RegExp, example: string): Rule => ({
  isRight: (value) => pattern.test(value),
  write: `Write for example: ${example}`,
});

const rules: Readonly<Partial<Record<SettingName, Rule>>> = {
  channel: oneOf(channelCodes),
  perspective: oneOf(perspectives),
  task: matching(/^https?:\/\/\S+$/, 'http://standaarden.overheid.nl/owms/terms/paspoort'),
  department: matching(/^[a-z0-9-]{1,60}$/, 'public-services'),
};

/**
 * Finds wrong settings, and reports each once on the console with what to write instead. From then on they
 * count as absent.
 *
 * @returns whether there were any
 */
export function checkSettings(element: { readonly localName: string; readonly settings: Settings }): boolean {
  const { localName, settings } = element;
  const wrong = (Object.entries(rules) as [SettingName, Rule][]).filter(([name, { isRight }]) => {
    const value = settings[name];
    return value !== undefined && !isRight(value);
  });
  for (const [name, { write }] of wrong) {
    const key = settingKey(name, String(settings[name]));
    if (!wrongSettings.has(key)) console.warn(`<${localName}> ${key} is not known. ${write}`);
    wrongSettings.add(key);
  }
  return wrong.length > 0;
}
