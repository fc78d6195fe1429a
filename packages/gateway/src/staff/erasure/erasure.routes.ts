import { erasureReceiptSchema, erasureSchema } from '@plein/domain/newsroom/schema.js';
import { refusals } from '../../http/refusals.js';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { actorOf } from '../changes/require-actor.js';
import type { AuditedChanges } from '../changes/audited-change.js';
import type { BallotBox } from '../../residents/polls/ballot-box/ballot-box.js';
import type { Store } from '../../store/store.js';
import { erase, erasedKinds } from './erase.js';

/** The operation that erases what a resident sent, at the resident's request, also from the files. */
export function erasureCapability(
  changes: AuditedChanges,
  store: Pick<Store, 'scrub'>,
  box: BallotBox,
): Capability {
  return [
    operation({
      method: 'post',
      path: '/v1/erasures',
      id: 'createErasure',
      summary:
        'Erase what has this id or reference: a callback, feedback, a case, a vote, a question or an event',
      tag: 'access',
      role: 'administrator',
      limit: 'newsroom',
      body: erasureSchema,
      bodyExample: { id: 'TB-7K3M-92QX' },
      answers: {
        200: { description: 'How many were erased of each kind.', schema: erasureReceiptSchema },
        404: { description: 'There is nothing with this id.' },
        ...refusals,
      },
      async handler({ body: { id }, actor }) {
        const erased = await changes.make(actorOf(actor), async ({ transaction, note }) => {
          const receipt = await erase(transaction, id, box);
          const kinds = erasedKinds(receipt);
          if (kinds.length === 0) return undefined;
          await note({ action: 'data.erased', subject: id, detail: kinds.map(([kind]) => kind).join(', ') });
          return receipt;
        });
        if (erased) await store.scrub();
        return erased ? json(200, erased) : problem(404, 'There is nothing with this id or reference.');
      },
    }),
  ];
}
