import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { problemKindInfo } from '@arethetypeswrong/core/problems';

/**
 * Ways of finding a module that our packages do not serve: they are ES modules with an \`exports\` field, and
 * Node 20.19 and newer loads those from CommonJS too. See docs/decisions.
 */
const notServed = ['node10', 'node16-cjs'];

/**
 * What "are the types wrong" finds in a packed package, a sentence for each.
 * @param {Uint8Array} tarball
 * @returns {Promise<string[]>}
 */
export async function typeProblemsOf(tarball) {
  const result = await checkPackage(createPackageFromTarballData(tarball));
  if (!result.types) return ['has no types'];
  return result.problems
    .filter((problem) => !('resolutionKind' in problem && notServed.includes(problem.resolutionKind)))
    .filter((problem) => !('entrypoint' in problem && /\.(css|json)$/.test(problem.entrypoint)))
    .map((problem) => `${problemKindInfo[problem.kind].title}: ${JSON.stringify(problem)}`);
}
