import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import perfectionist from 'eslint-plugin-perfectionist';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { memberOrder } from './scripts/check/lint/member-order.mjs';
import { pureModule } from './scripts/check/lint/pure-module.mjs';

const tests = ['**/*.test.ts', '**/*.fixtures.ts', '**/*.contract.ts', '**/testing/**'];

/** Files that act when they are loaded: they define tags, or a program starts from them. */
const entries = [
  'packages/components/src/**/*.define.ts',
  'packages/components/src/ssr/hydrate.ts',
  'packages/gateway/src/server/render-element.ts',
  'packages/embed/src/plein.ts',
  'packages/embed/src/recount/recount.ts',
  'packages/embed/src/loading/loaders.ts',
  'packages/newsroom/src/main.ts',
  'packages/docs-site/src/main.ts',
  'packages/gateway/src/cli/main.ts',
  'packages/react/src/*.ts',
  'packages/demo/src/main.ts',
  'packages/demo/src/simulation/main.ts',
  'packages/gateway/src/store/libsql/worker.ts',
  'examples/**/*.{ts,tsx}',
  'stories/**/*.ts',
  '.storybook/**/*.ts',
];

/** Packages whose code reaches a resident's browser. They must not import the schema library. */
const browserPackages = ['components', 'measurement', 'embed', 'newsroom', 'docs-site', 'react'];

const noDefine = {
  regex: String.raw`\.define\.js$|^@plein/components/(?!parts|resource|configuration|examples|server|hydrate)[\w-]+\.js$`,
  message: 'Only a page, a story or the embed script loads a define file; import the class.',
};
const noSchema = {
  regex: String.raw`(^|/)schema\.js$|^@sinclair/typebox`,
  allowTypeImports: true,
  message: 'No schema library reaches a browser; write "import type", and check with the pure functions.',
};

const noSideEffects = [
  {
    selector: String.raw`ImportExpression[source.value=/\.define\.js$/]`,
    message: noDefine.message,
  },
  {
    selector: 'ImportDeclaration[specifiers.length=0]',
    message: 'Only a define file and the start of a program import for what a module does when it loads.',
  },
  {
    selector: 'Decorator > CallExpression[callee.name="customElement"]',
    message: 'A decorator defines a tag on import and throws the second time; write a define file.',
  },
];
/** A name from outside may be that of something that every object has, like `constructor`. */
const noInheritedNames = {
  selector: 'BinaryExpression[operator="in"]:not([left.type="Literal"])',
  message: 'Use Object.hasOwn: `in` finds what every object has, like `constructor`.',
};

/** What Prototype, MooTools and Datejs, which old sites still load, replace by functions that do something else. */
const noReplacedFunctions = [
  { object: 'Date', property: 'parse', message: 'Write +new Date(text): old libraries replace Date.parse.' },
  {
    object: 'Array',
    property: 'from',
    message: 'Write [...list].map(…) or [...Array(n).keys()]: old libraries replace Array.from.',
  },
  {
    property: 'entries',
    allowObjects: ['Object'],
    message: 'Write forEach, or loop over the map itself: old libraries replace the entries of a list.',
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/types/',
      '**/generated/',
      'storybook-static/',
      'coverage/',
      '.plein/',
      'packages/embed/wordpress/',
      // These files extend namespaces and interfaces of other libraries. TypeScript offers no other method
      // for that.
      'packages/components/frameworks/',
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  // Rules that need types are in .oxlintrc.json.
  { rules: { 'no-warning-comments': ['error', { terms: ['oxlint-disable'], location: 'start' }] } },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    languageOptions: { sourceType: 'module' },
    // The type check of scripts/tsconfig.json finds names that do not exist.
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strict, lit['flat/recommended'], wc['flat/best-practice']],
    plugins: { perfectionist, plein: { rules: { 'pure-module': pureModule } } },
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [noDefine] }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'no-restricted-syntax': ['error', ...noSideEffects],
      'plein/pure-module': 'error',
    },
  },
  {
    files: browserPackages.map((name) => `packages/${name}/src/**/*.{ts,tsx}`),
    ignores: tests,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [noDefine, noSchema] }] },
  },
  {
    files: ['packages/domain/src/**/*.ts'],
    ignores: [...tests, '**/schema.ts', '**/schemas/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [noDefine, noSchema] }] },
  },
  {
    files: ['packages/{components,domain,embed,measurement}/src/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-properties': ['error', ...noReplacedFunctions] },
  },
  {
    files: ['packages/{domain,gateway}/src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noSideEffects, noInheritedNames] },
  },
  {
    files: ['packages/{components,newsroom}/src/**/*.ts'],
    ignores: tests,
    rules: { 'perfectionist/sort-classes': ['error', memberOrder] },
  },
  {
    files: entries,
    rules: {
      'no-restricted-syntax': 'off',
      'plein/pure-module': 'off',
      '@typescript-eslint/no-restricted-imports': 'off',
    },
  },
  {
    files: [...tests, 'scripts/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'off',
      'no-restricted-syntax': 'off',
      'plein/pure-module': 'off',
      '@typescript-eslint/no-restricted-imports': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
