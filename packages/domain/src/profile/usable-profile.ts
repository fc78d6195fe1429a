import type { Profile } from './schema.js';

/** The parts of a profile that an element may rely on after the check in the browser. */
export type UsableProfile = Pick<
  Profile,
  'organisation' | 'channels' | 'holidays' | 'tasks' | 'notices' | 'crisis' | 'privacyStatement'
>;

type Thing = Record<string, unknown>;
const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The kinds of values, each with its check and an example. */
const kinds = {
  text: [(value: unknown) => typeof value === 'string' && value !== '', '"…"'],
  texts: [
    (value: unknown) =>
      isThing(value) &&
      /^(string,?)+$/.test(
        Object.values(value)
          .map((one) => typeof one)
          .join(),
      ),
    'texts by language, like {"nl": "…"}',
  ],
  list: [Array.isArray, 'a list, like […]'],
  thing: [isThing, 'an object, like {…}'],
} as const;
type Shape = Readonly<Record<string, keyof typeof kinds>>;

const dated: Shape = { validFrom: 'text', validThrough: 'text' };
const channelLists: Readonly<Record<string, Shape>> = {
  openingHours: { dayOfWeek: 'list', opens: 'text', closes: 'text' },
  specialOpeningHours: dated,
};

/**
 * Returns the parts of an unknown document that the elements can use. It leaves out invalid parts, and
 * reports the path and the correction of each. Without an organisation or a valid channel there is no
 * profile. Only the gateway checks the whole document with the JSON Schema.
 */
export function usableProfile(input: unknown): { profile?: UsableProfile; problems: string[] } {
  const problems: string[] = [];
  const good = (thing: unknown, path: string, shape: Shape): thing is Thing => {
    const isObject = isThing(thing);
    if (!isObject) problems.push(`${path} is missing or wrong. Write ${kinds.thing[1]}.`);
    return (
      isObject &&
      Object.entries(shape).every(([key, kind]) => {
        const [passes, write] = kinds[kind];
        return passes(thing[key]) || !problems.push(`${path}.${key} is missing or wrong. Write ${write}.`);
      })
    );
  };
  const list = (thing: Thing, key: string, shape: Shape, path = key): Thing[] => {
    const value = thing[key] ?? [];
    if (!Array.isArray(value)) {
      problems.push(`${path} is wrong. Write ${kinds.list[1]}.`);
      return [];
    }
    return value.filter((item, index): item is Thing => good(item, `${path}[${String(index)}]`, shape));
  };

  if (!good(input, 'profile', { organisation: 'thing', channels: 'list' })) return { problems };
  if (!good(input['organisation'], 'organisation', { name: 'text' })) return { problems };
  const channels = list(input, 'channels', { id: 'text', kind: 'text', name: 'texts' }).map((channel) => {
    const path = `channels.${String(channel['id'])}.`;
    const kept = { ...channel };
    for (const [key, shape] of Object.entries(channelLists)) {
      if (Object.hasOwn(kept, key)) kept[key] = list(kept, key, shape, path + key);
    }
    if ('callback' in kept && !good(kept['callback'], `${path}callback`, { windows: 'list' }))
      delete kept['callback'];
    if ('appointments' in kept && !good(kept['appointments'], `${path}appointments`, { places: 'list' }))
      delete kept['appointments'];
    if ('message' in kept && !good(kept['message'], `${path}message`, {})) delete kept['message'];
    return kept;
  });
  if (!channels[0]) problems.push('channels has no channel that can be used. Write at least one.');
  if (!channels[0]) return { problems };
  const { crisis, ...rest } = input;
  return {
    problems,
    profile: {
      ...rest,
      channels,
      holidays: list(input, 'holidays', dated),
      notices: list(input, 'notices', { text: 'texts' }),
      tasks: list(input, 'tasks', { uri: 'text', name: 'texts', channels: 'list' }),
      ...(crisis !== undefined && good(crisis, 'crisis', { title: 'texts', message: 'texts' }) && { crisis }),
    } as unknown as UsableProfile,
  };
}
