import { expect } from '@open-wc/testing';
import type { Profile } from '@plein/domain/profile.js';
import { NewsroomProfile } from '../profile/profile.js';
import { openWorkPage, type OpenedWorkPage, type WorkPageOptions } from './work-page.fixtures.js';

/** The page on which an editor changes the profile. */
export type OpenedProfilePage = OpenedWorkPage<NewsroomProfile>;

/** Opens the page for an editor. */
export const openProfilePage = (options: WorkPageOptions<NewsroomProfile> = {}): Promise<OpenedProfilePage> =>
  openWorkPage('newsroom-profile', NewsroomProfile, { role: 'editor', ...options });

/** Presses the button whose text begins with these words. */
export async function press(workPage: OpenedProfilePage, words: string): Promise<void> {
  workPage.button(words).click();
  await workPage.settle();
}

/** The profile as the gateway has it. */
export const stored = async ({ testGateway }: OpenedProfilePage): Promise<Profile> =>
  (await (await testGateway.fetch(`${testGateway.gateway}/v1/profile-document`)).json()) as Profile;

/** A colleague who changes a section of the profile in another session. */
export async function colleague(
  { testGateway }: OpenedProfilePage,
  changes: Partial<Profile>,
): Promise<void> {
  const url = `${testGateway.gateway}/v1/profile-document`;
  const before = await testGateway.fetch(url);
  const response = await testGateway.fetch(url, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'if-match': before.headers.get('etag') ?? '' },
    body: JSON.stringify({ ...((await before.json()) as Profile), ...changes }),
  });
  expect(response.status).to.equal(200);
}
