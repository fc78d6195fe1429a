#!/usr/bin/env node
/** The program `plein`. */
import { runInTerminal } from './terminal.js';

process.exitCode = await runInTerminal(process.argv.slice(2));
