import type { AppointmentTexts } from '../appointment.texts.js';

// These texts are translated by a machine and await review; see docs/languages.md.
export const fr: AppointmentTexts = {
  title: 'Votre rendez-vous',
  when: (day, opens, closes) => `Nous vous attendons le ${day}, de ${opens} à ${closes}.`,
  isCancelled: 'Vous avez annulé ce rendez-vous.',
  isOver: 'Ce rendez-vous est passé.',
  where: 'Lieu',
  map: 'Voir sur la carte',
  bring: 'À apporter',
  calendar: 'Ajouter à votre agenda',
  calendarTitle: (organisation) => `Rendez-vous : ${organisation}`,
  keepLink: 'Conservez le lien de cette page. Vous pouvez y déplacer ou annuler le rendez-vous.',
  move: 'Ce moment ne vous convient pas ?',
  day: 'Choisissez un autre jour',
  showTimes: 'Afficher les heures',
  chooseTime: 'Choisissez une heure',
  moveButton: 'Déplacer le rendez-vous',
  noneFree: 'Aucun autre moment n’est libre pour l’instant.',
  cancel: 'Vous ne pouvez pas venir ?',
  cancelStart: 'Je veux annuler le rendez-vous',
  cancelHelp:
    'Quelqu’un d’autre pourra alors choisir ce moment. Vous pourrez prendre un nouveau rendez-vous plus tard.',
  cancelButton: 'Annuler le rendez-vous',
  done: {
    moved: 'C’est fait. Votre rendez-vous est déplacé.',
    cancelled: 'C’est fait. Votre rendez-vous n’a pas lieu.',
  },
  problems: {
    over: 'Ce rendez-vous a commencé ou est passé. Ce n’est donc plus possible.',
    cancelled: 'Vous avez déjà annulé ce rendez-vous. Ce n’est donc plus possible.',
    changed:
      'Entre-temps, vous avez choisi un autre moment. Il figure ci-dessous. Vous voulez autre chose ? Choisissez à nouveau.',
    taken: 'Ce moment vient d’être pris. Rien n’a changé. Choisissez un autre moment.',
    busy: 'Il y a beaucoup de demandes. Rien n’a changé. Réessayez dans une minute.',
    'no-moment': 'Choisissez d’abord une heure.',
  },
  anew: 'Prendre un nouveau rendez-vous',
  copy: 'Ce que vous avez envoyé',
  reference: 'Votre numéro',
  name: 'Nom',
  phone: 'Numéro de téléphone',
  question: 'Question',
  caseReference: 'Dossier',
  gone: 'Ce rendez-vous n’est pas ici',
  goneHelp: 'Nous ne gardons pas un rendez-vous plus longtemps que nécessaire. Ou le lien n’est pas correct.',
};
