import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { StartError } from '../core/start-error.js';
import { createClientKeys } from './client-key.js';
import { clientAddress, readTrustedProxy, subscriberPart } from './trusted-proxy.js';

const resident = '203.0.113.7';
const proxy = '10.0.0.7';
const from = (socket: string, header: string | null, trusted?: string) =>
  clientAddress(socket, header, readTrustedProxy(trusted));

describe('the address of a client', () => {
  test('is that of the connection, whatever a header says, where no proxy is trusted', () => {
    fc.assert(
      fc.property(fc.option(fc.string()), (header) => {
        assert.equal(from(resident, header), resident);
      }),
    );
  });

  test('is the last one that no trusted proxy has, whatever the client writes before it', () => {
    const forged = fc.array(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string()), { maxLength: 5 });
    fc.assert(
      fc.property(forged, (before) => {
        assert.equal(from(proxy, [...before, resident].join(', '), '1'), resident);
        assert.equal(from(proxy, [...before, resident, '10.1.2.3'].join(','), '2'), resident);
        assert.equal(
          from(proxy, [...before, resident, '10.1.2.3'].join(','), `${proxy},10.1.0.0/16`),
          resident,
        );
      }),
    );
  });

  test('of a connection past the proxy is not taken from the header', () => {
    assert.equal(from('198.51.100.1', resident, proxy), '198.51.100.1');
  });

  test('is the proxy itself where the header has no address', () => {
    for (const header of ['', 'unknown', ' , ']) assert.equal(from(proxy, header, '1'), proxy);
    assert.equal(from(proxy, null, '1'), proxy);
  });

  test('is read with a port, with brackets, and as IPv4 inside IPv6', () => {
    assert.equal(from(proxy, '203.0.113.7:5050', '1'), resident);
    assert.equal(from(proxy, '[2001:db8::1]:5050', '1'), '2001:db8::1');
    assert.equal(from('::ffff:203.0.113.7', null), resident);
    assert.equal(from('::ffff:10.0.0.7', resident, proxy), resident);
  });
});

test('a household has one key, though it has many addresses', () => {
  assert.equal(subscriberPart('2001:db8:0:1200::1'), subscriberPart('2001:db8:0:12ff:1:2:3:4'));
  assert.notEqual(subscriberPart('2001:db8:0:1200::1'), subscriberPart('2001:db8:0:1300::1'));
  assert.equal(subscriberPart('::1'), subscriberPart('::2'));
  assert.equal(subscriberPart(resident), resident);
});

test('what is no number of proxies and no address is refused with what to write', () => {
  for (const text of [
    '0',
    '-1',
    'yes',
    '10.0.0.0/33',
    '10.0.0',
    'fd00::/129',
    '10.0.0.7,,10.0.0.8',
    '10.0.0.1/x',
  ]) {
    assert.throws(() => readTrustedProxy(text), StartError, text);
  }
  for (const text of [undefined, '', ' ']) assert.equal(readTrustedProxy(text), undefined);
});

describe('the key of a client', () => {
  const connection = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } });
  const request = new Request('http://localhost/');

  test('is the same within an hour and another one after it, and holds no address', () => {
    let now = 0;
    const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
    const keyOf = createClientKeys({ clock: () => new Date(now), random });
    const first = keyOf(request, connection(resident));
    assert.match(first, /^[\w-]{43}$/);
    now = 3_599_999;
    assert.equal(keyOf(request, connection(resident)), first);
    assert.notEqual(keyOf(request, connection('203.0.113.8')), first);
    now = 3_600_000;
    assert.notEqual(keyOf(request, connection(resident)), first);
  });

  test('is the same at all gateways that share a secret, and at no other', () => {
    let now = 1_000;
    const open = (sharedSecret: string) =>
      createClientKeys({
        clock: () => new Date(now),
        random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
        sharedSecret,
      });
    const [one, other, stranger] = [open('secret of a store'), open('secret of a store'), open('another')];
    const keys = () => [one, other, stranger].map((keyOf) => keyOf(request, connection(resident)));
    const [first, same, different] = keys();
    assert.equal(first, same);
    assert.notEqual(first, different);
    now += 3_600_000;
    assert.notEqual(keys()[0], first);
    assert.equal(keys()[0], keys()[1]);
  });

  test('is warned about once where a proxy is in front that no setting names', () => {
    const lines: string[] = [];
    const note = (_: object, message: string) => void lines.push(message);
    const keyOf = createClientKeys({
      clock: () => new Date(0),
      random: (bytes) => new Uint8Array(bytes),
      log: { info: note, warn: note, error: note },
    });
    const forwarded = new Request('http://localhost/', { headers: { 'x-forwarded-for': resident } });
    for (let round = 0; round < 3; round += 1) keyOf(forwarded, connection(proxy));
    assert.equal(lines.length, 1);
    assert.match(lines[0] ?? '', /PLEIN_TRUSTED_PROXY/);
  });
});
