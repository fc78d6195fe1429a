import { questionsOffPage, type QuestionKind } from './codes.js';

/** Returns what a kiosk asks: a report mark in the place of a question about a page. */
export const questionOnKiosk = (question: QuestionKind): QuestionKind =>
  questionsOffPage.find((kind) => kind === question) ?? 'mark';
