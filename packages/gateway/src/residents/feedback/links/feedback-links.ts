import {
  mailQuestion,
  questionStrategies,
  type AskedByLink,
  type FeedbackLinkDraft,
  type FeedbackLinks,
} from '@plein/domain/feedback.js';
import { scrubPath, scrubText } from '@plein/domain/privacy/paths.js';
import type { GatewayDependencies } from '../../../core/dependencies.js';
import { toBase64, urlSafe } from '../../../core/base64.js';
import type { LinkTokens } from './link-tokens.js';

/** The path of the page that a link opens. */
const path = '/pages/asked';
const usualDays = 60;
const day = 86_400_000;

/** Makes the links to a question for mails and letters. */
export interface FeedbackLinkMaker {
  make(draft: FeedbackLinkDraft): Promise<FeedbackLinks>;
}

export function createFeedbackLinks(
  {
    clock,
    random,
    publicUrl,
    listeningUrl,
  }: Pick<GatewayDependencies, 'clock' | 'random' | 'publicUrl' | 'listeningUrl'>,
  tokens: LinkTokens,
): FeedbackLinkMaker {
  const base = (): string => publicUrl ?? listeningUrl?.() ?? 'http://localhost';

  return {
    async make(draft) {
      const { question, language, mails, days = usualDays } = draft;
      const until = new Date(clock().getTime() + days * day).toISOString().slice(0, 10);
      const asked = askedBy(draft, until);
      const links = await Promise.all(
        Array.from({ length: mails ?? 1 }, async () => {
          const once = mails === undefined ? undefined : urlSafe(toBase64(random(16)));
          const token = await tokens.make({ ...asked, ...(once && { once }) });
          const addressOf = (choice?: { field: string; value: string }): string => {
            const query = new URLSearchParams({
              asked: token,
              ...(choice && { [choice.field]: choice.value }),
              ...(language !== 'nl' && { language }),
            });
            return `${base()}${path}?${query.toString()}`;
          };
          return { address: addressOf(), ...mailQuestion(question, language, addressOf) };
        }),
      );
      return { until, links };
    },
  };
}

/** What the links ask, without personal data: anyone reads an address. */
function askedBy(draft: FeedbackLinkDraft, until: string): AskedByLink {
  const { question, channel = 'email', task, department, page, process } = draft;
  return {
    question,
    wording: questionStrategies[question].wording,
    channel,
    until,
    ...(task !== undefined && scrubPath(task) === task && { task }),
    ...(department !== undefined && scrubText(department) === department && { department }),
    ...(page !== undefined && { page: scrubPath(page) }),
    ...(process !== undefined && { process }),
  };
}
