import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Profile } from '@plein/domain/profile.js';
import { profileSchema } from '@plein/domain/profile/schema.js';
import { profileDifferences } from '@plein/domain/profile-history.js';
import { workTerms } from '../../shared/work.terms.js';
import { newsroomLanguages, type NewsroomLanguage } from '../../shell/language.js';
import { profileFieldTerms } from '../fields.terms.js';
import { placeInWords, valueInWords } from './difference-words.js';
import { historyTerms } from './history.terms.js';

const profile: Profile = {
  version: 1,
  organisation: { name: 'Gemeente Zilverbeek' },
  languages: ['nl'],
  timeZone: 'Europe/Amsterdam',
  origins: [],
  channels: [
    {
      id: 'telefoon',
      kind: 'phone',
      name: { nl: 'Bel ons', en: 'Call us' },
      openingHours: [
        { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Friday'], opens: '09:00', closes: '17:00' },
      ],
    },
  ],
  holidays: [],
  departments: [{ code: 'burgerzaken', name: { nl: 'Burgerzaken', en: 'Civil affairs' } }],
  tasks: [{ uri: 'http://x.example/a', upl: 'paspoort', name: { nl: 'Paspoort' }, channels: ['telefoon'] }],
  notices: [],
  privacyStatement: '/privacy',
};

function words(changes: Partial<Profile>, language: NewsroomLanguage = 'nl'): string[] {
  const after = { ...profile, ...changes };
  const context = {
    terms: historyTerms[language],
    common: workTerms[language],
    language,
    now: new Date('2026-11-23T08:30:00Z'),
    profile: after,
  };
  return profileDifferences(profile, after).map((difference) => {
    const { kind, path, before, after: value } = difference;
    const place = placeInWords(difference, context);
    if (kind !== 'changed') return context.terms[kind](place);
    return `${place}: ${valueInWords(path, before, context)} > ${valueInWords(path, value, context)}`;
  });
}

const [phone] = profile.channels;
const [passport] = profile.tasks;
assert.ok(phone && passport);

test('a difference reads as a person would say it', () => {
  assert.deepEqual(words({ channels: [{ ...phone, openingHours: [] }] }), [
    'Kanaal ‘Bel ons’, Wanneer dit open is: ma–wo, vr 09:00–17:00 > alleen op afspraak',
  ]);
  assert.deepEqual(words({ tasks: [{ ...passport, department: 'burgerzaken' }] }), [
    'Onderwerp ‘Paspoort’, Afdeling: leeg > Burgerzaken',
  ]);
  assert.deepEqual(words({ languages: ['nl', 'en'] }), ['Talen: Nederlands > Nederlands, Engels']);
  assert.deepEqual(words({ holidays: [{ validFrom: '2026-12-25', validThrough: '2026-12-25' }] }), [
    'Vrije dag ‘vr 25 dec’: nieuw',
  ]);
  assert.deepEqual(words({ organisation: { name: 'Zilverbeek' } }), [
    'Uw gemeente, Naam van de gemeente: Gemeente Zilverbeek > Zilverbeek',
  ]);
  assert.deepEqual(
    words({ channels: [{ ...phone, kind: 'chat', name: { nl: 'Bel ons', en: 'Ring us' } }] }),
    ['Kanaal ‘Bel ons’, Soort: telefoon > chat', 'Kanaal ‘Bel ons’, Naam (Engels): Call us > Ring us'],
  );
});

test('and in English', () => {
  assert.deepEqual(words({ channels: [{ ...phone, waitingMinutes: 5 }] }, 'en'), [
    'Channel ‘Call us’, Waiting time in minutes: empty > 5',
  ]);
});

/** Names of all fields in a schema, at any depth. */
function fieldsIn(schema: object): string[] {
  const { properties = {}, items } = schema as { properties?: Record<string, object>; items?: object };
  return [
    ...Object.entries(properties).flatMap(([name, inner]) => [name, ...fieldsIn(inner)]),
    ...(items ? fieldsIn(items) : []),
  ];
}

test('every field of the profile has a name in each language', () => {
  const fields = fieldsIn(profileSchema).filter((name) => !['version', '$schema'].includes(name));
  const named = (language: NewsroomLanguage, name: string): boolean =>
    Object.keys(profileFieldTerms[language]).some((key) => key === name || key.endsWith(`/${name}`));
  for (const language of newsroomLanguages) {
    assert.deepEqual(
      fields.filter((name) => !named(language, name)),
      [],
    );
  }
  assert.deepEqual(Object.keys(profileFieldTerms.nl), Object.keys(profileFieldTerms.en));
});
