import { caseView, inOrderOfAction, type MyCases, type MyCasesQuery } from '@plein/domain/cases.js';
import type { CaseTokens } from '../../auth/case-tokens.js';
import type { CaseQuestions } from '../feedback/links/case-questions.js';
import type { AllCases } from '../../connectors/all-cases.js';
import type { GatewayDependencies } from '../../core/dependencies.js';

export type MyCasesResult =
  | { status: 'found'; answer: MyCases }
  /** The token is refused; the log says why. */
  | { status: 'refused' }
  /** The token cannot be judged now. */
  | { status: 'unavailable' }
  /** The settings name no site whose tokens count. */
  | { status: 'not-set' };

/** Shows residents who have logged in at a site of the municipality all their cases. */
export interface MyCasesService {
  list(query: MyCasesQuery): Promise<MyCasesResult>;
}

const mostCases = 100;

/** @param tokens reads the tokens of the site; undefined where the settings name none */
export function createMyCasesService(
  { clock }: Pick<GatewayDependencies, 'clock'>,
  source: Pick<AllCases, 'ofResident'>,
  tokens: CaseTokens | undefined,
  questions: CaseQuestions,
): MyCasesService {
  return {
    async list({ token, language = 'nl' }) {
      if (!tokens) return { status: 'not-set' };
      const read = await tokens.read(token);
      if (read.status !== 'ok') return read;
      const { cases: found, isWhole } = await source.ofResident(read.resident);
      const now = clock();
      const views = found.map(({ document }) => questions.ask(document, caseView(document, now, language)));
      const cases = inOrderOfAction(await Promise.all(views));
      return {
        status: 'found',
        answer: { cases: cases.slice(0, mostCases), complete: isWhole && cases.length <= mostCases },
      };
    },
  };
}
