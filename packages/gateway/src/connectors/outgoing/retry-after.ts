/**
 * Returns how many milliseconds a `Retry-After` asks to wait: a number of seconds or a moment of HTTP (RFC 9110).
 * Undefined where it is absent or cannot be read.
 */
export function retryAfter(header: string | null, now: Date): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,6}$/.test(text)) return Number(text) * 1000;
  const moment = /^[A-Z][a-z]{2}, /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - now.getTime());
}
