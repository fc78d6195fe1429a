import type { TSchema } from '@sinclair/typebox';
import { TypeCompiler, type TypeCheck } from '@sinclair/typebox/compiler';
import { Value, ValueErrorType, type ValueError } from '@sinclair/typebox/value';
import { registerFormats } from './formats.js';
import type { FieldProblem } from '@plein/domain/problem.js';

/** Checks values against one schema. */
export interface Validator {
  check(value: unknown): boolean;
  /**
   * Returns the faults, one for each field, with what to write.
   * @param most how many at most; ten where it is absent
   */
  problems(value: unknown, most?: number): FieldProblem[];
}

const mostProblems = 10;
const deepest = 32;
const unstorable = /[\0\p{Surrogate}]/u;

/**
 * Makes a validator of `schema`. It is compiled where the platform allows that, and interpreted under a
 * strict CSP.
 */
export function validator(schema: TSchema): Validator {
  registerFormats();
  const compiled = compile(schema);
  return {
    check: (value) => (compiled ? compiled.Check(value) : Value.Check(schema, value)),
    problems: (value, most = mostProblems) => fieldProblems(Value.Errors(schema, value), most),
  };
}

/** Checks that were compiled before: a schema belongs to its module, and each gateway asks for the same ones. */
const compiledChecks = new WeakMap<TSchema, TypeCheck<TSchema>>();

function compile(schema: TSchema): TypeCheck<TSchema> | undefined {
  const known = compiledChecks.get(schema);
  if (known) return known;
  try {
    const check = TypeCompiler.Compile(schema);
    compiledChecks.set(schema, check);
    return check;
  } catch {
    return undefined;
  }
}

function fieldProblems(errors: Iterable<ValueError>, most: number): FieldProblem[] {
  const found = new Map<string, FieldProblem>();
  for (const error of errors) {
    if (found.has(error.path)) continue;
    found.set(error.path, { field: error.path, ...explain(error) });
    if (found.size === most) break;
  }
  return [...found.values()];
}

function explain({ type, schema }: ValueError): { code: string; detail: string } {
  switch (type) {
    case ValueErrorType.ObjectAdditionalProperties:
      return { code: 'unknown', detail: 'This field does not exist here. Leave it out.' };
    case ValueErrorType.ObjectRequiredProperty:
      return { code: 'required', detail: `This field is missing. Write ${expected(schema)}.` };
    case ValueErrorType.StringMaxLength:
      return { code: 'too-long', detail: `Write at most ${schema.maxLength} characters.` };
    case ValueErrorType.StringMinLength:
      return { code: 'too-short', detail: `Write at least ${schema.minLength} characters.` };
    case ValueErrorType.StringFormat:
    case ValueErrorType.StringPattern:
      return { code: 'format', detail: `Write ${expected(schema)}.` };
    case ValueErrorType.ArrayMaxItems:
      return { code: 'too-many', detail: `Give at most ${schema.maxItems} items.` };
    case ValueErrorType.ArrayMinItems:
      return { code: 'too-few', detail: `Give at least ${schema.minItems} items.` };
    case ValueErrorType.ArrayUniqueItems:
      return { code: 'repeated', detail: 'Give each item once.' };
    case ValueErrorType.IntegerMaximum:
    case ValueErrorType.NumberMaximum:
      return { code: 'too-large', detail: `Write a number of at most ${schema.maximum}.` };
    case ValueErrorType.IntegerMinimum:
    case ValueErrorType.NumberMinimum:
      return { code: 'too-small', detail: `Write a number of at least ${schema.minimum}.` };
    default:
      return { code: 'type', detail: `Write ${expected(schema)}.` };
  }
}

const formatExamples: Readonly<Record<string, string>> = {
  uuid: 'a UUID, like 01936f0e-7c1a-7b3e-8d52-3f6a9c0b1d2e',
  date: 'a date that exists, like 2026-11-23',
  'date-time': 'a moment, like 2026-11-23T09:00:00Z',
  'single-line': 'one line, without characters that nobody sees',
  uri: 'a full address, like https://www.example.org/page',
};

function expected(schema: TSchema): string {
  if ('const' in schema) return JSON.stringify(schema.const);
  if (Array.isArray(schema.anyOf)) {
    const values = (schema.anyOf as TSchema[]).filter((one) => 'const' in one);
    if (values.length > 0) return `one of: ${values.map((one) => String(one.const)).join(', ')}`;
  }
  if (typeof schema.format === 'string') return formatExamples[schema.format] ?? `a ${schema.format}`;
  if (typeof schema.pattern === 'string') return `text of the form ${schema.pattern}`;
  switch (schema.type) {
    case 'string':
      return 'text';
    case 'integer':
      return 'a whole number';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    case 'array':
      return 'a list';
    case 'object':
      return 'an object';
    default:
      return 'a value that the documentation names';
  }
}

/**
 * Finds what not every database stores unchanged: the character U+0000 and half surrogate pairs. It also
 * finds values that are nested deeper than any of our schemas.
 * @param texts `plain` where the texts are known to have none of these characters
 * @returns the first fault, or undefined
 */
export function unstorableIn(value: unknown, texts: 'any' | 'plain' = 'any'): FieldProblem | undefined {
  const found = texts === 'plain' ? tooDeep(value, 0) : findUnstorable(value, 0);
  if (!found) return undefined;
  if (found.code === 'too-deep') {
    return { field: '', code: 'too-deep', detail: `Nest values at most ${deepest} deep.` };
  }
  const field = found.path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return { field, code: 'character', detail: `Leave out the ${found.what} that cannot be shown.` };
}

function tooDeep(value: unknown, depth: number): { code: 'too-deep' } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth >= deepest) return { code: 'too-deep' };
  // Parsed JSON has own keys only, so `for … in` finds no inherited ones.
  for (const key in value) {
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof inner !== 'object') continue;
    const found = tooDeep(inner, depth + 1);
    if (found) return found;
  }
  return undefined;
}

type Unstorable = { code: 'too-deep' } | { code: 'character'; what: 'character' | 'key'; path: string[] };

function findUnstorable(value: unknown, depth: number): Unstorable | undefined {
  if (typeof value === 'string') {
    return unstorable.test(value) ? { code: 'character', what: 'character', path: [] } : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth >= deepest) return { code: 'too-deep' };
  for (const [key, inner] of Object.entries(value)) {
    const found = findUnstorable(inner, depth + 1);
    if (found?.code === 'character') found.path.unshift(key);
    if (found) return found;
    if (unstorable.test(key)) return { code: 'character', what: 'key', path: [] };
  }
  return undefined;
}
