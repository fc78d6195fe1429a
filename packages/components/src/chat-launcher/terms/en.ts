import { kinds } from '../../terms/common/en.js';
import type { ChatTerms } from './nl.js';

export const terms: Required<ChatTerms> = {
  kinds,
  ask: 'Ask your question',
  failed: 'This does not work now. Please try again.',
  panel: {
    title: 'Automatic assistant',
    machine: 'You are talking to a computer, not a person. Answers come from the municipality.',
    person: 'Talk to a person',
    personClaimed: 'A person helps you further on this page.',
    personFailed: 'This does not work now. Please try again.',
    personFallback: 'See the contact page of this website for ways to reach us.',
    backToChat: 'Back to the conversation',
    close: 'Close',
    log: 'Conversation',
    welcome: 'What is your question about? Do not write a name, address or citizen service number.',
    you: 'You',
    assistant: 'Assistant',
    thinking: 'The assistant is looking for an answer…',
    sources: 'Read more',
    suggestions: 'Did you mean',
    question: 'Your question',
    limit: 'at most 500 characters',
    send: 'Send',
    empty: 'Write your question first.',
    tooLong: (characters) =>
      `Make your question ${String(characters)} ${characters === 1 ? 'character' : 'characters'} shorter.`,
    left: (characters) =>
      `You can type ${String(characters)} more ${characters === 1 ? 'character' : 'characters'}.`,
    takenOut: (kinds) => `We took out: ${kinds}.`,
    failed: 'No answer came.',
    offline: 'You have no internet now.',
    busy: 'It is busy now. Wait a minute.',
    stays: 'Your question is still here.',
    retry: 'Try again',
    save: 'Save this conversation',
    clear: 'Erase this conversation',
    fileName: 'conversation.txt',
  },
};
