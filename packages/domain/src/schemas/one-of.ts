import { Type, type TLiteral, type TUnion } from '@sinclair/typebox';

/** Makes a schema for one of the given codes, with its meaning in that field. */
export function oneOf<const Codes extends readonly string[]>(
  codes: Codes,
  description?: string,
): TUnion<{ -readonly [Index in keyof Codes]: TLiteral<Codes[Index]> }> {
  return Type.Union(
    codes.map((code) => Type.Literal(code)),
    description === undefined ? {} : { description },
  ) as never;
}
