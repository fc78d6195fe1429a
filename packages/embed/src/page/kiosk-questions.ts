/** What a kiosk asks of a visitor who does nothing, in each language of the elements. */
export const kioskQuestions = {
  nl: 'Bent u er nog? Raak het scherm aan of druk op een toets. Anders gaat deze pagina over 20 seconden terug naar het begin.',
  en: 'Are you still there? Touch the screen or press a key. Otherwise this page goes back to the start in 20 seconds.',
  de: 'Sind Sie noch da? Berühren Sie den Bildschirm oder drücken Sie eine Taste. Sonst geht diese Seite in 20 Sekunden zurück zum Anfang.',
  fr: 'Êtes-vous toujours là ? Touchez l’écran ou appuyez sur une touche. Sinon, cette page revient au début dans 20 secondes.',
  pl: 'Czy nadal Pan/Pani tu jest? Proszę dotknąć ekranu lub nacisnąć klawisz. W przeciwnym razie ta strona wróci do początku za 20 sekund.',
  tr: 'Hâlâ orada mısınız? Ekrana dokunun veya bir tuşa basın. Yoksa bu sayfa 20 saniye sonra başa döner.',
  uk: 'Ви ще тут? Торкніться екрана або натисніть клавішу. Інакше за 20 секунд ця сторінка повернеться на початок.',
  ar: 'هل ما زلت هنا؟ المس الشاشة أو اضغط على مفتاح. وإلا ستعود هذه الصفحة إلى البداية بعد 20 ثانية.',
} as const;

export type KioskLanguage = keyof typeof kioskQuestions;
