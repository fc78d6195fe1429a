import { siteDraftSchema, siteListSchema } from '@plein/domain/sites/schema.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { refusals } from '../../http/refusals.js';
import { webAddress } from '../../http/web-address.js';
import { actorOf } from '../changes/require-actor.js';
import { refuse } from '../profile/profile-editing.routes.js';
import type { Sites } from './sites.service.js';

const common = { tag: 'work', role: 'editor', limit: 'newsroom' } as const;
const answers = {
  200: { description: 'The list as it is now.', schema: siteListSchema },
  404: { description: 'No profile has been stored yet.' },
  409: { description: 'The files of the municipality own the list.' },
  412: { description: 'The profile was changed at the same moment.' },
  ...refusals,
};

/** The operations for the sites that may embed the elements. */
export function sitesCapability(sites: Sites): Capability {
  return [
    operation({
      ...common,
      method: 'get',
      path: '/v1/sites',
      id: 'listSites',
      summary: 'The sites that may embed the elements, what was heard of them, and which were refused',
      answers: { 200: { description: 'The sites.', schema: siteListSchema }, ...refusals },
      handler: async () => json(200, await sites.list()),
    }),
    ...(['allow', 'remove'] as const).map((step) =>
      operation({
        ...common,
        method: 'post',
        path: step === 'allow' ? '/v1/sites' : '/v1/site-removals',
        id: step === 'allow' ? 'allowSite' : 'removeSite',
        summary: step === 'allow' ? 'Let a site embed the elements' : 'Take a site out of the list',
        description:
          'It works within two seconds on every gateway. The site itself is not asked for anything.',
        body: siteDraftSchema,
        bodyExample: { origin: 'https://www.voorbeeld.nl' },
        answers,
        async handler({ body: { origin }, actor }) {
          const errors = originProblems(origin);
          if (errors.length > 0) return problem(400, 'Some fields are not right yet.', { errors });
          const changed = await sites[step](actorOf(actor), origin);
          return changed.status === 'ok' ? json(200, await sites.list()) : refuse(changed);
        },
      }),
    ),
  ];
}

function originProblems(origin: string): FieldProblem[] {
  if (webAddress(origin)?.origin === origin) return [];
  const detail =
    'Write the address of a site without a path or a slash at the end, like https://www.example.nl.';
  return [{ field: '/origin', code: 'format', detail }];
}
