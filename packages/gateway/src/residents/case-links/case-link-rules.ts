/** How long a link works after its mail was sent, in minutes. */
export const linkMinutes = 30;
/** How long a case can be followed, and be reacted to, with what a link gave, in minutes. */
export const accessMinutes = 60;
/** Maximum number of links that are mailed for one case in an hour. */
export const mostOfCase = 3;
/** Maximum number of links that are mailed to one address in an hour, for all its cases. */
export const mostOfAddress = 6;
/** How long a link that was asked for is stored, in milliseconds. One that could not be mailed by then is dropped. */
export const linksStoredFor = 86_400_000;
/** Name of the connector that mails links, in the outbox and in the newsroom. */
export const caseLinksConnector = 'case-links';
