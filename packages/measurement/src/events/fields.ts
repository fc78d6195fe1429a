/**
 * The fields of the vocabulary that a page can send: the common ones, and those of elements' events. Other
 * fields are removed first. A test compares the list with the schemas, which are too large for a page. The
 * order is the one that compresses best.
 */
export const pageFields = (
  'department fromChat cause channel withText options language page closed device preventable dropped ' +
  'perspective waitDays component scale componentVersion step correlation residentRole late occurredAt score ' +
  'task helpful open poll asked preventableSaidBy steps reason municipalityRole advised aboutCase turns ' +
  'sources canReopen chosen duration direction about changed offered wording answer'
).split(' ');
