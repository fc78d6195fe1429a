import { common, kinds } from '../../terms/common/fr.js';
import { plural } from '../../terms/plural.js';
import type { FeedbackTerms } from './nl.js';

const characters = { one: '# caractère', other: '# caractères' };

export const terms: FeedbackTerms = {
  common,
  question: 'Cette page vous a-t-elle aidé ?',
  yes: 'Oui',
  no: 'Non',
  problem: 'Signaler un problème sur cette page',
  asked: {
    titles: {
      'ces-5': 'Combien d’efforts cela vous a-t-il demandé ?',
      'ces-7': 'C’était facile à régler',
      nps: 'Quelle est la probabilité que vous nous recommandiez ?',
      mark: 'Quelle note sur dix donnez-vous à notre service ?',
      dv05: 'Il était facile de poser ma question ou de faire ma demande',
      'dv07-information': 'Les informations reçues ou trouvées étaient exactes et complètes',
      'dv07-duration': 'Le délai de traitement était raisonnable',
      'dv07-updates': 'J’ai été bien informé du traitement',
      'dv07-outcome': 'J’ai finalement obtenu ce que je voulais',
      dv09: 'La commune utilise un langage clair',
      preventable: 'Ce contact aurait-il pu être évité ?',
      open: 'Que voulez-vous nous dire ?',
      'expected-ease': 'Je pense que ce sera facile à régler',
      'expected-duration': 'Je pense que ce sera réglé dans un délai raisonnable',
      'expected-outcome': 'Je pense obtenir finalement ce que je veux',
    },
    agree: 'Êtes-vous d’accord avec cette phrase ?',
    agreement: ['Pas du tout d’accord', 'Pas d’accord', 'Neutre', 'D’accord', 'Tout à fait d’accord'],
    noOpinion: 'Ne sait pas / sans opinion',
    effort: [
      'Très peu d’efforts',
      'Peu d’efforts',
      'Ni peu, ni beaucoup',
      'Beaucoup d’efforts',
      'Énormément d’efforts',
    ],
    ends: {
      'ces-7': ['Pas du tout d’accord', 'Tout à fait d’accord'],
      nps: ['Très peu probable', 'Très probable'],
      mark: ['Très mauvais', 'Excellent'],
      'expected-ease': ['Pas du tout d’accord', 'Tout à fait d’accord'],
    },
    unknown: 'Je ne sais pas',
    cause: 'Pourquoi ce contact a-t-il été nécessaire ?',
    causes: {
      'information-missing': 'Il me manquait des informations',
      'information-unclear': 'Les informations n’étaient pas claires',
      'information-wrong': 'Les informations étaient fausses',
      'not-found-online': 'Je n’ai pas trouvé sur le site',
      'form-broken': 'Le formulaire ne marchait pas',
      'form-too-difficult': 'Le formulaire était trop difficile',
      'letter-unclear': 'La lettre n’était pas claire',
      'status-unknown': 'Je ne savais pas où cela en était',
      'promise-not-kept': 'La commune n’a pas tenu sa promesse',
      'passed-on': 'J’ai dû m’adresser à quelqu’un d’autre',
      'asked-before': 'J’avais déjà posé la question',
      'mistake-of-ours': 'La commune a fait une erreur',
      other: 'Autre chose',
    },
    open: 'Votre avis',
    choose: 'Choisissez une réponse.',
    write: 'Écrivez ce que vous voulez nous dire.',
    thanksHelp:
      'Nous l’utilisons pour améliorer notre service. Nous ne savons pas qui vous êtes : vous ne recevrez donc pas de réponse.',
  },
  after: {
    kinds,
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
    send: 'Envoyer votre avis',
    refused: 'Nous n’avons pas pu envoyer votre avis ainsi.',
    refusedHelp: 'Modifiez votre texte, puis réessayez.',
    problemWhy: 'Qu’est-ce qui ne va pas sur cette page ?',
    personal: 'Votre texte contient des données personnelles',
    personalHelp: (found) => `Avant l’envoi, nous retirons : ${found}.`,
    takenOut: (found) => `Nous avons retiré de votre texte : ${found}.`,
    thanks: 'Merci pour votre avis',
    thanksHelp:
      'Votre avis nous aide à améliorer cette page. Nous ne savons pas qui vous êtes. C’est pourquoi vous ne recevrez pas de réponse.',
    contact: 'Besoin d’aide ou d’une réponse ? Contactez-nous.',
  },
  kiosk: {
    seconds: (count) =>
      plural('fr', count, {
        one: 'Cet écran recommence dans # seconde.',
        other: 'Cet écran recommence dans # secondes.',
      }),
    minutes: (count) =>
      plural('fr', count, {
        one: 'Cet écran recommence dans # minute.',
        other: 'Cet écran recommence dans # minutes.',
      }),
    stillThere: 'Êtes-vous toujours là ? Touchez l’écran ou appuyez sur une touche.',
    moreTime: 'J’ai besoin de plus de temps',
    restart: 'Recommencer',
    queuedHelp:
      'Votre avis ne nous est pas encore parvenu. Cet écran l’enverra plus tard. Vous n’avez rien à faire.',
    help: 'Avez-vous encore une question ? Posez-la à un membre du personnel.',
  },
};
