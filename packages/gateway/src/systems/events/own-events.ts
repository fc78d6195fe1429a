import { uuidv7 } from '@plein/domain/identifier.js';
import { scrubPath } from '@plein/domain/privacy/paths.js';
import {
  eventType,
  type Announcement,
  type ChannelCode,
  type ComponentName,
  type EventContext,
  type VocabularyEvent,
} from '@plein/domain/vocabulary.js';
import type { Kysely } from 'kysely';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { apiVersion } from '../../http/headers.js';
import { webAddress } from '../../http/web-address.js';
import type { ProfileService } from '../../residents/profile/profile.service.js';
import type { Database } from '../../store/database.js';
import { attributeProblem } from './check-event.js';
import type { EventsService } from './events.service.js';

/** The component that the gateway's own events name. */
export const ownComponent = 'newsroom';

/** The source of the gateway's own events where the profile gives no better one. */
export const plainSource = '/newsroom';

const longestSource = 200;

type OwnContext = Partial<Omit<EventContext, 'component' | 'componentVersion' | 'channel' | 'language'>> & {
  channel: ChannelCode;
  language: string;
};

/** An event of the gateway itself, about something that changed. */
export type OwnEvent = Announcement & {
  context: OwnContext;
  /** The element that it came from. Default: the newsroom. */
  component?: ComponentName;
  /** Default: a new id. */
  id?: string;
};

/**
 * Returns the `source` of the gateway's own events, with the OIN where the profile has one (NL GOV profile).
 * It only labels an event, so it never throws: what cannot be a source gives `plainSource`.
 */
export function ownSource(profile: { organisation: { oin?: string; url?: string } } | undefined): string {
  const { oin, url } = profile?.organisation ?? {};
  const site = webAddress(url ?? '');
  const source = oin ? `urn:nld:oin:${oin}:systeem:${ownComponent}` : site && new URL(plainSource, site).href;
  return source && source.length <= longestSource && !attributeProblem(source) ? source : plainSource;
}

/** Stores events of the gateway itself. */
export interface OwnEvents {
  /** Reads what labels the events, before a commit. Returns what stores them within it. */
  begin(now: Date): Promise<KeepOwnEvent>;
}

/**
 * Stores one event within a commit. `fresh` is 0 where its id exists, and `publish` tells the newsroom: call it after the
 * commit.
 */
export type KeepOwnEvent = (
  transaction: Kysely<Database>,
  event: OwnEvent,
) => Promise<{ fresh: number; publish: () => void }>;

export function createOwnEvents(
  { random }: Pick<GatewayDependencies, 'random'>,
  events: Pick<EventsService, 'keep'>,
  profiles: Pick<ProfileService, 'profile'>,
): OwnEvents {
  return {
    async begin(now) {
      const source = ownSource(await profiles.profile());
      return (transaction, event) => {
        const id = event.id ?? uuidv7(now.getTime(), random);
        return events.keep(transaction, [onTheWire(event, id, source, now)]);
      };
    },
  };
}

/** Returns an event of the gateway itself as others send theirs. */
function onTheWire(event: OwnEvent, id: string, source: string, now: Date): VocabularyEvent {
  return {
    specversion: '1.0',
    id,
    source,
    type: eventType(event.name),
    time: now.toISOString(),
    datacontenttype: 'application/json',
    data: {
      occurredAt: now.toISOString(),
      component: event.component ?? ownComponent,
      componentVersion: apiVersion,
      ...withoutPersonalData(event.context),
      ...event.detail,
    },
  };
}

/**
 * Leaves out fields without a value, which the event schemas refuse. It also leaves out a task or department
 * with personal data, as a page may send; the event is then counted without it.
 */
function withoutPersonalData(context: OwnContext): OwnContext {
  const isKept = (name: string, value: unknown) =>
    value !== undefined &&
    !((name === 'task' || name === 'department') && scrubPath(String(value)) !== value);
  const kept = Object.entries(context).filter(([name, value]) => isKept(name, value));
  return Object.fromEntries(kept) as OwnContext;
}
