import { crisisSchema, crisisSwitchSchema } from '@plein/domain/newsroom/schema.js';
import { profileSchema } from '@plein/domain/profile/schema.js';
import { profileRestoringSchema, profileVersionListSchema } from '@plein/domain/profile-history/schema.js';
import { refusals } from '../../http/refusals.js';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { ofFiles } from '../changes/of-files.js';
import { actorOf } from '../changes/require-actor.js';
import { profileProblems } from '../../residents/profile/profile.service.js';
import type { ProfileChange, ProfileEditing, ProfileDocument } from './profile-editing.service.js';

const common = { tag: 'work', role: 'editor', limit: 'newsroom' } as const;
const largestProfile = 524_288;

/** The operations for reading and writing the whole profile, and for switching the crisis message. */
export function profileEditingCapability(editing: ProfileEditing): Capability {
  return [
    operation({
      ...common,
      method: 'get',
      path: '/v1/profile-document',
      id: 'getProfileDocument',
      summary: 'The stored profile, with its ETag for a change',
      answers: {
        200: { description: 'The profile.', schema: profileSchema },
        404: { description: 'No profile has been stored yet.' },
        ...refusals,
      },
      async handler() {
        const document = await editing.read();
        return document ? answerDocument(document) : missing();
      },
    }),
    operation({
      ...common,
      method: 'put',
      path: '/v1/profile-document',
      id: 'writeProfileDocument',
      summary: 'Replace the profile that you read',
      description: 'Send the `ETag` of what you read as `If-Match`. A body may be 512 KB here.',
      body: profileSchema,
      bodyProblems: profileProblems,
      largestBody: largestProfile,
      answers: {
        200: { description: 'The profile as it is now, with its new ETag.', schema: profileSchema },
        404: { description: 'No profile has been stored yet.' },
        409: { description: 'The files of the municipality own a part that you changed.' },
        412: { description: 'It has changed since you read it.' },
        428: { description: '`If-Match` is missing.' },
        ...refusals,
      },
      async handler({ body, request, actor }) {
        const etag = tagOf(request);
        if (etag === undefined) return untagged();
        const result = await editing.write(actorOf(actor), body, etag);
        return result.status === 'written' ? answerDocument(result.document) : refuse(result);
      },
    }),
    operation({
      ...common,
      method: 'post',
      path: '/v1/profile-document/restoring',
      id: 'restoreProfileDocument',
      summary: 'Make the profile as it was in an earlier version',
      description:
        'Send the `ETag` of what you read as `If-Match`. Sites, the crisis switch and the parts that the files own stay as they are now.',
      body: profileRestoringSchema,
      bodyExample: { version: 1 },
      answers: {
        200: { description: 'The profile as it is now, with its new ETag.', schema: profileSchema },
        404: { description: 'There is no such version.' },
        412: { description: 'It has changed since you read it.' },
        428: { description: '`If-Match` is missing.' },
        ...refusals,
      },
      async handler({ body: { version }, request, actor }) {
        const etag = tagOf(request);
        if (etag === undefined) return untagged();
        const result = await editing.restore(actorOf(actor), version, etag);
        return result.status === 'written' ? answerDocument(result.document) : refuse(result);
      },
    }),
    operation({
      ...common,
      method: 'get',
      path: '/v1/profile-versions',
      id: 'listProfileVersions',
      summary: 'What was changed in the profile, when and by whom',
      answers: {
        200: { description: 'The versions.', schema: profileVersionListSchema },
        404: { description: 'No profile has been stored yet.' },
        ...refusals,
      },
      async handler() {
        const versions = await editing.versions();
        return versions ? json(200, { versions }) : missing();
      },
    }),
    operation({
      ...common,
      method: 'put',
      path: '/v1/crisis',
      id: 'switchCrisis',
      summary: 'Switch the crisis message of every element on or off',
      description:
        'Stores the event `crisis.switched` when it goes on or off. Fields that are left out stay. The first time a title and a message are required.',
      body: crisisSwitchSchema,
      bodyExample: {
        active: true,
        title: { nl: 'Hoog water' },
        message: { nl: 'Blijf weg van de Zilverbeek.' },
      },
      answers: {
        200: { description: 'The crisis message as it is now.', schema: crisisSchema },
        404: { description: 'No profile has been stored yet.' },
        412: { description: 'The profile was changed at the same moment.' },
        ...refusals,
      },
      async handler({ body, actor }) {
        const result = await editing.switchCrisis(actorOf(actor), body);
        if (result.status === 'written') return json(200, result.profile.crisis);
        return refuse(result, /^\/crisis/);
      },
    }),
  ];
}

function answerDocument({ text, etag }: ProfileDocument): Response {
  return new Response(text, {
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', etag },
  });
}

function tagOf(request: Request): string | undefined {
  return request.headers.get('if-match')?.trim().replace(/^W\//, '');
}

function untagged(): Response {
  return problem(428, 'Send the ETag of the profile that you read as If-Match.');
}

function missing(): Response {
  return problem(404, 'No profile has been stored yet.');
}

/**
 * Makes the answer to a change that was refused.
 * @param prefix start of a field's path that the sent body does not have
 */
export function refuse(change: Exclude<ProfileChange, { status: 'written' }>, prefix = /^/): Response {
  switch (change.status) {
    case 'missing':
      return missing();
    case 'unknown-version':
      return problem(404, 'There is no such version, or it is no longer stored.');
    case 'changed':
      return problem(412, 'A colleague has changed the profile. Read it again, and make your change in it.');
    case 'of-files':
      return problem(409, ofFiles(change.parts));
    case 'invalid':
      return problem(400, 'Some fields are not right yet.', {
        errors: change.errors.map((one) => ({ ...one, field: one.field.replace(prefix, '') })),
      });
  }
}
