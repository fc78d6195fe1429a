import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ballotNumber, blind, blindBallot, isSignedBallot } from './ballot.js';
import { makeCode, readCode } from './codes.js';
import { rfcVector } from './rfc-9474.fixtures.js';
import {
  bytesOf,
  encodePss,
  inverseOf,
  numberOf,
  power,
  publicExponent,
  readNumber,
  writeNumber,
} from './rsa.js';

/** Opens what was signed, so that the salt of the vector is found: what stands before the hash, without its mask. */
async function sha384(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
}

async function saltIn(encoded: Uint8Array): Promise<Uint8Array> {
  const hash = encoded.subarray(-49, -1);
  const masked = encoded.subarray(0, -49);
  const last = Math.floor((masked.length - 1) / 48);
  const blocks = await Promise.all(
    Array.from({ length: last + 1 }, (_, counter) => sha384(Uint8Array.from([...hash, 0, 0, 0, counter]))),
  );
  const masks = blocks.flatMap((block) => [...block]);
  return masked.map((byte, at) => byte ^ (masks[at] ?? 0)).subarray(-48);
}

describe('blind signatures', () => {
  test('are those of RFC 9474, appendix A.3', async () => {
    const { p, q, message, inverse, blinded, signature } = rfcVector;
    const modulus = p * q;
    const secretExponent = inverseOf(publicExponent, (p - 1n) * (q - 1n));
    const salt = await saltIn(bytesOf(power(signature, publicExponent, modulus), 512));
    assert.equal(await encodePss(message, salt, 512), power(signature, publicExponent, modulus));
    const made = await blind(modulus, message, { salt, blinding: inverseOf(inverse, modulus) });
    assert.equal(made.blinded, blinded);
    assert.equal(made.inverse, inverse);
    assert.equal((power(blinded, secretExponent, modulus) * inverse) % modulus, signature);
  });

  const options = { name: 'RSA-PSS', modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) };
  async function newKey() {
    const pair = await crypto.subtle.generateKey({ ...options, hash: 'SHA-384' }, true, ['sign', 'verify']);
    const { n = '', d = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey);
    const sign = (blinded: string) => writeNumber(power(readNumber(blinded), readNumber(d), readNumber(n)));
    return { key: n, sign };
  }

  test('of a ballot hold for that ballot, that poll and that key, and are the same when asked again', async () => {
    const { key, sign } = await newKey();
    const ballot = await blindBallot(key, 'plein', 'a'.repeat(32));
    const again = await blindBallot(key, 'plein', 'a'.repeat(32));
    assert.equal(again.blinded, ballot.blinded);
    const signature = await ballot.finish(sign(ballot.blinded));
    const number = await ballotNumber('plein', 'a'.repeat(32));
    assert.ok(await isSignedBallot(key, number, signature));
    assert.ok(!(await isSignedBallot(key, await ballotNumber('plein', 'b'.repeat(32)), signature)));
    assert.ok(!(await isSignedBallot(key, await ballotNumber('beek', 'a'.repeat(32)), signature)));
    assert.ok(!(await isSignedBallot((await newKey()).key, number, signature)));
    await assert.rejects(ballot.finish(sign(writeNumber(7n))), RangeError);
  });

  test('are asked for with something else by every voter, in every poll and for every key', async () => {
    const keys = [await newKey(), await newKey()];
    const asked = new Set<string>();
    for (const { key } of keys) {
      for (const poll of ['plein', 'beek']) {
        for (const voter of ['a'.repeat(32), 'b'.repeat(32)]) {
          asked.add((await blindBallot(key, poll, voter)).blinded);
        }
      }
    }
    assert.equal(asked.size, 8);
  });
});

describe('numbers', () => {
  test('come back from their bytes, and times their inverse are one', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 2n ** 200n }), (number) => {
        assert.equal(numberOf(bytesOf(number, 26)), number);
        assert.equal(readNumber(writeNumber(number)), number);
        const short = Buffer.from(number.toString(16).replace(/^(?=(?:..)*.$)/, '0'), 'hex');
        assert.equal(readNumber(short.toString('base64url')), number);
        assert.equal(writeNumber(number), Buffer.from(bytesOf(number, 256)).toString('base64url'));
        const prime = 2n ** 255n - 19n;
        assert.equal((number * inverseOf(number, prime)) % prime, 1n);
      }),
    );
    assert.throws(() => inverseOf(6n, 9n), RangeError);
    assert.equal(numberOf(new Uint8Array()), 0n);
  });
});

describe('a code', () => {
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

  test('is read in each way in which somebody may type it', () => {
    for (let round = 0; round < 50; round += 1) {
      const code = makeCode(random);
      assert.match(code, /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
      const typed = [code, code.toLowerCase(), code.replaceAll('-', ' '), ` ${code.replaceAll('-', '')} `];
      const alike = [code.replaceAll('0', 'o'), code.replaceAll('1', 'l'), code.replaceAll('-', ' – ')];
      for (const one of [...typed, ...alike]) assert.equal(readCode(one), code, one);
    }
  });

  test('is not read from anything else', () => {
    for (const typed of ['', '7K3M-Q9XA', '7K3M-Q9XA-2BTWX', '7K3M-Q9XA-2BTU', 'é'.repeat(12)])
      assert.equal(readCode(typed), undefined, typed);
  });
});
