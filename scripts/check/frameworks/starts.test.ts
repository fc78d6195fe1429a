import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startsIn, writtenStarts } from './starts.mjs';

const page = `# Starts

## One

Words.

<!-- sample: not run, because check:frameworks runs it -->

\`\`\`sh
npm install vite
npm install vue
\`\`\`

\`app/main.js\`:

<!-- sample: not run, because check:frameworks runs it -->

\`\`\`js
go();
\`\`\`

\`\`\`sh
npx vite preview
\`\`\`

## Two

No code.
`;

describe('the quick starts of a page', () => {
  it('have the files and commands of their section, in order', () => {
    assert.deepEqual(startsIn(page), [
      {
        name: 'One',
        files: [['app/main.js', 'go();\n']],
        commands: ['npm install vite', 'npm install vue', 'npx vite preview'],
      },
      { name: 'Two', files: [], commands: [] },
    ]);
  });

  it('are complete in the documentation: each has packages to install, files, and a command that serves the page', () => {
    const starts = writtenStarts();
    assert.ok(starts.length >= 5);
    for (const { name, files, commands } of starts) {
      assert.ok(files.length > 0 && commands.length > 1, name);
      assert.match(commands[0] ?? '', /^npm install /, name);
      assert.match(commands.at(-1) ?? '', /^(npx (vite preview|next start)|node server\.mjs)$/, name);
    }
  });
});
