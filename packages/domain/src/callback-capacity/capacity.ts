import { daysOfWeek, type DayOfWeek } from '../opening-hours/days.js';
import type { Profile } from '../profile/schema.js';
import { callbackSlots, type CallbackSlot } from '../contact/index.js';

/** What a call is about, which says which department makes it. */
export interface CallbackSubject {
  task?: string | undefined;
  department?: string | undefined;
}

/** How many requests that are not closed a department has in a window. */
export interface TakenPlaces extends CallbackSlot {
  /** The code of the department; null where the request names none. */
  department: string | null;
  taken: number;
}

/** How full a window is, for one department or for all together. */
export interface WindowFigure {
  slot: CallbackSlot;
  /** The code of the department; absent for all departments together. */
  department?: string;
  taken: number;
  /** How many requests fit. */
  places: number;
}

/** What the capacity of callbacks needs of a profile. */
export type CallbackProfile = Pick<Profile, 'channels' | 'departments' | 'holidays' | 'tasks'>;

const channelOf = ({
  channels,
}: Pick<CallbackProfile, 'channels'>): Profile['channels'][number] | undefined =>
  channels.find(({ callback }) => callback !== undefined);

/** Returns the windows of the first channel that offers callbacks, whether they are full or not. */
export function offeredSlots(profile: CallbackProfile, now: Date): CallbackSlot[] {
  const channel = channelOf(profile);
  return channel ? callbackSlots(channel, profile.holidays, now) : [];
}

/**
 * Returns the code of the department that calls about a subject: the one that is given, where the profile has it, or
 * else that of the task.
 */
export function callingDepartment(
  { departments, tasks }: Pick<CallbackProfile, 'departments' | 'tasks'>,
  { task, department }: CallbackSubject,
): string | undefined {
  if (departments.some(({ code }) => code === department)) return department;
  return tasks.find(({ uri }) => uri === task)?.department ?? department;
}

const sameSlot = (one: CallbackSlot, other: CallbackSlot): boolean =>
  one.date === other.date && one.opens === other.opens && one.closes === other.closes;

/** How many calls fit in a window of this day, for all departments and for one; undefined is any number. */
function limitsOn(
  profile: CallbackProfile,
  department: string | null | undefined,
  date: string,
): { all: number | undefined; own: number | undefined } {
  const day = daysOfWeek[(new Date(date).getUTCDay() + 6) % 7] as DayOfWeek;
  const own = profile.departments.find(({ code }) => code === department)?.callsPerWindow?.[day];
  return { all: channelOf(profile)?.callback?.most, own };
}

const sum = (taken: readonly TakenPlaces[]): number => taken.reduce((total, one) => total + one.taken, 0);

/** Whether a department's calls in a window of this day have a limit. */
export function isLimited(
  profile: CallbackProfile,
  department: string | null | undefined,
  date: string,
): boolean {
  const { all, own } = limitsOn(profile, department, date);
  return all !== undefined || own !== undefined;
}

/**
 * Returns how many more requests a window takes for a department, given what is taken; infinity where it has no limit,
 * and never less than 0.
 */
export function placesLeft(
  profile: CallbackProfile,
  department: string | null | undefined,
  slot: CallbackSlot,
  taken: readonly TakenPlaces[],
): number {
  const { all = Infinity, own = Infinity } = limitsOn(profile, department, slot.date);
  const here = taken.filter((one) => sameSlot(one, slot));
  const ours = here.filter((one) => one.department === (department ?? null));
  return Math.max(0, Math.min(all - sum(here), own - sum(ours)));
}

/** Returns the windows in which a department can still call. */
export const freeSlots = (
  profile: CallbackProfile,
  department: string | null | undefined,
  taken: readonly TakenPlaces[],
  now: Date,
): CallbackSlot[] =>
  offeredSlots(profile, now).filter((slot) => placesLeft(profile, department, slot, taken) > 0);

const startOf = ({ date, opens, closes }: CallbackSlot): string => `${date} ${opens} ${closes}`;

/**
 * Returns how full each window with a limit is, the first window first: those that can be chosen, and those that have
 * requests. A window that takes nobody and has nobody is left out.
 */
export function windowFigures(
  profile: CallbackProfile,
  taken: readonly TakenPlaces[],
  now: Date,
): WindowFigure[] {
  const slots = new Map(
    [...offeredSlots(profile, now), ...taken].map(({ date, opens, closes }) => [
      startOf({ date, opens, closes }),
      { date, opens, closes },
    ]),
  );
  return [...slots.values()]
    .sort((one, other) => (startOf(one) < startOf(other) ? -1 : 1))
    .flatMap((slot) => {
      const here = taken.filter((one) => sameSlot(one, slot));
      const { all } = limitsOn(profile, undefined, slot.date);
      return [
        ...(all === undefined ? [] : [{ slot, taken: sum(here), places: all }]),
        ...profile.departments.flatMap(({ code }) => {
          const { own } = limitsOn(profile, code, slot.date);
          const ours = sum(here.filter(({ department }) => department === code));
          return own === undefined ? [] : [{ slot, department: code, taken: ours, places: own }];
        }),
      ].filter((figure) => figure.taken > 0 || figure.places > 0);
    });
}
