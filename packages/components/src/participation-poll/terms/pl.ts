import { common, kinds } from '../../terms/common/pl.js';
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
  invited: {
    code: 'Twój kod',
    codeHint: 'Otrzymano od nas ten kod. Na przykład: 7K3M-Q9XA-2BTW.',
    noCode: 'Najpierw wpisz swój kod.',
    unknownCode: 'Nie znamy tego kodu. Sprawdź, czy jest dobrze przepisany.',
    usedCode:
      'Ktoś już użył tego kodu. Zagłosuj na urządzeniu, na którym to było. To nie Ty? Skontaktuj się z nami.',
    noAnswer:
      'Nie wiemy, czy Twój kod dotarł. Spróbuj później na tym urządzeniu, z tym samym kodem. Twój głos liczy się wtedy raz.',
    level:
      'Głosować można tylko z kodem od nas. Każdy kod liczy się raz. Zamieniamy Twój kod na kartę do głosowania bez nazwiska. Nigdzie nie zapisujemy, który kod należy do którego głosu.',
    watched: 'Czy ktoś obserwuje nasze komputery, gdy głosujesz? Ta osoba może to zobaczyć.',
    device: 'Na tym urządzeniu jest tajna liczba. Tylko dzięki niej możesz zmienić lub wycofać swój głos.',
    withoutScript:
      'Twoja przeglądarka działa bez JavaScriptu. Dlatego nasze komputery przez chwilę widzą Twój kod i głos razem. Przechowujemy je osobno.',
    receipt: 'Dowód głosu',
    receiptHelp:
      'Zapisz ten numer. Po zamknięciu jest na publicznej liście, razem z Twoim głosem. Nie pokazuj go nikomu.',
    receiptWithoutList: 'Nie robimy listy kart z tej ankiety. Dlatego nikt nie rozpozna Twojego głosu.',
    withdraw: 'Wycofaj głos',
    withdrawHelp: 'Twój głos się wtedy nie liczy. Do zamknięcia możesz zagłosować ponownie.',
    withdrawn: 'Twój głos jest wycofany',
    withdrawnHelp:
      'Twój głos jest wycofany. Po zamknięciu na publicznej liście przy tym numerze nie ma głosu.',
    voteAgain: 'Zagłosuj ponownie',
    recount: 'Policz głosy samodzielnie',
    another: 'Zagłosuj z innym kodem',
    anotherHelp: 'Potem nie możesz już zmienić tego głosu na tym urządzeniu.',
  },
  verified: {
    loginFirst: 'Najpierw się zaloguj',
    loginFirstHelp: 'Zagłosuj na stronie gminy, na której jesteś po zalogowaniu.',
    noLogin: 'Najpierw się zaloguj. Potem zagłosuj na stronie, na której jesteś po zalogowaniu.',
    expiredLogin:
      'Twoje logowanie wygasło. Twój głos jeszcze się nie liczy. Zaloguj się ponownie, a potem zagłosuj jeszcze raz.',
    refusedLogin:
      'Nie rozpoznajemy Twojego logowania. Twój głos jeszcze się nie liczy. Zaloguj się ponownie. Znów się nie udało? Skontaktuj się z nami.',
    usedLogin:
      'Ktoś już pobrał kartę do głosowania z Twoim logowaniem. Zagłosuj na urządzeniu, na którym to było. To nie Ty? Skontaktuj się z nami.',
    loginUnavailable:
      'Nie możemy teraz sprawdzić Twojego logowania. Twój głos jeszcze się nie liczy. Spróbuj później.',
    noAnswer:
      'Nie wiemy, czy Twoje logowanie dotarło. Spróbuj później na tym urządzeniu. Twój głos liczy się wtedy raz.',
    level:
      'Możesz głosować tylko po zalogowaniu. Każdy głosuje raz. Zamieniamy Twoje logowanie na kartę do głosowania bez nazwiska. Nigdzie nie zapisujemy razem, kim jesteś i jak głosujesz.',
    another: 'Zagłosuj z innym logowaniem',
  },
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
    openAnswer: {
      weight: 'Co stanie się z odpowiedzią?',
      open: (until) => `Otwarte: można odpowiadać do ${until}`,
      announced: (from) => `Jeszcze nieotwarte: można odpowiadać od ${from}`,
      level:
        'Każdy może odpowiedzieć. Nie pytamy o tożsamość. Pracownik czyta każdą odpowiedź, zanim zobaczą ją wszyscy. Potem są to otwarte dane: każdy może z nich korzystać.',
      device: 'Na tym urządzeniu jest losowy kod. Tylko nim można zmienić lub usunąć odpowiedź.',
      answer: 'Odpowiedź',
      hint: (longest) =>
        `Można napisać najwyżej tyle znaków: ${String(longest)}. Prosimy nie podawać nazwisk ani adresów.`,
      left: (count) => `Zostało znaków: ${String(count)}`,
      over: (count) => `Za dużo znaków: ${String(count)}`,
      empty: 'Najpierw prosimy napisać odpowiedź.',
      tooLong: (longest) => `Odpowiedź jest za długa. Najwięcej znaków: ${String(longest)}.`,
      personal: 'W odpowiedzi są dane osobowe',
      personalHelp: (found) =>
        `Widzimy: ${found}. Wszyscy będą mogli przeczytać odpowiedź. Prosimy to usunąć albo wysłać ją tak. Pracownik jeszcze ją sprawdzi.`,
      kinds,
      send: 'Wyślij odpowiedź',
      refused: 'Odpowiedź nie dotarła',
      refusedHelp: 'Teraz nie można odpowiedzieć: pytanie jest zamknięte albo się zmieniło.',
      full: 'Zbyt wiele odpowiedzi czeka na przeczytanie. Tekst nadal tu jest. Prosimy spróbować później.',
      arrived: 'Odpowiedź dotarła',
      changed: 'Nowa odpowiedź dotarła',
      change: 'Zmień odpowiedź',
      own: 'Treść odpowiedzi',
      waiting: 'Najpierw odpowiedź czyta pracownik. Do tego czasu nikt inny jej nie widzi.',
      accepted: 'Pracownik przyjął odpowiedź. Po zamknięciu każdy może ją przeczytać.',
      notAccepted: 'Pracownik nie przyjął odpowiedzi. Nikt inny nie może jej przeczytać.',
      reasons: {
        'personal-data': 'Zawiera dane osobowe.',
        insulting: 'Jest obraźliwa lub zawiera groźby.',
        'off-topic': 'Nie dotyczy tego pytania.',
        advertising: 'To reklama.',
        unreadable: 'Nie udało się jej odczytać.',
        other: 'Powód jest poniżej.',
      },
      note: 'Pracownik pisze:',
      code: 'Kod odpowiedzi',
      codeHelp:
        'Prosimy zachować ten kod lub link. Tylko z nim widać później naszą decyzję. Prosimy nikomu go nie pokazywać.',
      link: 'Link do odpowiedzi',
      withdraw: 'Usuń odpowiedź',
      withdrawHelp: 'Nie zachowamy wtedy nic z tego tekstu.',
      withdrawn: 'Odpowiedź została usunięta',
      again: 'Napisz nową odpowiedź',
      later: (when) => `Po ${when} będą tu przyjęte odpowiedzi.`,
      answers: (count) => `Przyjęte odpowiedzi: ${String(count)}`,
      none: 'Nie ma odpowiedzi do przeczytania.',
      openData: 'Wszystkie odpowiedzi jako otwarte dane',
      known: 'Odpowiedź była już wysłana? Prosimy podać jej kod.',
      look: 'Zobacz odpowiedź',
    },
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
