import { isBuiltin } from 'node:module';
import { isTest } from '../sources.mjs';

/** The parts of the gateway that run only in Node. */
const nodeOnly = /^packages\/gateway\/src\/(?:server\/|cli\/|store\/libsql\/|auth\/open-id-connect\.ts$)/;

/** Packages in which every file may use Node. */
const nodePackages = /^packages\/demo\//;

/** The entry that a page imports. No file that it reaches may need Node. */
const entryOfPage = 'packages/gateway/src/browser.ts';

/**
 * Only the parts that run nowhere else may use Node, so that the gateway also runs in a page.
 * @type {import('../rule.mjs').Rule}
 */
export function nodeRule(graph) {
  return [...usesNodeElsewhere(graph), ...reachedFromPage(graph)];
}

/** @type {import('../rule.mjs').Rule} */
function usesNodeElsewhere({ arrows }) {
  return [...arrows].flatMap(([file, imports]) => {
    if (!file.startsWith('packages/') || isTest(file) || nodeOnly.test(file) || nodePackages.test(file))
      return [];
    return imports
      .filter(({ specifier }) => isBuiltin(specifier))
      .map(({ specifier }) => ({
        file,
        other: specifier,
        advice:
          'Only server/, cli/, store/libsql/ and auth/open-id-connect.ts of the gateway use Node: pass in what it gives.',
      }));
  });
}

/** @type {import('../rule.mjs').Rule} */
function reachedFromPage({ arrows }) {
  if (!arrows.has(entryOfPage)) return [];
  /** @type {import('../rule.mjs').Violation[]} */
  const violations = [];
  const seen = new Set([entryOfPage]);
  for (const file of seen) {
    for (const { to } of arrows.get(file) ?? []) {
      if (to === undefined || seen.has(to)) continue;
      if (nodeOnly.test(to)) {
        violations.push({
          file,
          other: to,
          advice: 'browser.ts reaches this import, and a page has no Node: pass it in from server/.',
        });
      } else seen.add(to);
    }
  }
  return violations;
}
