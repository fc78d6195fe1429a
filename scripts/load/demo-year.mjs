/** Fills the store with a simulated year; installs what is missing and builds what is out of date first. */
import { requireNode } from '../build/node-version.mjs';

requireNode();
import('./fill-year.mjs');
