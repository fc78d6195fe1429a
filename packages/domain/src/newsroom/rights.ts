import type { Role } from './codes.js';

/**
 * The rights of each role: the roles that an operation or a page may ask for. An editor of a department reads reports
 * and keeps the answers of that department, and sees nothing that residents sent.
 */
export const rights: Readonly<Record<Role, readonly Role[]>> = {
  reader: ['reader'],
  'department-editor': ['reader', 'department-editor'],
  'contact-centre': ['reader', 'contact-centre'],
  editor: ['reader', 'department-editor', 'contact-centre', 'editor'],
  administrator: ['reader', 'department-editor', 'contact-centre', 'editor', 'administrator'],
};

/** The person who uses the newsroom. */
export interface Actor {
  /** Stable: the subject of the login service, or of the link with which the person logged in. */
  id: string;
  /** The name that colleagues use: "A. Bewoner", "Klantcontactcentrum". */
  name: string;
  role: Role;
  /** The department whose answers an editor of a department keeps; only for that role. */
  department?: string;
}

/** Returns whether a role has the permissions of the needed role. */
export function mayAct(role: Role, needed: Role): boolean {
  return rights[role].includes(needed);
}

/** Returns whether somebody may change an answer of a department; undefined is an answer of no department. */
export function mayEditAnswersOf(
  { role, department }: Pick<Actor, 'role' | 'department'>,
  of: string | undefined,
): boolean {
  if (mayAct(role, 'editor')) return true;
  return mayAct(role, 'department-editor') && department !== undefined && department === of;
}
