import type { PageLanguage } from '../page-languages.js';

/** Words of the pages with which a resident asks for a link to a case, and opens it. */
export interface LinkTexts {
  title: string;
  intro: string;
  reference: string;
  referenceHint: string;
  missing: string;
  invalid: string;
  ask: string;
  /** What is said after each request, whatever came of it. */
  asked: string;
  askedText: (minutes: number) => string;
  noMail: string;
  again: string;
  withAddress: string;
  busy: string;
  off: string;
  offHelp: string;
  open: string;
  openText: string;
  openButton: string;
  over: string;
  overHelp: (minutes: number) => string;
}

export const linkTexts: Readonly<Record<PageLanguage, LinkTexts>> = {
  nl: {
    title: 'Krijg een link naar uw zaak',
    intro: 'Wij mailen de link naar het e-mailadres dat bij uw zaak staat.',
    reference: 'Uw zaaknummer',
    referenceHint: 'Het staat in onze brief of mail. Bijvoorbeeld ZB-2026-0417.',
    missing: 'Vul uw zaaknummer in.',
    invalid: 'Vul het hele zaaknummer in, van 3 tot 60 tekens.',
    ask: 'Mail mij de link',
    asked: 'Kijk in uw mail',
    askedText: (minutes) =>
      `Staat er een e-mailadres bij deze zaak? Dan krijgt u een mail met een link. De link werkt ${minutes} minuten, en één keer.`,
    noMail:
      'Geen mail na vijf minuten? Kijk bij de ongewenste mail, en kijk het nummer na. Wij sturen hooguit drie mails in een uur.',
    again: 'Vraag het nog een keer',
    withAddress: 'Volg uw zaak met uw postcode',
    busy: 'Het is nu druk. Uw zaaknummer staat er nog. Probeer het later nog een keer.',
    off: 'Wij mailen geen links',
    offHelp: 'Volg uw zaak met uw postcode en huisnummer, of bel ons.',
    open: 'Bekijk uw zaak',
    openText: 'De link werkt één keer. Daarna ziet u uw zaak hier een uur lang.',
    openButton: 'Bekijk mijn zaak',
    over: 'Deze link werkt niet meer',
    overHelp: (minutes) => `Een link werkt ${minutes} minuten, en één keer. Vraag een nieuwe.`,
  },
  en: {
    title: 'Get a link to your case',
    intro: 'We mail the link to the e-mail address that we have for your case.',
    reference: 'Your case number',
    referenceHint: 'It is in our letter or mail. For example ZB-2026-0417.',
    missing: 'Fill in your case number.',
    invalid: 'Fill in the whole case number, from 3 to 60 characters.',
    ask: 'Mail me the link',
    asked: 'Look in your mail',
    askedText: (minutes) =>
      `Do we have an e-mail address for this case? Then you get a mail with a link. The link works for ${minutes} minutes, and once.`,
    noMail:
      'No mail after five minutes? Look in your spam, and check the number. We send three mails an hour at most.',
    again: 'Ask again',
    withAddress: 'Follow your case with your postcode',
    busy: 'It is busy now. Your case number is still here. Try again later.',
    off: 'We do not mail links',
    offHelp: 'Follow your case with your postcode and house number, or call us.',
    open: 'See your case',
    openText: 'The link works once. After that you see your case here for an hour.',
    openButton: 'See my case',
    over: 'This link does not work any more',
    overHelp: (minutes) => `A link works for ${minutes} minutes, and once. Ask for a new one.`,
  },
  // The texts below are translated by a machine and await review; see docs/languages.md.
  de: {
    title: 'Link zu Ihrem Vorgang anfordern',
    intro: 'Wir senden den Link an die E-Mail-Adresse, die bei Ihrem Vorgang steht.',
    reference: 'Ihre Vorgangsnummer',
    referenceHint: 'Sie steht in unserem Brief oder unserer E-Mail. Zum Beispiel ZB-2026-0417.',
    missing: 'Geben Sie Ihre Vorgangsnummer ein.',
    invalid: 'Geben Sie die ganze Vorgangsnummer ein, 3 bis 60 Zeichen.',
    ask: 'Link per E-Mail senden',
    asked: 'Sehen Sie in Ihre E-Mails',
    askedText: (minutes) =>
      `Haben wir eine E-Mail-Adresse zu diesem Vorgang? Dann bekommen Sie eine E-Mail mit einem Link. Der Link gilt ${minutes} Minuten und einmal.`,
    noMail:
      'Keine E-Mail nach fünf Minuten? Sehen Sie im Spam nach und prüfen Sie die Nummer. Wir senden höchstens drei E-Mails pro Stunde.',
    again: 'Noch einmal anfordern',
    withAddress: 'Vorgang mit Postleitzahl verfolgen',
    busy: 'Gerade ist viel los. Ihre Vorgangsnummer steht noch da. Versuchen Sie es später noch einmal.',
    off: 'Wir senden keine Links',
    offHelp: 'Verfolgen Sie Ihren Vorgang mit Postleitzahl und Hausnummer, oder rufen Sie uns an.',
    open: 'Ihren Vorgang ansehen',
    openText: 'Der Link gilt einmal. Danach sehen Sie Ihren Vorgang hier eine Stunde lang.',
    openButton: 'Meinen Vorgang ansehen',
    over: 'Dieser Link gilt nicht mehr',
    overHelp: (minutes) => `Ein Link gilt ${minutes} Minuten und einmal. Fordern Sie einen neuen an.`,
  },
  fr: {
    title: 'Recevoir un lien vers votre dossier',
    intro: 'Nous envoyons le lien à l’adresse e-mail liée à votre dossier.',
    reference: 'Votre numéro de dossier',
    referenceHint: 'Il est dans notre lettre ou notre e-mail. Par exemple ZB-2026-0417.',
    missing: 'Indiquez votre numéro de dossier.',
    invalid: 'Indiquez le numéro entier, de 3 à 60 caractères.',
    ask: 'Envoyez-moi le lien',
    asked: 'Regardez vos e-mails',
    askedText: (minutes) =>
      `Avons-nous une adresse e-mail pour ce dossier ? Vous recevez alors un e-mail avec un lien. Le lien marche ${minutes} minutes, et une seule fois.`,
    noMail:
      'Pas d’e-mail après cinq minutes ? Regardez dans le courrier indésirable et vérifiez le numéro. Nous envoyons au plus trois e-mails par heure.',
    again: 'Demander encore une fois',
    withAddress: 'Suivre votre dossier avec votre code postal',
    busy: 'Il y a beaucoup de demandes. Votre numéro est toujours là. Réessayez plus tard.',
    off: 'Nous n’envoyons pas de liens',
    offHelp: 'Suivez votre dossier avec votre code postal et votre numéro de maison, ou appelez-nous.',
    open: 'Voir votre dossier',
    openText: 'Le lien marche une seule fois. Ensuite, vous voyez votre dossier ici pendant une heure.',
    openButton: 'Voir mon dossier',
    over: 'Ce lien ne marche plus',
    overHelp: (minutes) => `Un lien marche ${minutes} minutes, et une seule fois. Demandez-en un nouveau.`,
  },
  tr: {
    title: 'Dosyanız için bağlantı alın',
    intro: 'Bağlantıyı dosyanızda kayıtlı e-posta adresine göndeririz.',
    reference: 'Dosya numaranız',
    referenceHint: 'Mektubumuzda veya e-postamızda yazar. Örneğin ZB-2026-0417.',
    missing: 'Dosya numaranızı yazın.',
    invalid: 'Dosya numarasının tamamını yazın, 3 ile 60 karakter arası.',
    ask: 'Bağlantıyı bana gönderin',
    asked: 'E-postanıza bakın',
    askedText: (minutes) =>
      `Bu dosyada bir e-posta adresi var mı? O zaman bağlantı içeren bir e-posta alırsınız. Bağlantı ${minutes} dakika ve bir kez çalışır.`,
    noMail:
      'Beş dakika sonra e-posta yok mu? İstenmeyen postaya bakın ve numarayı kontrol edin. Saatte en fazla üç e-posta göndeririz.',
    again: 'Yeniden isteyin',
    withAddress: 'Dosyanızı posta kodunuzla takip edin',
    busy: 'Şu anda yoğunluk var. Dosya numaranız duruyor. Daha sonra tekrar deneyin.',
    off: 'Bağlantı göndermiyoruz',
    offHelp: 'Dosyanızı posta kodunuz ve ev numaranızla takip edin ya da bizi arayın.',
    open: 'Dosyanıza bakın',
    openText: 'Bağlantı bir kez çalışır. Sonra dosyanızı burada bir saat görürsünüz.',
    openButton: 'Dosyama bak',
    over: 'Bu bağlantı artık çalışmıyor',
    overHelp: (minutes) => `Bir bağlantı ${minutes} dakika ve bir kez çalışır. Yenisini isteyin.`,
  },
  ar: {
    title: 'احصل على رابط إلى ملفك',
    intro: 'نرسل الرابط إلى عنوان البريد الإلكتروني المسجل في ملفك.',
    reference: 'رقم ملفك',
    referenceHint: 'تجده في رسالتنا أو بريدنا الإلكتروني. مثلًا ZB-2026-0417.',
    missing: 'اكتب رقم ملفك.',
    invalid: 'اكتب رقم الملف كاملًا، من 3 إلى 60 حرفًا.',
    ask: 'أرسلوا لي الرابط',
    asked: 'انظر في بريدك الإلكتروني',
    askedText: (minutes) =>
      `هل يوجد عنوان بريد إلكتروني في هذا الملف؟ عندها تصلك رسالة فيها رابط. يعمل الرابط لمدة ${minutes} دقيقة ومرة واحدة.`,
    noMail:
      'لم تصلك رسالة بعد خمس دقائق؟ انظر في البريد غير المرغوب وتحقق من الرقم. نرسل ثلاث رسائل في الساعة على الأكثر.',
    again: 'اطلب مرة أخرى',
    withAddress: 'تابع ملفك بالرمز البريدي',
    busy: 'يوجد ضغط الآن. رقم ملفك ما زال هنا. حاول مرة أخرى لاحقًا.',
    off: 'لا نرسل روابط',
    offHelp: 'تابع ملفك بالرمز البريدي ورقم المنزل، أو اتصل بنا.',
    open: 'اعرض ملفك',
    openText: 'يعمل الرابط مرة واحدة. بعدها ترى ملفك هنا لمدة ساعة.',
    openButton: 'اعرض ملفي',
    over: 'هذا الرابط لم يعد يعمل',
    overHelp: (minutes) => `يعمل الرابط لمدة ${minutes} دقيقة ومرة واحدة. اطلب رابطًا جديدًا.`,
  },
  uk: {
    title: 'Отримайте посилання на вашу справу',
    intro: 'Ми надсилаємо посилання на електронну адресу, вказану у вашій справі.',
    reference: 'Номер вашої справи',
    referenceHint: 'Він є в нашому листі. Наприклад ZB-2026-0417.',
    missing: 'Введіть номер вашої справи.',
    invalid: 'Введіть повний номер справи, від 3 до 60 символів.',
    ask: 'Надішліть мені посилання',
    asked: 'Перевірте пошту',
    askedText: (minutes) =>
      `У цій справі є електронна адреса? Тоді ви отримаєте лист із посиланням. Посилання діє ${minutes} хвилин і один раз.`,
    noMail:
      'Немає листа через п’ять хвилин? Перевірте спам і номер. Ми надсилаємо щонайбільше три листи на годину.',
    again: 'Попросити ще раз',
    withAddress: 'Стежити за справою за поштовим індексом',
    busy: 'Зараз багато запитів. Номер справи залишився. Спробуйте пізніше.',
    off: 'Ми не надсилаємо посилань',
    offHelp: 'Стежте за справою за поштовим індексом і номером будинку або зателефонуйте нам.',
    open: 'Переглянути вашу справу',
    openText: 'Посилання діє один раз. Потім ви бачите справу тут протягом години.',
    openButton: 'Переглянути мою справу',
    over: 'Це посилання більше не діє',
    overHelp: (minutes) => `Посилання діє ${minutes} хвилин і один раз. Попросіть нове.`,
  },
  pl: {
    title: 'Otrzymaj link do swojej sprawy',
    intro: 'Wysyłamy link na adres e-mail zapisany w Twojej sprawie.',
    reference: 'Numer sprawy',
    referenceHint: 'Jest w naszym liście lub e-mailu. Na przykład ZB-2026-0417.',
    missing: 'Wpisz numer sprawy.',
    invalid: 'Wpisz cały numer sprawy, od 3 do 60 znaków.',
    ask: 'Wyślij mi link',
    asked: 'Sprawdź pocztę',
    askedText: (minutes) =>
      `Mamy adres e-mail w tej sprawie? Wtedy dostaniesz e-mail z linkiem. Link działa ${minutes} minut i jeden raz.`,
    noMail:
      'Nie ma e-maila po pięciu minutach? Sprawdź spam i numer. Wysyłamy najwyżej trzy e-maile na godzinę.',
    again: 'Poproś jeszcze raz',
    withAddress: 'Śledź sprawę z kodem pocztowym',
    busy: 'Teraz jest duży ruch. Numer sprawy nadal tu jest. Spróbuj później.',
    off: 'Nie wysyłamy linków',
    offHelp: 'Śledź sprawę z kodem pocztowym i numerem domu albo zadzwoń do nas.',
    open: 'Zobacz swoją sprawę',
    openText: 'Link działa jeden raz. Potem widzisz sprawę tutaj przez godzinę.',
    openButton: 'Zobacz moją sprawę',
    over: 'Ten link już nie działa',
    overHelp: (minutes) => `Link działa ${minutes} minut i jeden raz. Poproś o nowy.`,
  },
};
