import assert from 'node:assert/strict';
import { test } from 'node:test';
import { channelCodes, channelTable, citizenSurveyChannels, isHumanChannel } from './index.js';

const rows = Object.values(channelTable);

test('every channel has its row, and there is none for another', () => {
  assert.deepEqual(Object.keys(channelTable), [...channelCodes]);
  assert.ok(channelCodes.length > 20);
});

test('what a page knows of people is what the table says', () => {
  for (const code of channelCodes)
    assert.equal(isHumanChannel(code), channelTable[code].answeredBy === 'person', code);
  for (const code of ['toString', 'constructor', '']) assert.equal(isHumanChannel(code), false, code);
});

test('a chat is a machine until somebody takes the conversation over', () => {
  assert.equal(channelTable.chat.answeredBy, 'machine');
  assert.equal(channelTable.chatbot.answeredBy, 'machine');
});

test('what staff write down most is what a person answers', () => {
  for (const { name, answeredBy, registeredByStaff } of rows)
    assert.ok(registeredByStaff === 'seldom' || answeredBy === 'person', name.en);
});

test('`kanaal` of Klantinteracties holds at most fifty characters, and tells channels apart', () => {
  for (const { klantinteracties } of rows) {
    assert.ok(klantinteracties.length > 0 && klantinteracties.length <= 50, klantinteracties);
  }
  assert.equal(new Set(rows.map(({ klantinteracties }) => klantinteracties)).size, channelCodes.length);
});

test('each of the nine channels of question dv12 is reached, and no other', () => {
  const reached = rows.flatMap(({ citizenSurvey }) => citizenSurvey ?? []);
  assert.deepEqual([...new Set(reached)].sort(), [...citizenSurveyChannels].sort());
  assert.equal(citizenSurveyChannels.length, 9);
});
