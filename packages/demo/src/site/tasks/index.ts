import { documentTasks } from './documents.js';
import { familyTasks } from './family.js';
import { houseTasks } from './house.js';
import { streetTasks } from './street.js';
import { supportTasks } from './support.js';
import type { TaskPage } from './task-text.js';

/** Every task page of the site. */
export const taskPages: TaskPage[] = [
  ...documentTasks,
  ...streetTasks,
  ...houseTasks,
  ...familyTasks,
  ...supportTasks,
];

const topTasks = [
  '/paspoort',
  '/verhuizen',
  '/melding-doen',
  '/rijbewijs',
  '/parkeervergunning',
  '/afval',
  '/uittreksel',
  '/bouwen',
  '/hulp-thuis',
];

/** The tasks that most people come for, in the order of the home page. */
export const topTaskPages: TaskPage[] = topTasks.flatMap(
  (path) => taskPages.find((page) => page.paths.nl === path) ?? [],
);

export { themes, type TaskPage } from './task-text.js';
