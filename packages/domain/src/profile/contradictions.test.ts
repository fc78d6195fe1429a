import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { profileContradictions } from './index.js';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const week = [{ dayOfWeek: weekdays, opens: '09:00', closes: '17:00' }];
const phone = { id: 'telefoon', kind: 'phone', name: { nl: 'Bel ons' }, openingHours: week };
const sound = { languages: ['nl'], channels: [phone], tasks: [], departments: [], holidays: [], notices: [] };

const found = (changes: object): string[] =>
  profileContradictions({ ...sound, ...changes }).map(({ field, code }) => `${field} ${code}`);
const ofChannel = (changes: object): string[] => found({ channels: [{ ...phone, ...changes }] });
const ofWindows = (...windows: [opens: string, closes: string][]): string[] =>
  ofChannel({ callback: { windows: windows.map(([opens, closes]) => ({ opens, closes })) } });
const day = (validFrom: string, validThrough = validFrom, hours: object = {}): object => ({
  validFrom,
  validThrough,
  ...hours,
});

test('a profile that agrees with itself has none', () => {
  assert.deepEqual(profileContradictions(sound), []);
  const touching = { opens: '12:00', closes: '17:00' };
  const split = [
    { dayOfWeek: weekdays, opens: '09:00', closes: '12:00' },
    { dayOfWeek: weekdays, ...touching },
  ];
  assert.deepEqual(ofChannel({ openingHours: split }), []);
  assert.deepEqual(ofChannel({ openingHours: [] }), []);
  assert.deepEqual(ofChannel({ openingHours: [{ ...week[0], opens: '22:00', closes: '02:00' }] }), []);
  assert.deepEqual(ofChannel({ openingHours: [{ ...week[0], opens: '00:00', closes: '23:59' }] }), []);
});

test('days and moments in the wrong order', () => {
  assert.deepEqual(found({ holidays: [day('2026-12-31', '2026-12-30')] }), [
    '/holidays/0/validThrough order',
  ]);
  assert.deepEqual(ofChannel({ specialOpeningHours: [day('2027-01-02', '2026-01-02')] }), [
    '/channels/0/specialOpeningHours/0/validThrough order',
  ]);
  const summer = { ...week[0], validFrom: '2026-09-01', validThrough: '2026-07-01' };
  assert.deepEqual(ofChannel({ openingHours: [summer] }), ['/channels/0/openingHours/0/validThrough order']);
  const notice = {
    id: 'a',
    text: { nl: 'Let op' },
    from: '2026-12-01T09:00:00Z',
    until: '2026-12-01T08:00:00+01:00',
  };
  assert.deepEqual(found({ notices: [notice] }), ['/notices/0/until order']);
});

test('hours without length, or of which half is there', () => {
  assert.deepEqual(ofChannel({ openingHours: [{ ...week[0], closes: '09:00' }] }), [
    '/channels/0/openingHours/0/closes order',
  ]);
  assert.deepEqual(
    found({ holidays: [day('2026-12-24', '2026-12-24', { opens: '00:00', closes: '00:00' })] }),
    ['/holidays/0/closes order'],
  );
  assert.deepEqual(found({ holidays: [day('2026-12-24', '2026-12-24', { opens: '09:00' })] }), [
    '/holidays/0/closes required',
  ]);
  assert.deepEqual(found({ holidays: [day('2026-12-24', '2026-12-24', { closes: '12:00' })] }), [
    '/holidays/0/opens required',
  ]);
});

test('hours that hold at the same time', () => {
  const noon = { dayOfWeek: ['Friday', 'Saturday'], opens: '12:00', closes: '18:00' };
  const opens = '/channels/0/openingHours/1/opens overlap';
  assert.deepEqual(ofChannel({ openingHours: [...week, noon] }), [opens]);
  assert.deepEqual(ofChannel({ openingHours: [...week, { ...noon, dayOfWeek: ['Saturday'] }] }), []);
  const [all] = week;
  const before = { ...all, validThrough: '2026-06-30' };
  assert.deepEqual(ofChannel({ openingHours: [before, { ...all, validFrom: '2026-07-01' }] }), []);
  assert.deepEqual(ofChannel({ openingHours: [before, { ...all, validFrom: '2026-06-30' }] }), [opens]);
  assert.deepEqual(ofChannel({ openingHours: [{ ...all, dayOfWeek: ['Monday', 'Monday'] }] }), [
    '/channels/0/openingHours/0/dayOfWeek/1 repeated',
  ]);
});

