import type { ContentPart } from '@plein/domain/content.js';
import type { Actor, Crisis, CrisisSwitch } from '@plein/domain/newsroom.js';
import type { Profile } from '@plein/domain/profile.js';
import { restoredProfile, type ProfileAction, type ProfileVersion } from '@plein/domain/profile-history.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { AuditNote } from '../audit/audit.store.js';
import type { Change, AuditedChanges } from '../changes/audited-change.js';
import { partsOfFiles } from '../../residents/content/content-parts.store.js';
import { changedPartsOfFiles } from '../../residents/content/merge-content.js';
import { fitCrisis } from '../../residents/profile/profile-addresses.js';
import {
  crisisProblems,
  etagOf,
  parseProfile,
  profileProblems,
  type ProfileService,
} from '../../residents/profile/profile.service.js';
import { editProfile, readProfile } from '../../residents/profile/profile.store.js';
import { insertProfileVersion, readProfileVersion } from '../../residents/profile/profile-versions.store.js';
import { readHistory } from './profile-history.js';

/** The whole stored profile, and the ETag of exactly this text. */
export interface ProfileDocument {
  text: string;
  etag: string;
}

export type ProfileChange =
  | { status: 'written'; document: ProfileDocument; profile: Profile }
  | { status: 'missing' }
  /** There is no such version, or it is no longer stored. */
  | { status: 'unknown-version' }
  /** The profile has changed since it was read. */
  | { status: 'changed' }
  /** The files of the municipality have the last word on these parts. */
  | { status: 'of-files'; parts: readonly ContentPart[] }
  | { status: 'invalid'; errors: FieldProblem[] };

/** Editing of the profile. */
export interface ProfileEditing {
  read(): Promise<ProfileDocument | undefined>;
  /** Replaces the profile that has this ETag. */
  write(actor: Actor, profile: Profile, etag: string): Promise<ProfileChange>;
  /** Switches the crisis message on or off. Fields that the change leaves out stay. */
  switchCrisis(actor: Actor, change: CrisisSwitch): Promise<ProfileChange>;
  /** Makes the profile as it was in an earlier version, but for what `restoredProfile` leaves as it is. */
  restore(actor: Actor, version: number, etag: string): Promise<ProfileChange>;
  /** Returns the versions, the newest first; undefined where no profile has been stored yet. */
  versions(): Promise<ProfileVersion[] | undefined>;
  /**
   * Changes the sites that may embed the elements.
   * @param change returns the new list of the present one
   * @param also what is done in the same commit
   */
  changeOrigins(
    actor: Actor,
    change: (origins: readonly string[]) => readonly string[],
    note: AuditNote,
    also?: (change: Change) => Promise<void>,
  ): Promise<ProfileChange>;
}

export function createProfileEditing(
  { store }: Pick<GatewayDependencies, 'store'>,
  changes: AuditedChanges,
  profiles: ProfileService,
): ProfileEditing {
  async function read(): Promise<ProfileDocument | undefined> {
    const text = await readProfile(store.database);
    return text === undefined ? undefined : { text, etag: await etagOf(text) };
  }

  /** Replaces the profile that was read, and clears the cached one. */
  async function replace(
    actor: Actor,
    before: ProfileDocument,
    after: Profile,
    errors: FieldProblem[],
    action: ProfileAction,
    notify: (change: Change) => Promise<void>,
  ): Promise<ProfileChange> {
    if (errors.length > 0) return { status: 'invalid', errors };
    const text = JSON.stringify(after);
    const written = await changes.make(actor, async (change) => {
      const { transaction, now } = change;
      if (!(await editProfile(transaction, before.text, text, now))) return false;
      if (text !== before.text)
        await insertProfileVersion(transaction, { by: actor, at: now, action, document: text });
      await notify(change);
      return true;
    });
    if (!written) return { status: 'changed' };
    profiles.invalidate();
    return { status: 'written', profile: after, document: { text, etag: await etagOf(text) } };
  }

  return {
    read,

    async write(actor, profile, etag) {
      const before = await read();
      if (!before) return { status: 'missing' };
      if (before.etag !== etag) return { status: 'changed' };
      const stored = parseProfile(before.text);
      const parts = changedPartsOfFiles(stored, profile, await partsOfFiles(store.database));
      if (parts.length > 0) return { status: 'of-files', parts };
      const was = stored?.crisis?.active ?? false;
      const is = profile.crisis?.active ?? false;
      return replace(actor, before, profile, profileProblems(profile), 'written', async (change) => {
        await change.note({ action: 'profile.written', subject: 'profile' });
        if (was !== is) await notifySwitch(change, profile, is);
      });
    },

    async switchCrisis(actor, { active, ...said }) {
      const before = await read();
      if (!before) return { status: 'missing' };
      const profile = parseProfile(before.text);
      if (!profile) return { status: 'invalid', errors: profileProblems(undefined) };
      const crisis = { ...(profile.crisis && fitCrisis(profile.crisis)), ...said, active } as Crisis;
      const was = profile.crisis?.active ?? false;
      // Another fault of the stored profile does not stop a crisis message.
      const errors = crisisProblems(crisis);
      const action = was === active ? 'written' : 'switched';
      return replace(actor, before, { ...profile, crisis }, errors, action, async (change) => {
        if (was !== active) await notifySwitch(change, profile, active);
        else await change.note({ action: 'profile.written', subject: 'crisis' });
      });
    },

    async restore(actor, version, etag) {
      const before = await read();
      if (!before) return { status: 'missing' };
      if (before.etag !== etag) return { status: 'changed' };
      const text = await readProfileVersion(store.database, version);
      const [current, earlier] = [
        parseProfile(before.text),
        text === undefined ? undefined : parseProfile(text),
      ];
      if (!earlier) return { status: 'unknown-version' };
      const ofFiles = await partsOfFiles(store.database);
      const profile = current ? restoredProfile(earlier, current, ofFiles) : earlier;
      return replace(actor, before, profile, profileProblems(profile), 'restored', (change) =>
        change.note({ action: 'profile.restored', subject: 'profile', detail: String(version) }),
      );
    },

    versions: () => readHistory(store.database),

    async changeOrigins(actor, change, note, also) {
      const before = await read();
      if (!before) return { status: 'missing' };
      if ((await partsOfFiles(store.database)).has('organisation'))
        return { status: 'of-files', parts: ['organisation'] };
      const profile = parseProfile(before.text);
      if (!profile) return { status: 'invalid', errors: profileProblems(undefined) };
      const origins = [...change(profile.origins)];
      // Another fault of the stored profile does not keep a site out.
      const errors = profileProblems({ ...profile, origins }).filter(({ field }) =>
        field.startsWith('/origins'),
      );
      return replace(actor, before, { ...profile, origins }, errors, 'sites', async (making) => {
        await making.note(note);
        await also?.(making);
      });
    },
  };
}

async function notifySwitch({ note, announce }: Change, profile: Profile, active: boolean): Promise<void> {
  await announce({
    name: 'crisis.switched',
    detail: { active },
    context: { channel: 'website', language: languageOf(profile) },
  });
  await note({ action: 'crisis.switched', subject: 'crisis', detail: active ? 'on' : 'off' });
}

/** Returns the first language of a profile, or Dutch where the stored one is not right. */
function languageOf({ languages }: Profile): string {
  const [first] = languages;
  return first !== undefined && /^[a-z]{2}$/.test(first) ? first : 'nl';
}
