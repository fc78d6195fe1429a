import { StartError } from '../../core/start-error.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads a list like `*=one,burgerzaken=two`: a value for each department, and for every other request. */
export function readByDepartment(
  environment: Environment,
  name: string,
  { isRight, example, what }: { isRight: (value: string) => boolean; example: string; what: string },
): Map<string, string> | undefined {
  const text = environment[name];
  if (!text) return undefined;
  const pairs = text.split(',').map((pair) => pair.split('=').map((part) => part.trim()));
  const isList = pairs.every(
    ([key = '', value = '', ...rest]) => /^(\*|[a-z0-9-]+)$/.test(key) && isRight(value) && rest.length === 0,
  );
  if (isList) return new Map(pairs as [string, string][]);
  throw new StartError(`${name} must be a list of ${what} by department, like ${example}.`);
}
