import { callbackAssignmentSchema } from '@plein/domain/callbacks/schema.js';
import { callbackReturnQuerySchema } from '@plein/domain/newsroom/schema.js';
import { returnReasons, type Actor } from '@plein/domain/newsroom.js';
import { Type, type Static, type TSchema } from '@sinclair/typebox';
import { operation, type Operation, type OperationInput } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { refusals } from '../../http/refusals.js';
import { actorOf } from '../changes/require-actor.js';
import type { HandingOn, Work, WorkChange, WorkRefusal } from './work.service.js';

export const workParams = Type.Object({ id: Type.String({ format: 'uuid' }) });

/** What operations on work of the contact centre have in common. */
export const workCommon = { tag: 'work', role: 'contact-centre', limit: 'newsroom' } as const;

/** A query that chooses work by its state. */
export const statusQuery = <Status extends string>(statuses: readonly Status[]) =>
  Type.Object(
    {
      status: Type.Optional(
        Type.Union(
          statuses.map((one) => Type.Literal(one)),
          { description: 'Default: those that are not closed.' },
        ),
      ),
    },
    { additionalProperties: false },
  );

/** What a summary says of an operation, with an example of its body. */
interface BodyWords {
  summary: string;
  description?: string;
  bodyExample: unknown;
}

/** What the operations of one kind of work have of their own. */
export interface WorkRoutes<
  Item,
  Refusal extends { status: string },
  To extends TSchema,
  Closing extends TSchema,
> {
  path: string;
  /** Part of the ids: `Callback` makes `takeCallback`. */
  name: string;
  /** What staff call it, as in `take a request`. */
  noun: string;
  /** What a colleague would do too, as in `calls`. */
  does: string;
  schema: TSchema;
  service: Work<Item, Refusal> & {
    close(actor: Actor, id: string, closing: Static<Closing>): Promise<WorkChange<Item, Refusal>>;
  };
  handingOn: BodyWords & { body: To };
  closing: BodyWords & { body: Closing };
  /** Answers what only this kind of work refuses. */
  refuse(refusal: Refusal): Response;
}

/** The operations that all work of staff has, and what answers a change. */
export function workRoutes<
  Item,
  Refusal extends { status: string },
  To extends TSchema & { static: HandingOn },
  Closing extends TSchema,
>(kind: WorkRoutes<Item, Refusal, To, Closing>) {
  const { path, name, noun, does, schema, service, handingOn, closing, refuse } = kind;
  const answers = {
    200: { description: `The ${noun} as it is now.`, schema },
    404: { description: `There is no such ${noun}.` },
    409: { description: 'A colleague has taken it, or it is closed.' },
    ...refusals,
  };
  const common = { ...workCommon, method: 'post', params: workParams, answers } as const;

  function answer(change: WorkChange<Item, Refusal>): Response {
    if (change.status === 'done') return json(200, (change as { item: Item }).item);
    const known = refusalAnswers[change.status as WorkRefusal['status']] as
      ((words: { noun: string; by: string }) => Response) | undefined;
    const by = (change as { by?: string }).by ?? '';
    return known ? known({ noun, by }) : refuse(change as Refusal);
  }

  /** Makes a step of the work with what the operation was given. */
  const step =
    <Query, Body>(
      make: (
        actor: Actor,
        id: string,
        given: { query: Query; body: Body },
      ) => Promise<WorkChange<Item, Refusal>>,
    ) =>
    async ({ params: { id }, actor, query, body }: OperationInput<{ id: string }, Query, Body>) =>
      answer(await make(actorOf(actor), id, { query, body }));

  const operations: Operation[] = [
    operation({
      ...common,
      path: `${path}/{id}/taking`,
      id: `take${name}`,
      summary: `Take a ${noun}, so that no colleague ${does} too`,
      handler: step((actor, id) => service.take(actor, id)),
    }),
    operation({
      ...common,
      path: `${path}/{id}/return`,
      id: `return${name}`,
      summary: `Return a ${noun}, so that a colleague can take it`,
      description: 'To return what a colleague has taken, give a reason; it stands in the audit log.',
      query: callbackReturnQuerySchema,
      handler: step((actor, id, { query }: { query: Static<typeof callbackReturnQuerySchema> }) =>
        service.giveBack(actor, id, query.reason),
      ),
    }),
    operation({
      ...common,
      ...closing,
      path: `${path}/{id}/closing`,
      id: `close${name}`,
      handler: step((actor, id, { body }: { body: Static<Closing> }) => service.close(actor, id, body)),
    } as Parameters<typeof operation>[0]),
    operation({
      ...common,
      ...handingOn,
      path: `${path}/{id}/handing-on`,
      id: `handOn${name}`,
      handler: step((actor, id, { body }: { body: Static<To> }) => service.handOn(actor, id, body)),
    } as Parameters<typeof operation>[0]),
    operation({
      ...common,
      path: `${path}/{id}/assignment`,
      id: `assign${name}`,
      summary: `Give a ${noun} to a colleague who is logged in`,
      body: callbackAssignmentSchema,
      bodyExample: { colleague: '01936f0e-7c1a-7b3e-8d52-3f6a9c0b1d2e' },
      handler: step((actor, id, { body }: { body: Static<typeof callbackAssignmentSchema> }) =>
        service.assign(actor, id, body.colleague),
      ),
    }),
  ];
  return { operations, answers, common, step };
}

type RefusalAnswer = (words: { noun: string; by: string }) => Response;

const refusalAnswers: Readonly<Record<WorkRefusal['status'], RefusalAnswer>> = {
  unknown: ({ noun }) =>
    problem(404, `There is no such ${noun}. It may have been deleted after its retention period.`),
  busy: ({ noun, by }) => problem(409, `${by} has taken this ${noun} already.`),
  closed: ({ noun }) => problem(409, `This ${noun} is closed already.`),
  'reason-missing': ({ noun }) =>
    problem(400, `A colleague has taken this ${noun}.`, {
      errors: [{ field: 'reason', code: 'required', detail: `Write one of: ${returnReasons.join(', ')}.` }],
    }),
  'no-colleague': () =>
    unknownIn('/colleague', 'Write the id of a colleague who is logged in: GET /v1/colleagues.'),
  'no-department': () => unknownIn('/department', 'Write the code of a department of the profile.'),
};

function unknownIn(field: string, detail: string): Response {
  return problem(400, 'Some fields are not right yet.', { errors: [{ field, code: 'unknown', detail }] });
}
