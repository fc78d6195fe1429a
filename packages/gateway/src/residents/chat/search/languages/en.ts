import { stemmer } from '@orama/stemmers/english';
import type { LanguageRules } from '../language-rules.js';
import { wordSet } from '../words.js';

export const english: LanguageRules = {
  stem: stemmer,
  stopWords:
    wordSet(`a about all also am an and any are as at be because been but by can could d did do does done for from go had
    has have he hello her hi him his how i if in into is it its just ll m many may me much my no not of on or our out please re s
    shall she should so some somebody someone something t than thank thanks that the their them there they thing this to today too u up us ve
    very want was we were what when where which who why will with would you your day days week weeks month months year years`),
  weakWords:
    wordSet(`apply application request get getting gets got give given make made need needed needs new municipality municipal council
    information info form document documents online website digid help report reporting register registration arrange find use
    pay payment tell know show use using put bring own old first start change city town home take receive husband wife mother father mum dad parent parents partner friend brother sister neighbour`),
  aspects: {
    price: {
      says: /\b(?:cost|costs|price|prices|fee|fees|expensive|cheap|free|how much)\b/,
      words: wordSet('cost costs price prices fee fees expensive cheap free pay money'),
      inAnswer: /\beuros?\b|€/,
      kind: 'narrow',
    },
    duration: {
      says: /\b(?:how long(?: \w+){1,4} take|takes?|waiting time|ready|how fast)\b/,
      words: wordSet('long take takes waiting time ready fast'),
      kind: 'narrow',
    },
    validity: { says: /\b(?:valid|validity)\b/, words: wordSet('valid validity long'), kind: 'narrow' },
    lost: {
      says: /\b(?:lost|lose|stolen|missing|theft|stole)\b/,
      words: wordSet('lost lose stolen missing theft stole'),
      kind: 'narrow',
    },
    urgent: {
      says: /\b(?:urgent|urgently|emergency|quickly|fast|tomorrow|hurry|rush)\b/,
      words: wordSet('urgent urgently quickly fast tomorrow hurry rush'),
      kind: 'narrow',
    },
    renewal: {
      says: /\b(?:renew|renewal|renewing|expired|extend)\b/,
      words: wordSet('renew renewal renewing expired extend'),
      kind: 'needed',
    },
    ending: {
      says: /\b(?:cancel|cancelling|stop|end|deregister|terminate)\b/,
      words: wordSet('cancel cancelling stop end deregister terminate'),
      kind: 'narrow',
    },
    collection: {
      says: /\b(?:collect|collected|collection|pick up|picked up)\b/,
      words: wordSet('collect collected collection pick picked'),
      kind: 'needed',
    },
    broken: {
      says: /\b(?:broken|damaged|defective)\b/,
      words: wordSet('broken damaged defective'),
      kind: 'narrow',
    },
    late: { says: /\b(?:late|forgot|forgotten)\b/, words: wordSet('late forgot forgotten'), kind: 'narrow' },
    time: { says: /\b(?:when|what time|hours)\b/, words: wordSet('time hours'), kind: 'wish' },
    application: { says: /\b(?:apply|application|get)\b/, words: wordSet('apply application'), kind: 'wish' },
    report: { says: /\b(?:report|register)\b/, words: wordSet('report'), kind: 'wish' },
    place: { says: /\b(?:where|location)\b/, words: wordSet('location'), kind: 'wish' },
  },
  synonyms: [
    ['passport', 'travel document'],
    ['identity card', 'id card', 'id'],
    ['driving licence', 'driving license', 'drivers license', 'driver licence', 'licence', 'license'],
    ['move', 'moving', 'moved', 'change of address', 'new address', 'relocate'],
    ['waste', 'rubbish', 'garbage', 'trash', 'refuse', 'litter'],
    ['bin', 'container', 'dustbin', 'wheelie bin'],
    ['bulky waste', 'furniture', 'sofa', 'mattress'],
    ['marriage', 'marry', 'married', 'wedding'],
    ['death', 'died', 'dead', 'deceased', 'passed away'],
    ['birth', 'born', 'newborn', 'baby'],
    ['social assistance', 'benefit', 'benefits', 'welfare'],
    ['debt', 'debts'],
    ['parking permit', 'parking licence'],
    ['disabled', 'disability', 'handicapped'],
    ['objection', 'object', 'appeal', 'disagree'],
    ['street lamp', 'street light', 'lamp post', 'lamppost', 'streetlight'],
    ['town hall', 'city hall'],
    ['open', 'opening hours', 'closed', 'close'],
    ['tree', 'trees'],
    ['dog', 'puppy'],
  ],
  links: [''],
};
