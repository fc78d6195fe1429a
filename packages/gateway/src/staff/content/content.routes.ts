import { contentFolderSchema, contentOwnersSchema, contentPartSchema } from '@plein/domain/content/schema.js';
import { knowledgeItemSchema } from '@plein/domain/chat/schema.js';
import { pollSchema } from '@plein/domain/polls/schema.js';
import { profileSchema } from '@plein/domain/profile/schema.js';
import { Type } from '@sinclair/typebox';
import { StartError } from '../../core/start-error.js';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { refusals } from '../../http/refusals.js';
import { actorOf } from '../changes/require-actor.js';
import type { ContentExchange } from './content.service.js';

const { municipality, owners } = contentFolderSchema.properties;
const closed = { additionalProperties: false } as const;
const largestContent = 16 * 1024 * 1024;
const common = { tag: 'access', role: 'administrator', limit: 'newsroom' } as const;

const contentSchema = Type.Object(
  {
    municipality,
    profile: profileSchema,
    polls: Type.Array(pollSchema),
    knowledge: Type.Array(knowledgeItemSchema),
    owners,
  },
  closed,
);

/** The operations that read and replace the whole content, for the commands `plein export` and `plein import`. */
export function contentCapability(exchange: ContentExchange): Capability {
  return [
    operation({
      ...common,
      method: 'get',
      path: '/v1/content',
      id: 'getContent',
      summary: 'The whole content: profile, published polls, questions, and who owns each part',
      answers: {
        200: { description: 'The content.', schema: contentSchema },
        404: { description: 'No content has been stored yet.' },
        ...refusals,
      },
      async handler() {
        const content = await exchange.read();
        return content ? json(200, content) : problem(404, 'No content has been stored yet.');
      },
    }),
    operation({
      ...common,
      role: 'editor',
      method: 'get',
      path: '/v1/content-owners',
      id: 'listContentOwners',
      summary: 'Which parts of the content the files own, so that the newsroom cannot change them',
      answers: { 200: { description: 'The parts.', schema: contentOwnersSchema }, ...refusals },
      handler: async () => json(200, { ofFiles: await exchange.ofFiles() }),
    }),
    operation({
      ...common,
      method: 'put',
      path: '/v1/content',
      id: 'writeContent',
      summary: 'Put parts of the content in the store, in place of what is there',
      description:
        'Also parts that the newsroom had changed. Everything is stored, or nothing. A body may be 16 MB here.',
      body: Type.Object(
        {
          municipality: Type.Optional(municipality),
          profile: profileSchema,
          polls: Type.Array(pollSchema),
          knowledge: Type.Optional(Type.Array(knowledgeItemSchema)),
          owners,
          parts: Type.Array(contentPartSchema, { minItems: 1, description: 'The parts to put in.' }),
        },
        closed,
      ),
      largestBody: largestContent,
      answers: {
        200: {
          description: 'Stored. `kept` are the parts that stayed as the newsroom wrote them.',
          schema: Type.Object({ kept: Type.Array(Type.String()) }, closed),
          example: { kept: [] },
        },
        409: { description: 'The store belongs to another municipality, or the content contradicts itself.' },
        ...refusals,
      },
      async handler({ body: { parts, ...content }, actor }) {
        try {
          return json(200, { kept: await exchange.write(actorOf(actor), content, parts) });
        } catch (error) {
          if (error instanceof StartError) return problem(409, error.message);
          throw error;
        }
      },
    }),
  ];
}
