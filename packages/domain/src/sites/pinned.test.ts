import assert from 'node:assert/strict';
import { it } from 'node:test';
import { pinnedSnippet, readEmbedManifest } from './index.js';

const manifest = {
  version: '0.1.0',
  'plein.js': { file: 'plein-a1b2c3d4.js' },
  'plein.css': { file: 'plein-e5f6a7b8.css' },
  integrity: {
    'plein-a1b2c3d4.js': 'sha256-one',
    'plein-e5f6a7b8.css': 'sha256-two',
    'base-c9d0e1f2.js': 'sha256-three',
  },
};

it('the lines of one build name its version, and the hash of each file', () => {
  const { lines, importMap } = pinnedSnippet('https://plein.example.nl/plein', manifest);
  const folder = 'https://plein.example.nl/plein/embed/v0.1.0/';
  const map = `{"integrity":{"${folder}base-c9d0e1f2.js":"sha256-three"}}`;
  assert.equal(
    lines,
    `<link rel="stylesheet" href="${folder}plein-e5f6a7b8.css" integrity="sha256-two" crossorigin="anonymous" />\n` +
      `<script type="importmap">${map}</script>\n` +
      `<script type="module" src="${folder}plein-a1b2c3d4.js" integrity="sha256-one" crossorigin="anonymous"></script>`,
  );
  assert.equal(importMap, map);
});

it('there are no such lines for a build without hashes, or for what is no manifest', () => {
  assert.deepEqual(readEmbedManifest(manifest), manifest);
  const { integrity } = manifest;
  for (const other of [
    { ...manifest, integrity: undefined },
    { ...manifest, integrity: { 'base-c9d0e1f2.js': integrity['base-c9d0e1f2.js'] } },
    { ...manifest, version: '' },
    { status: 404 },
    null,
    undefined,
    'plein',
  ]) {
    assert.equal(readEmbedManifest(other), undefined);
  }
});
