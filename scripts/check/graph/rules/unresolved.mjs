import { isCode } from '../sources.mjs';

/** Imports of ours that are not a source: built files, and types that extend the types of others. */
const notSource = /\/dist\/|\.d\.ts$/;

/**
 * Every import of our own names resolves to a source, so that the check sees the whole graph.
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
