import type { Profile, Task } from '@plein/domain/profile.js';
import { freeName, slugOf } from '../../shared/editing/slug.js';
import type { Subject } from '../../shared/subjects/subjects.js';

/** What the list of product names itself says of a subject that it does not have. */
export const noProductName = 'UPL-naam nog niet beschikbaar';

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A new subject from the list of product names, with every channel of the profile. */
export const taskFromUpl = ({ uri, name }: Subject, { channels }: Profile): Task => ({
  uri,
  upl: name,
  name: { nl: capitalised(name) },
  channels: channels.map(({ id }) => id),
});

/**
 * A new subject that the list of product names does not have. Its address is one of the municipality itself, under its
 * own site, or under this gateway where its site is not known.
 */
export function ownTask(name: string, { organisation, tasks, channels }: Profile, gateway: string): Task {
  const start = new URL('onderwerp/', organisation.url ?? gateway).href;
  const taken = tasks.flatMap(({ uri }) => (uri.startsWith(start) ? [uri.slice(start.length)] : []));
  return {
    uri: start + freeName(slugOf(name) || 'onderwerp', taken),
    upl: noProductName,
    name: { nl: capitalised(name.trim()) },
    channels: channels.map(({ id }) => id),
  };
}
