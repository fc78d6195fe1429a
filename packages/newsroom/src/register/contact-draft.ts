import type { ContactRegistration } from '@plein/domain/newsroom.js';
import {
  causes,
  channelCodes,
  channelTable,
  contactOutcomes,
  perspectives,
  preventableCodes,
  residentRoles,
} from '@plein/domain/vocabulary.js';

/** Draft of a contact. A text is empty if nothing is chosen. */
export interface ContactDraft {
  readonly channel: string;
  /** Text in the search field. */
  readonly search: string;
  /** URI of the chosen subject. */
  readonly task: string;
  readonly department: string;
  readonly preventable: string;
  readonly cause: string;
  readonly outcome: string;
  readonly followedStatus: boolean;
  readonly residentRole: string;
  readonly perspective: string;
  readonly language: string;
}

/** Initial values of the form: the most common answers, but never a judgement. */
export const emptyDraft: ContactDraft = {
  channel: 'phone',
  search: '',
  task: '',
  department: '',
  preventable: '',
  cause: '',
  outcome: 'answered',
  followedStatus: false,
  residentRole: 'customer',
  perspective: 'service',
  language: 'nl',
};

/** The channels that staff write down most, each one press away. */
export const frequentChannels = channelCodes.filter(
  (code) => channelTable[code].registeredByStaff === 'often',
);
/** The channels that stand in a list. */
export const otherChannels = channelCodes.filter((code) => !frequentChannels.includes(code));

export type DraftError = 'task-missing' | 'task-not-chosen' | 'preventable-missing' | 'cause-missing';

/**
 * Choices that are missing before a contact can be saved, in the order of the form, by the id of their field.
 */
export function checkDraft(
  draft: ContactDraft,
): { field: 'subject' | 'preventable' | 'cause'; code: DraftError }[] {
  return [
    ...(draft.task
      ? []
      : [{ field: 'subject', code: draft.search.trim() ? 'task-not-chosen' : 'task-missing' } as const]),
    ...(draft.preventable ? [] : [{ field: 'preventable', code: 'preventable-missing' } as const]),
    ...(draft.preventable === 'yes' && !draft.cause
      ? [{ field: 'cause', code: 'cause-missing' } as const]
      : []),
  ];
}

const oneOf = <Code extends string>(codes: readonly Code[], value: string): Code | undefined =>
  codes.find((code) => code === value);

/**
 * The registration that the gateway stores, from a draft without errors. `at` is when the contact was
 * registered (ISO 8601, UTC). An entry that waits for a connection has that time too.
 */
export function registrationOf(draft: ContactDraft, id: string, at: string): ContactRegistration {
  const cause = draft.preventable === 'yes' ? oneOf(causes, draft.cause) : undefined;
  const preventable = oneOf(preventableCodes, draft.preventable);
  return {
    id,
    occurredAt: at,
    channel: oneOf(channelCodes, draft.channel) ?? 'phone',
    outcome: oneOf(contactOutcomes, draft.outcome) ?? 'answered',
    language: draft.language,
    task: draft.task,
    followedStatus: draft.followedStatus,
    ...(draft.department && { department: draft.department }),
    ...(preventable && { preventable }),
    ...(cause && { cause }),
    ...roles(draft),
  };
}

function roles({ residentRole, perspective }: ContactDraft): Partial<ContactRegistration> {
  const role = oneOf(residentRoles, residentRole);
  const view = oneOf(perspectives, perspective);
  return { ...(role && { residentRole: role }), ...(view && { perspective: view }) };
}
