import type { CommonTerms } from '../common.js';
import type { KindWords } from '../personal-data.js';

export const common: CommonTerms = {
  cancel: 'Annuler',
  tryAgain: 'Réessayer',
  unreachable: 'Nous ne pouvons pas charger les informations pour le moment.',
  unreachableHelp: 'Réessayez plus tard ou appelez-nous.',
  queued: 'Enregistré sur cet appareil',
  queuedHelp:
    'Votre envoi ne nous est pas encore parvenu. Cet appareil l’enverra dès que possible. Gardez cette page ouverte ou revenez plus tard.',
  failed: 'L’envoi n’a pas réussi.',
  failedHelp: 'Ce que vous avez écrit est toujours là. Réessayez dans un instant.',
  full: 'Ce que vous avez écrit est toujours là. Trop de messages attendent sur cet appareil. Réessayez plus tard.',
  sending: 'Envoi en cours…',
};

export const kinds: KindWords = {
  address: 'adresse',
  bsn: 'numéro de service citoyen (BSN)',
  email: 'adresse e-mail',
  iban: 'numéro de compte bancaire',
  phone: 'numéro de téléphone',
  plate: 'plaque d’immatriculation',
  birth: 'date de naissance',
  document: 'numéro de document',
};
