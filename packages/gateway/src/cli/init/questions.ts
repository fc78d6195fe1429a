import { originOf } from '@plein/domain/sites.js';
import { cancel, intro, isCancel, text } from '@clack/prompts';
import type { InitAnswers } from './first-content.js';
import type { InitTerms } from './init-terms.js';

type ProblemName = keyof InitTerms['problems'];

/** One question: what it fills in, and what is wrong with an answer. */
interface Question {
  name: keyof InitAnswers;
  placeholder: string;
  problem(answer: string, said: Partial<InitAnswers>): ProblemName | undefined;
}

/** The parts of the address of the town hall, which are there together or not at all. */
const addressParts: readonly (keyof InitAnswers)[] = ['street', 'postcode', 'city'];

const questions: readonly Question[] = [
  { name: 'name', placeholder: 'Voorbeelddam', problem: nameProblem },
  { name: 'site', placeholder: 'https://www.voorbeelddam.nl', problem: siteProblem },
  { name: 'phone', placeholder: '14 0123', problem: phoneProblem },
  { name: 'email', placeholder: 'gemeente@voorbeelddam.nl', problem: emailProblem },
  { name: 'street', placeholder: 'Markt 1', problem: addressProblem },
  { name: 'postcode', placeholder: '1234 AB', problem: addressProblem },
  { name: 'city', placeholder: 'Voorbeelddam', problem: addressProblem },
];

/** Asks on the terminal for what is not given. Returns undefined where the operator stops. */
export async function askFor(
  given: Partial<InitAnswers>,
  terms: InitTerms,
): Promise<Partial<InitAnswers> | undefined> {
  intro(terms.intro);
  const answers: Partial<Record<keyof InitAnswers, string>> = {};
  for (const { name, placeholder, problem } of questions) {
    const said = { ...answers, ...given };
    if (said[name] !== undefined) continue;
    if (name !== 'street' && addressParts.includes(name) && !hasAddress(said)) continue;
    const validate = (answer: string | undefined) => {
      const wrong = problem(answer?.trim() ?? '', said);
      return wrong && terms.problems[wrong];
    };
    const answer = await text({ message: terms.questions[name], placeholder, validate });
    if (isCancel(answer)) {
      cancel(terms.cancelled);
      return undefined;
    }
    const trimmed = (answer ?? '').trim();
    if (trimmed !== '') answers[name] = trimmed;
  }
  return { ...answers, ...given };
}

/** Returns what is wrong with the answers, one sentence each. */
export function answerProblems(answers: Partial<InitAnswers>, terms: InitTerms): string[] {
  return questions.flatMap(({ name, problem }) => {
    const wrong = problem(answers[name] ?? '', answers);
    return wrong === undefined ? [] : [`--${name}: ${terms.problems[wrong]}`];
  });
}

const hasAddress = (said: Partial<InitAnswers>): boolean =>
  addressParts.some((part) => said[part] !== undefined);

function addressProblem(answer: string, said: Partial<InitAnswers>): ProblemName | undefined {
  return answer === '' && hasAddress(said) ? 'address' : undefined;
}

function nameProblem(answer: string): ProblemName | undefined {
  return /\p{L}/u.test(answer) && answer.length <= 100 ? undefined : 'name';
}

function siteProblem(answer: string): ProblemName | undefined {
  return answer === '' || originOf(answer) !== undefined ? undefined : 'site';
}

function phoneProblem(answer: string): ProblemName | undefined {
  return answer === '' || /^\+?[\d\s()-]{3,20}$/.test(answer) ? undefined : 'phone';
}

function emailProblem(answer: string): ProblemName | undefined {
  return answer === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(answer) ? undefined : 'email';
}
