import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { StartError } from '../../core/start-error.js';
import { temporaryFolder } from '../../testing/temporary-folder.fixtures.js';
import { findBuiltFiles } from './built-files.js';

describe('the built files that the gateway serves', async () => {
  const { folder, remove } = await temporaryFolder();
  after(remove);

  /** Resolves packages as if they were installed in the folder. */
  const installed = (name: string) => pathToFileURL(join(folder, name)).href;
  const nothingInstalled = (name: string): string => {
    throw new Error(`Cannot find package '${name}'`);
  };

  it('are those of the packages that are installed beside it', async () => {
    const embed = join(folder, '@plein/embed/dist/cms/');
    const newsroom = join(folder, '@plein/newsroom/dist/app/');
    await mkdir(embed, { recursive: true });
    await mkdir(newsroom, { recursive: true });
    await writeFile(join(embed, 'manifest.json'), '{}');
    await writeFile(join(newsroom, 'index.html'), '');
    const docs = join(folder, '@plein/docs-site/dist/site/');
    await mkdir(docs, { recursive: true });
    await writeFile(join(docs, 'index.html'), '');
    assert.deepEqual(await findBuiltFiles({}, installed), {
      embed: { status: 'found', folder: embed },
      newsroom: { status: 'found', folder: newsroom },
      docs: { status: 'found', folder: docs },
    });
  });

  it('are absent where a package is not installed, and say what to do', async () => {
    assert.deepEqual(await findBuiltFiles({}, nothingInstalled), {
      embed: {
        status: 'absent',
        reason:
          'Nothing is served at /embed/, because @plein/embed is not installed: install it, or set PLEIN_EMBED_FOLDER.',
      },
      newsroom: {
        status: 'absent',
        reason:
          'Nothing is served at /newsroom/, because @plein/newsroom is not installed: install it, or set PLEIN_NEWSROOM_FOLDER.',
      },
      docs: {
        status: 'absent',
        reason:
          'Nothing is served at /docs/, because @plein/docs-site is not installed: install it, or set PLEIN_DOCS_FOLDER.',
      },
    });
  });

  it('are absent where a package is installed from its sources and not built', async () => {
    const unbuilt = (name: string) => pathToFileURL(join(folder, 'unbuilt', name)).href;
    const { embed, newsroom } = await findBuiltFiles({}, unbuilt);
    assert.match(embed.status === 'absent' ? embed.reason : '', /@plein\/embed is not built: build it/);
    assert.match(newsroom.status === 'absent' ? newsroom.reason : '', /@plein\/newsroom is not built/);
  });

  it('are those of a folder that the operator chose, whatever is installed', async () => {
    const chosen = join(folder, 'chosen');
    await mkdir(chosen);
    await writeFile(join(chosen, 'manifest.json'), '{}');
    const { embed, newsroom } = await findBuiltFiles({ embedFolder: chosen }, nothingInstalled);
    assert.deepEqual(embed, { status: 'found', folder: chosen });
    assert.equal(newsroom.status, 'absent');
  });

  it('stop the start in one sentence where the chosen folder does not hold them', async () => {
    await assert.rejects(findBuiltFiles({ newsroomFolder: join(folder, 'none') }, installed), (error) => {
      assert.ok(error instanceof StartError);
      assert.match(
        error.message,
        /^PLEIN_NEWSROOM_FOLDER must be a copy of the folder dist\/app of @plein\/newsroom, but ".*none" holds no index\.html\.$/,
      );
      return true;
    });
  });
});
