export const mineInDutch = {
  heading: 'Uw zaken',
  none: 'U heeft nu geen zaken bij ons.',
  incomplete: 'Misschien mist er een zaak',
  incompleteHelp: 'Wij konden niet alles ophalen. Kijk later nog eens.',
  refused: 'Wij kunnen uw zaken nu niet laten zien',
  refusedHelp: 'Log opnieuw in. Lukt het niet? Bel ons dan.',
  back: 'Terug naar uw zaken',
  all: 'Bekijk al uw zaken',
};

export type MineTerms = typeof mineInDutch;
