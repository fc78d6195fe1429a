import { Type } from '@sinclair/typebox';
import { reportNames, type ReportQuery } from '@plein/domain/reports.js';
import { reportQuerySchema, reportSchema } from '@plein/domain/reports/schema.js';
import { operation, type Capability } from '../http/operation.js';
import { json, problem } from '../http/problem.js';
import { reportCsv } from './report-csv.js';
import type { ReportsService } from './reports.service.js';

/** The reports, each a table, as JSON or as CSV. */
export function reportsCapability(service: ReportsService): Capability {
  return [
    operation({
      method: 'get',
      path: '/v1/reports/{report}',
      id: 'readReport',
      summary: 'A report: volume, preventable contact, promises and the others',
      description:
        'Days are days in Amsterdam. Counts are rounded, and what is about few people is null. What each report ' +
        'means, how it is computed and what it does not show is in docs/reports.md.',
      tag: 'reports',
      role: 'reader',
      params: Type.Object({ report: Type.Union(reportNames.map((name) => Type.Literal(name))) }),
      query: reportQuerySchema,
      answers: {
        200: {
          description: 'The report; with `format=csv` or `Accept: text/csv` as CSV.',
          schema: reportSchema,
        },
        401: { description: 'Nobody is logged in.' },
        403: { description: 'The newsroom is closed on this address.' },
      },
      async handler({ params: { report: name }, query, request }) {
        const report = await service.report(name, query);
        if ('problems' in report) {
          return problem(400, 'A parameter of the address is not right.', { errors: report.problems });
        }
        return wantsCsv(query, request) ? csvAnswer(report) : json(200, report, { vary: 'Accept' });
      },
    }),
  ];
}

function wantsCsv({ format }: ReportQuery, request: Request): boolean {
  if (format !== undefined) return format === 'csv';
  return /^\s*text\/csv\b/i.test(request.headers.get('accept') ?? '');
}

function csvAnswer(report: Parameters<typeof reportCsv>[0]): Response {
  const name = `${report.report}-${report.from}-${report.to}.csv`;
  return new Response(reportCsv(report), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
      vary: 'Accept',
    },
  });
}
