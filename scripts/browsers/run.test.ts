import assert from 'node:assert/strict';
import { it } from 'node:test';
import { broken } from '../test/outcome.mjs';
import { isBrowserLost } from './run.mjs';

const lost = 'ERROR webdriver: WebDriverError: invalid session id when running "execute/sync"';

it('starts tests again only where the browser ended and no test has a result', () => {
  assert.equal(isBrowserLost(broken(lost)), true);
  assert.equal(isBrowserLost(broken('\nRunning 73 test files...\n\n')), true);
  assert.equal(isBrowserLost(broken('\nRunning 73 test files...\n\nError: no such file')), false);
  assert.equal(isBrowserLost(broken('The configuration has a fault.')), false);
  assert.equal(isBrowserLost({ ...broken(lost), files: [{ file: 'a.test.ts', seconds: 1 }] }), false);
});
