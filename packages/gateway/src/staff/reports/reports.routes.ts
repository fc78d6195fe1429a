import { Type } from '@sinclair/typebox';
import { reportNames, type Report } from '@plein/domain/reports.js';
import { reportQuerySchema, reportSchema } from '@plein/domain/reports/schema.js';
import { refusals } from '../../http/refusals.js';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { csv, csvAnswer, csvNotation, wantsCsv, type CsvNotation } from '../../http/csv.js';
import type { ReportsService } from './reports.service.js';

/** The operation that reads a report as a table, in JSON or CSV. */
export function reportsCapability(service: ReportsService): Capability {
  return [
    operation({
      method: 'get',
      path: '/v1/reports/{report}',
      id: 'readReport',
      summary: 'A report: volume, preventable contact, promises and the others',
      description:
        'Days are days in Amsterdam. Counts are rounded, and counts of few people are null. The page ' +
        'docs/reports.md says what each report means, how it is computed and what it does not show.',
      tag: 'reports',
      role: 'reader',
      limit: 'newsroom',
      params: Type.Object({ report: Type.Union(reportNames.map((name) => Type.Literal(name))) }),
      query: reportQuerySchema,
      answers: {
        200: {
          description: 'The report; with `format=csv` or `Accept: text/csv` as CSV.',
          also: ['text/csv'],
          schema: reportSchema,
        },
        ...refusals,
      },
      async handler({ params: { report: name }, query, request }) {
        const result = await service.report(name, query);
        if (result.status === 'invalid') {
          return problem(400, 'A parameter of the address is not right.', { errors: result.problems });
        }
        const { report } = result;
        if (!wantsCsv(query.format, request)) return json(200, report, { vary: 'Accept' });
        return asCsv(report, csvNotation(query.language, request));
      },
    }),
  ];
}

function asCsv({ report, from, to, columns, rows }: Report, notation: CsvNotation): Response {
  const text = csv(
    columns.map(({ key }) => key),
    rows,
    notation,
  );
  return csvAnswer(`${report}-${from}-${to}`, text);
}
