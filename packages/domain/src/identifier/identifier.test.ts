import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normaliseReference, reference, uuidTime, uuidv7 } from './index.js';

const moment = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

test('a UUID has version 7, the RFC variant, and its time in front', () => {
  fc.assert(
    fc.property(moment, bytes(10), (now, random) => {
      const id = uuidv7(now, () => random);
      assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      assert.equal(parseInt(id.replace('-', '').slice(0, 12), 16), now);
    }),
  );
});

test('the time of a UUID can be read, and other versions have none', () => {
  fc.assert(
    fc.property(moment, bytes(10), fc.uuid({ version: [1, 4, 6, 8] }), (now, random, other) => {
      assert.equal(uuidTime(uuidv7(now, () => random)), now);
      assert.equal(uuidTime(other), undefined);
    }),
  );
});

test('UUIDs sort by the time at which they were made', () => {
  fc.assert(
    fc.property(moment, moment, bytes(10), bytes(10), (one, other, first, second) => {
      fc.pre(one < other);
      assert.ok(uuidv7(one, () => first) < uuidv7(other, () => second));
    }),
  );
});

test('a UUID keeps 74 random bits', () => {
  const zeros = uuidv7(0, (length) => new Uint8Array(length));
  const ones = uuidv7(0, (length) => new Uint8Array(length).fill(255));
  assert.equal(zeros, '00000000-0000-7000-8000-000000000000');
  assert.equal(ones, '00000000-0000-7fff-bfff-ffffffffffff');
});

test('a reference can be read aloud: no I, L, O or U', () => {
  fc.assert(
    fc.property(bytes(8), (random) => {
      assert.match(
        reference('TB', () => random),
        /^TB-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/,
      );
    }),
  );
});

test('a reference is understood however it is typed', () => {
  for (const typed of [
    'TB-7K3M-01QX',
    'tb 7k3m 01qx',
    ' tb7k3m01qx ',
    'TB–7K3M–OIQX',
    'tb.7k3m.olqx',
    '\u202ATB-7K3M-01QX\u202C',
  ]) {
    assert.equal(normaliseReference(typed), 'TB-7K3M-01QX');
  }
});

test('a label that was copied along is left out', () => {
  for (const typed of [
    'Zaaknummer ZB-2026-0417',
    'zaaknummer: ZB-2026-0417',
    'Zaaknr. zb-2026-0417',
    'Ons kenmerk: ZB-2026-0417',
    'case number ZB–2026–0417',
    'referentie is ZB-2026-0417',
    'zaak ZB-2026-0417',
    'zaaknr. ZB 2026 0417',
    'Zaak-ID: ZB-2026-0417',
    'Het zaaknummer is: ZB-2026-0417',
    'Zaaknummer = ZB_2026_0417',
    'Zaaknummer（ZB-2026-0417）',
    'Zaaknummer:\nZB-2026-0417',
    'Vergunning ZB-2026-0417 (dakkapel)',
    'Aktenzeichen ZB-2026-0417',
    'Numer sprawy: ZB-2026-0417',
    'رقم القضية: ZB-٢٠٢٦-٠٤١٧',
    'Номер справи ZB-2026-0417',
    'Re: ZB-2026-0417',
    'FW: Re: Uw aanvraag ZB-2026-0417',
    'Betreft: zaak ZB-2026-0417',
    'zaak nr ZB-2026-0417 van 12 november',
    'ZB-2026-0417 over de dakkapel',
    'Z\u0412-2026-0417',
    'ZB-2026-0417',
  ]) {
    assert.equal(normaliseReference(typed), 'ZB-2026-0417', typed);
  }
});

test('a reference of another system keeps its form', () => {
  assert.equal(normaliseReference(' zaak-2026-0000012345'), 'ZAAK-2026-0000012345');
  assert.equal(normaliseReference('2026 0000012345'), '2026-0000012345');
  assert.equal(normaliseReference('OMGEVING-DSO-2026-1'), 'OMGEVING-DSO-2026-1');
  assert.equal(normaliseReference('MOR 2026 17'), 'MOR-2026-17');
  assert.equal(normaliseReference('SIG:12345'), 'SIG-12345');
});

test('every reference is its own normal form, and doing it twice changes nothing', () => {
  fc.assert(
    fc.property(bytes(8), (random) => {
      const made = reference('VR', () => random);
      assert.equal(normaliseReference(made), made);
    }),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (input) => {
      const once = normaliseReference(input);
      assert.equal(normaliseReference(once), once);
    }),
  );
});
