/** Questions of callback requests, by the last part of a task's URI. They contain no personal data. */
export const callbackQuestions: Readonly<Record<string, readonly string[]>> = {
  bijstand: [
    'Ik wacht al drie weken op een besluit. Wanneer hoor ik iets?',
    'Welke papieren heeft u nog van mij nodig?',
    'Mijn uitkering is deze maand lager. Waarom?',
    'Mag ik een paar dagen werken met een uitkering?',
  ],
  'wmo-voorziening': [
    'Mijn moeder kan niet meer traplopen. Welke hulp is er?',
    'De hulp in huis is twee weken niet geweest.',
  ],
  omgevingsvergunning: [
    'Heb ik een vergunning nodig voor een dakkapel aan de achterkant?',
    'Mag mijn schutting twee meter hoog worden?',
  ],
  afvalinzameling_grofvuil: ['Het formulier voor grofvuil werkt niet. Kunt u mijn bank ophalen?'],
  huwelijk: ['Kunnen wij trouwen in het oude raadhuis?'],
  bezwaar: ['Tot wanneer kan ik bezwaar maken?'],
};

export interface Said {
  task: string;
  helpful: boolean;
  score: number;
  text: string;
  drivers?: readonly ('clear' | 'complete' | 'easy' | 'fast' | 'human')[];
}

export const feedbackTexts: readonly Said[] = [
  {
    task: 'afvalinzameling_grofvuil',
    helpful: false,
    score: 1,
    text: 'Het formulier geeft steeds een fout.',
  },
  {
    task: 'afvalinzameling_grofvuil',
    helpful: false,
    score: 1,
    text: 'Ik kan geen ophaaldag kiezen. De knop doet niets.',
  },
  {
    task: 'afvalinzameling_grofvuil',
    helpful: false,
    score: 2,
    text: 'Na versturen krijg ik een lege pagina. Is mijn afspraak nu gemaakt?',
  },
  {
    task: 'afvalinzameling_grofvuil',
    helpful: false,
    score: 1,
    text: 'Formulier werkt niet op mijn telefoon.',
  },
  { task: 'bijstand', helpful: false, score: 2, text: 'Er zou gebeld worden. Dat is niet gebeurd.' },
  { task: 'bijstand', helpful: false, score: 1, text: 'Ik heb drie keer om terugbellen gevraagd.' },
  {
    task: 'bijstand',
    helpful: true,
    score: 4,
    text: 'Duidelijk welke papieren nodig zijn.',
    drivers: ['clear'],
  },
  {
    task: 'paspoort',
    helpful: true,
    score: 5,
    text: 'Snel een afspraak gemaakt.',
    drivers: ['easy', 'fast'],
  },
  { task: 'paspoort', helpful: false, score: 3, text: 'Ik zie niet wat een paspoort voor een kind kost.' },
  { task: 'verhuismelding', helpful: true, score: 5, text: 'In vijf minuten geregeld.', drivers: ['fast'] },
  {
    task: 'verhuismelding',
    helpful: false,
    score: 2,
    text: 'Wanneer kan ik het doorgeven als ik over twee maanden verhuis?',
  },
  { task: 'parkeervergunning', helpful: true, score: 4, text: 'Goed uitgelegd.', drivers: ['clear'] },
  { task: 'parkeervergunning', helpful: false, score: 2, text: 'Nergens staat hoe lang de wachtlijst is.' },
  {
    task: 'omgevingsvergunning',
    helpful: false,
    score: 2,
    text: 'Te veel moeilijke woorden. Mag mijn schuur nu wel of niet?',
  },
  {
    task: 'melding_openbare_ruimte_(algemeen)',
    helpful: true,
    score: 5,
    text: 'De lantaarnpaal was de volgende dag gemaakt.',
    drivers: ['fast', 'human'],
  },
  {
    task: 'melding_openbare_ruimte_(algemeen)',
    helpful: false,
    score: 2,
    text: 'Mijn melding staat op afgehandeld, maar het gat zit er nog.',
  },
  {
    task: 'afvalkalender',
    helpful: false,
    score: 3,
    text: 'Waar zie ik op welke dag oud papier wordt gehaald?',
  },
  {
    task: 'rijbewijs',
    helpful: true,
    score: 4,
    text: 'Fijn dat alles op een pagina staat.',
    drivers: ['complete'],
  },
  { task: 'brpUittr', helpful: false, score: 3, text: 'Kan ik dit ook in het Engels krijgen?' },
  { task: 'hondenbelasting', helpful: false, score: 2, text: 'Ik heb geen hond meer. Hoe geef ik dat door?' },
];

/** Questions to the chat that the assistant cannot answer, with the number of times each was asked. */
export const chatQuestions: readonly { text: string; times: number }[] = [
  { text: 'Is de ijsbaan op het Zilverplein dit jaar weer open?', times: 7 },
  { text: 'Waar kan ik zandzakken krijgen?', times: 5 },
  { text: 'Mag ik vuurwerk afsteken in mijn tuin?', times: 4 },
  { text: 'Hoe meld ik een wespennest?', times: 3 },
  { text: 'Wanneer wordt het zwembad verbouwd?', times: 2 },
  { text: 'Kan ik een laadpaal in mijn straat aanvragen?', times: 6 },
  { text: 'Wie is mijn wijkagent?', times: 1 },
];
