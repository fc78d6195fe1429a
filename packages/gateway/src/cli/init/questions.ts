import { cancel, intro, isCancel, text } from '@clack/prompts';
import type { InitAnswers } from './first-content.js';

/** One question: what it fills in, and what is wrong with an answer. */
interface Question {
  name: keyof InitAnswers;
  message: string;
  placeholder: string;
  problem(answer: string): string | undefined;
}

const anything = () => undefined;

const questions: readonly Question[] = [
  {
    name: 'name',
    message: 'What is the municipality called?',
    placeholder: 'Voorbeelddam',
    problem: nameProblem,
  },
  {
    name: 'site',
    message: 'What is the address of its site? (leave empty to fill in later)',
    placeholder: 'https://www.voorbeelddam.nl',
    problem: siteProblem,
  },
  {
    name: 'phone',
    message: 'Which telephone number do residents call?',
    placeholder: '14 0123',
    problem: phoneProblem,
  },
  {
    name: 'email',
    message: 'To which address do residents write e-mail?',
    placeholder: 'gemeente@voorbeelddam.nl',
    problem: emailProblem,
  },
  {
    name: 'street',
    message: 'Street and number of the town hall?',
    placeholder: 'Markt 1',
    problem: anything,
  },
  { name: 'postcode', message: 'Its postcode?', placeholder: '1234 AB', problem: anything },
  { name: 'city', message: 'Its place?', placeholder: 'Voorbeelddam', problem: anything },
];

/** Asks on the terminal for what is not given. Returns undefined where the operator stops. */
export async function askFor(given: Partial<InitAnswers>): Promise<Partial<InitAnswers> | undefined> {
  intro('A small content folder for your municipality. Everything can be changed later.');
  const answers: Partial<Record<keyof InitAnswers, string>> = {};
  for (const { name, message, placeholder, problem } of questions) {
    if (given[name] !== undefined) continue;
    const validate = (answer: string | undefined) => problem(answer?.trim() ?? '');
    const answer = await text({ message, placeholder, validate });
    if (isCancel(answer)) {
      cancel('Nothing is written.');
      return undefined;
    }
    const trimmed = (answer ?? '').trim();
    if (trimmed !== '') answers[name] = trimmed;
  }
  return { ...answers, ...given };
}

/** Returns what is wrong with the answers, one sentence each. */
export function answerProblems(answers: Partial<InitAnswers>): string[] {
  return questions.flatMap(({ name, problem }) => {
    const answer = answers[name];
    const wrong = answer === undefined && name !== 'name' ? undefined : problem(answer ?? '');
    return wrong === undefined ? [] : [`--${name}: ${wrong}`];
  });
}

function nameProblem(answer: string): string | undefined {
  return /\p{L}/u.test(answer) && answer.length <= 100
    ? undefined
    : 'Write the name of the municipality, like Voorbeelddam.';
}

function siteProblem(answer: string): string | undefined {
  if (answer === '') return undefined;
  const url = URL.canParse(answer) ? new URL(answer) : undefined;
  return url && /^https?:$/.test(url.protocol) && url.origin === answer
    ? undefined
    : 'Write the address of the site without a path or a slash at the end, like https://www.voorbeelddam.nl.';
}

function phoneProblem(answer: string): string | undefined {
  return answer === '' || /^\+?[\d\s()-]{3,20}$/.test(answer) ? undefined : 'Write a number, like 14 0123.';
}

function emailProblem(answer: string): string | undefined {
  return answer === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(answer)
    ? undefined
    : 'Write an address, like gemeente@voorbeelddam.nl.';
}
