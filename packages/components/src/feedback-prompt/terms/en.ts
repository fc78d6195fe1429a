import { common, kinds } from '../../terms/common/en.js';
import { plural } from '../../terms/plural.js';
import type { FeedbackTerms } from './nl.js';

export const terms: FeedbackTerms = {
  common,
  question: 'Did this page help you?',
  yes: 'Yes',
  no: 'No',
  problem: 'Report a problem with this page',
  asked: {
    titles: {
      'ces-5': 'How much effort did it take you to arrange this?',
      'ces-7': 'It was easy to arrange this',
      nps: 'How likely are you to recommend us to others?',
      mark: 'Which mark out of ten do you give our service?',
      dv05: 'It was easy to ask my question, or to arrange my application',
      'dv07-information': 'Information that I got, or found myself, was right and complete',
      'dv07-duration': 'The time that it took was reasonable',
      'dv07-updates': 'I was told well how it was going',
      'dv07-outcome': 'I got what I wanted in the end',
      dv09: 'The municipality uses clear language',
      preventable: 'Could this contact have been prevented?',
      open: 'What would you like to tell us?',
      'expected-ease': 'I expect that it is easy to arrange this',
      'expected-duration': 'I expect that this takes a reasonable time',
      'expected-outcome': 'I expect to get what I want in the end',
    },
    agree: 'Do you agree with this statement?',
    agreement: ['Strongly disagree', 'Disagree', 'Neutral', 'Agree', 'Strongly agree'],
    noOpinion: 'Do not know / no opinion',
    effort: [
      'Very little effort',
      'Little effort',
      'Not little, not much',
      'Much effort',
      'Very much effort',
    ],
    ends: {
      'ces-7': ['Strongly disagree', 'Strongly agree'],
      nps: ['Very unlikely', 'Very likely'],
      mark: ['Very bad', 'Excellent'],
      'expected-ease': ['Strongly disagree', 'Strongly agree'],
    },
    unknown: 'I do not know',
    cause: 'Why was this contact needed after all?',
    causes: {
      'information-missing': 'I missed information',
      'information-unclear': 'The information was unclear',
      'information-wrong': 'The information was wrong',
      'not-found-online': 'I did not find it on the website',
      'form-broken': 'The form did not work',
      'form-too-difficult': 'The form was too difficult',
      'letter-unclear': 'The letter was unclear',
      'status-unknown': 'I did not know how it stood',
      'promise-not-kept': 'The municipality did not do what it promised',
      'passed-on': 'I had to go to someone else',
      'asked-before': 'I asked this before',
      'mistake-of-ours': 'The municipality made a mistake',
      other: 'Something else',
    },
    open: 'Your feedback',
    choose: 'Choose an answer.',
    write: 'Write what you would like to tell us.',
    thanksHelp:
      'We use it to make our service better. We do not know who you are, so you will not get a reply.',
  },
  after: {
    kinds,
    more: 'Thank you. Would you like to tell us more? Fill in what you like.',
    satisfaction: 'How satisfied are you with this page?',
    scores: ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'],
    reasons: 'What is the reason?',
    drivers: {
      clear: 'Clear text',
      complete: 'Complete information',
      easy: 'Ease',
      fast: 'Speed',
      human: 'Personal contact',
    },
    why: (helpful) => (helpful ? 'What was good, or could be better?' : 'What was missing or went wrong?'),
    whyHint: 'Do not write a name, address or citizen service number here.',
    left: (characters) =>
      `You can type ${String(characters)} more ${characters === 1 ? 'character' : 'characters'}.`,
    tooLong: (characters) =>
      `Make your text ${String(characters)} ${characters === 1 ? 'character' : 'characters'} shorter.`,
    send: 'Send your feedback',
    refused: 'We could not send your feedback like this.',
    refusedHelp: 'Change your text and try again.',
    problemWhy: 'What is going wrong on this page?',
    personal: 'There is personal information in your text',
    personalHelp: (kinds) => `Before it is sent we take out: ${kinds}.`,
    takenOut: (kinds) => `We took out of your text: ${kinds}.`,
    thanks: 'Thank you for your feedback',
    thanksHelp:
      'We use it to make this page better. We do not know who you are, so you will not get a reply.',
    contact: 'Do you need help or an answer? Contact us.',
  },
  kiosk: {
    seconds: (count) =>
      plural('en', count, {
        one: 'This screen starts again in # second.',
        other: 'This screen starts again in # seconds.',
      }),
    minutes: (count) =>
      plural('en', count, {
        one: 'This screen starts again in # minute.',
        other: 'This screen starts again in # minutes.',
      }),
    stillThere: 'Are you still there? Touch the screen or press a key.',
    moreTime: 'I need more time',
    restart: 'Start again',
    queuedHelp:
      'Your feedback has not reached us yet. This screen sends it later. You do not have to do anything.',
    help: 'Do you have another question? Ask a member of staff.',
  },
};
