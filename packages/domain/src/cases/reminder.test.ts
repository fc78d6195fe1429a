import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import ical from 'ical.js';
import { reminderFile } from './index.js';

const now = new Date('2026-11-24T10:00:00.123Z');
const task = {
  title: 'Stuur de tekening; van de zijkant, en "boven"',
  explanation: 'Zonder deze tekening\nkunnen wij uw aanvraag niet beoordelen.',
  dueOn: '2026-12-03',
};

/** What another program reads in the file. */
function read(text: string) {
  const calendar = new ical.Component(ical.parse(text) as unknown[]);
  const found = calendar.getFirstSubcomponent('vevent');
  assert.ok(found);
  const event = new ical.Event(found);
  const trigger = found.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger');
  return { event, trigger: String(trigger), version: calendar.getFirstPropertyValue('version') };
}

describe('the calendar file of a task', () => {
  test('is read by another program: the whole day, with a reminder the morning before', () => {
    const { event, trigger, version } = read(reminderFile(task, 'ZB-2026-0417', now));
    assert.equal(version, '2.0');
    assert.equal(event.summary, task.title);
    assert.equal(event.description, `${task.explanation}\nZB-2026-0417`);
    assert.equal(event.startDate.toString(), '2026-12-03');
    assert.equal(event.endDate.toString(), '2026-12-04');
    assert.ok(event.startDate.isDate);
    assert.equal(trigger, '-PT15H');
  });

  test('ends the day after, also at the end of a year', () => {
    const { event } = read(reminderFile({ ...task, dueOn: '2026-12-31' }, 'ZB-1', now));
    assert.equal(event.endDate.toString(), '2027-01-01');
  });

  test('has one UID for one task, and another for another', () => {
    const uid = (title: string, at = now) => read(reminderFile({ ...task, title }, 'ZB-1', at)).event.uid;
    assert.equal(uid('Stuur een foto'), uid('Stuur een foto', new Date('2026-11-25T10:00:00Z')));
    assert.notEqual(uid('Stuur een foto'), uid('Stuur een tekening'));
  });

  test('holds any text, in lines of at most 75 bytes that end in CRLF', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('\r', '\n', '\ud800', ';'),
        fc.string({ unit: 'grapheme', maxLength: 1 }),
      ),
      maxLength: 300,
    });
    fc.assert(
      fc.property(text, text, (title, explanation) => {
        const file = reminderFile({ ...task, title, explanation }, 'ZB-2026-0417', now);
        for (const line of file.split('\r\n')) {
          assert.ok(new TextEncoder().encode(line).length <= 75);
          assert.doesNotMatch(line, /[\r\n]/);
        }
        const plain = title.replaceAll(/\r\n|\r/g, '\n').replaceAll(/(?!\n)[\p{Cc}\p{Cs}]/gu, ' ');
        assert.equal(read(file).event.summary, plain);
      }),
    );
  });
});
