import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributeTypes } from './attribute-types.mjs';
import { editorFiles } from './editor-files.mjs';
import { isElement } from '../manifest/published-elements.mjs';
import { readManifest } from '../manifest/read-manifest.mjs';

interface Named {
  name: string;
  attributes?: (Named & { values?: Named[] })[];
}
const manifest = readManifest();
const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(isElement);
const files = editorFiles(manifest, '1.2.3');
const names = (things: readonly Named[]): string[] => things.map(({ name }) => name).sort();

test('VS Code knows every tag, its attributes and their values', () => {
  const { tags } = files.get('vscode.html-custom-data.json') as { tags: Named[] };
  assert.deepEqual(names(tags), elements.map(({ tagName }) => tagName).sort());
  for (const { tagName, attributes = [] } of elements) {
    const tag = tags.find(({ name }) => name === tagName);
    assert.deepEqual(names(tag?.attributes ?? []), names(attributes), tagName);
  }
  const channel = tags[0]?.attributes?.find(({ name }) => name === 'channel');
  assert.ok(channel?.values?.some(({ name }) => name === 'website'));
});

test('VS Code knows every part and token, each once', () => {
  const { properties, pseudoElements } = files.get('vscode.css-custom-data.json') as Record<string, Named[]>;
  const parts = new Set(
    elements.flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => `::part(${name})`)),
  );
  assert.deepEqual(names(pseudoElements ?? []), [...parts].sort());
  const tokens = new Set(elements.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)));
  assert.deepEqual(names(properties ?? []), [...tokens].sort());
});

test('JetBrains knows every tag, under the name and version of the package', () => {
  const webTypes = files.get('web-types.json') as {
    name: string;
    version: string;
    contributions: { html: { elements: Named[] } };
  };
  assert.equal(webTypes.name, '@plein/components');
  assert.equal(webTypes.version, '1.2.3');
  assert.deepEqual(
    names(webTypes.contributions.html.elements),
    elements.map(({ tagName }) => tagName).sort(),
  );
});

test('the declarations name every attribute and event', async () => {
  const text = await attributeTypes(elements);
  for (const { name, attributes = [], events = [] } of elements) {
    const part = text.slice(
      text.indexOf(`interface ${name}Attributes`),
      text.indexOf(`interface ${name}Events`),
    );
    for (const attribute of attributes)
      assert.match(part, new RegExp(`'?${attribute.name}'?\\?: Written<${name}\\[`));
    for (const event of events) assert.ok(text.includes(`'${event.name}': GlobalEventHandlersEventMap`));
  }
});
