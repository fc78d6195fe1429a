import {
  invitationDraftSchema,
  invitationListSchema,
  newInvitationSchema,
} from '@plein/domain/newsroom/schema.js';
import type { InvitationDraft } from '@plein/domain/newsroom.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import type { Profile } from '@plein/domain/profile.js';
import { Type } from '@sinclair/typebox';
import { refusals } from '../../http/refusals.js';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { actorOf } from '../changes/require-actor.js';
import type { AuditedChanges } from '../changes/audited-change.js';
import type { Sessions } from '../../auth/sessions.js';
import type { ProfileService } from '../../residents/profile/profile.service.js';
import type { Invitations } from './invitations.js';

const common = { tag: 'access', role: 'administrator', limit: 'newsroom' } as const;

/** The operations for one-time links, with which colleagues log in where there is no login service. */
export function invitationsCapability(
  invitations: Invitations,
  changes: AuditedChanges,
  {
    addressOf,
    sessions,
    profiles,
  }: {
    addressOf: () => string;
    sessions: Pick<Sessions, 'notifyEnded'>;
    profiles: Pick<ProfileService, 'profile'>;
  },
): Capability {
  return [
    operation({
      ...common,
      method: 'get',
      path: '/v1/invitations',
      id: 'listInvitations',
      summary: 'The one-time links that were made, without the links themselves',
      answers: { 200: { description: 'The invitations.', schema: invitationListSchema }, ...refusals },
      handler: async () => json(200, { invitations: await invitations.list() }),
    }),
    operation({
      ...common,
      method: 'post',
      path: '/v1/invitations',
      id: 'createInvitation',
      summary: 'Make a one-time link for a colleague; it works for a day',
      body: invitationDraftSchema,
      bodyExample: { name: 'Klantcontactcentrum', role: 'contact-centre' },
      answers: {
        201: { description: 'The link. No later answer shows it.', schema: newInvitationSchema },
        ...refusals,
      },
      async handler({ body, actor }) {
        const errors = departmentProblems(body, await profiles.profile());
        if (errors.length > 0) return problem(400, 'Some fields are not right yet.', { errors });
        const made = await changes.make(actorOf(actor), async ({ transaction, note }) => {
          const invitation = await invitations.make(transaction, actorOf(actor), body, addressOf());
          await note({ action: 'invitation.made', subject: invitation.id, detail: body.role });
          return invitation;
        });
        return json(201, made);
      },
    }),
    operation({
      ...common,
      method: 'post',
      path: '/v1/invitations/{id}/revocation',
      id: 'revokeInvitation',
      summary: 'Revoke a link, and end the sessions that began with it',
      params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
      answers: {
        204: { description: 'The link is revoked.' },
        404: { description: 'There is no such invitation, or it was revoked before.' },
        ...refusals,
      },
      async handler({ params: { id }, actor }) {
        const revoked = await changes.make(actorOf(actor), async ({ transaction, note }) => {
          const done = await invitations.revoke(transaction, id);
          if (done) await note({ action: 'invitation.revoked', subject: id });
          return done;
        });
        await sessions.notifyEnded();
        return revoked ? new Response(null, { status: 204 }) : problem(404, 'There is no such invitation.');
      },
    }),
  ];
}

/** Whether a department is given where the role needs one, and only there. */
function departmentProblems(
  { role, department }: InvitationDraft,
  profile: Profile | undefined,
): FieldProblem[] {
  const field = '/department';
  if (role !== 'department-editor') {
    if (department === undefined) return [];
    return [{ field, code: 'unfit', detail: `Leave it out for the role ${role}.` }];
  }
  const known = (profile?.departments ?? []).map(({ code }) => code);
  if (department !== undefined && known.includes(department)) return [];
  const codes = known.length > 0 ? `: ${known.join(', ')}` : ', and add a department to the profile first';
  return [{ field, code: 'required', detail: `Write the code of a department of the profile${codes}.` }];
}
