import { normaliseReference } from '@plein/domain/identifier.js';
import { casePauseListSchema, casePauseLiftingSchema } from '@plein/domain/newsroom/schema.js';
import type { WrongTries } from '../../residents/cases/wrong-tries.js';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { refusals } from '../../http/refusals.js';
import type { AuditedChanges } from '../changes/audited-change.js';
import { actorOf } from '../changes/require-actor.js';

const common = { tag: 'work', role: 'contact-centre', limit: 'newsroom' } as const;

/**
 * The operations with which the contact centre sees which cases pause after wrong tries, and lets a resident in who
 * telephones.
 */
export function casePausesCapability(
  tries: Pick<WrongTries, 'paused' | 'lift'>,
  changes: AuditedChanges,
): Capability {
  return [
    operation({
      ...common,
      method: 'get',
      path: '/v1/case-pauses',
      id: 'listCasePauses',
      summary: 'Cases that answer nobody now, because they were guessed at from several places',
      description: 'A gateway that was started a moment ago knows only the pauses since then.',
      answers: { 200: { description: 'The pauses.', schema: casePauseListSchema }, ...refusals },
      handler: () =>
        json(200, {
          pauses: tries.paused().map(({ reference, until }) => ({ reference, until: until.toISOString() })),
        }),
    }),
    operation({
      ...common,
      method: 'post',
      path: '/v1/case-pauses/lifting',
      id: 'liftCasePause',
      summary: 'Let everybody try a case anew, at every gateway',
      description:
        'Ends the pause of the case, and the wait of anybody who tried it ten times. Ask who telephones for more than the number of the case first.',
      body: casePauseLiftingSchema,
      bodyExample: { reference: 'ZB-2026-0417' },
      answers: {
        204: { description: 'Nobody has to wait for this case any more.' },
        404: { description: 'Nobody has to wait for this case at this gateway.' },
        ...refusals,
      },
      async handler({ body, actor }) {
        const reference = normaliseReference(body.reference);
        if (!tries.lift(reference)) return problem(404, 'Nobody has to wait for this case.');
        await changes.make(actorOf(actor), ({ note }) =>
          note({ action: 'case.pause-lifted', subject: reference }),
        );
        return new Response(null, { status: 204 });
      },
    }),
  ];
}
