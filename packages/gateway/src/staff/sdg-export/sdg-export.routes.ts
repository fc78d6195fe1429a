import { reportFormats } from '@plein/domain/reports.js';
import { Type } from '@sinclair/typebox';
import { refusals } from '../../http/refusals.js';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { csv, csvAnswer, csvNotation, wantsCsv } from '../../http/csv.js';
import type { FeedbackExportService } from './sdg-export.service.js';

const closed = { additionalProperties: false } as const;
const month = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' });

/** The schema is closed, and none of its fields can hold free text. */
export const feedbackExportSchema = Type.Object(
  {
    month,
    ratings: Type.Array(
      Type.Object(
        {
          id: Type.String({ format: 'uuid', description: 'Stable: a correction has the same id.' }),
          url: Type.String({ format: 'uri' }),
          rating: Type.Integer({ minimum: 1, maximum: 5, description: '5 is most satisfied.' }),
          givenAt: Type.String({ format: 'date-time' }),
        },
        closed,
      ),
    ),
  },
  closed,
);

const columns = ['id', 'url', 'rating', 'givenAt'] as const;

/**
 * The operation that exports ratings for the Single Digital Gateway, due within five working days after a
 * month.
 */
export function feedbackExportCapability(service: FeedbackExportService): Capability {
  return [
    operation({
      method: 'get',
      path: '/v1/feedback-exports/single-digital-gateway',
      id: 'exportFeedback',
      summary: 'Ratings of a month for the Single Digital Gateway, without free text',
      tag: 'reports',
      role: 'editor',
      limit: 'newsroom',
      query: Type.Object(
        {
          month: Type.Optional({ ...month, description: 'In UTC: 2026-10. Default the last month.' }),
          format: Type.Optional(Type.Union(reportFormats.map((format) => Type.Literal(format)))),
        },
        closed,
      ),
      answers: {
        200: {
          description: 'Every rating of the month; with `format=csv` or `Accept: text/csv` as CSV.',
          also: ['text/csv'],
          schema: feedbackExportSchema,
        },
        409: { description: 'The profile has no address of the site.' },
        ...refusals,
      },
      async handler({ query, request }) {
        const found = await service.ratings(query.month);
        if (found.status === 'no-site') {
          return problem(409, 'Write the address of the site in the profile first: `organisation.url`.');
        }
        if (found.status === 'not-over') {
          const detail = `Ask for a month that is over: ${found.last} or earlier.`;
          const errors = [{ field: 'month', code: 'too-large', detail }];
          return problem(400, 'A parameter of the address is not right.', { errors });
        }
        if (!wantsCsv(query.format, request)) {
          return json(200, { month: found.month, ratings: found.ratings }, { vary: 'Accept' });
        }
        const rows = found.ratings.map(({ id, url, rating, givenAt }) => ({ id, url, rating, givenAt }));
        return csvAnswer(
          `single-digital-gateway-${found.month}`,
          csv(columns, rows, csvNotation(undefined, request)),
        );
      },
    }),
  ];
}
