import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../build/run-program.mjs';

const text = `
export async function send(): Promise<void> {
  Promise.resolve(1);
  await 1;
  if (send()) return;
}
export function said(channel: 'phone' | 'counter'): string {
  switch (channel) {
    case 'phone':
      return 'telefoon';
  }
  return '';
}
`;

test('each rule that needs types finds its fault', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'plein-lint-'));
  try {
    writeFileSync(path.join(folder, 'faults.ts'), text);
    writeFileSync(path.join(folder, 'tsconfig.json'), '{"compilerOptions":{"strict":true},"include":["."]}');
    const parameters = ['-c', path.join(root, '.oxlintrc.json'), '--format', 'json', folder];
    const { stdout } = spawnSync('node', ['node_modules/oxlint/bin/oxlint', ...parameters], {
      cwd: root,
      encoding: 'utf8',
    });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string }[] };
    assert.deepEqual([...new Set(diagnostics.map(({ code }) => code))].sort(), [
      'typescript(await-thenable)',
      'typescript(no-floating-promises)',
      'typescript(no-misused-promises)',
      'typescript(switch-exhaustiveness-check)',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
