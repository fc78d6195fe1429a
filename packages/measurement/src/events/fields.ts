/**
 * The fields of the vocabulary that can be said on a page: common ones, and those of the events of elements. What
 * has another name is left out before anything else is done with it. A test compares them with the schemas, which
 * are too large for a page. They stand in the order that compresses best.
 */
export const pageFields = (
  'department fromChat cause channel withText options language page closed device preventable dropped ' +
  'perspective waitDays component scale componentVersion step correlation residentRole late occurredAt score ' +
  'task helpful open poll asked preventableSaidBy steps reason municipalityRole advised aboutCase turns ' +
  'sources canReopen chosen duration direction about changed'
).split(' ');
