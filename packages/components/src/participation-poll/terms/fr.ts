import { common, kinds } from '../../terms/common/fr.js';
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
  invited: {
    code: 'Votre code',
    codeHint: 'Nous vous avons donné ce code. Par exemple : 7K3M-Q9XA-2BTW.',
    noCode: 'Remplissez d’abord votre code.',
    unknownCode: 'Nous ne connaissons pas ce code. Vérifiez que vous l’avez bien copié.',
    usedCode:
      'Quelqu’un a déjà utilisé ce code. Votez sur l’appareil qui a servi alors. Ce n’était pas vous ? Contactez-nous.',
    noAnswer:
      'Nous ne savons pas si votre code est arrivé. Réessayez plus tard sur cet appareil, avec le même code. Votre vote compte alors une fois.',
    level:
      'Il faut un code de notre part pour voter. Chaque code compte une fois. Nous échangeons votre code contre un bulletin sans nom. Nous ne gardons jamais ensemble votre code et votre vote.',
    watched: 'Quelqu’un regarde nos ordinateurs pendant votre vote ? Cette personne peut le voir.',
    device:
      'Cet appareil garde un nombre secret. Vous ne pouvez changer ou retirer votre vote qu’avec ce nombre.',
    withoutScript:
      'Votre navigateur fonctionne sans JavaScript. Nos ordinateurs voient donc un instant votre code et votre vote ensemble. Nous les gardons séparés.',
    receipt: 'Votre preuve de vote',
    receiptHelp:
      'Notez ce numéro. Après la clôture, il est dans la liste publique, avec votre vote. Ne le montrez à personne.',
    receiptWithoutList:
      'Nous ne faisons pas de liste des bulletins pour ce sondage. Ainsi personne ne reconnaît votre vote.',
    withdraw: 'Retirer votre vote',
    withdrawHelp: 'Votre vote ne compte alors plus. Vous pouvez voter à nouveau jusqu’à la clôture.',
    withdrawn: 'Vous avez retiré votre vote',
    withdrawnHelp:
      'Vous avez retiré votre vote. Après la clôture, la liste publique n’a pas de vote à côté de ce numéro.',
    voteAgain: 'Voter à nouveau',
    recount: 'Recomptez les votes vous-même',
    another: 'Voter avec un autre code',
    anotherHelp: 'Ensuite, vous ne pouvez plus changer ce vote sur cet appareil.',
  },
  verified: {
    loginFirst: 'Connectez-vous d’abord',
    loginFirstHelp: 'Votez sur la page de la commune où vous êtes connecté.',
    noLogin: 'Connectez-vous d’abord. Votez ensuite sur la page où vous êtes connecté.',
    expiredLogin:
      'Votre connexion a expiré. Votre vote ne compte pas encore. Reconnectez-vous, puis votez à nouveau.',
    refusedLogin:
      'Nous ne reconnaissons pas votre connexion. Votre vote ne compte pas encore. Reconnectez-vous. Cela ne marche toujours pas ? Contactez-nous.',
    usedLogin:
      'Quelqu’un a déjà obtenu un bulletin avec votre connexion. Votez sur l’appareil qui a servi alors. Ce n’était pas vous ? Contactez-nous.',
    loginUnavailable:
      'Nous ne pouvons pas vérifier votre connexion maintenant. Votre vote ne compte pas encore. Réessayez plus tard.',
    noAnswer:
      'Nous ne savons pas si votre connexion est arrivée. Réessayez plus tard sur cet appareil. Votre vote compte alors une fois.',
    level:
      'Il faut être connecté pour voter. Chaque personne vote une fois. Nous échangeons votre connexion contre un bulletin sans nom. Nous ne gardons jamais ensemble qui vous êtes et ce que vous votez.',
    another: 'Voter avec une autre connexion',
  },
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
    openAnswer: {
      weight: 'Que devient votre réponse ?',
      open: (until) => `Ouvert : vous pouvez répondre jusqu’au ${until}`,
      announced: (from) => `Pas encore ouvert : vous pouvez répondre à partir du ${from}`,
      level:
        'Tout le monde peut répondre. Nous ne demandons pas qui vous êtes. Un agent lit chaque réponse avant que tous la voient. Ensuite, ce sont des données ouvertes : chacun peut les utiliser.',
      device: 'Cet appareil garde un code aléatoire. Lui seul permet de modifier ou d’effacer votre réponse.',
      answer: 'Votre réponse',
      hint: (longest) => `Écrivez au plus ${String(longest)} caractères. Ne citez ni nom ni adresse.`,
      left: (count) => `Reste : ${String(count)} caractères`,
      over: (count) => `En trop : ${String(count)} caractères`,
      empty: 'Écrivez d’abord votre réponse.',
      tooLong: (longest) => `Votre réponse est trop longue. Écrivez au plus ${String(longest)} caractères.`,
      personal: 'Votre réponse contient des données personnelles',
      personalHelp: (found) =>
        `Nous voyons : ${found}. Tout le monde pourra lire votre réponse. Retirez cela, ou envoyez-la ainsi. Un agent la regardera encore.`,
      kinds,
      send: 'Envoyer votre réponse',
      refused: 'Votre réponse n’est pas arrivée',
      refusedHelp: 'Vous ne pouvez pas répondre maintenant : la question est close, ou elle a changé.',
      full: 'Trop de réponses attendent d’être lues. Votre texte est encore là. Réessayez plus tard.',
      arrived: 'Votre réponse est arrivée',
      changed: 'Votre nouvelle réponse est arrivée',
      change: 'Modifier votre réponse',
      own: 'Vous avez écrit',
      waiting: 'Un agent lit d’abord votre réponse. Avant cela, personne d’autre ne la voit.',
      accepted: 'Un agent a accepté votre réponse. Après la clôture, tout le monde pourra la lire.',
      notAccepted: 'Un agent n’a pas accepté votre réponse. Personne d’autre ne peut la lire.',
      reasons: {
        'personal-data': 'Elle contient des données personnelles.',
        insulting: 'Elle est insultante ou menaçante.',
        'off-topic': 'Elle ne concerne pas cette question.',
        advertising: 'C’est de la publicité.',
        unreadable: 'Nous n’avons pas pu la lire.',
        other: 'La raison est ci-dessous.',
      },
      note: 'L’agent écrit :',
      code: 'Le code de votre réponse',
      codeHelp:
        'Gardez ce code ou le lien. Lui seul montre plus tard ce que nous avons décidé. Ne le montrez à personne.',
      link: 'Lien vers votre réponse',
      withdraw: 'Effacer votre réponse',
      withdrawHelp: 'Nous ne gardons alors rien de ce que vous avez écrit.',
      withdrawn: 'Votre réponse est effacée',
      again: 'Écrire une nouvelle réponse',
      later: (when) => `Après le ${when}, vous lirez ici les réponses acceptées.`,
      answers: (count) => `Réponses acceptées : ${String(count)}`,
      none: 'Il n’y a pas de réponse à lire.',
      openData: 'Toutes les réponses en données ouvertes',
      known: 'Avez-vous déjà répondu ? Saisissez alors le code.',
      look: 'Voir votre réponse',
    },
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
