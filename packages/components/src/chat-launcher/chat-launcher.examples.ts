import { html, type TemplateResult } from 'lit';
import { press, shown, type } from '../examples/interact.js';
import type { Example, ExampleSet } from '../examples/example.js';
import { questionLimit } from './chat-launcher.controller.js';

const passport = 'Hoe vraag ik een paspoort aan?';
const evening = '2026-11-24T20:30:00Z';

const render = (): TemplateResult => html`
  <plein-chat-launcher>
    <a href="/contact">Stel uw vraag op de contactpagina</a>
  </plein-chat-launcher>
`;

async function open(element: HTMLElement): Promise<void> {
  await press(element, '.pill');
  await shown(element, 'dialog[open]');
}

async function send(element: HTMLElement, question: string): Promise<void> {
  await type(element, '#question', question);
  await press(element, '.write .button');
}

async function ask(element: HTMLElement, question: string): Promise<void> {
  await send(element, question);
  await shown(element, '.turn.resident + .turn.assistant:not([aria-hidden])');
}

async function openAndAsk(element: HTMLElement, question: string): Promise<void> {
  await open(element);
  await ask(element, question);
}

async function handOver(element: HTMLElement): Promise<void> {
  await press(element, '.person');
  await shown(await shown(element, 'plein-contact-widget'), 'form');
}

const examples: Example[] = [
  { name: 'launcher', description: 'Before the click: a pill with an icon and words.', render },
  { name: 'launcher-english', description: 'The pill on an English page.', language: 'en', render },
  {
    name: 'inline',
    description: 'In the flow of the page, where an editor wants it.',
    render: () => html`<plein-chat-launcher inline></plein-chat-launcher>`,
  },
  {
    name: 'opened',
    description: 'Just opened: who speaks, that it is a computer, and the way to a person.',
    render,
    act: open,
  },
  {
    name: 'opened-english',
    description: 'The panel on an English page.',
    language: 'en',
    render,
    act: open,
  },
  {
    name: 'answered',
    description: 'A question with its answer and where it comes from.',
    render,
    act: (element) => openAndAsk(element, passport),
  },
  {
    name: 'long-words',
    description: 'A question and an answer with a word or an address that is wider than the page.',
    setup: { longTexts: true },
    render,
    act: (element) =>
      openAndAsk(element, `${passport} https://www.zilverbeek.example/${'paspoort-aanvragen-'.repeat(6)}`),
  },
  {
    name: 'answered-english',
    description: 'A question with its answer in English.',
    language: 'en',
    render,
    act: (element) => openAndAsk(element, 'How do I apply for a passport?'),
  },
  {
    name: 'not-answered',
    description: 'The assistant does not know: says so, and how to reach a person now.',
    render,
    act: (element) => openAndAsk(element, 'Wat is de zin van het leven?'),
  },
  {
    name: 'choice',
    description: 'The assistant is not sure: at most three questions to choose from.',
    render,
    act: (element) => openAndAsk(element, 'Paspoort van mijn parkiet'),
  },
  {
    name: 'choice-english',
    description: 'Questions to choose from on an English page.',
    language: 'en',
    render,
    act: (element) => openAndAsk(element, 'A passport for my parakeet'),
  },
  {
    name: 'conversation',
    description: 'A longer conversation; the newest words are in view.',
    render,
    act: async (element) => {
      await openAndAsk(element, passport);
      await ask(element, 'Hoe lang is een paspoort geldig?');
      await shown(element, '.turn:nth-child(5):not([aria-hidden])');
      await ask(element, 'Ik ben verhuisd, wat moet ik doen?');
      await shown(element, '.turn:nth-child(7):not([aria-hidden])');
    },
  },
  {
    name: 'thinking',
    description: 'The answer is being looked for.',
    render,
    act: async (element, stage) => {
      await open(element);
      stage.setNetwork('slow');
      await send(element, passport);
      await shown(element, '.dots');
    },
  },
  {
    name: 'failed',
    description: 'No answer came: the question stays and can be asked again.',
    render,
    act: async (element, stage) => {
      await open(element);
      stage.setNetwork('offline');
      await send(element, passport);
      await shown(element, '.notice.negative');
    },
  },
  {
    name: 'personal-data',
    description: 'Personal data was taken out of the question, and the resident is told.',
    render,
    act: (element) => openAndAsk(element, `${passport} Bel mij op 06 12345678.`),
  },
  {
    name: 'empty-question',
    description: 'Sent without a question: says what to do.',
    render,
    act: async (element) => {
      await open(element);
      await press(element, '.write .button');
    },
  },
  {
    name: 'near-the-limit',
    description: 'Little room is left: how many characters can still be typed.',
    render,
    act: async (element) => {
      await open(element);
      await type(element, '#question', 'Paspoort '.repeat((questionLimit - 20) / 9));
    },
  },
  {
    name: 'too-long',
    description: 'A question that is too long was sent: says how much shorter it must be.',
    render,
    act: async (element) => {
      await open(element);
      await send(element, 'Paspoort '.repeat(60));
    },
  },
  {
    name: 'person',
    description: 'Asked for a person: the contact widget in the panel, with the conversation attached.',
    render,
    act: async (element) => {
      await openAndAsk(element, passport);
      await handOver(element);
    },
  },
  {
    name: 'person-evening',
    description: 'Asked for a person outside opening hours: a person calls back.',
    setup: { now: evening },
    render,
    act: async (element) => {
      await open(element);
      await handOver(element);
    },
  },
  {
    name: 'closed-again',
    description: 'The panel was closed; the conversation is kept.',
    render,
    act: async (element) => {
      await openAndAsk(element, passport);
      await press(element, '.close');
    },
  },
  {
    name: 'arabic',
    description: 'The panel on an Arabic page, from right to left.',
    language: 'ar',
    render: () => html`<plein-chat-launcher dir="rtl"></plein-chat-launcher>`,
    act: open,
  },
  {
    name: 'german',
    description: 'The panel on a German page, whose words are long.',
    language: 'de',
    render,
    act: open,
  },
];

export const chatLauncherExamples: ExampleSet = { tag: 'plein-chat-launcher', examples };
