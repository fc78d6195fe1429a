import { caseTextsSchema } from '@plein/domain/cases/records/schema.js';
import type { CaseConnector } from '../../connectors/case-source.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { operation, type Capability } from '../../http/operation.js';
import { json } from '../../http/problem.js';
import { refusals } from '../../http/refusals.js';
import { readCaseTexts } from './case-texts.js';

/** The operation by which staff see which case types have no texts for residents. */
export function caseTextsCapability(
  { store }: Pick<GatewayDependencies, 'store'>,
  connectors: readonly CaseConnector[],
): Capability {
  return [
    operation({
      method: 'get',
      path: '/v1/case-texts',
      id: 'listCaseTexts',
      summary: 'Case types that have no texts for residents, and what residents read now',
      description:
        'Of the cases in the store, and of the case types that residents looked at in a connected case system since the gateway started. A text belongs in `statustekst` of the status type.',
      tag: 'work',
      role: 'contact-centre',
      limit: 'newsroom',
      answers: {
        200: { description: 'What residents read badly first.', schema: caseTextsSchema },
        ...refusals,
      },
      handler: async () => json(200, await readCaseTexts(store.database, connectors)),
    }),
  ];
}
