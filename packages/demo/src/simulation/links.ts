import { addDays } from '@plein/domain/opening-hours.js';
import type { ReportName } from '@plein/domain/reports.js';
import type { Story } from './stories.js';

/** The report that shows each story best, with the key to filter by. */
const shownBy: Record<Story['id'], { report: ReportName; by: 'task' | 'department' | 'perspective' }> = {
  'parking-renewal': { report: 'volume', by: 'task' },
  flood: { report: 'volume', by: 'perspective' },
  'broken-form': { report: 'preventable', by: 'task' },
  'late-callbacks': { report: 'promises', by: 'department' },
  'unclear-letter': { report: 'preventable', by: 'task' },
};

/**
 * Returns the path of a report in the newsroom that shows a story, from six weeks before it until two weeks
 * after it.
 *
 * @param lastDay last day of the year, `YYYY-MM-DD`; the period ends there at the latest
 */
export function newsroomPath(story: Story, lastDay: string): string {
  const { report, by } = shownBy[story.id];
  const after = addDays(story.to, 14);
  const about = { task: story.task, department: story.department, perspective: story.roles?.perspective };
  const parameters = new URLSearchParams({ page: 'report', report });
  parameters.set('from', addDays(story.from, -42));
  parameters.set('to', after < lastDay ? after : lastDay);
  const value = about[by];
  if (value !== undefined) parameters.set(by, value);
  return `/newsroom/?${parameters.toString()}`;
}
