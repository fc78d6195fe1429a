import type { CheckedEvent } from './check-event.js';
import { isPageComponent } from './page-events.js';

/** The names that the municipality knows. */
export interface Subjects {
  tasks: ReadonlySet<string>;
  departments: ReadonlySet<string>;
  polls: ReadonlySet<string>;
}

/** Under which name a task that the profile does not know is counted. */
export const otherTask = 'urn:plein:other';
/** Under which name another unknown department, component or poll is counted. */
export const other = 'other';

/** The names by which an event is counted. */
export interface CountedNames {
  task: string | undefined;
  department: string | undefined;
  component: string;
  detail: string | undefined;
}

/**
 * Returns the names by which an event is counted. Unknown names are counted together, because the counts stay
 * for good, and anybody can make up a name.
 */
export function countedNames(
  { data, counted }: Pick<CheckedEvent, 'name' | 'data' | 'counted'>,
  { tasks, departments, polls }: Subjects,
): CountedNames {
  const known = (names: ReadonlySet<string>, name: string | undefined, unknown: string) =>
    name === undefined || names.has(name) ? name : unknown;
  return {
    task: known(tasks, data.task, otherTask),
    department: known(departments, data.department, other),
    component: isPageComponent(data.component) ? data.component : other,
    detail: 'poll' in data ? known(polls, counted.detail, other) : counted.detail,
  };
}
