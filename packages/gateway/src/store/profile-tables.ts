import type { Generated } from 'kysely';

export interface ProfilesTable {
  id: string;
  /** JSON of a Profile. */
  document: string;
  updated_at: string;
  /** When the newsroom last changed it; null where it is still the seeded one. */
  edited_at: Generated<string | null>;
}

/** Versions of the profile, each as it was after a change. The newest is the profile itself. */
export interface ProfileVersionsTable {
  /** Counts up from 1. */
  number: number;
  at: string;
  /** Id and name of the member of staff, or of the content files. */
  actor_id: string;
  actor_name: string;
  /** A ProfileAction. */
  action: string;
  /** JSON of the Profile. */
  document: string;
}
