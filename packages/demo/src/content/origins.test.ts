import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { originsOf } from './origins.js';

describe('the origins of a server', () => {
  it('are both names of this machine', () => {
    assert.deepEqual(originsOf('127.0.0.1', 8787), ['http://127.0.0.1:8787', 'http://localhost:8787']);
    assert.deepEqual(originsOf('0.0.0.0', 80), ['http://127.0.0.1:80', 'http://localhost:80']);
  });

  it('include the address that is listened on', () => {
    assert.ok(originsOf('192.168.1.4', 8787).includes('http://192.168.1.4:8787'));
    assert.ok(originsOf('::1', 8787).includes('http://[::1]:8787'));
  });

  it('are none when the port is not known yet', () => {
    assert.deepEqual(originsOf('127.0.0.1', 0), []);
  });
});
