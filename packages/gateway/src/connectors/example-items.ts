import type { DeliveryItem } from './contact-delivery.js';

/** Invented items for a dry run. Anyone who reads them sees that they come from no resident. */
export const exampleItems: readonly DeliveryItem[] = [
  {
    kind: 'callback',
    receipt: {
      reference: 'TB-0000-0000',
      receivedAt: '2026-01-05T09:00:00.000Z',
      slot: { date: '2026-01-06', opens: '09:00', closes: '12:00' },
      copy: {
        id: '00000000-0000-7000-8000-000000000000',
        name: 'VOORBEELD, geen inwoner',
        phone: '06 00000000',
        slot: { date: '2026-01-06', opens: '09:00', closes: '12:00' },
        language: 'nl',
        question: 'VOORBEELD: dit is een verzonnen verzoek om een koppeling te bekijken. Bel niet.',
        task: 'http://standaarden.overheid.nl/owms/terms/paspoort',
      },
    },
  },
  {
    kind: 'message',
    receipt: {
      reference: 'BE-0000-0000',
      receivedAt: '2026-01-05T09:00:00.000Z',
      copy: {
        id: '00000000-0000-7000-8000-000000000001',
        text: 'VOORBEELD: dit is een verzonnen bericht om een koppeling te bekijken. Antwoord niet.',
        email: 'voorbeeld@example.org',
        language: 'nl',
        attachments: [{ name: 'voorbeeld.pdf', type: 'application/pdf', size: 1000 }],
      },
    },
  },
];
