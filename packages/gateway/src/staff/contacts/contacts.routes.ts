import { contactReceiptSchema, contactRegistrationSchema } from '@plein/domain/newsroom/schema.js';
import type { Actor, ContactRegistration } from '@plein/domain/newsroom.js';
import { refusals } from '../../http/refusals.js';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { uuidOf } from '../../core/digest.js';
import { actorOf } from '../changes/require-actor.js';
import type { AuditedChanges } from '../changes/audited-change.js';

/**
 * The operation that registers a contact over any channel. It stores the same event as a contact on the web.
 */
export function contactsCapability(changes: AuditedChanges): Capability {
  return [
    operation({
      method: 'post',
      path: '/v1/contacts',
      id: 'createContact',
      summary: 'Register a contact at the counter, over the telephone, by post or over any other channel',
      description:
        'Stores the event `contact.registered`, and `status.called-after-all` where the resident had followed the status. Sending the same `id` again changes nothing.',
      tag: 'work',
      role: 'contact-centre',
      limit: 'newsroom',
      body: contactRegistrationSchema,
      bodyExample: {
        id: '01936f0e-7c1a-7b3e-8d52-3f6a9c0b1d2e',
        channel: 'phone',
        outcome: 'answered',
        language: 'nl',
        task: 'http://standaarden.overheid.nl/owms/terms/paspoort',
        preventable: 'yes',
        cause: 'information-unclear',
      },
      answers: {
        200: { description: 'It was already there.', schema: contactReceiptSchema },
        201: { description: 'Stored.', schema: contactReceiptSchema },
        ...refusals,
      },
      async handler({ body, actor }) {
        if (body.cause !== undefined && body.preventable !== 'yes') {
          const detail = 'Give a cause only where the contact could have been prevented.';
          return problem(400, 'Some fields are not right yet.', {
            errors: [{ field: '/cause', code: 'unknown', detail }],
          });
        }
        const fresh = await register(changes, actorOf(actor), body);
        return json(fresh ? 201 : 200, { id: body.id });
      },
    }),
  ];
}

async function register(changes: AuditedChanges, actor: Actor, body: ContactRegistration): Promise<boolean> {
  const { id, outcome, followedStatus, ...said } = body;
  const context = {
    ...said,
    ...(said.preventable === undefined ? {} : { preventableSaidBy: 'staff' as const }),
  };
  const afterAll = await uuidOf(`status.called-after-all ${id}`);
  return changes.make(actor, async ({ note, announce }) => {
    const fresh = await announce({
      id,
      name: 'contact.registered',
      detail: { outcome, ...(followedStatus === undefined ? {} : { followedStatus }) },
      context,
    });
    if (!fresh) return false;
    if (followedStatus) {
      await announce({ id: afterAll, name: 'status.called-after-all', detail: {}, context });
    }
    await note({ action: 'contact.registered', subject: id, detail: said.channel });
    return true;
  });
}
