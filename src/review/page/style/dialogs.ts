/** What asks for an answer before anything goes on. */
export const dialogs = `dialog { padding: 1.25rem 1.5rem; border: 1px solid var(--line-2); border-radius: 10px; background: var(--paper); color: var(--ink); box-shadow: var(--shadow); width: min(60rem, calc(100vw - 3rem)); max-height: calc(100vh - 3rem) }
dialog::backdrop { background: rgb(0 0 0 / .35) }
dialog[open] { display: flex; flex-direction: column; gap: .75rem }
dialog > h2 { font-size: 1.0625rem; color: var(--ink) }
dialog > h2:focus { outline: 0 }
dialog .below { margin-top: .25rem }
dialog.help { width: min(34rem, calc(100vw - 3rem)); overflow-y: auto }
.help dl { display: flex; flex-direction: column; gap: .125rem; font-size: .875rem }
.help dl > div { display: grid; grid-template-columns: 9rem 1fr; gap: 1rem; align-items: baseline }
.help dt { display: flex; gap: .25rem }
.help kbd { padding: .125rem .375rem }
.clashes { display: flex; flex-direction: column; gap: 1rem; overflow-y: auto; min-height: 0; padding: .125rem }
.sides { width: 100%; table-layout: fixed; border-collapse: collapse }
.sides caption { text-align: start; color: var(--ink-2); font-size: .75rem }
.sides th { text-align: start; font-size: .8125rem; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line-2) }
.sides td { vertical-align: top; padding: .5rem 1rem .5rem 0; font: 1rem/1.55 var(--en-face); color: var(--ink-en); white-space: pre-wrap }
dialog.bulk { height: min(44rem, calc(100vh - 3rem)) }
.choices { border: 0; display: flex; gap: .25rem }
.choices .face { display: block; padding: .25rem .75rem; border: 1px solid var(--line-2); border-radius: 6px }
.choices input:checked + .face { background: var(--ink); color: var(--paper); border-color: var(--ink) }
.why { display: flex; gap: .5rem; align-items: baseline; font-size: .875rem }
.why input { flex: 1; padding: .25rem .5rem; border: 1px solid var(--line-2); border-radius: 6px; background: var(--paper) }
dialog .tally { display: flex; gap: .5rem; align-items: baseline; font-variant-numeric: tabular-nums }
.list { flex: 1; min-height: 0; border-block: 1px solid var(--line) }
.choice { height: 100%; display: flex; align-items: center; gap: .625rem; padding-inline: .25rem .5rem; border-bottom: 1px solid var(--line); cursor: pointer }
.choice .words { flex: 1 }
.choice .marks { color: var(--ink-2); font-size: .75rem; white-space: nowrap }
`
