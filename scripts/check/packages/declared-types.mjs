import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { problemKindInfo } from '@arethetypeswrong/core/problems';

/**
 * Module resolutions that our packages do not support. The packages are ES modules with an \`exports\` field,
 * and Node 20.19 and newer also loads those from CommonJS. See docs/decisions.
 */
const notServed = ['node10', 'node16-cjs'];

/**
 * Returns the problems that "are the types wrong" finds in a packed package, as sentences.
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
