import { common } from '../../terms/common/fr.js';
import { plural } from '../../terms/plural.js';
import type { PollTerms } from './nl.js';

export const terms: Required<PollTerms> = {
  common,
  askedBy: 'Qui pose la question ?',
  weight: 'Que devient votre vote ?',
  open: (until) => `Ouvert : vous pouvez voter jusqu’au ${until}`,
  at: (date, time) => `${date} à ${time}`,
  choose: (least, most) =>
    least === most
      ? `Choisissez ${String(most)} réponses.`
      : `Choisissez ${least > 1 ? `au moins ${String(least)} et ` : ''}au plus ${String(most)} réponses.`,
  vote: 'Voter',
  openPoll: 'Ce sondage est ouvert : tout le monde peut participer. Nous ne demandons pas qui vous êtes.',
  device:
    'Si vous votez, nous gardons un code au hasard sur cet appareil. C’est le seul moyen de changer votre vote.',
  results: {
    tooFew: (least) =>
      least === 1 ? 'Choisissez d’abord une réponse.' : `Choisissez au moins ${String(least)} réponses.`,
    tooMany: (most) =>
      `Vous pouvez cocher ${plural('fr', most, { one: '# réponse', other: '# réponses' })} au plus. Décochez-en.`,
    announced: (from) => `Pas encore ouvert : vous pouvez voter à partir du ${from}`,
    closed: (since) => `Fermé depuis le ${since}`,
    device: 'Cet appareil garde un code au hasard. C’est le seul moyen de changer votre vote.',
    refused: 'Votre vote n’est pas compté',
    refusedHelp: 'Le sondage n’est pas (ou plus) ouvert, ou il a changé.',
    change: 'Changer votre vote',
    counted: 'Votre vote compte',
    changed: 'Votre nouveau vote compte',
    own: 'Votre choix',
    votes: (count) => plural('fr', count, { one: '# vote', other: '# votes' }),
    voters: (count) =>
      plural('fr', count, {
        one: 'Nous avons compté le vote de # personne.',
        other: 'Nous avons compté le vote de # personnes.',
      }),
    moreThanAll: 'Chacun pouvait choisir plusieurs réponses. Le total dépasse donc 100 %.',
    later: (when) => `Les résultats viennent après le ${when}.`,
    noVotes: 'Personne n’a voté.',
    tooFewVoters: (least) =>
      `Moins de ${String(least)} personnes ont voté. Nous ne montrons alors pas les résultats, pour que personne ne puisse reconnaître un vote.`,
    outcome: 'Ce que nous avons fait des votes',
    outcomeMore: 'En savoir plus',
    asTable: 'Voir sous forme de tableau',
    option: 'Réponse',
    number: 'Votes',
    share: 'Part',
  },
  kinds: {
    scale: {
      hint: 'Choisissez un chiffre.',
      mean: (mean, of) => `Moyenne : ${mean} (de 1 à ${of}).`,
    },
    matrix: {
      hint: 'Donnez votre avis à chaque ligne. Vous pouvez en passer une.',
      tooFew: (least) =>
        least === 1
          ? 'Donnez d’abord votre avis à une ligne.'
          : `Donnez votre avis à au moins ${String(least)} lignes.`,
    },
    budget: {
      hint: (amount) => `Répartissez ${amount} entre les projets. Vous n’êtes pas obligé de tout répartir.`,
      left: (amount) => `Reste à répartir : ${amount}`,
      over: (amount) => `${amount} de trop`,
      amount: 'Montant pour',
      less: 'Moins pour',
      more: 'Plus pour',
      costs: (amount) => `Coûte ${amount}.`,
      from: (least) => `Au moins ${least}.`,
      upTo: (most) => `Au plus ${most}.`,
      nothing: 'Donnez d’abord de l’argent à un projet.',
      noAmount: (plan) => `Indiquez un montant en euros entiers pour « ${plan} ».`,
      belowLeast: (plan, least) => `Donnez au moins ${least} à « ${plan} », ou rien.`,
      aboveMost: (plan, most) => `Donnez au plus ${most} à « ${plan} ».`,
      overBudget: (amount) =>
        `Vous répartissez ${amount} de trop. Retirez cette somme quelque part. Vos montants sont toujours là.`,
      own: (amount) => `De vous : ${amount}`,
      mean: (amount) => `${amount} en moyenne`,
      meanLabel: 'Moyenne',
      givers: 'Ont donné',
      paid: 'Reçoit',
      paidHelp:
        'Nous payons d’abord le projet auquel le plus de personnes ont donné. Un projet reçoit ce qu’il coûte, ou ce que ces personnes ont donné en moyenne. Cela continue jusqu’à épuisement du budget.',
    },
    ranking: {
      hint: 'Classez les réponses. La place 1 est celle que vous préférez.',
      how: 'Choisissez une place, utilisez les boutons ou les flèches du clavier, ou faites glisser une réponse.',
      place: 'Place de',
      noPlace: 'aucune',
      up: 'Monter',
      down: 'Descendre',
      at: (place, of) => `place ${String(place)} sur ${String(of)}`,
      tooFew: (least) =>
        least === 1
          ? 'Donnez d’abord une place à une réponse.'
          : `Donnez une place à au moins ${String(least)} réponses.`,
      samePlace: 'Deux réponses ont la même place. Donnez à chaque réponse sa propre place.',
      emptyPlace: 'Vous sautez une place. Commencez par 1 et continuez dans l’ordre.',
      own: (place) => `Votre place : ${String(place)}`,
      points: (count) => plural('fr', count, { one: '# point', other: '# points' }),
      pointsLabel: 'Points',
      winner: 'Le plus de soutien :',
      round: (number) => `Tour ${String(number)}`,
      roundsHelp:
        'Une place plus haute donne plus de points. À chaque tour, on compte les premières places. Aucune réponse n’a plus de la moitié ? Alors la dernière est éliminée. Ses votes vont au choix suivant.',
    },
  },
};
