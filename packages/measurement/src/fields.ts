/**
 * The fields of the vocabulary that can be said on a page: common ones, and those of the events of elements. What
 * has another name is left out before anything else is done with it. A test compares them with the schemas, which
 * are too large for a page.
 */
export const pageFields = (
  'occurredAt channel language page device component componentVersion correlation task department perspective ' +
  'residentRole municipalityRole preventable preventableSaidBy cause ' +
  'options advised open chosen waitDays fromChat reason aboutCase ' +
  'duration step steps asked late closed scale direction score about helpful withText ' +
  'canReopen sources turns poll changed dropped'
).split(' ');
