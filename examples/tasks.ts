/** Tasks that a resident can choose in the examples: name and URI of the Uniforme Productnamenlijst. */
export const tasks = [
  { name: 'Paspoort', uri: 'http://standaarden.overheid.nl/owms/terms/paspoort' },
  {
    name: 'Gehandicaptenparkeerkaart',
    uri: 'http://standaarden.overheid.nl/owms/terms/gehandicaptenparkeerkaart',
  },
] as const;

/** URL of the gateway that `npm start` opens. */
export const gateway = 'http://127.0.0.1:8787';
