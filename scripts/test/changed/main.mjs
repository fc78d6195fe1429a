import { root } from '../../build/run-program.mjs';
import { readSources } from '../../check/graph/sources.mjs';
import { changesSinceMain } from './changes.mjs';
import { runTimeImports } from './imports.mjs';
import { select, selectAll } from './select.mjs';

/**
 * Returns the steps that a change since the main branch can affect, and a note about the steps that are left
 * out.
 * @param {readonly import('./select.mjs').Step[]} steps
 * @returns {Promise<{ chosen: import('./select.mjs').Selection['chosen'], remark: string }>}
 */
export async function selectChanged(steps) {
  const changes = await changesSinceMain();
  if (!changes) return { ...selectAll(steps), remark: 'Git does not say what changed: everything ran.\n' };
  const { files, since } = changes;
  const { chosen, everything, leftOut } = select(files, steps, runTimeImports(readSources(root)));
  const changed = `${files.length} ${files.length === 1 ? 'file' : 'files'} changed since ${since}`;
  if (everything) return { chosen, remark: `${changed}; ${everything} reaches everything.\n` };
  const remark = leftOut.length > 0 ? `they cannot reach ${leftOut.join(', ')}` : 'they reach everything';
  return { chosen, remark: `${changed}; ${remark}.\n` };
}
