import { Type, type Static } from '@sinclair/typebox';

/** An error in one field of a request. */
export const fieldProblemSchema = Type.Object({
  field: Type.String({ description: 'JSON pointer into the body, or the name of a parameter.' }),
  code: Type.String({ description: 'Stable word for programs.' }),
  detail: Type.String({ description: 'For a person: what to write.' }),
});
export type FieldProblem = Static<typeof fieldProblemSchema>;

/** An error of the gateway, sent as `application/problem+json`. */
export const problemSchema = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    errors: Type.Optional(Type.Array(fieldProblemSchema)),
  },
  { description: 'An error (RFC 9457).' },
);
export type ProblemDocument = Static<typeof problemSchema>;
