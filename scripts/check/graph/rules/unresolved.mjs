import { isCode } from '../sources.mjs';

/** Names of ours that are not a source: what is built, and types that add to the types of others. */
const notSource = /\/dist\/|\.d\.ts$/;

/**
 * An import of ours means a source of ours: the check sees every arrow.
 * @type {import('../rule.mjs').Rule}
 */
export function unresolvedRule({ arrows }) {
  return [...arrows].flatMap(([file, imports]) =>
    imports
      .filter(({ to, specifier }) => to === undefined && /^\.|^@plein\//.test(specifier))
      .filter(({ specifier }) => isCode(specifier) && !notSource.test(specifier))
      .map(({ specifier }) => ({
        file,
        other: specifier,
        advice:
          'No source of ours has this name: correct the import, or name its source in the exports of the package.',
      })),
  );
}
