import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isOwnOrigin } from './own-origin.js';

const at = (address: string): Request => new Request(address);

describe('the origin of the gateway itself', () => {
  test('behind a proxy it is the address that browsers see', () => {
    const publicUrl = 'https://plein.zilverbeek.example';
    const request = at('http://plein.zilverbeek.example/v1/session');
    assert.ok(isOwnOrigin(publicUrl, request, publicUrl));
    for (const other of [
      'http://plein.zilverbeek.example',
      'https://plein.zilverbeek.example:8443',
      'https://zilverbeek.example',
      'https://plein.zilverbeek.example.evil.example',
      'null',
      '',
    ]) {
      assert.ok(!isOwnOrigin(other, request, publicUrl), other);
    }
  });

  test('on another address of the same gateway, and without a proxy, it is the host that was asked', () => {
    for (const publicUrl of ['https://plein.zilverbeek.example', undefined]) {
      const request = at('http://10.0.0.7:8787/v1/session');
      assert.ok(isOwnOrigin('http://10.0.0.7:8787', request, publicUrl));
      assert.ok(!isOwnOrigin('http://10.0.0.7', request, publicUrl));
      assert.ok(!isOwnOrigin('http://10.0.0.8:8787', request, publicUrl));
    }
  });

  test('a port that belongs to the scheme makes no difference', () => {
    const publicUrl = 'https://plein.zilverbeek.example:443/';
    const request = at('http://plein.zilverbeek.example/');
    assert.ok(isOwnOrigin('https://plein.zilverbeek.example', request, publicUrl));
    assert.ok(!isOwnOrigin('http://plein.zilverbeek.example', request, publicUrl));
  });
});
