/** The look of the five elements in the neutral theme, as somebody writes it for one site: without custom properties. */
export const look = `
:host { display: block; color: #15202b; line-height: 1.5 }
*, ::before, ::after { box-sizing: border-box }
h2, h3, p, ul, dl, dd { margin: 0 }
ul { padding: 0; list-style: none }
h2, h3 { line-height: 1.25 }
h2 { font-size: 1.333rem }
h3, .question h2 { font-size: 1.125rem }
svg { flex: none; inline-size: 1.5rem; block-size: 1.5rem; fill: none; stroke: #005a9c; stroke-width: 1.75 }
:focus-visible { outline: 3px solid #15202b; outline-offset: 2px; box-shadow: 0 0 0 2px #fff }
.stack { display: flex; flex-direction: column; align-items: stretch; gap: 1rem }
.quiet, dt { color: #4d5a66 }
.small, .hint { font-size: 0.9375rem }
.hint { color: #4d5a66 }
.error { color: #b3001b; font-weight: 700 }
.button { display: inline-flex; align-items: center; justify-content: center; gap: 0.5rem; min-block-size: 44px;
  padding: 0.5rem 1.375rem; border: 0; border-radius: 4px; background: #005a9c; color: #fff; font: inherit;
  font-weight: 700; text-decoration: none; cursor: pointer; align-self: flex-start }
.button:hover { background: #004373 }
.second { border: 2px solid #005a9c; background: #fff; color: #005a9c; min-inline-size: 120px }
.second:hover { background: #e5eef6 }
.second[aria-pressed='true'] { background: #e5eef6 }
.plain { background: none; color: #005a9c; text-decoration: underline; padding-inline: 0 }
.prompt { padding: 1rem 1.5rem; background: #f2f4f6; border-end-end-radius: 16px }
.question { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1.5rem }
.answers { display: flex; flex-wrap: wrap; gap: 0.5rem }
.card { max-inline-size: 42rem; padding: 1.5rem; border: 1px solid #c9d0d6; border-end-end-radius: 16px }
.card .button { min-inline-size: 79px }
.state { display: flex; align-items: center; gap: 0.5rem; font-weight: 700 }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.5rem 1.5rem }
fieldset { display: grid; gap: 0.5rem; margin: 0; padding: 0; border: 0 }
.choice { display: flex; gap: 1rem; padding: 1rem; border: 1px solid #75828e; border-radius: 4px; cursor: pointer }
.choice:has(:checked) { border-color: #005a9c; background: #e5eef6 }
.choice input { inline-size: 22px; block-size: 22px; margin: 0; accent-color: #005a9c }
.choice span { flex: 1 }
.choice strong { display: block; font-size: 1.125rem; line-height: 1.25 }
.choice .hint { display: block }
.panel { max-inline-size: 42rem; padding: 1.5rem; background: #e5eef6; border-end-end-radius: 16px }
.line { display: flex; align-items: center; gap: 1rem; inline-size: 100%; padding: 0.75rem 0; border: 0;
  border-block-start: 1px solid #c9d0d6; background: none; color: inherit; font: inherit; text-align: start }
.line span { flex: 1 }
.line strong { display: block }
.line .quiet { display: block; font-size: 0.9375rem }
.panel .line { padding: 0; border: 0 }
.channels { display: grid; grid-template-columns: 1fr 1fr; column-gap: 1.5rem; max-inline-size: 42rem }
.field { display: grid; gap: 0.25rem; justify-items: start }
label { font-weight: 700 }
.control { inline-size: 100%; max-inline-size: 28rem; min-block-size: 44px; padding: 0.5rem 0.75rem;
  border: 1px solid #75828e; border-radius: 4px; font: inherit }
textarea.control { min-block-size: 7rem }
.pill { position: fixed; inset: auto 1rem 1rem auto; border-radius: 22px }
.pill svg { stroke: #fff }
.window { position: fixed; inset: auto 1rem 5rem auto; inline-size: 22rem; padding: 1rem; background: #fff;
  border: 1px solid #c9d0d6 }
@media (prefers-reduced-motion: reduce) { * { transition: none !important; animation: none !important } }
`;
