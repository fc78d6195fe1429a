export const channelInDutch = {
  hours: 'Openingstijden',
  today: 'vandaag',
  closed: 'gesloten',
  callBack: 'Bel mij terug',
  range: (opens: string, closes: string): string => `${opens} tot ${closes} uur`,
  accessibility: 'Toegankelijkheid',
  map: 'Bekijk het op de kaart',
  publicTransport: 'Openbaar vervoer',
  interpreter: 'Tolk',
  textRelay: 'Als u slecht hoort of spreekt',
};

export type ChannelDetailsTerms = typeof channelInDutch;
