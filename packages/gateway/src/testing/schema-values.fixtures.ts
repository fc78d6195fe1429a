import type { TSchema } from '@sinclair/typebox';
import fc from 'fast-check';

/** Values of each format of our schemas. */
const formats: Readonly<Record<string, fc.Arbitrary<string>>> = {
  uuid: fc.uuid(),
  date: fc.constantFrom('2026-11-23', '2026-11-24', '2024-02-29', '1970-01-01', '2999-12-31', '0001-01-01'),
  'date-time': fc.constantFrom(
    '2026-11-23T08:00:00Z',
    '2026-11-24T23:59:59.999+01:00',
    '0001-01-01T00:00:00Z',
  ),
  uri: fc.oneof(fc.webUrl(), fc.constantFrom('urn:x', 'https://x.example', 'mailto:a@b.example', 'tel:14')),
};

/**
 * Makes values of a schema: at its limits, with every optional field present or absent. Objects have no field
 * that the schema does not name.
 */
export function valuesOf(schema: TSchema): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema.const);
  if (Array.isArray(schema.anyOf)) return fc.oneof(...(schema.anyOf as TSchema[]).map(valuesOf));
  switch (schema.type) {
    case 'object':
      return objectsOf(schema);
    case 'array':
      return fc.array(valuesOf(schema.items as TSchema), {
        minLength: Number(schema.minItems ?? 0),
        maxLength: Math.max(Number(schema.minItems ?? 0), Math.min(3, Number(schema.maxItems ?? 3))),
      });
    case 'integer':
    case 'number':
      return fc.integer({ min: Number(schema.minimum ?? -5), max: Number(schema.maximum ?? 5) });
    case 'boolean':
      return fc.boolean();
    default:
      return textsOf(schema);
  }
}

function objectsOf(schema: TSchema): fc.Arbitrary<unknown> {
  if (schema.patternProperties) {
    const [[pattern, inner] = ['', {}]] = Object.entries(schema.patternProperties as Record<string, TSchema>);
    return fc.dictionary(fc.stringMatching(new RegExp(pattern)), valuesOf(inner as TSchema), {
      minKeys: Number(schema.minProperties ?? 0),
      maxKeys: 3,
    });
  }
  const properties = (schema.properties ?? {}) as Record<string, TSchema>;
  const required = (schema.required ?? []) as string[];
  return fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, valuesOf(inner)])),
    { requiredKeys: required },
  );
}

function textsOf({ pattern, format, minLength = 0, maxLength = 200 }: TSchema): fc.Arbitrary<string> {
  if (typeof format === 'string') return formats[format] ?? fc.string();
  const most = Math.min(Number(maxLength), 40);
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern), { maxLength: most });
  return fc.string({ unit: 'binary', minLength: Number(minLength), maxLength: most });
}
