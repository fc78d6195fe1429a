import { normaliseReference } from '@plein/domain/identifier.js';
import { partOf, profileParts, type ContentPart } from '@plein/domain/content.js';
import type { KnowledgeItem } from '@plein/domain/chat.js';
import type { Profile } from '@plein/domain/profile.js';
import type { Kysely } from 'kysely';
import { deleteOtherCases, findCase, keptByFiles, writeCase } from '../cases/cases.store.js';
import { secondFactorHash } from '../cases/second-factor.js';
import { readKnowledge, replaceKnowledge } from '../chat/knowledge.store.js';
import { StartError } from '../../core/start-error.js';
import { seedPoll } from '../polls/polls.store.js';
import { parseProfile } from '../profile/profile.service.js';
import { readProfileRow, seedProfile } from '../profile/profile.store.js';
import { contentFiles, insertProfileVersion, type VersionWriter } from '../profile/profile-versions.store.js';
import type { Database } from '../../store/database.js';
import type { Store } from '../../store/store.js';
import { contentProblems, problemLine, type SeedCase, type SeedContent } from './check-content.js';
import { readContentParts, writeContentPart, type StoredPart } from './content-parts.store.js';
import { filesFill, mergeProfile, type KeptPart } from './merge-content.js';
import { claimStore, codeOf } from './municipality.js';

export type { SeedContent } from './check-content.js';

/** A part of the content that the store keeps as the newsroom wrote it, although the content says otherwise. */
export type KeptContent = KeptPart | 'questions' | `poll ${string}` | `case ${string}`;

/**
 * Puts the municipality's documents in the store, in one commit. Doing it again changes nothing, and what residents
 * sent stays. A case of the content that is no longer in it is deleted, and one that a system or the newsroom keeps
 * stays; a poll that is not in it stays, with its votes. Where the
 * newsroom has the last word, a part that was changed there stays.
 *
 * @returns the parts in which the store has something else than the content
 * @throws StartError that names every document that is wrong, the path in it and what to write, and where the store
 * belongs to another municipality. Then nothing is stored.
 */
export async function seed(
  store: Store,
  content: SeedContent,
  now: Date = new Date(),
): Promise<KeptContent[]> {
  const fill = await prepareContent(content);
  return store.commit((transaction) => fill(transaction, now));
}

/**
 * Puts checked content in the store, within a commit.
 * @param replaced parts of which also the changes of the newsroom are replaced. Default: none
 * @param by who puts it in, for the history. Default: the content files
 */
export type FillContent = (
  transaction: Kysely<Database>,
  now: Date,
  replaced?: ReadonlySet<ContentPart>,
  by?: VersionWriter,
) => Promise<KeptContent[]>;

/**
 * Checks the content, and returns what stores it.
 * @throws StartError as `seed` does
 */
export async function prepareContent(content: SeedContent): Promise<FillContent> {
  const problems = await contentProblems(content);
  if (problems.length > 0) throw new StartError(problems.map(problemLine).join('\n'));
  const cases = await Promise.all((content.cases ?? []).map(prepareCase));
  return async (transaction, now, replaced = new Set(), by = contentFiles) => {
    const parts = await readContentParts(transaction);
    const filling = { transaction, content, now, parts, replaced, by };
    const kept: KeptContent[] = [
      ...(await fillProfile(filling)),
      ...(await fillQuestions(filling)),
      ...(await fillPolls(filling)),
    ];
    for (const one of cases) {
      const stored = await findCase(transaction, one.reference);
      if (stored && stored.kept_by !== keptByFiles) kept.push(`case ${one.reference}`);
      else await writeCase(transaction, one, now);
    }
    if (content.cases) {
      await deleteOtherCases(transaction, new Set(cases.map(({ reference }) => reference)));
    }
    return kept;
  };
}

interface Filling {
  transaction: Kysely<Database>;
  content: SeedContent;
  now: Date;
  parts: ReadonlyMap<ContentPart, StoredPart>;
  replaced: ReadonlySet<ContentPart>;
  by: VersionWriter;
}

const ownerOf = ({ content }: Filling, part: ContentPart) => content.owners?.[part] ?? 'newsroom';

/** Returns who has the last word now. */
const decidedBy = (filling: Filling, part: ContentPart) =>
  filling.replaced.has(part) ? 'files' : ownerOf(filling, part);

async function fillProfile(filling: Filling): Promise<KeptContent[]> {
  const { transaction, content, now, parts } = filling;
  const row = await readProfileRow(transaction);
  const stored = row && parseProfile(row.document);
  const { municipality, profile: file } = content;
  const { name } = file.organisation;
  await claimStore(
    transaction,
    { code: municipality ?? codeOf(name), name },
    stored?.organisation?.name,
    now,
  );
  // A store from before parts had owners knows only whether the newsroom changed anything at all.
  const before = row?.isEdited === false ? stored : undefined;
  const { profile, kept } = mergeProfile(
    file,
    stored,
    (part) =>
      parts.has(part) ? (parts.get(part)?.filled as Partial<Profile>) : before && partOf(before, part),
    (part) => decidedBy(filling, part),
  );
  const document = JSON.stringify(profile);
  if (document !== row?.document) {
    await seedProfile(transaction, profile, now);
    await insertProfileVersion(transaction, { by: filling.by, at: now, action: 'filled', document });
  }
  for (const part of profileParts) {
    const filled = kept.includes(part) ? parts.get(part)?.filled : partOf(file, part);
    await writeContentPart(transaction, part, { owner: ownerOf(filling, part), filled }, now);
  }
  return kept;
}

async function fillQuestions(filling: Filling): Promise<KeptContent[]> {
  const { transaction, content, now, parts } = filling;
  if (!content.knowledge) return [];
  const owner = ownerOf(filling, 'questions');
  const file = ordered(content.knowledge);
  const stored = ordered(await readKnowledge(transaction));
  // Before parts had owners only the content could fill the questions.
  const filled = parts.has('questions') ? parts.get('questions')?.filled : stored;
  const fits = filesFill({
    file,
    stored: stored.length > 0 ? stored : undefined,
    filled,
    owner: decidedBy(filling, 'questions'),
  });
  if (fits) await replaceKnowledge(transaction, file);
  await writeContentPart(transaction, 'questions', { owner, filled: fits ? file : filled }, now);
  return fits ? [] : ['questions'];
}

async function fillPolls(filling: Filling): Promise<KeptContent[]> {
  const { transaction, content, now } = filling;
  const owner = ownerOf(filling, 'polls');
  const kept: KeptContent[] = [];
  for (const poll of content.polls) {
    if (!(await seedPoll(transaction, poll, { now, owner: decidedBy(filling, 'polls') })))
      kept.push(`poll ${poll.id}`);
  }
  await writeContentPart(transaction, 'polls', { owner, filled: undefined }, now);
  return kept;
}

function ordered(items: readonly KnowledgeItem[]): KnowledgeItem[] {
  return [...items].sort((one, other) => (one.id < other.id ? -1 : 1));
}

async function prepareCase({ document, postcode, houseNumber }: SeedCase) {
  const { identificatie } = document.zaak;
  const hash = (await secondFactorHash(identificatie, postcode, houseNumber)) ?? '';
  return {
    reference: normaliseReference(identificatie),
    secondFactorHash: hash,
    document,
    keptBy: keptByFiles,
  };
}
