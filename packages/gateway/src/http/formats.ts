import { FormatRegistry } from '@sinclair/typebox';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const date = /^(\d{4})-(\d{2})-(\d{2})$/;
const moment =
  /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** Whether the text fits, and its first three groups are a day that exists. */
function hasDay(pattern: RegExp, value: string): boolean {
  const match = pattern.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
}

function isUri(value: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\S+$/i.test(value) && URL.canParse(value);
}

/** Teaches TypeBox the formats that the domain's schemas use. Calling it again changes nothing. */
export function registerFormats(): void {
  if (FormatRegistry.Has('uuid')) return;
  FormatRegistry.Set('uuid', (value) => uuid.test(value));
  FormatRegistry.Set('date', (value) => hasDay(date, value));
  FormatRegistry.Set('date-time', (value) => hasDay(moment, value));
  FormatRegistry.Set('uri', isUri);
}
