export const channelInDutch = {
  hours: 'Openingstijden',
  today: 'vandaag',
  closed: 'gesloten',
  callBack: 'Bel mij terug',
  range: (opens: string, closes: string): string => `${opens} tot ${closes} uur`,
  accessibility: 'Toegankelijkheid',
  map: 'Bekijk het op de kaart',
};

export type ChannelDetailsTerms = typeof channelInDutch;
