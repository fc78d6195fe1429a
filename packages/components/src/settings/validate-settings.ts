import { taskUri } from '@plein/domain/identifier.js';
import { channelCodes, perspectives } from '@plein/domain/vocabulary.js';
import { corrections, settingKey, type SettingName, type Settings } from './settings.js';

interface Rule {
  readonly isRight: (value: string) => boolean;
  readonly write: string;
  /** Returns what was meant, where another notation stands for a right value. */
  readonly read?: (value: string) => string;
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
  task: {
    ...matching(/^(https?:\/\/|urn:)\S+$/, 'http://standaarden.overheid.nl/owms/terms/paspoort'),
    read: taskUri,
  },
  department: matching(/^[a-z0-9-]{1,60}$/, 'public-services'),
};

/**
 * Finds settings that are written in another notation, which from then on count as what was meant, and wrong
 * ones, which count as absent and are reported once on the console with what to write instead.
 *
 * @returns whether there were any
 */
export function checkSettings(element: { readonly localName: string; readonly settings: Settings }): boolean {
  const { localName, settings } = element;
  let found = false;
  for (const [name, { isRight, write, read = (text: string) => text }] of Object.entries(rules) as [
    SettingName,
    Rule,
  ][]) {
    const value = settings[name];
    if (value === undefined) continue;
    const meant = read(value);
    if (meant === value && isRight(value)) continue;
    found = true;
    const key = settingKey(name, value);
    if (!isRight(meant) && !(key in corrections))
      console.warn(`<${localName}> ${key} is not known. ${write}`);
    corrections[key] = isRight(meant) ? meant : undefined;
  }
  return found;
}
