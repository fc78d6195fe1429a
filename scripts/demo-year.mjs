/** Fills the store with a simulated year; installs what is missing and builds what is out of date first. */
import { requireNode } from './steps/node-version.mjs';

requireNode();
import('./steps/fill-year.mjs');
