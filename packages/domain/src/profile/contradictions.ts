import { exceptionProblems, weekProblems, windowProblems } from '../opening-hours/hours-problems.js';
import { fieldsOf, itemsOf, textOf, textsOf, type Fields } from '../problem/reading.js';
import { repeatedIn } from '../problem/repeated.js';
import type { FieldProblem } from '../problem/schema.js';

/**
 * Returns where a profile contradicts itself, each with a JSON pointer and what to write: names that point
 * nowhere or to two places, dates and hours in the wrong order or twice, and texts that lack the first
 * language. The document need not be valid: what its schema refuses is skipped here.
 */
export function profileContradictions(document: unknown): FieldProblem[] {
  const profile = fieldsOf(document);
  return [
    ...languageProblems(profile),
    ...itemsOf(profile['channels'], '/channels').flatMap(channelProblems),
    ...sameNames(profile, 'channels', 'id', 'Give each channel an id of its own.'),
    ...exceptionProblems(profile['holidays'], '/holidays'),
    ...placeProblems(profile),
    ...sameNames(profile, 'departments', 'code', 'Give each department a code of its own.'),
    ...sameNames(profile, 'tasks', 'uri', 'Describe each task once.'),
    ...taskProblems(profile),
    ...sameNames(profile, 'notices', 'id', 'Give each notice an id of its own.'),
    ...itemsOf(profile['notices'], '/notices').flatMap(noticeProblems),
  ];
}

type Item = ReturnType<typeof itemsOf>[number];

function sameNames(profile: Fields, list: string, key: string, write: string): FieldProblem[] {
  return repeatedIn(
    itemsOf(profile[list], `/${list}`).map(({ path, fields }) => ({
      path: `${path}/${key}`,
      text: textOf(fields[key]),
    })),
    write,
  );
}

function channelProblems({ path, fields }: Item): FieldProblem[] {
  const { openingHours, specialOpeningHours, callback } = fields;
  const { windows } = fieldsOf(callback);
  return [
    ...weekProblems(openingHours, `${path}/openingHours`),
    ...exceptionProblems(specialOpeningHours, `${path}/specialOpeningHours`),
    ...windowProblems(windows, `${path}/callback/windows`, openingHours),
  ];
}

const namesOf = (profile: Fields, list: string, key: string): Set<unknown> =>
  new Set(itemsOf(profile[list], '').map(({ fields }) => fields[key]));

/** Where appointments are: at a counter of the profile, for its departments, and each place once. */
function placeProblems(profile: Fields): FieldProblem[] {
  const channels = namesOf(profile, 'channels', 'id');
  const departments = namesOf(profile, 'departments', 'code');
  const places = itemsOf(profile['channels'], '/channels').flatMap(({ path, fields }) =>
    itemsOf(fieldsOf(fields['appointments'])['places'], `${path}/appointments/places`),
  );
  const ids = places.map(({ path, fields }) => ({ path: `${path}/id`, text: textOf(fields['id']) }));
  return [
    ...repeatedIn(ids, 'Give each place an id of its own.'),
    ...places.flatMap(({ path, fields }) => {
      const counter = textOf(fields['counter']);
      return [
        ...(counter === undefined || channels.has(counter)
          ? []
          : [unknownName(`${path}/counter`, counter, 'the id of a channel', channels)]),
        ...textsOf(fields['departments'], `${path}/departments`)
          .filter(({ text }) => !departments.has(text))
          .map((one) => unknownName(one.path, one.text, 'the code of a department', departments)),
      ];
    }),
  ];
}

function taskProblems(profile: Fields): FieldProblem[] {
  const channels = namesOf(profile, 'channels', 'id');
  const departments = namesOf(profile, 'departments', 'code');
  return itemsOf(profile['tasks'], '/tasks').flatMap(({ path, fields }) => {
    const named = textsOf(fields['channels'], `${path}/channels`);
    const department = textOf(fields['department']);
    const ownChannel = textOf(fieldsOf(fields['selfService'])['channel']);
    return [
      ...named
        .filter(({ text }) => !channels.has(text))
        .map(({ path: field, text }) => unknownName(field, text, 'the id of a channel', channels)),
      ...repeatedIn(named, 'Name each channel once.'),
      ...(ownChannel === undefined || channels.has(ownChannel)
        ? []
        : [unknownName(`${path}/selfService/channel`, ownChannel, 'the id of a channel', channels)]),
      ...(department === undefined || departments.has(department)
        ? []
        : [unknownName(`${path}/department`, department, 'the code of a department', departments)]),
    ];
  });
}

function unknownName(field: string, text: string, what: string, known: Set<unknown>): FieldProblem {
  const names = [...known].filter((one) => typeof one === 'string').join(', ');
  const detail = `${text} is not in this profile. Write ${what}${names && `: ${names}`}.`;
  return { field, code: 'unknown-name', detail };
}

function noticeProblems({ path, fields }: Item): FieldProblem[] {
  const [from, until] = [momentOf(fields['from']), momentOf(fields['until'])];
  if (!(until <= from)) return [];
  return [{ field: `${path}/until`, code: 'order', detail: 'Write a moment after `from`.' }];
}

const momentOf = (value: unknown): number => +new Date(textOf(value) ?? '');

function languageProblems(profile: Fields): FieldProblem[] {
  const languages = textsOf(profile['languages'], '/languages');
  const [first] = languages;
  const repeated = repeatedIn(languages, 'Name each language once.');
  if (!first || !/^[a-z]{2}$/.test(first.text)) return repeated;
  const { text: language } = first;
  const lacking = requiredTexts(profile).filter(
    ({ texts }) => Object.keys(texts).length > 0 && !Object.hasOwn(texts, language),
  );
  return [
    ...repeated,
    ...lacking.map(({ path }) => ({
      field: `${path}/${language}`,
      code: 'required',
      detail: `Write this text in ${language}, the first of the languages, or name another language first.`,
    })),
  ];
}

/** The texts that every resident reads, each with its JSON pointer. */
function requiredTexts(profile: Fields): { path: string; texts: Fields }[] {
  const named = (list: string, key: string) =>
    itemsOf(profile[list], `/${list}`).map(({ path, fields }) => ({
      path: `${path}/${key}`,
      texts: fieldsOf(fields[key]),
    }));
  const crisis = fieldsOf(profile['crisis']);
  return [
    ...named('channels', 'name'),
    ...named('departments', 'name'),
    ...named('tasks', 'name'),
    ...named('notices', 'text'),
    ...['title', 'message'].map((key) => ({ path: `/crisis/${key}`, texts: fieldsOf(crisis[key]) })),
  ];
}
