import assert from 'node:assert/strict';
import { test } from 'node:test';
import { channelCodes, channelMappings, citizenSurveyChannels } from './index.js';

const mappings = Object.values(channelMappings);

test('every channel has its mapping, and there is none for another', () => {
  assert.deepEqual(Object.keys(channelMappings).sort(), [...channelCodes].sort());
  assert.ok(channelCodes.length > 20);
});

test('`kanaal` of Klantinteracties holds at most fifty characters, and tells channels apart', () => {
  for (const { klantinteracties } of mappings) {
    assert.ok(klantinteracties.length > 0 && klantinteracties.length <= 50, klantinteracties);
  }
  assert.equal(new Set(mappings.map(({ klantinteracties }) => klantinteracties)).size, channelCodes.length);
});

test('each of the nine channels of question dv12 is reached, and no other', () => {
  const reached = mappings.flatMap(({ citizenSurvey }) => citizenSurvey ?? []);
  assert.deepEqual([...new Set(reached)].sort(), [...citizenSurveyChannels].sort());
  assert.equal(citizenSurveyChannels.length, 9);
});
