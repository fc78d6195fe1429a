export { askedInWords, type AskedChoice, type AskedInWords } from './asked-question.js';
export { mailQuestion, type MailQuestion } from './mail-question.js';
