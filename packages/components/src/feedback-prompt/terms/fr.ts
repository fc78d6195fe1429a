import { common, kinds } from '../../terms/common/fr.js';
import { plural } from '../../terms/plural.js';
import type { FeedbackTerms } from './nl.js';

const characters = { one: '# caractère', other: '# caractères' };

export const terms: FeedbackTerms = {
  common,
  kinds,
  question: 'Cette page vous a-t-elle aidé ?',
  yes: 'Oui',
  no: 'Non',
  more: 'Merci. Voulez-vous en dire plus ? Répondez à ce que vous voulez.',
  satisfaction: 'Cette page vous satisfait-elle ?',
  scores: ['Pas du tout', 'Plutôt non', 'Moyennement', 'Plutôt oui', 'Tout à fait'],
  reasons: 'Pour quelles raisons ?',
  drivers: {
    clear: 'Texte clair',
    complete: 'Informations complètes',
    easy: 'Facilité',
    fast: 'Rapidité',
    human: 'Contact personnel',
  },
  why: (helpful) =>
    helpful
      ? 'Qu’est-ce qui était bien ? Que pouvons-nous améliorer ?'
      : 'Que manquait-il ? Que pouvons-nous améliorer ?',
  whyHint: 'N’écrivez pas de nom, d’adresse ou de numéro de service citoyen (BSN).',
  left: (count) => `Vous pouvez encore écrire ${plural('fr', count, characters)}.`,
  tooLong: (count) => `Raccourcissez votre texte de ${plural('fr', count, characters)}.`,
  personal: 'Votre texte contient des données personnelles',
  personalHelp: (found) => `Avant l’envoi, nous retirons : ${found}.`,
  send: 'Envoyer votre avis',
  thanks: 'Merci pour votre avis',
  thanksHelp:
    'Votre avis nous aide à améliorer cette page. Nous ne savons pas qui vous êtes. C’est pourquoi vous ne recevrez pas de réponse.',
  takenOut: (found) => `Nous avons retiré de votre texte : ${found}.`,
  refused: 'Nous n’avons pas pu envoyer votre avis ainsi.',
  refusedHelp: 'Modifiez votre texte, puis réessayez.',
};
