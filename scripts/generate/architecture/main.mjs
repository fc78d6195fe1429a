/**
 * Draws docs/architecture.svg from the imports of the sources. A test compares it with what is committed.
 * Usage: npm run architecture
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../build/run-program.mjs';
import { readGraph } from '../../check/graph/graph.mjs';
import { readSources } from '../../check/graph/sources.mjs';
import { drawArchitecture } from './drawing.mjs';

writeFileSync(path.join(root, 'docs/architecture.svg'), drawArchitecture(readGraph(readSources(root))));
process.stdout.write('docs/architecture.svg\n');
