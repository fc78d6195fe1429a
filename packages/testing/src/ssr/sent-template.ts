import type { TemplateResult } from 'lit';

/**
 * A template as JSON. Values that are not text, numbers, booleans or templates, such as listeners, are left
 * out.
 */
export interface SentTemplate {
  readonly type: number;
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;
const isSent = (value: unknown): value is SentTemplate =>
  typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;

/** A template of the page, in the form in which it is sent to the test server. */
export const sent = ({ _$litType$: type, strings, values }: TemplateResult): SentTemplate => ({
  type,
  strings,
  values: values.map((value) =>
    isTemplate(value) ? sent(value) : typeof value === 'function' ? null : value,
  ),
});

/** Restores a sent template, for the renderer. */
export function revived({ type, strings, values }: SentTemplate): TemplateResult {
  const text: TemplateStringsArray = Object.assign([...strings], { raw: strings });
  return {
    _$litType$: type as TemplateResult['_$litType$'],
    strings: text,
    values: values.map((value) => (isSent(value) ? revived(value) : value)),
  };
}
