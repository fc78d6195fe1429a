import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { pageLanguages } from '../../../packages/gateway/src/residents/pages/page-languages.js';
import { root } from '../../build/run-program.mjs';

interface PublicCode {
  publiccodeYmlVersion: string;
  softwareVersion: string;
  description: Record<string, { shortDescription: string }>;
  localisation: { availableLanguages: string[] };
  legal: { license: string };
}

const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');

describe('what the standard for public code asks', () => {
  const code = parse(read('publiccode.yml')) as PublicCode;
  const { version, license } = JSON.parse(read('package.json')) as { version: string; license: string };

  it('is said in publiccode.yml, and agrees with the packages', () => {
    assert.equal(code.publiccodeYmlVersion, '0.7');
    assert.equal(code.softwareVersion, version);
    assert.equal(code.legal.license, license);
    assert.deepEqual([...code.localisation.availableLanguages].sort(), [...pageLanguages].sort());
    for (const language of ['nl', 'en'])
      assert.ok((code.description[language]?.shortDescription.length ?? 151) <= 150, language);
  });

  it('stands where people look for it', () => {
    for (const name of ['CODE_OF_CONDUCT', 'GOVERNANCE', 'CHANGELOG', 'SECURITY', 'CONTRIBUTING', 'README'])
      assert.ok(existsSync(path.join(root, `${name}.md`)), name);
    assert.match(read('SECURITY.md'), /security@|To be decided by the owner/);
  });
});
