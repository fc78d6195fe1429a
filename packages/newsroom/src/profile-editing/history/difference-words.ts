import { channelName, perspectiveName } from '@plein/domain/labels.js';
import type { Profile } from '@plein/domain/profile.js';
import type { ProfileDifference } from '@plein/domain/profile-history.js';
import { textIn } from '@plein/domain/text.js';
import { channelCodes, perspectives } from '@plein/domain/vocabulary.js';
import { dayIn, momentIn } from '../../shared/format-date.js';
import { hoursInWords, windowsInWords } from '../../shared/hours-in-words.js';
import type { WorkTerms } from '../../shared/work.terms.js';
import type { NewsroomLanguage } from '../../shell/language.js';
import { profileFieldName, profileItemTerms } from '../fields.terms.js';
import type { HistoryTerms } from './history.terms.js';

/** What the words of a difference need. `profile` gives departments and channels their names. */
export interface DifferenceContext {
  readonly terms: HistoryTerms;
  readonly common: WorkTerms;
  readonly language: NewsroomLanguage;
  readonly now: Date;
  readonly profile: Profile;
}

/** Where a difference is: "Kanaal ‘Bel ons’, Naam (Nederlands)". */
export function placeInWords({ path, items }: ProfileDifference, context: DifferenceContext): string {
  const { common, language, now } = context;
  const itemTerms = profileItemTerms[language];
  const left = [...items];
  const names: string[] = [];
  path.forEach((step, index) => {
    const item = itemTerms[step] === undefined ? undefined : left.shift();
    const last = names.at(-1);
    if (item) {
      const { name, day } = item;
      const said = [
        day === undefined ? '' : dayIn(language, day, now),
        name ? shortened(textIn(name, language)) : '',
      ];
      names.push(`${itemTerms[step] ?? step} ‘${said.filter(Boolean).join(' ')}’`);
    } else if (last !== undefined && /^[a-z]{2}$/.test(step) && step !== 'id') {
      names[names.length - 1] = labelIn(step, last, common);
    } else {
      names.push(profileFieldName(language, step, path[index - 1]));
    }
  });
  return names.join(', ');
}

const longestName = 60;

/** The beginning of a text, where it names what it stands in. */
const shortened = (text: string): string =>
  text.length > longestName ? `${text.slice(0, longestName).trimEnd()}…` : text;

function labelIn(code: string, label: string, { inDutch, inEnglish }: WorkTerms): string {
  if (code === 'nl') return inDutch(label);
  return code === 'en' ? inEnglish(label) : `${label} (${code})`;
}

/** A value of a field as a person writes it. */
export function valueInWords(path: readonly string[], value: unknown, context: DifferenceContext): string {
  const { terms, language, now } = context;
  const field = path.at(-1) ?? '';
  if (field === 'openingHours') return openingHours(value, context);
  if (value === undefined || value === '') return terms.empty;
  if (typeof value === 'boolean') return value ? terms.on : terms.off;
  if (Array.isArray(value)) return listInWords(field, value, context);
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
  const words: Readonly<Record<string, () => string>> = {
    validFrom: () => dayIn(language, text, now),
    validThrough: () => dayIn(language, text, now),
    from: () => momentIn(language, text, now),
    until: () => momentIn(language, text, now),
    department: () => departmentName(text, context),
    kind: () => {
      const code = channelCodes.find((one) => one === text);
      return code ? channelName(code, language) : text;
    },
    perspective: () => {
      const code = perspectives.find((one) => one === text);
      return code ? perspectiveName(code, language) : text;
    },
  };
  return words[field]?.() ?? text;
}

const departmentName = (code: string, { profile, language }: DifferenceContext): string => {
  const name = profile.departments.find((one) => one.code === code)?.name;
  return name ? textIn(name, language) : code;
};

function openingHours(value: unknown, { terms, language }: DifferenceContext): string {
  if (!Array.isArray(value)) return terms.alwaysOpen;
  return value.length === 0 ? terms.neverOpen : hoursInWords(value, language);
}

function listInWords(
  field: string,
  value: readonly unknown[],
  { terms, language, profile }: DifferenceContext,
): string {
  if (value.length === 0) return terms.empty;
  if (field === 'windows') return windowsInWords(value as Parameters<typeof windowsInWords>[0]);
  const languages = new Intl.DisplayNames([language], { type: 'language' });
  return value
    .map((one) => {
      const text = String(one);
      if (field === 'languages') return languages.of(text) ?? text;
      const channel = field === 'channels' ? profile.channels.find(({ id }) => id === text) : undefined;
      return channel ? textIn(channel.name, language) : text;
    })
    .join(', ');
}
