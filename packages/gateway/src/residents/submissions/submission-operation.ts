import type { Static, TSchema } from '@sinclair/typebox';
import { operation, type Operation } from '../../http/operation.js';
import { tooMany } from '../../http/rate-limit.js';
import { json, problem } from '../../http/problem.js';
import { idTaken } from '../../http/refusals.js';
import type { SubmissionResult } from './submissions.js';

/** What the operation for one kind of submission has of its own. */
interface SubmissionWords<Body extends TSchema, Receipt> {
  path: string;
  id: string;
  summary: string;
  /** What one is called, as in `another message`. */
  noun: string;
  /** What the description says besides that sending it again is harmless. */
  description?: string;
  limit: string;
  /** In bytes; default: that of every operation. */
  largestBody?: number;
  body: Body;
  bodyExample: unknown;
  receipt: TSchema;
  /** Says that the municipality does not take it now. */
  closed: string;
  submit(body: Static<Body>, client: string): Promise<SubmissionResult<Receipt>>;
}

/** Makes the operation by which a resident sends something: stored once, with a receipt. */
export function submissionOperation<Body extends TSchema, Receipt>({
  noun,
  description,
  receipt,
  closed,
  submit,
  ...own
}: SubmissionWords<Body, Receipt>): Operation {
  const again =
    `Sending the same ${noun} with the same \`id\` again changes nothing and gives the same receipt. ` +
    `Another ${noun} with that \`id\` is refused.`;
  return operation({
    ...own,
    method: 'post',
    tag: 'contact',
    description: [again, description].filter(Boolean).join(' '),
    answers: {
      200: { description: 'It was already there: the same receipt.', schema: receipt },
      201: { description: 'Stored: the receipt with a copy.', schema: receipt },
      409: {
        description: `${closed.replace(/\.$/, '')}, or another ${noun} has this \`id\` (\`errors\` names it).`,
      },
    },
    async handler({ body, client }) {
      const result = await submit(body as Static<Body>, client);
      switch (result.status) {
        case 'stored':
          return json(201, result.receipt);
        case 'known':
          return json(200, result.receipt);
        case 'invalid':
          return problem(400, 'Some fields are not right yet.', { errors: result.errors });
        case 'closed':
          return problem(409, closed);
        case 'wait':
          return tooMany(result.seconds, 'Too much comes from here. Send it again after the time given.');
        case 'taken':
          return idTaken();
      }
    },
  });
}
