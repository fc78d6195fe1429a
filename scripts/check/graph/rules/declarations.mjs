import { isTest } from '../sources.mjs';

/** Types that may have only one definition in all packages. */
const once = ['Problem', 'ProblemDocument', 'FieldProblem'];

/**
 * Shared types are defined once.
 * @type {import('../rule.mjs').Rule}
 */
export function declarationRule({ sources }) {
  return once.flatMap((name) => {
    const declared = new RegExp(
      String.raw`^\s*(?:export\s+)?(?:declare\s+)?(?:interface|class|enum|type)\s+${name}(?:\s*[<={]|\s+extends\b)`,
      'm',
    );
    const [first, ...rest] = [...sources.files]
      .filter(([file, text]) => file.startsWith('packages/') && !isTest(file) && declared.test(text))
      .map(([file]) => file)
      .sort((one, other) => Number(other.includes('/domain/')) - Number(one.includes('/domain/')));
    return rest.map((file) => ({
      file,
      other: first ?? '',
      advice: `${name} is defined once: import the type from there.`,
    }));
  });
}
