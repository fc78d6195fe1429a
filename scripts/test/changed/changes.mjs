import { root, run } from '../../build/run-program.mjs';

/** Branches that a change is compared with, the first that is there. */
const bases = ['main', 'origin/main'];

/** What git prints, or nothing where it cannot. */
async function git(/** @type {string[]} */ ...parameters) {
  const { code, output } = await run('git', parameters, { cwd: root });
  return code === 0 ? output : undefined;
}

const names = (/** @type {string} */ output) => output.split('\0').filter(Boolean);

/**
 * Every file that differs from where this branch left the main one: committed, not committed, new and gone.
 * @returns {Promise<{ files: string[], since: string } | undefined>} nothing where git cannot say
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
