import type { ZaakDocument } from '@plein/domain/cases.js';
import { zaakDocumentSchema } from '@plein/domain/cases/schema.js';
import type { KnowledgeItem } from '@plein/domain/chat.js';
import { knowledgeItemSchema } from '@plein/domain/chat/schema.js';
import type { ContentOwner, ContentPart } from '@plein/domain/content.js';
import type { Poll } from '@plein/domain/polls.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import type { Profile } from '@plein/domain/profile.js';
import type { TSchema } from '@sinclair/typebox';
import { secondFactorHash } from '../cases/second-factor.js';
import { validator } from '../../http/validation.js';
import { profileProblems } from '../profile/profile.service.js';
import { pollProblems } from './poll-problems.js';
import { municipalityCode } from './municipality.js';

/** A case with what its resident must know to follow it. */
export interface SeedCase {
  document: ZaakDocument;
  postcode: string;
  houseNumber: string;
}

/** The content that the municipality stores in its gateway. */
export interface SeedContent {
  /** Short name of the municipality, such as `zilverbeek`. Default: made of the name in the profile. */
  municipality?: string;
  profile: Profile;
  polls: readonly Poll[];
  /** Absent: the cases in the store stay as they are. */
  cases?: readonly SeedCase[];
  /** Absent: the questions in the store stay as they are. */
  knowledge?: readonly KnowledgeItem[];
  /** Who has the last word on each part. Default: the newsroom. */
  owners?: Readonly<Partial<Record<ContentPart, ContentOwner>>>;
}

/** A fault of one document of the content. */
export interface ContentProblem extends FieldProblem {
  /** What is wrong, such as `profile` or `poll plein`. */
  document: string;
}

/** Returns all faults of the content, each with its document, the path in it and what to write. */
export async function contentProblems(content: SeedContent): Promise<ContentProblem[]> {
  const { municipality, profile, polls, knowledge = [], cases = [] } = content;
  return [
    ...(municipality === undefined || municipalityCode.test(municipality)
      ? []
      : [codeProblem('content', '/municipality')]),
    ...within('profile', profileProblems(profile)),
    ...polls.flatMap((poll) => within(`poll ${poll.id}`, pollProblems(poll))),
    ...knowledge.flatMap((item) => within(`question ${item.id}`, problemsOf(knowledgeItemSchema, item))),
    ...repeatedIds(polls).flatMap((id) => within(`poll ${id}`, [repeated])),
    ...repeatedIds(knowledge).flatMap((id) => within(`question ${id}`, [repeated])),
    ...(await Promise.all(cases.map(caseProblems))).flat(),
  ];
}

const repeated = { field: '/id', code: 'repeated', detail: 'This id stands here twice. Give each its own.' };

function repeatedIds(documents: readonly { id: string }[]): string[] {
  const ids = documents.map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** The fault of a short name that has another form. */
export function codeProblem(document: string, field: string): ContentProblem {
  return {
    document,
    field,
    code: 'format',
    detail: 'Write small letters, digits and hyphens, beginning with a letter, like zilverbeek.',
  };
}

/** Returns one line for a fault. */
export function problemLine({ document, field, detail }: ContentProblem): string {
  return field === '' ? `The ${document} ${detail}` : `The ${document} is wrong at ${field}: ${detail}`;
}

function problemsOf(schema: TSchema, value: unknown): FieldProblem[] {
  const { check, problems } = validator(schema);
  return check(value) ? [] : problems(value);
}

function within(document: string, problems: readonly FieldProblem[]): ContentProblem[] {
  return problems.map((one) => ({ ...one, document }));
}

async function caseProblems({ document, postcode, houseNumber }: SeedCase): Promise<ContentProblem[]> {
  const name = `case ${document.zaak?.identificatie}`;
  const wrong = problemsOf(zaakDocumentSchema, document);
  if (wrong.length > 0) return within(name, wrong);
  const hash = await secondFactorHash(document.zaak.identificatie, postcode, houseNumber);
  const detail = 'needs a postcode like 1234 AB and a house number like 12.';
  return hash === undefined ? [{ document: name, field: '', code: 'required', detail }] : [];
}
