/** Statements are filled in and shown as a matrix; only their points come with the kind. */
export { ballot, results, styles } from '../matrix/matrix.js';
