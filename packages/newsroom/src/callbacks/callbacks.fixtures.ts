import type { GatewayInPage } from '@plein/testing';

/** Ids of the requests that the tests make. */
export const first = '0193a5c0-0000-7000-8000-000000000001';
export const second = '0193a5c0-0000-7000-8000-000000000002';

/** Asks to be called back on the day of the tests. */
export async function ask(
  testGateway: GatewayInPage,
  id: string,
  name: string,
  opens: string,
  closes: string,
  receiptKey?: string,
): Promise<void> {
  const response = await testGateway.fetch(`${testGateway.gateway}/v1/callback-requests`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      id,
      name,
      phone: '+31612345678',
      slot: { date: '2026-11-24', opens, closes },
      language: 'nl',
      question: 'Wanneer kan ik mijn paspoort ophalen?',
      task: 'http://standaarden.overheid.nl/owms/terms/paspoort',
      department: 'burgerzaken',
      ...(receiptKey && { receiptKey }),
    }),
  });
  if (!response.ok) throw new Error(await response.text());
}

/** Two residents ask; one waits too long. */
export const twoAsk = async (testGateway: GatewayInPage): Promise<void> => {
  await ask(testGateway, first, 'A. Bewoner', '13:00', '15:00');
  await ask(testGateway, second, 'B. Bewoner', '15:00', '17:00');
  // The clock is a quarter of an hour past the first window, and in the second one.
  testGateway.setNow('2026-11-24T14:15:00Z');
};
