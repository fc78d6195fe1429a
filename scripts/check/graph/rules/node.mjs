import { isBuiltin } from 'node:module';
import { isTest } from '../sources.mjs';

/** The parts of the gateway that only Node runs. */
const nodeOnly = /^packages\/gateway\/src\/(?:server\/|cli\/|store\/libsql\/|auth\/open-id-connect\.ts$)/;

/** Packages of which every part may use Node. */
const nodePackages = /^packages\/demo\//;

/** What a page opens: nothing that it reaches may need Node. */
const entryOfPage = 'packages/gateway/src/browser.ts';

/**
 * Node is used only where nothing else can run it, so that the gateway also opens in a page.
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
