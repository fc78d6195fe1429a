declare module 'hyphen/nl/index.js' {
  const dutch: { hyphenateSync(text: string, options: { hyphenChar: string }): string };
  export default dutch;
}
