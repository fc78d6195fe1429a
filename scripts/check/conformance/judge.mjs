import { gateway, policy, settings } from './connected.mjs';
import { accessibility, measurement, weight } from './felt.mjs';
import { integrity } from './integrity.mjs';
import { presence, script } from './placed.mjs';

/**
 * @typedef {object} Verdict
 * @property {string} address
 * @property {import("./finding.mjs").Finding[]} findings
 * @property {{ tag: string, version: string | undefined }[]} elements
 * @property {string[]} themes prefixes of the design tokens that the page sets
 * @property {boolean} hasPolicy whether the page has a Content Security Policy
 * @property {boolean} hasIntegrity whether every script of Plein, and what it fetches, has a hash in the page
 * @property {{ requests: number, bytes: number, drawnAfter: number | undefined, shift: number, events: number }} figures
 */

/** @typedef {import('./visit.mjs').Visit} Visit */

/**
 * Judges what was seen on a page.
 * @param {Visit} visit
 * @returns {Verdict}
 */
export function judge(visit) {
  const { facts, answers } = visit;
  const homes = new Set(facts.scripts.map(({ address }) => new URL('.', address).href));
  const ours = answers.filter(({ address }) => [...homes].some((home) => address.startsWith(home)));
  const bytes = ours.reduce((sum, one) => sum + one.bytes, 0);
  const events = answers.filter(
    ({ address, method }) => method === 'POST' && /\/v1\/events(?:$|\?)/.test(address),
  );
  const arrived = events.filter(({ status }) => status >= 200 && status < 300);
  return {
    address: visit.address,
    findings: [
      ...presence(visit),
      ...script(visit),
      ...integrity(visit),
      ...policy(visit),
      ...gateway(visit),
      ...settings(visit),
      ...measurement(visit, events.length, arrived.length),
      ...accessibility(visit),
      ...weight(visit, bytes),
    ],
    elements: facts.elements.map(({ tag, version }) => ({ tag, version })),
    themes: facts.themes,
    hasPolicy: visit.policy !== undefined,
    hasIntegrity: facts.scripts.length > 0 && facts.scripts.every((one) => one.hasIntegrity && one.hasHashes),
    figures: {
      requests: ours.length,
      bytes,
      drawnAfter: facts.drawnAfter,
      shift: Math.round(facts.shift * 1000) / 1000,
      events: arrived.length,
    },
  };
}
