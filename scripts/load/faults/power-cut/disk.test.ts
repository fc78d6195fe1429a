import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Disk, type Step } from './disk.mjs';
import { parseTrace } from './trace.mjs';

const file = '/data/plein.db';
const write = (text: string, offset = 0): Step => ({ kind: 'write', file, offset, data: Buffer.from(text) });
const sync = (kind: 'sync-start' | 'sync-end'): Step => ({ kind, file, thread: '1' });

function after(steps: Step[], options?: { liesAboutSync: boolean }): string | undefined {
  const disk = new Disk(options);
  for (const step of steps) disk.take(step);
  return disk.afterPowerCut().get(file)?.toString();
}

describe('a disk whose power goes', () => {
  it('has what was synced, and nothing else', () => {
    assert.equal(after([write('aaaa')]), undefined);
    assert.equal(after([write('aaaa'), sync('sync-start')]), undefined);
    const synced = [write('aaaa'), sync('sync-start'), sync('sync-end')];
    assert.equal(after(synced), 'aaaa');
    assert.equal(after([...synced, write('b', 1)]), 'aaaa');
  });

  it('has not what was written while a sync was under way', () => {
    assert.equal(after([write('aaaa'), sync('sync-start'), write('b', 1), sync('sync-end')]), 'aaaa');
  });

  it('cuts and removes', () => {
    const cut: Step[] = [write('aaaa'), { kind: 'truncate', file, length: 2 }];
    assert.equal(after([...cut, sync('sync-start'), sync('sync-end')]), 'aa');
    assert.equal(after([...cut, { kind: 'remove', file }]), undefined);
  });

  it('has nothing when it lies about its syncs', () => {
    assert.equal(
      after([write('aaaa'), sync('sync-start'), sync('sync-end')], { liesAboutSync: true }),
      undefined,
    );
  });

  it('has any part of what was not synced, in whole sectors', () => {
    const disk = new Disk();
    disk.take({ kind: 'write', file, offset: 0, data: Buffer.alloc(1024, 'a') });
    const draws = [0.2, 0.8];
    const content = disk.afterPowerCut(() => draws.shift() ?? 0).get(file);
    assert.equal(content?.toString(), '\0'.repeat(512) + 'a'.repeat(512));
  });
});

const hex = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');

describe('a trace', () => {
  it('is read into steps, with what other threads do in between', async () => {
    const lines = [
      `7  pwrite64(24<${hex(file)}>, "${hex('aa')}", 2, 4096) = 2`,
      `7  fsync(24<${hex(file)}> <unfinished ...>`,
      `8  pwrite64(24<${hex(file)}>, "${hex('b')}", 1, 0) = 1`,
      `9  pwrite64(30<${hex('/elsewhere')}>, "${hex('b')}", 1, 0) = 1`,
      `7  <... fsync resumed>)              = 0`,
      `6  write(1<${hex('pipe:[1]')}>, "${hex('one\n')}", 4 <unfinished ...>`,
      `6  <... write resumed>)              = 4`,
      `7  ftruncate(24<${hex(file)}>, 0)   = 0`,
      `7  unlink("${hex(`${file}-journal`)}") = -1 ENOENT (No such file or directory)`,
    ];
    const steps: Step[] = [];
    for await (const step of parseTrace(lines, '/data')) steps.push(step);
    assert.deepEqual(steps, [
      { kind: 'write', file, offset: 4096, data: Buffer.from('aa') },
      { kind: 'sync-start', file, thread: '7' },
      { kind: 'write', file, offset: 0, data: Buffer.from('b') },
      { kind: 'sync-end', file, thread: '7' },
      { kind: 'said', text: 'one\n' },
      { kind: 'truncate', file, length: 0 },
    ]);
  });
});
