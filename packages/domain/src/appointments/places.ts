import type { Channel, Profile, Task } from '../profile/schema.js';

/** What an appointment is about, which says where it can be and how long it takes. */
export interface AppointmentSubject {
  task?: string | undefined;
  department?: string | undefined;
}

/** Somewhere appointments can be: desks at a counter. */
export interface AppointmentPlace {
  id: string;
  /** How many appointments can be at once. */
  desks: number;
  /** The channel of the profile whose hours and address these are. */
  counter: Channel;
}

/** What appointments need of a profile. */
export type AppointmentProfile = Pick<Profile, 'channels' | 'tasks' | 'holidays'>;

/** The settings of appointments of a municipality. */
export type AppointmentSettings = NonNullable<Channel['appointments']>;

/** Returns the settings of the first channel that gives appointments; undefined where none does. */
export const appointmentSettings = ({
  channels,
}: Pick<AppointmentProfile, 'channels'>): AppointmentSettings | undefined =>
  channels.find((one) => one.appointments !== undefined)?.appointments;

const taskOf = (
  { tasks }: Pick<AppointmentProfile, 'tasks'>,
  { task }: AppointmentSubject,
): Task | undefined => tasks.find(({ uri }) => uri === task);

/** Returns what a resident brings to an appointment about a subject; undefined where that is not known. */
export const bringTo = (
  profile: Pick<AppointmentProfile, 'tasks'>,
  subject: AppointmentSubject,
): NonNullable<Task['appointment']>['bring'] => taskOf(profile, subject)?.appointment?.bring;

/** Returns how many minutes an appointment about a subject takes. */
export const appointmentMinutes = (
  profile: Pick<AppointmentProfile, 'tasks'>,
  settings: Pick<AppointmentSettings, 'minutes'>,
  subject: AppointmentSubject,
): number => taskOf(profile, subject)?.appointment?.minutes ?? settings.minutes;

/** Returns the place with this id; undefined where it, or its counter, is not in the profile. */
export function appointmentPlace(
  profile: Pick<AppointmentProfile, 'channels'>,
  id: string,
): AppointmentPlace | undefined {
  const place = appointmentSettings(profile)?.places.find((one) => one.id === id);
  const counter = place && profile.channels.find((one) => one.id === place.counter);
  return counter && { id, desks: place.desks, counter };
}

/**
 * Returns where an appointment about a subject can be. A place without departments takes every subject; the department
 * of the task counts before the one that is given.
 */
export function appointmentPlaces(
  profile: AppointmentProfile,
  subject: AppointmentSubject,
): AppointmentPlace[] {
  const department = taskOf(profile, subject)?.department ?? subject.department;
  const places = appointmentSettings(profile)?.places ?? [];
  return places
    .filter(({ departments }) => !departments || (department && departments.includes(department)))
    .flatMap(({ id }) => appointmentPlace(profile, id) ?? []);
}
