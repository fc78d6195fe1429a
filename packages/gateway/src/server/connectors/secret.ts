import { readFileSync } from 'node:fs';
import { StartError } from '../../core/start-error.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads a secret by reference: from the setting itself, or from the file that `NAME_FILE` names, as a container gets
 * its secrets.
 * @throws StartError that never repeats the secret
 */
export function readSecret(name: string, environment: Environment): string | undefined {
  const text = environment[name] || undefined;
  const file = environment[`${name}_FILE`] || undefined;
  if (text !== undefined && file !== undefined) {
    throw new StartError(`Set ${name} or ${name}_FILE, and not both.`);
  }
  return file === undefined ? text : secretIn(file, `${name}_FILE`);
}

function secretIn(file: string, setting: string): string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch {
    throw new StartError(`${setting} names the file ${file}, which cannot be read.`);
  }
  if (text === '') throw new StartError(`${setting} names the file ${file}, which is empty.`);
  return text;
}
