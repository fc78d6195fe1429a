import type { Hono } from 'hono';

/** Reads the OpenAPI document of a gateway, with the errors that operations share written out in each of them. */
export async function openApiDocumentOf<Document>(app: Hono): Promise<Document> {
  const document = (await (await app.request('/openapi.json')).json()) as {
    components: { responses: Record<string, unknown> };
  };
  const { responses } = document.components;
  const start = '#/components/responses/';
  const written = (_: string, value: unknown): unknown => {
    const name = (value as { $ref?: unknown } | null)?.$ref;
    return typeof name === 'string' && name.startsWith(start) ? responses[name.slice(start.length)] : value;
  };
  return JSON.parse(JSON.stringify(document), written) as Document;
}
