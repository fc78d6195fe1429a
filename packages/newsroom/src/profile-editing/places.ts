import { profilePartFields, profileParts, type ProfilePart } from '@plein/domain/content.js';
import type { Profile } from '@plein/domain/profile.js';
import type { PageName } from '../shell/page-names.js';

/** The sections of the profile, in the order of their pages, and the page of each. */
export const sectionPages = {
  crisis: 'profile',
  notices: 'profile',
  hours: 'profile',
  organisation: 'municipality',
  channels: 'municipality',
  departments: 'municipality',
  tasks: 'municipality',
} as const satisfies Record<string, PageName>;
export type SectionName = keyof typeof sectionPages;
/** A page on which sections of the profile are changed. */
export type ProfilePageName = (typeof sectionPages)[SectionName];

const sectionOfField: Partial<Record<keyof Profile, SectionName>> = {
  crisis: 'crisis',
  notices: 'notices',
  holidays: 'hours',
  channels: 'channels',
  departments: 'departments',
  tasks: 'tasks',
};

/** The section that has the field of a JSON pointer. */
export function sectionOf(pointer: string): SectionName {
  if (pointer.includes('/specialOpeningHours')) return 'hours';
  const [, field = ''] = pointer.split('/');
  return sectionOfField[field as keyof Profile] ?? 'organisation';
}

/** The part of the content that a field of the profile belongs to. */
export const contentPartOf = (field: string): ProfilePart | undefined =>
  profileParts.find((part) => (profilePartFields[part] as readonly string[]).includes(field));
