/** What a page sets once for all its elements, without any element: for a script that loads those later. */
export { configuration, configure, type PleinConfiguration } from './configuration.js';
export { stateAttribute, serverStateId } from '../ssr/page-state.js';
