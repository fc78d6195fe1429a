import { plural } from '../../terms/plural.js';

/** Terms of a prompt on a kiosk. */
export interface KioskTerms {
  /** In how many seconds the screen starts again. */
  readonly seconds: (count: number) => string;
  /** The same in minutes. */
  readonly minutes: (count: number) => string;
  readonly stillThere: string;
  readonly moreTime: string;
  readonly restart: string;
  /** Help where the answer waits for the network. */
  readonly queuedHelp: string;
  /** Where an answer can be had. */
  readonly help: string;
}

export const kioskInDutch: KioskTerms = {
  seconds: (count) =>
    plural('nl', count, {
      one: 'Over # seconde begint dit scherm opnieuw.',
      other: 'Over # seconden begint dit scherm opnieuw.',
    }),
  minutes: (count) =>
    plural('nl', count, {
      one: 'Over # minuut begint dit scherm opnieuw.',
      other: 'Over # minuten begint dit scherm opnieuw.',
    }),
  stillThere: 'Bent u er nog? Raak het scherm aan of druk op een toets.',
  moreTime: 'Ik heb meer tijd nodig',
  restart: 'Begin opnieuw',
  queuedHelp:
    'Uw reactie is nog niet bij ons aangekomen. Dit scherm verstuurt die later. U hoeft niets te doen.',
  help: 'Hebt u nog een vraag? Stel die aan een medewerker.',
};
