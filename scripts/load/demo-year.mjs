/**
 * Fills the store with a simulated year. It first installs what is missing and builds what is out of date.
 */
import { requireNode } from '../build/node-version.mjs';

requireNode();
await import('./fill-year.mjs');
