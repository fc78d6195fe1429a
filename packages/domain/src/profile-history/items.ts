export type Fields = Readonly<Record<string, unknown>>;

/** The lists of a profile whose items are the same one when this field is, by the name of the list. */
export const identities: Readonly<Record<string, string>> = {
  channels: 'id',
  departments: 'code',
  tasks: 'uri',
  notices: 'id',
  holidays: 'validFrom',
  specialOpeningHours: 'validFrom',
};

/** Items by their identity; a second one with the same identity gets a number. */
export function byIdentity(items: readonly Fields[], identity: string): Map<string, Fields> {
  const known = new Map<string, Fields>();
  for (const item of items) {
    const key = String(item[identity]);
    let free = key;
    for (let number = 2; known.has(free); number += 1) free = `${key}#${String(number)}`;
    known.set(free, item);
  }
  return known;
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const fieldsIn = (value: unknown): Fields => (isFields(value) ? value : {});
export const itemsIn = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
/** Whether a value is a list of objects, or absent. */
export const isItems = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.every(isFields));
