import { root, run } from '../../build/run-program.mjs';

/** Branches to compare a change with. The first that exists is used. */
const bases = ['main', 'origin/main'];

/** Returns the output of git, or undefined when git fails. */
async function git(/** @type {string[]} */ ...parameters) {
  const { code, output } = await run('git', parameters, { cwd: root });
  return code === 0 ? output : undefined;
}

const names = (/** @type {string} */ output) => output.split('\0').filter(Boolean);

/**
 * Returns every file that changed since this branch left the main branch: committed, uncommitted, new and
 * deleted.
 * @returns {Promise<{ files: string[], since: string } | undefined>} undefined when git cannot answer
 */
export async function changesSinceMain() {
  for (const base of bases) {
    const commit = (await git('merge-base', 'HEAD', base))?.trim();
    if (!commit) continue;
    const differing = await git('diff', '--name-only', '--no-renames', '-z', commit);
    const untracked = await git('ls-files', '--others', '--exclude-standard', '-z');
    if (differing === undefined || untracked === undefined) return undefined;
    return {
      files: [...new Set([...names(differing), ...names(untracked)])].sort(),
      since: commit.slice(0, 7),
    };
  }
  return undefined;
}
