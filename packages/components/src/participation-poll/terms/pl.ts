import { common } from '../../terms/common/pl.js';
import { plural } from '../../terms/plural.js';
import type { PollTerms } from './nl.js';

export const terms: Required<PollTerms> = {
  common,
  askedBy: 'Kto o to pyta?',
  weight: 'Co się stanie z Twoim głosem?',
  open: (until) => `Otwarte. Można głosować do: ${until}`,
  at: (date, time) => `${date}, godz. ${time}`,
  choose: (least, most) =>
    least === most
      ? `Ile wybrać: ${String(most)}.`
      : `Ile wybrać: ${least > 1 ? `co najmniej ${String(least)}, ` : ''}najwyżej ${String(most)}.`,
  vote: 'Zagłosuj',
  openPoll: 'To jest otwarta ankieta: każdy może wziąć udział. Nie pytamy, kim jesteś.',
  device:
    'Jeśli zagłosujesz, zapiszemy na tym urządzeniu losowy kod. Tylko dzięki niemu możesz jeszcze zmienić głos.',
  results: {
    tooFew: (least) =>
      least === 1 ? 'Najpierw wybierz odpowiedź.' : `Wybierz co najmniej ${String(least)}.`,
    tooMany: (most) => `Wybierz najwyżej ${String(most)}. Odznacz coś.`,
    announced: (from) => `Jeszcze nie otwarte. Można głosować od: ${from}`,
    closed: (since) => `Zamknięte: ${since}`,
    device: 'Na tym urządzeniu jest losowy kod. Tylko dzięki niemu możesz jeszcze zmienić głos.',
    refused: 'Ten głos się nie liczy',
    refusedHelp: 'Ankieta nie jest otwarta, jest już zamknięta albo się zmieniła.',
    change: 'Zmień głos',
    counted: 'Twój głos się liczy',
    changed: 'Twój nowy głos się liczy',
    own: 'Twój wybór',
    votes: (count) => plural('pl', count, { one: '# głos', few: '# głosy', many: '# głosów' }),
    voters: (count) =>
      plural('pl', count, {
        one: 'Policzyliśmy głos # osoby.',
        few: 'Policzyliśmy głosy # osób.',
        many: 'Policzyliśmy głosy # osób.',
      }),
    moreThanAll: 'Można było wybrać kilka odpowiedzi, dlatego razem jest więcej niż 100%.',
    later: (when) => `Wyniki pojawią się po zamknięciu ankiety: ${when}.`,
    noVotes: 'Nikt nie zagłosował.',
    tooFewVoters: (least) =>
      `Zagłosowało mniej niż ${String(least)} osób. Wtedy nie pokazujemy wyników, żeby nikt nie rozpoznał cudzego głosu.`,
    outcome: 'Co zrobiliśmy z głosami',
    outcomeMore: 'Czytaj więcej o tym',
    asTable: 'Pokaż jako tabelę',
    option: 'Odpowiedź',
    number: 'Głosy',
    share: 'Udział',
  },
  kinds: {
    scale: {
      hint: 'Wybierz liczbę.',
      mean: (mean, of) => `Średnia: ${mean} (od 1 do ${of}).`,
    },
    matrix: {
      hint: 'Podaj swoją opinię w każdym wierszu. Wiersz można pominąć.',
      tooFew: (least) =>
        least === 1
          ? 'Najpierw podaj opinię w jednym wierszu.'
          : `Liczba wierszy, w których trzeba podać opinię: co najmniej ${String(least)}.`,
    },
    budget: {
      hint: (amount) => `Podziel ${amount} między plany. Nie trzeba dzielić wszystkiego.`,
      left: (amount) => `Pozostało do podziału: ${amount}`,
      over: (amount) => `Podzielono o ${amount} za dużo`,
      amount: 'Kwota dla',
      less: 'Mniej dla',
      more: 'Więcej dla',
      costs: (amount) => `Kosztuje ${amount}.`,
      from: (least) => `Co najmniej ${least}.`,
      upTo: (most) => `Najwyżej ${most}.`,
      nothing: 'Najpierw daj pieniądze na jakiś plan.',
      noAmount: (plan) => `Wpisz przy „${plan}” kwotę w pełnych euro.`,
      belowLeast: (plan, least) => `Daj na „${plan}” co najmniej ${least} albo nic.`,
      aboveMost: (plan, most) => `Daj na „${plan}” najwyżej ${most}.`,
      overBudget: (amount) =>
        `Dzielisz o ${amount} za dużo. Odejmij to od jakiegoś planu. Wpisane kwoty nadal tu są.`,
      own: (amount) => `Od Ciebie: ${amount}`,
      mean: (amount) => `średnio ${amount}`,
      meanLabel: 'Średnia',
      givers: 'Dało pieniądze',
      paid: 'Otrzymuje',
      paidHelp:
        'Najpierw płacimy za plan, na który dało najwięcej osób. Plan dostaje tyle, ile kosztuje, albo tyle, ile te osoby dały średnio. Tak dalej, aż skończą się pieniądze.',
    },
    ranking: {
      hint: 'Ułóż odpowiedzi w kolejności. Miejsce 1 podoba się najbardziej.',
      how: 'Wybierz miejsce, użyj przycisków lub strzałek na klawiaturze albo przeciągnij odpowiedź.',
      place: 'Miejsce:',
      noPlace: 'brak',
      up: 'Wyżej',
      down: 'Niżej',
      at: (place, of) => `miejsce ${String(place)} z ${String(of)}`,
      tooFew: (least) =>
        least === 1
          ? 'Najpierw wybierz miejsce dla jednej odpowiedzi.'
          : `Liczba odpowiedzi, którym trzeba dać miejsce: co najmniej ${String(least)}.`,
      samePlace: 'Dwie odpowiedzi mają to samo miejsce. Każda odpowiedź musi mieć własne miejsce.',
      emptyPlace: 'Jedno miejsce jest puste. Zacznij od 1 i idź po kolei.',
      own: (place) => `Twoje miejsce: ${String(place)}`,
      points: (count) => plural('pl', count, { one: '# punkt', few: '# punkty', many: '# punktów' }),
      pointsLabel: 'Punkty',
      winner: 'Największe poparcie:',
      round: (number) => `Runda ${String(number)}`,
      roundsHelp:
        'Wyższe miejsce daje więcej punktów. W każdej rundzie liczą się pierwsze miejsca. Żadna odpowiedź nie ma ponad połowy? Wtedy ostatnia odpada. Jej głosy przechodzą na następny wybór.',
    },
  },
};
