/**
 * Shows every named example in every published theme that is installed: light, and dark where the theme has
 * it. It reports insufficient contrast (WCAG 2.2: 1.4.3, 1.4.11, 2.4.13), and how many tokens each theme
 * provides.
 * Usage: npm run check:themes [-- --theme utrecht --element contact]
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runThemes } from './run.mjs';

const { values } = parseArgs({ options: { theme: { type: 'string' }, element: { type: 'string' } } });
const folder = mkdtempSync(path.join(tmpdir(), 'plein-themes-'));
const report = path.join(folder, 'report.txt');
writeFileSync(report, '');
const { counts, details } = await runThemes(values, report);
const { passed, failed, skipped } = counts;
process.stdout.write(`${readFileSync(report, 'utf8')}\n${details}`);
process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
rmSync(folder, { recursive: true });
if (failed > 0) process.exitCode = 1;
