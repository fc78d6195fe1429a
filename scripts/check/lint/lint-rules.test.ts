import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';

const eslint = new ESLint();

/** Returns the rules that a text breaks when it replaces the text of an existing file. */
async function brokenRules(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: `packages/${file}` });
  return [...new Set(result?.messages.map(({ ruleId, message }) => ruleId ?? message))];
}

const domainFile = 'domain/src/text/index.ts';
const elementFile = 'components/src/channel/channel.ts';

interface Example {
  name: string;
  file: string;
  text: string;
  rule: string;
}

const bad: Example[] = [
  {
    name: 'an import for its side effect',
    file: elementFile,
    text: `import '../element/version.js';`,
    rule: 'no-restricted-syntax',
  },
  {
    name: 'a source that imports a define file',
    file: elementFile,
    text: `export * from './channel.define.js';`,
    rule: '@typescript-eslint/no-restricted-imports',
  },
  {
    name: 'a source that imports a define file through the package',
    file: 'newsroom/src/shell/newsroom.ts',
    text: `export * from '@plein/components/contact-widget.js';`,
    rule: '@typescript-eslint/no-restricted-imports',
  },
  {
    name: 'a source that imports a define file later',
    file: elementFile,
    text: `export const later = () => import('./channel.define.js');`,
    rule: 'no-restricted-syntax',
  },
  {
    name: 'a decorator that defines a tag on import',
    file: elementFile,
    text: `import { LitElement } from 'lit';\nimport { customElement } from 'lit/decorators.js';\n@customElement('plein-x')\nexport class X extends LitElement {}`,
    rule: 'no-restricted-syntax',
  },
  {
    name: 'a schema in a browser package',
    file: elementFile,
    text: `import { ProfileSchema } from '@plein/domain/profile/schema.js';\nexport const schema = ProfileSchema;`,
    rule: '@typescript-eslint/no-restricted-imports',
  },
  {
    name: 'the schema library in a browser package',
    file: 'measurement/src/events/version.ts',
    text: `import { Type } from '@sinclair/typebox';\nexport const schema = Type.String();`,
    rule: '@typescript-eslint/no-restricted-imports',
  },
  {
    name: 'a schema in a pure module of the domain',
    file: domainFile,
    text: `import { LocalizedTextSchema } from './schema.js';\nexport const schema = LocalizedTextSchema;`,
    rule: '@typescript-eslint/no-restricted-imports',
  },
  {
    name: 'a statement that runs on import',
    file: domainFile,
    text: `export const words = new Map<string, string>();\nwords.set('a', 'b');`,
    rule: 'plein/pure-module',
  },
  {
    name: 'a page that is touched on import',
    file: elementFile,
    text: `export const language = document.documentElement.lang;`,
    rule: 'plein/pure-module',
  },
  {
    name: 'a page that is touched through globalThis',
    file: elementFile,
    text: `export const here = globalThis.location.href;`,
    rule: 'plein/pure-module',
  },
  {
    name: 'an observer that is made in a class field',
    file: elementFile,
    text: `export class Watcher {\n  readonly observer = new ResizeObserver(() => undefined);\n}`,
    rule: 'plein/pure-module',
  },
  {
    name: 'a date that an old library reads',
    file: domainFile,
    text: `export const at = (text: string): number => Date.parse(text);`,
    rule: 'no-restricted-properties',
  },
  {
    name: 'a list that an old library makes',
    file: elementFile,
    text: `export const places = (most: number): number[] => Array.from({ length: most }, (_, at) => at);`,
    rule: 'no-restricted-properties',
  },
  {
    name: 'the entries of a list, which an old library gives without their places',
    file: 'embed/src/loading/page-facts.ts',
    text: `export const all = (list: string[]): unknown[] => [...list.entries()];`,
    rule: 'no-restricted-properties',
  },
  {
    name: 'members out of order',
    file: elementFile,
    text: `import { LitElement } from 'lit';\nimport { property } from 'lit/decorators.js';\nexport class X extends LitElement {\n  override render() { return this.name; }\n  @property() name = '';\n}`,
    rule: 'perfectionist/sort-classes',
  },
  {
    name: 'a private handler above the template',
    file: elementFile,
    text: `import { LitElement } from 'lit';\nexport class X extends LitElement {\n  #clicked() { return 1; }\n  override render() { return this.#clicked(); }\n}`,
    rule: 'perfectionist/sort-classes',
  },
  {
    name: 'any',
    file: domainFile,
    text: `export const loose = (value: ${'any'}): unknown => value;`,
    rule: '@typescript-eslint/no-explicit-any',
  },
  {
    name: 'a rule that is switched off in place',
    file: domainFile,
    text: `// eslint-${'disable'}-next-line\nexport const loose = (value: ${'any'}): unknown => value;`,
    rule: '@typescript-eslint/no-explicit-any',
  },
  {
    name: 'a rule about types that is switched off in place',
    file: domainFile,
    text: `// oxlint-${'disable'}-next-line\nexport const calm = 1;`,
    rule: 'no-warning-comments',
  },
];

const good: Omit<Example, 'rule'>[] = [
  {
    name: 'a page that is touched when somebody calls',
    file: elementFile,
    text: `export const language = (): string => document.documentElement.lang;`,
  },
  {
    name: 'a question whether there is a page',
    file: elementFile,
    text: `export const onServer = typeof document === 'undefined';`,
  },
  {
    name: 'a property that is called like a global',
    file: domainFile,
    text: `export const place = { location: 'Raadhuisplein', document: 1 };`,
  },
  {
    name: 'a type out of a schema',
    file: elementFile,
    text: `import type { Profile } from '@plein/domain/profile/schema.js';\nexport type Known = Profile;`,
  },
  {
    name: 'members in order',
    file: elementFile,
    text: `import { LitElement, type TemplateResult, html } from 'lit';
import { property, state } from 'lit/decorators.js';
export class X extends LitElement {
  static readonly version = '1';
  @property() name = '';
  @state() private open = false;
  #count = 0;
  override connectedCallback(): void {
    super.connectedCallback();
    this.#count += 1;
  }
  get count(): number {
    return this.#count;
  }
  toggle(): void {
    this.open = !this.open;
  }
  override render(): TemplateResult {
    return html\`<button @click=\${this.#clicked}>\${this.name}</button>\`;
  }
  #clicked(): void {
    this.toggle();
  }
}`,
  },
  {
    name: 'a define file that defines',
    file: 'components/src/channel/channel.define.ts',
    text: `import { define } from '../define.js';\nimport { PleinChannel } from './channel.js';\ndefine('plein-channel', PleinChannel);`,
  },
];

describe('the rules of the house', () => {
  for (const { name, file, text, rule } of bad) {
    it(`refuse ${name}`, async () => {
      assert.ok((await brokenRules(file, text)).includes(rule), `${rule} says nothing`);
    });
  }

  for (const { name, file, text } of good) {
    it(`leave ${name} alone`, async () => {
      assert.deepEqual(await brokenRules(file, text), []);
    });
  }
});
