import type { ContentOwner, ContentPart } from '@plein/domain/content.js';
import type { KnowledgeItem } from '@plein/domain/chat.js';
import type { Actor } from '@plein/domain/newsroom.js';
import type { Poll } from '@plein/domain/polls.js';
import type { Profile } from '@plein/domain/profile.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { readKnowledge } from '../../residents/chat/knowledge.store.js';
import type { SeedContent } from '../../residents/content/check-content.js';
import { partsOfFiles, readContentParts } from '../../residents/content/content-parts.store.js';
import { readMunicipality } from '../../residents/content/municipality.js';
import { prepareContent, type KeptContent } from '../../residents/content/seed.js';
import { parseProfile, type ProfileService } from '../../residents/profile/profile.service.js';
import { readProfile } from '../../residents/profile/profile.store.js';
import { readPollRows } from '../polls/poll-editing.store.js';
import type { AuditedChanges } from '../changes/audited-change.js';

/** Everything that a content folder holds, as the store has it. */
export interface StoredContent {
  municipality: string;
  profile: Profile;
  polls: Poll[];
  knowledge: KnowledgeItem[];
  owners: Partial<Record<ContentPart, ContentOwner>>;
}

/** The whole content, out of the store and into it. */
export interface ContentExchange {
  /** Returns the content, or undefined where the store has none. A poll that is a draft is left out. */
  read(): Promise<StoredContent | undefined>;
  /** Returns the parts that the files own. */
  ofFiles(): Promise<ContentPart[]>;
  /**
   * Puts these parts of the content in the store, also where the newsroom had changed them.
   * @returns the parts that stayed as they were: the words of a crisis message that is on
   * @throws StartError as `seed` does
   */
  write(actor: Actor, content: SeedContent, parts: readonly ContentPart[]): Promise<KeptContent[]>;
}

export function createContentExchange(
  { store }: Pick<GatewayDependencies, 'store'>,
  changes: AuditedChanges,
  profiles: ProfileService,
): ContentExchange {
  return {
    async read() {
      const { database } = store;
      const text = await readProfile(database);
      const profile = text === undefined ? undefined : parseProfile(text);
      if (!profile) return undefined;
      const parts = await readContentParts(database);
      const polls = (await readPollRows(database)).filter(({ published }) => published === 1);
      return {
        municipality: (await readMunicipality(database))?.code ?? '',
        profile,
        polls: polls.map(({ document }) => JSON.parse(document) as Poll),
        knowledge: await readKnowledge(database),
        owners: Object.fromEntries([...parts].map(([part, { owner }]) => [part, owner])),
      };
    },

    ofFiles: async () => [...(await partsOfFiles(store.database))],

    async write(actor, content, parts) {
      const fill = await prepareContent(content);
      const kept = await changes.make(actor, async ({ transaction, now, note }) => {
        const stayed = await fill(transaction, now, new Set(parts), actor);
        await note({ action: 'data.imported', subject: 'content', detail: parts.join(', ') });
        return stayed;
      });
      profiles.invalidate();
      return kept;
    },
  };
}
