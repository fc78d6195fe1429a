export const questionInDutch = {
  call: (phone: string): string => `Bel ${phone}`,
  mention: (reference: string): string => `Noem uw zaaknummer: ${reference}.`,
  contact: 'Neem contact op met de gemeente',
  loading: 'Even geduld…',
};

export type QuestionTerms = typeof questionInDutch;
