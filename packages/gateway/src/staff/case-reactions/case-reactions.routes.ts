import {
  caseReactionClosingSchema,
  caseReactionListSchema,
  caseReactionQuerySchema,
} from '@plein/domain/cases/reactions/schema.js';
import { Type } from '@sinclair/typebox';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { refusals } from '../../http/refusals.js';
import type { AccessNotes } from '../audit/access-notes.js';
import { actorOf } from '../changes/require-actor.js';
import { fileOperation } from '../messages/sealed-files.js';
import type { CaseReactionHandling } from './case-reactions.service.js';

const common = { tag: 'work', role: 'contact-centre', limit: 'newsroom' } as const;
const params = Type.Object({ id: Type.String({ format: 'uuid' }) });

/** The operations with which staff read and answer what residents sent with their cases. */
export function caseReactionHandlingCapability(
  handling: CaseReactionHandling,
  notes: Pick<AccessNotes, 'readCaseReactions'>,
): Capability {
  return [
    operation({
      ...common,
      method: 'get',
      path: '/v1/case-reactions',
      id: 'listCaseReactions',
      summary: 'What residents sent with their cases',
      description:
        'Without a case: what waits, the oldest first, 200 at most. The audit log says once a day that somebody read it.',
      query: caseReactionQuerySchema,
      answers: { 200: { description: 'The reactions.', schema: caseReactionListSchema }, ...refusals },
      async handler({ query, actor }) {
        const list = await handling.list(query);
        if (list.reactions.length > 0) await notes.readCaseReactions(actorOf(actor));
        return json(200, list);
      },
    }),
    operation({
      ...common,
      method: 'post',
      path: '/v1/case-reactions/{id}/closing',
      id: 'closeCaseReaction',
      summary: 'Say that what a resident sent is handled, with an answer that the resident reads',
      params,
      body: caseReactionClosingSchema,
      bodyExample: { answer: 'Wij leggen de stoep volgende week opnieuw.' },
      answers: {
        204: { description: 'It is handled.' },
        404: { description: 'There is no such reaction.' },
        409: { description: 'A colleague has handled it.' },
        ...refusals,
      },
      async handler({ params: { id }, body, actor }) {
        const result = await handling.close(actorOf(actor), id, body);
        if (result === 'unknown')
          return problem(
            404,
            'There is no such reaction. It may have been deleted after its retention period.',
          );
        if (result === 'closed') return problem(409, 'A colleague has handled this already.');
        return new Response(null, { status: 204 });
      },
    }),
    fileOperation(
      {
        path: '/v1/case-reactions/{id}/files/{place}',
        id: 'getCaseReactionFile',
        summary: 'A file that a resident sent with a case, to save',
      },
      handling.file,
    ),
  ];
}
