import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { TObject, TSchema } from '@sinclair/typebox';
import { parse } from 'yaml';
import { zaakDocumentSchema } from './schema.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const folder = resolve(root, process.env['PLEIN_SPECS'] ?? '../shared/data');

interface OfficialSchema {
  properties?: Record<string, unknown>;
  allOf?: OfficialSchema[];
  $ref?: string;
}
interface Specification {
  components: { schemas: Record<string, OfficialSchema> };
}

function fieldsOf(specification: Specification, schema: OfficialSchema | undefined): string[] {
  const referred = schema?.$ref && specification.components.schemas[schema.$ref.split('/').at(-1) ?? ''];
  return [
    ...Object.keys(schema?.properties ?? {}),
    ...(schema?.allOf ?? []).flatMap((part) => fieldsOf(specification, part)),
    ...(referred ? fieldsOf(specification, referred) : []),
  ];
}

/** The fields of a schema but `plein`, which holds what a municipality adds for its own channels. */
function ourFields(schema: TSchema): string[] {
  const item = (schema['items'] ?? schema) as TObject;
  return Object.keys(item.properties).filter((name) => name !== 'plein');
}

const { zaak, zaaktype, statustypen, statussen, taken } = zaakDocumentSchema.properties;
const checks: [file: string, fields: [name: string, ours: string[]][]][] = [
  ...['zaken-1.5.2.yaml', 'zaken-1.7.0.yaml'].map((file): (typeof checks)[number] => [
    `zgw/${file}`,
    [
      ['Zaak', ourFields(zaak)],
      ['Status', ourFields(statussen)],
      ['Verlenging', ['reden', 'duur']],
      ['Opschorting', ['indicatie', 'reden']],
      ['Resultaat', ['toelichting']],
    ],
  ]),
  [
    'zgw/catalogi-1.3.3.yaml',
    [
      ['ZaakType', ourFields(zaaktype)],
      ['StatusType', ourFields(statustypen)],
    ],
  ],
  ['zgw/mijn-taken-api.yaml', [['TaakInfo', ourFields(taken)]]],
];

for (const [file, schemas] of checks) {
  const path = resolve(folder, file);
  const missing = !existsSync(path) && `${path} is not there; PLEIN_SPECS names the folder`;
  test(`the fields of a case exist in ${file}`, { skip: missing }, () => {
    const specification = parse(readFileSync(path, 'utf8')) as Specification;
    for (const [name, ours] of schemas) {
      const official = fieldsOf(specification, specification.components.schemas[name]);
      assert.deepEqual(
        ours.filter((field) => !official.includes(field)),
        [],
        name,
      );
    }
  });
}
