import type { Connection, ConnectionFault } from '@plein/domain/connections.js';
import type { ConnectionsTerms } from './connections.terms.js';

/** The name of an outside system; that of the settings where it has no other. */
export function systemName(
  { id, system }: Pick<Connection, 'id' | 'system'>,
  { systems }: ConnectionsTerms,
): string {
  return systems[system] ?? id;
}

/** What went wrong, in a sentence, with the code and the operation for the administrator of the other system. */
export function faultInWords(
  { code, status, part, fields }: ConnectionFault,
  terms: ConnectionsTerms,
): string {
  const details = [
    ...(part === undefined ? [] : [terms.part(part)]),
    ...(status === undefined ? [] : [terms.status(status)]),
  ];
  const sentence = terms.faults[code];
  return [
    details.length === 0 ? sentence : `${sentence.slice(0, -1)} (${details.join(', ')}).`,
    ...(fields === undefined ? [] : [terms.fields(fields.join(', '))]),
  ].join(' ');
}

/** The finding of the page: what needs a person first, or that all is well. */
export function findingOf(connections: readonly Connection[], terms: ConnectionsTerms): string {
  if (connections.length === 0) return terms.title;
  const failing = connections.filter(({ state }) => state === 'fails').length;
  if (failing > 0) return terms.failing(failing);
  const stuck = connections.reduce((sum, { deliveries }) => sum + (deliveries?.stuck ?? 0), 0);
  if (stuck > 0) return terms.stuckFinding(stuck);
  return connections.some(({ state }) => state === 'not-asked') ? terms.notAsked : terms.allWell;
}
