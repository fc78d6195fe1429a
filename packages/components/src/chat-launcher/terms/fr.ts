import { kinds } from '../../terms/common/fr.js';
import { plural } from '../../terms/plural.js';
import type { ChatTerms } from './nl.js';

const characters = { one: '# caractère', other: '# caractères' };

export const terms: Required<ChatTerms> = {
  kinds,
  ask: 'Posez votre question',
  failed: 'Cela ne marche pas pour le moment. Réessayez.',
  panel: {
    title: 'Assistant automatique',
    machine: 'Vous parlez à un ordinateur, pas à une personne. Les réponses viennent de la commune.',
    person: 'Parler à une personne',
    personClaimed: 'Une personne vous aide plus loin sur cette page.',
    personFailed: 'Cela ne marche pas pour le moment. Réessayez.',
    personFallback: 'La page de contact de ce site indique comment nous joindre.',
    backToChat: 'Retour à la conversation',
    close: 'Fermer',
    log: 'Conversation',
    welcome:
      'Quel est le sujet de votre question ? N’écrivez pas de nom, d’adresse ou de numéro de service citoyen (BSN).',
    you: 'Vous',
    assistant: 'Assistant',
    thinking: 'L’assistant cherche une réponse…',
    sources: 'Lire la suite',
    suggestions: 'Vouliez-vous dire',
    question: 'Votre question',
    limit: '500 caractères au plus',
    send: 'Envoyer',
    empty: 'Écrivez d’abord votre question.',
    tooLong: (count) => `Raccourcissez votre question de ${plural('fr', count, characters)}.`,
    left: (count) => `Vous pouvez encore écrire ${plural('fr', count, characters)}.`,
    takenOut: (found) => `Nous avons retiré : ${found}.`,
    failed: 'Aucune réponse n’est arrivée.',
    offline: 'Vous n’avez pas d’internet pour le moment.',
    busy: 'Il y a beaucoup de monde. Attendez une minute.',
    stays: 'Votre question est toujours là.',
    retry: 'Réessayer',
    save: 'Enregistrer la conversation',
    clear: 'Effacer la conversation',
    fileName: 'conversation.txt',
  },
};
