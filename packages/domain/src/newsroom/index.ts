/** What people of the newsroom may do; each role may do what those before it may. */
export const roles = ['reader', 'contact-centre', 'editor', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Who is at work in the newsroom. */
export interface Actor {
  /** Stable: the subject of the login service, or of the link by which somebody came in. */
  id: string;
  /** As colleagues know them: "A. Bewoner", "Klantcontactcentrum". */
  name: string;
  role: Role;
}

/** Whether a role may do what is kept for another. */
export function mayAct(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}
