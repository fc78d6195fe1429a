import type { KnowledgeItem } from '@plein/domain/chat.js';
import { taskUri } from './top-tasks.js';

/** One language of a question: the question, the answer, and other words for it. */
type Entry = readonly [question: string, answer: string, keywords: string];

function item(id: string, term: string, nl: Entry, en: Entry): KnowledgeItem {
  return {
    id,
    task: taskUri(term),
    question: { nl: nl[0], en: en[0] },
    answer: { nl: nl[1], en: en[1] },
    keywords: { nl: nl[2], en: en[2] },
  };
}

/** First questions with answers that are true in every municipality. */
export const firstQuestions: readonly KnowledgeItem[] = [
  item(
    'paspoort-aanvragen',
    'paspoort',
    [
      'Hoe vraag ik een paspoort aan?',
      'U komt zelf naar het gemeentehuis. Neem uw oude paspoort of identiteitskaart mee, en een pasfoto van hooguit 6 maanden oud.',
      'reisdocument nieuw verlengen verlopen',
    ],
    [
      'How do I apply for a passport?',
      'You come to the town hall yourself. Bring your old passport or identity card and a photo that is at most 6 months old.',
      'travel document new renew expired',
    ],
  ),
  item(
    'paspoort-geldig',
    'paspoort',
    [
      'Hoe lang is een paspoort geldig?',
      'Een paspoort is 10 jaar geldig. Was u jonger dan 18 toen u het kreeg? Dan is het 5 jaar geldig.',
      'geldigheid verlopen jaren',
    ],
    [
      'How long is a passport valid?',
      'A passport is valid for 10 years. Were you under 18 when you got it? Then it is valid for 5 years.',
      'validity expired years',
    ],
  ),
  item(
    'verhuizing-doorgeven',
    'verhuismelding',
    [
      'Wanneer geef ik mijn verhuizing door?',
      'U geeft uw verhuizing door aan uw nieuwe gemeente. Dat kan vanaf 4 weken voor de verhuizing tot 5 dagen erna.',
      'verhuizen nieuw adres adreswijziging',
    ],
    [
      'When do I report that I am moving?',
      'You report it to your new municipality, from 4 weeks before you move until 5 days after.',
      'move house new address change',
    ],
  ),
  item(
    'geboorte-aangeven',
    'geboorteaangifte',
    [
      'Wanneer geef ik de geboorte van mijn kind aan?',
      'Doe dit binnen 3 dagen na de geboorte, in de gemeente waar uw kind is geboren.',
      'baby kind geboren aangifte naam',
    ],
    [
      'When do I register the birth of my child?',
      'Do this within 3 days after the birth, in the municipality where your child was born.',
      'baby child born registration name',
    ],
  ),
];