test('exceptions for one day that contradict each other', () => {
  const clash = ['/holidays/1/validFrom overlap'];
  const morning = { opens: '09:00', closes: '12:00' };
  const afternoon = { opens: '12:00', closes: '16:00' };
  const pair = (one: object, other: object): string[] => found({ holidays: [one, other] });
  assert.deepEqual(pair(day('2026-12-25'), day('2026-12-25')), clash);
  assert.deepEqual(pair(day('2026-12-24'), day('2026-12-24', '2026-12-24', morning)), clash);
  assert.deepEqual(
    pair(day('2026-12-24', '2026-12-24', morning), day('2026-12-24', '2026-12-24', morning)),
    clash,
  );
  assert.deepEqual(
    pair(day('2026-12-24', '2026-12-24', morning), day('2026-12-24', '2026-12-24', afternoon)),
    [],
  );
  // A shorter exception inside a longer one is how a closed day in a summer schedule is written.
  assert.deepEqual(pair(day('2026-07-01', '2026-08-31', morning), day('2026-07-20')), []);
});

test('windows in which nobody can be called back', () => {
  const at = (index: number, key: string): string => `/channels/0/callback/windows/${String(index)}/${key}`;
  assert.deepEqual(ofWindows(['15:00', '13:00']), [at(0, 'closes order')]);
  assert.deepEqual(ofWindows(['13:00', '13:00']), [at(0, 'closes order')]);
  assert.deepEqual(ofWindows(['09:00', '11:00'], ['09:00', '11:00']), [at(1, 'opens repeated')]);
  assert.deepEqual(ofWindows(['18:00', '20:00']), [at(0, 'opens outside')]);
  assert.deepEqual(ofWindows(['09:00', '17:00']), []);
  const split = [
    { dayOfWeek: ['Monday'], opens: '09:00', closes: '12:00' },
    { dayOfWeek: ['Monday'], opens: '12:00', closes: '17:00' },
  ];
  const callback = { windows: [{ opens: '11:00', closes: '13:00' }] };
  assert.deepEqual(ofChannel({ openingHours: split, callback }), []);
  const { openingHours: _, ...always } = phone;
  assert.deepEqual(found({ channels: [{ ...always, callback }] }), []);
});

test('names that point nowhere, or to two places', () => {
  const task = { uri: 'http://x.example/a', name: { nl: 'Paspoort' }, channels: ['telefoon'] };
  assert.deepEqual(found({ channels: [phone, phone] }), ['/channels/1/id repeated']);
  assert.deepEqual(found({ tasks: [{ ...task, channels: ['balie', 'telefoon', 'telefoon'] }] }), [
    '/tasks/0/channels/0 unknown-name',
    '/tasks/0/channels/2 repeated',
  ]);
  assert.deepEqual(found({ tasks: [task, { ...task, department: 'burgerzaken' }] }), [
    '/tasks/1/uri repeated',
    '/tasks/1/department unknown-name',
  ]);
  const department = { code: 'burgerzaken', name: { nl: 'Burgerzaken' } };
  assert.deepEqual(found({ departments: [department, department] }), ['/departments/1/code repeated']);
  const notice = { id: 'a', text: { nl: 'Let op' } };
  assert.deepEqual(found({ notices: [notice, notice] }), ['/notices/1/id repeated']);
});

test('the first language, in which a text is missing', () => {
  assert.deepEqual(found({ languages: ['en', 'nl'] }), ['/channels/0/name/en required']);
  assert.deepEqual(found({ languages: ['nl', 'de'] }), []);
  assert.deepEqual(found({ languages: ['nl', 'nl'] }), ['/languages/1 repeated']);
  const crisis = { active: true, title: { en: 'Flood' }, message: { en: 'Stay away' } };
  assert.deepEqual(found({ crisis }), ['/crisis/title/nl required', '/crisis/message/nl required']);
});

test('every contradiction says what to write, all at once', () => {
  const all = profileContradictions({
    ...sound,
    channels: [phone, { ...phone, openingHours: [{ ...week[0], closes: '09:00' }] }],
    holidays: [day('2026-12-31', '2026-12-30')],
  });
  assert.deepEqual(
    all.map(({ field }) => field),
    ['/channels/1/openingHours/0/closes', '/channels/1/id', '/holidays/0/validThrough'],
  );
  for (const { detail } of all) assert.match(detail, /Write|Give/);
});

test('whatever comes in, nothing is thrown', () => {
  const part = fc.anything();
  fc.assert(
    fc.property(
      fc.oneof(part, fc.record({ channels: fc.array(part), tasks: part, holidays: fc.array(part) })),
      (input) => {
        assert.ok(Array.isArray(profileContradictions(input)));
      },
    ),
  );
});
