import type { Profile } from './schema.js';

/** The parts of a profile that an element may rely on after the check in the browser. */
export type UsableProfile = Pick<
  Profile,
  | 'organisation'
  | 'channels'
  | 'holidays'
  | 'departments'
  | 'tasks'
  | 'notices'
  | 'crisis'
  | 'privacyStatement'
>;

type Thing = Record<string, unknown>;
const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): boolean =>
  isThing(value) &&
  Object.keys(value).length > 0 &&
  Object.values(value).every((text) => typeof text === 'string');
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isList = (value: unknown): boolean => Array.isArray(value);

type Check = readonly [key: string, passes: (value: unknown) => boolean, write: string];
const texts = 'texts by language, like {"nl": "…"}';
const weekly: readonly Check[] = [
  ['dayOfWeek', isList, 'a list of days, like ["Monday"]'],
  ['opens', isText, 'a time, like "09:00"'],
  ['closes', isText, 'a time, like "17:00"'],
];
const dated: readonly Check[] = [
  ['validFrom', isText, 'a date, like "2026-12-25"'],
  ['validThrough', isText, 'a date, like "2026-12-25"'],
];
const channel: readonly Check[] = [
  ['id', isText, 'a code, like "phone"'],
  ['kind', isText, 'a channel code, like "phone"'],
  ['name', isTexts, texts],
];
const task: readonly Check[] = [
  ['uri', isText, 'a URI of the UPL'],
  ['name', isTexts, texts],
  ['channels', isList, 'a list of channel ids'],
];

/**
 * Takes from an unknown document what the elements can use. What is wrong is left out and named with its
 * path and what to write. Without an organisation or a single good channel there is no profile. The full
 * check against the JSON Schema is the gateway's.
 */
export function usableProfile(input: unknown): { profile?: UsableProfile; problems: string[] } {
  const problems: string[] = [];
  const good = (thing: unknown, path: string, checks: readonly Check[]): thing is Thing => {
    if (!isThing(thing)) problems.push(`${path} is not an object.`);
    else {
      const wrong = checks.find(([key, passes]) => !passes(thing[key]));
      if (!wrong) return true;
      problems.push(`${path}.${wrong[0]} is missing or wrong. Write ${wrong[2]}.`);
    }
    return false;
  };
  const list = (value: unknown, path: string, checks: readonly Check[]): Thing[] => {
    if (!Array.isArray(value)) {
      if (value !== undefined) problems.push(`${path} is not a list. Write […].`);
      return [];
    }
    return value.filter((item, index): item is Thing => good(item, `${path}[${String(index)}]`, checks));
  };

  if (!good(input, 'profile', [['organisation', isThing, '{"name": "…"}']])) return { problems };
  if (!good(input['organisation'], 'organisation', [['name', isText, 'the name']])) return { problems };
  const channels = list(input['channels'], 'channels', channel).map((item) => {
    const path = `channels.${String(item['id'])}`;
    const kept: Thing = { ...item };
    for (const [key, checks] of [
      ['openingHours', weekly],
      ['specialOpeningHours', dated],
    ] as const) {
      if (item[key] !== undefined) kept[key] = list(item[key], `${path}.${key}`, checks);
    }
    if (
      item['callback'] !== undefined &&
      !(isThing(item['callback']) && isList(item['callback']['windows']))
    ) {
      problems.push(
        `${path}.callback.windows is missing or wrong. Write a list like [{"opens": "09:00", "closes": "12:00"}].`,
      );
      delete kept['callback'];
    }
    return kept;
  });
  if (channels.length === 0) {
    problems.push('channels has no channel that can be used. Write at least one.');
    return { problems };
  }
  const crisis = input['crisis'];
  const crisisChecks: readonly Check[] = [
    ['title', isTexts, texts],
    ['message', isTexts, texts],
  ];
  const profile = {
    organisation: input['organisation'],
    channels,
    holidays: list(input['holidays'], 'holidays', dated),
    departments: list(input['departments'], 'departments', [['code', isText, 'a code']]),
    tasks: list(input['tasks'], 'tasks', task),
    notices: list(input['notices'], 'notices', [['text', isTexts, texts]]),
    ...(crisis !== undefined && good(crisis, 'crisis', crisisChecks) && { crisis }),
    privacyStatement: isText(input['privacyStatement']) ? input['privacyStatement'] : '',
  };
  return { profile: profile as unknown as UsableProfile, problems };
}
