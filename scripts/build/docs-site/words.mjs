/** The words around the text of a page, in both languages. */
export const words = {
  nl: {
    site: 'Gidsen van Plein',
    skip: 'Naar de tekst',
    home: 'Alle gidsen',
    search: 'Zoek in de gidsen',
    submit: 'Zoek',
    onPage: 'Op deze pagina',
    table: 'Tabel',
    searchTitle: 'Zoeken in de gidsen',
    withoutScript: 'Zoeken werkt alleen met JavaScript. Hieronder staan alle gidsen.',
    other: 'English',
    intro: 'Hier staat hoe u met Plein werkt. De meeste gidsen zijn Engels.',
  },
  en: {
    site: 'Guides of Plein',
    skip: 'To the text',
    home: 'All guides',
    search: 'Search the guides',
    submit: 'Search',
    onPage: 'On this page',
    table: 'Table',
    searchTitle: 'Search the guides',
    withoutScript: 'Search needs JavaScript. All guides are listed below.',
    other: 'Nederlands',
    intro: 'How to work with Plein, for each of the people who do.',
  },
};
