import type { Hono } from 'hono';
import { pathPattern } from '../http/operation.js';
import { openApiDocumentOf } from './openapi-document.fixtures.js';

interface DescribedAnswer {
  content?: Record<string, unknown>;
}
export interface DescribedOperation {
  path: string;
  method: string;
  operationId: string;
  'x-role'?: string;
  requestBody?: { content: Record<string, { example?: unknown }> };
  parameters?: { name: string; in: string; schema: { enum?: string[]; anyOf?: { const?: string }[] } }[];
  responses: Record<string, DescribedAnswer>;
}

/** Every operation in the OpenAPI document of a gateway. */
export async function describedOperations(app: Hono): Promise<DescribedOperation[]> {
  const document = await openApiDocumentOf<{
    paths: Record<string, Record<string, Omit<DescribedOperation, 'path' | 'method'>>>;
  }>(app);
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => ({ ...one, path, method })),
  );
}

/**
 * Returns what an answer is that its operation does not declare: its status, or its media type. It is
 * undefined when the answer is declared, or no operation is at the address.
 */
export function undeclared(
  operations: readonly DescribedOperation[],
  method: string,
  path: string,
  response: Response,
): string | undefined {
  const one = operations.find(
    (candidate) => candidate.method === method.toLowerCase() && pathPattern(candidate.path).test(path),
  );
  if (!one) return undefined;
  const where = `${method.toUpperCase()} ${one.path} ${response.status}`;
  const answer = one.responses[response.status];
  if (!answer) return where;
  const type = response.headers.get('content-type')?.split(';', 1)[0];
  if (type === undefined || response.status === 304) return undefined;
  return answer.content && type in answer.content ? undefined : `${where} ${type}`;
}
