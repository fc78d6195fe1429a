import { expect } from '@open-wc/testing';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import type { Profile } from '@plein/domain/profile.js';
import { NewsroomMunicipality } from '../municipality/municipality.js';
import { openWorkPage, type OpenedWorkPage, type WorkPageOptions } from './work-page.fixtures.js';

type Opened = OpenedWorkPage<NewsroomMunicipality>;

/** Shows one section of the page. */
export const openMunicipality = (
  show: string,
  options: WorkPageOptions<NewsroomMunicipality> = {},
): Promise<OpenedWorkPage<NewsroomMunicipality>> =>
  openWorkPage('newsroom-municipality', NewsroomMunicipality, {
    role: 'editor',
    chosen: { show },
    ...options,
  });
/** Presses the button with these words. */
export const press = async (workPage: Opened, words: string): Promise<void> => {
  workPage.button(words).click();
  await workPage.settle();
};
/** The profile as the gateway has it. */
export const stored = async ({ testGateway }: Opened): Promise<Profile> =>
  (await (await testGateway.fetch(`${testGateway.gateway}/v1/profile-document`)).json()) as Profile;
/** Saves, and returns the profile as the gateway then has it. */
export const save = async (workPage: Opened): Promise<Profile> => {
  await press(workPage, 'Sla op');
  return stored(workPage);
};
/** The text of the preview. */
export const shown = ({ one }: Opened): string =>
  one('plein-contact-widget').shadowRoot?.textContent.replaceAll(/\s+/g, ' ') ?? '';
/** The id of what has the focus. */
export const focused = ({ page }: Opened): string | undefined =>
  (page.renderRoot as ShadowRoot).activeElement?.id;
/** Opens an item of a list, as a press on its name does. */
export const unfold = async (workPage: Opened, name: string): Promise<void> => {
  const summary = workPage.all('.folds summary').find(({ textContent }) => textContent.startsWith(name));
  if (!summary) throw new Error(`There is no ${name}.`);
  if (!(summary.parentElement as HTMLDetailsElement).open) summary.click();
  await waitUntil(() => summary.parentElement?.querySelector('.stack') !== null);
  await workPage.settle();
};
/** A municipality with nothing but what a profile cannot be without. */
export const emptied = async (testGateway: Opened['testGateway']): Promise<void> => {
  const url = `${testGateway.gateway}/v1/profile-document`;
  const before = await testGateway.fetch(url);
  const { channels, ...rest } = (await before.json()) as Profile;
  const body = {
    ...rest,
    channels: channels.slice(0, 1),
    tasks: [],
    departments: [],
    notices: [],
    holidays: [],
  };
  const answer = await testGateway.fetch(url, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'if-match': before.headers.get('etag') ?? '' },
    body: JSON.stringify(body),
  });
  expect(answer.status).to.equal(200);
};
/** Gives a part of the content to the files. */
export const ownedByFiles =
  (part: string) =>
  ({ store }: Opened['testGateway']): Promise<void> =>
    store.commit(async (transaction) => {
      await transaction
        .insertInto('content_parts')
        .values({ part, owner: 'files', filled: null, filled_at: '' })
        .onConflict((conflict) => conflict.column('part').doUpdateSet({ owner: 'files' }))
        .execute();
    });
