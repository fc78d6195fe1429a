import assert from 'node:assert/strict';
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { temporaryFolder } from '../testing/temporary-folder.fixtures.js';
import { firstContent } from './init/first-content.js';
import { readContentFolder } from '../server/content-folder/read-folder.js';
import { contentFiles, writeFiles } from '../server/content-folder/write-folder.js';

describe('the files of a content folder', { skip: process.platform === 'win32' && 'no links' }, () => {
  let place: { folder: string; remove(): Promise<void> };
  let folder = '';
  beforeEach(async () => {
    place = await temporaryFolder();
    folder = join(place.folder, 'content');
    await writeFiles(folder, contentFiles(firstContent({ name: 'Voorbeelddam' }, new Date('2026-11-29'))));
  });
  afterEach(() => place.remove());

  const problems = async () => {
    const read = await readContentFolder(folder);
    return read.status === 'ready' ? [] : read.problems.map(({ file, detail }) => `${file}: ${detail}`);
  };

  test('may be links within the folder, as in a volume of Kubernetes', async () => {
    await mkdir(join(folder, '..data'));
    for (const name of ['channels.yaml', 'questions']) {
      await rename(join(folder, name), join(folder, '..data', name));
      await symlink(join('..data', name), join(folder, name));
    }
    const read = await readContentFolder(folder);
    assert.equal(read.status, 'ready');
    assert.ok(read.status === 'ready' && (read.content.knowledge?.length ?? 0) > 0);
  });

  test('are not read from outside it, by a link to a file or to a folder', async () => {
    const outside = join(place.folder, 'outside');
    await mkdir(outside);
    await writeFile(join(outside, 'geheim.nl.md'), '# Vraag\n\nGeheim.\n');
    await writeFile(join(outside, 'peiling.yaml'), 'id: peiling\n');
    await symlink(join(outside, 'geheim.nl.md'), join(folder, 'questions', 'geheim.nl.md'));
    await symlink(outside, join(folder, 'polls'));
    await rm(join(folder, 'texts.yaml'));
    await symlink('/dev/zero', join(folder, 'texts.yaml'));
    const found = await problems();
    for (const name of ['questions/geheim.nl.md', 'polls/peiling.yaml', 'texts.yaml']) {
      assert.ok(
        found.includes(`${name}: This is a link to a place outside the folder. Put the file itself here.`),
        `${name} in ${found.join('\n')}`,
      );
    }
  });

  test('are files with an end, of a size that a person can write', async () => {
    const socket = createServer();
    await rm(join(folder, 'texts.yaml'));
    await new Promise<void>((resolve) => socket.listen(join(folder, 'texts.yaml'), resolve));
    await writeFile(join(folder, 'hours.yaml'), '#'.repeat(1_000_001));
    await symlink('nothing.yaml', join(folder, 'polls.yaml'));
    const found = await problems();
    await new Promise((resolve) => socket.close(resolve));
    assert.ok(found.includes('texts.yaml: This is no file with text. Put a file here.'), found.join('\n'));
    assert.ok(found.includes('hours.yaml: This file is larger than 1 MB. Shorten it.'), found.join('\n'));
  });

  test('with nested brackets or anchors without an end give a list that can be read', async () => {
    await writeFile(join(folder, 'texts.yaml'), `notices: ${'['.repeat(200_000)}\n`);
    const bomb = Array.from({ length: 9 }, (_, at) => {
      const before = at === 0 ? 'x' : `*a${at - 1}`;
      return `a${at}: &a${at} [${Array.from({ length: 10 }, () => before).join(', ')}]\n`;
    });
    await writeFile(join(folder, 'hours.yaml'), bomb.join(''));
    const found = await problems();
    assert.ok(found.length > 0 && found.length <= 200, String(found.length));
    for (const name of ['texts.yaml', 'hours.yaml']) {
      assert.ok(
        found.some((line) => line.startsWith(`${name}: This is not YAML`)),
        name,
      );
    }
  });
});
