import type { ZaakDocument } from '@plein/domain/cases.js';
import { zaakDocumentSchema } from '@plein/domain/cases/schema.js';
import type { KnowledgeItem } from '@plein/domain/chat.js';
import { knowledgeItemSchema } from '@plein/domain/chat/schema.js';
import { normaliseReference } from '@plein/domain/identifier.js';
import type { Poll } from '@plein/domain/polls.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import type { Profile } from '@plein/domain/profile.js';
import type { TSchema } from '@sinclair/typebox';
import { deleteOtherCases, writeCase } from '../cases/cases.store.js';
import { secondFactorHash } from '../cases/second-factor.js';
import { replaceKnowledge } from '../chat/knowledge.store.js';
import { StartError } from '../../core/start-error.js';
import { validator } from '../../http/validation.js';
import { pollProblems } from './poll-problems.js';
import { seedPoll } from '../polls/polls.store.js';
import { profileProblems } from '../profile/profile.service.js';
import { seedProfile } from '../profile/profile.store.js';
import type { Store } from '../../store/store.js';

/** The content that the municipality stores in its gateway. */
export interface SeedContent {
  profile: Profile;
  polls: readonly Poll[];
  cases: readonly { document: ZaakDocument; postcode: string; houseNumber: string }[];
  knowledge: readonly KnowledgeItem[];
}

/**
 * Replaces the municipality's documents in one commit. Doing it again changes nothing, and what residents
 * sent stays. A case that is not in the content is deleted; a poll that is not in it stays, with its votes. A profile or a poll that was
 * changed in the newsroom is not replaced.
 *
 * @throws StartError that names the document, the path in it and what to write, before anything is stored
 */
export async function seed(store: Store, content: SeedContent, now: Date = new Date()): Promise<void> {
  refuse('profile', profileProblems(content.profile));
  for (const poll of content.polls) refuse(`poll ${poll.id}`, pollProblems(poll));
  for (const item of content.knowledge) check(`question ${item.id}`, knowledgeItemSchema, item);
  const cases = await Promise.all(content.cases.map(prepareCase));
  await store.commit(async (transaction) => {
    await seedProfile(transaction, content.profile, now);
    for (const poll of content.polls) await seedPoll(transaction, poll, now);
    for (const one of cases) await writeCase(transaction, one, now);
    await deleteOtherCases(transaction, new Set(cases.map(({ reference }) => reference)));
    await replaceKnowledge(transaction, content.knowledge);
  });
}

async function prepareCase({ document, postcode, houseNumber }: SeedContent['cases'][number]) {
  const { identificatie } = document.zaak;
  check(`case ${identificatie}`, zaakDocumentSchema, document);
  const hash = await secondFactorHash(identificatie, postcode, houseNumber);
  if (hash === undefined) {
    throw new StartError(
      `The case ${identificatie} needs a postcode like 1234 AB and a house number like 12.`,
    );
  }
  return { reference: normaliseReference(identificatie), secondFactorHash: hash, document };
}

function check(name: string, schema: TSchema, value: unknown): void {
  const { check: passes, problems } = validator(schema);
  if (!passes(value)) refuse(name, problems(value));
}

function refuse(name: string, problems: readonly FieldProblem[]): void {
  if (problems.length === 0) return;
  const faults = problems.map(({ field, detail }) => `${field}: ${detail}`);
  throw new StartError(`The ${name} is wrong at ${faults.join('\n  and at ')}`);
}
