import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../build/run-program.mjs';

const unit = path.join(root, 'docs/operate/plein.service');
/** How far a service is exposed, from 0 to 100, as systemd itself judges. Up to 20 it calls that OK. */
const mostExposed = 20;

function analyze(...words: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync('systemd-analyze', words, { encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

describe('the unit for systemd', () => {
  const skip = spawnSync('systemd-analyze', ['--version']).status !== 0 && 'systemd is not here.';

  it('is understood by systemd, without a word', { skip }, () => {
    const { status, said } = analyze('verify', unit);
    // A machine of tests may have Node in another place.
    const faults = said.split('\n').filter((line) => line !== '' && !line.includes('/usr/bin/node'));
    assert.deepEqual(faults, []);
    if (said === '') assert.equal(status, 0);
  });

  it('leaves little exposed', { skip }, () => {
    const { status, said } = analyze('security', '--offline=yes', `--threshold=${mostExposed}`, unit);
    assert.equal(status, 0, said);
  });

  it('allows the keys for memory that Node asks for at its start, and ends nothing for a refused call', () => {
    const text = readFileSync(unit, 'utf8');
    assert.match(text, /^SystemCallFilter=.*@pkey/m);
    assert.match(text, /^SystemCallErrorNumber=EPERM$/m);
  });
});
