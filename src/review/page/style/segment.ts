/** The segment in the middle: its facts, its quad, its editor and what can be decided. */
export const segment = `main { grid-area: main; max-width: none; margin: 0; padding: .875rem 1.25rem 1rem; overflow-y: auto; overflow-wrap: anywhere }
main:focus-visible, .knowledge:focus-visible { outline: 1px solid var(--ink-2); outline-offset: -2px }
.segment { display: flex; flex-direction: column; gap: .75rem; max-width: 68rem; margin-inline: auto }
.particulars { display: flex; flex-wrap: wrap; align-items: baseline; gap: .125rem .75rem; color: var(--ink-2); font-size: .8125rem }
.marks { list-style: none }
ul.marks { display: flex; flex-wrap: wrap; gap: .25rem }
ul.marks li { border: 1px solid var(--line-2); border-radius: 4px; padding: 0 .375rem; color: var(--ink) }
.decision { flex-basis: 100%; color: var(--ink) }
.decision::before { content: "✓ " / ""; color: var(--good) }
.decision.lapsed::before { content: "↺ " / ""; color: var(--seal) }
.decision q { margin-inline-start: .5em; color: var(--ink-2) }

.facts { border: 1px solid var(--line-2); border-inline-start: 3px solid var(--seal); border-radius: 6px; padding: .375rem .75rem }
.facts ul { list-style: none; display: grid; grid-template-columns: auto auto auto auto 1fr; gap: .125rem .625rem; align-items: baseline }
.facts li { display: contents }
.facts b { font-weight: 600; font-size: .8125rem }
.facts [lang="zh"] { line-height: 1.5 }
.facts .was { text-decoration: line-through; text-decoration-color: var(--seal) }
.facts .is { font-weight: 600 }
.facts i { color: var(--ink-2) }
.facts .followed { justify-self: end; font-size: .8125rem }
.followed.yes > [aria-hidden] { color: var(--good) }
.followed.no { font-weight: 600 }
.followed.no > [aria-hidden] { color: var(--seal) }
.followed > [aria-hidden] { font-weight: 700 }

.quad table { width: 100%; border-collapse: collapse; table-layout: fixed }
.quad thead td, .quad tbody th { width: 4rem }
.quad th { text-align: start; vertical-align: top; font-size: .75rem; font-weight: 500; color: var(--ink-2); padding: .25rem .5rem .25rem 0; border-bottom: 1px solid var(--line) }
.quad thead th { font-weight: 600 }
.quad tbody th, .quad tbody td { padding-block: .5rem }
.quad tbody th { padding-block-start: .6875rem }
.quad td { vertical-align: top; padding-inline: 0 1rem; border-bottom: 1px solid var(--line); white-space: pre-wrap }
.quad th .base { font-weight: 400; overflow-wrap: anywhere }
.quad td[lang="zh"] { font-size: 1.0625rem; line-height: 1.75 }
.quad td[lang="en"] { font: var(--en-size)/1.55 var(--en-face) }
.quad .en td { color: var(--ink-en) }
.quad small { font: .75rem var(--ui-face); color: var(--ink-2) }
.unchanged { margin-inline-start: .75em; white-space: nowrap }
.beside { color: var(--ink-2); font-size: .8125rem; line-height: 1.5; padding-block: .25rem; padding-inline-start: 4rem; display: grid; grid-template-columns: 1fr 1fr }
.beside > [lang="zh"] { line-height: 1.5 }
.beside > [lang="en"] { font-family: var(--en-face) }
.beside > :not(.heard) { margin-inline-end: 1rem; overflow: hidden; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; line-clamp: 2 }
del { background: var(--gone); text-decoration: line-through; text-decoration-color: var(--seal); text-decoration-thickness: 1.5px; border-radius: 2px }
ins { background: var(--come); text-decoration: underline; text-decoration-color: var(--good); text-decoration-thickness: 2px; text-underline-offset: .22em; border-radius: 2px }
.zoomed .segment { max-width: 60rem }
.zoomed .quad td[lang="zh"] { font-size: 1.25rem }
.zoomed { --en-size: 1.1875rem }

.editor h3 { display: flex; gap: .75rem }
.unsaved::before { content: "● " / ""; color: var(--doubt) }
.unsaved { color: var(--ink); font-weight: 500 }
.field { display: grid; margin-top: .25rem; border: 1px solid var(--line-2); border-radius: 6px; background: var(--paper) }
.field:focus-within { outline: 2px solid var(--seal); outline-offset: 1px }
.field > * { grid-area: 1 / 1; min-width: 0; margin: 0; padding: .5rem .75rem; border: 0; font: var(--en-size)/1.55 var(--en-face); letter-spacing: normal; white-space: pre-wrap; overflow-wrap: anywhere; text-wrap-style: auto; tab-size: 4 }
.mirror { color: transparent; pointer-events: none; min-height: 3.5em }
.mirror mark { background: none; border-radius: 0; padding: 0; margin: 0; text-decoration: underline wavy 1.5px var(--doubt); text-decoration-skip-ink: none; text-underline-offset: .2em }
.mirror mark.error { text-decoration-color: var(--seal) }
.field textarea { width: 100%; height: 100%; resize: none; overflow: hidden; background: none; color: var(--ink-en); outline: 0 }
.under { min-height: 1.5rem; padding-top: .25rem; font-size: .8125rem }
.over { padding: .375rem .75rem 0; font-size: .875rem }
.over small { display: block; color: var(--ink-2) }
.over [lang="en"] { font-family: var(--en-face); color: var(--ink-en) }
.clean::before { content: "✓ " / ""; color: var(--good); font-weight: 700 }
.clean { color: var(--ink-2) }
.below { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem }
.editor .below { justify-content: space-between }

.actions { position: sticky; bottom: -1rem; z-index: 1; display: flex; flex-wrap: wrap; gap: .375rem; padding-block: .5rem 1rem; margin-bottom: -.5rem; background: var(--paper) }
.actions button:last-child { margin-inline-start: auto }
.told { min-height: 1.5rem; max-width: 68rem; margin: .25rem auto 0; color: var(--ink-2); font-size: .8125rem }
.reason { border: 1px solid var(--line-2); border-radius: 6px; padding: .5rem .75rem; background: var(--paper-2) }
.reason label { display: block; font-weight: 600; font-size: .875rem }
.reason textarea { width: 100%; margin-block: .25rem .375rem; padding: .375rem .5rem; border: 1px solid var(--line-2); border-radius: 6px; background: var(--paper); resize: vertical }
.reason .hint { margin-inline-end: auto }
.repeats { font-size: .875rem; border-block: 1px solid var(--line); padding-block: .375rem }
summary { cursor: pointer }
.repeats ul { list-style: none }
.repeats li label { display: flex; gap: .5rem; align-items: baseline; padding-block: .125rem }
.repeats li [lang="en"] { font-family: var(--en-face); color: var(--ink-en) }
.repeats small { margin-inline-start: auto; white-space: nowrap; color: var(--ink-2) }
.gone { max-width: 44rem; margin-inline: auto; display: flex; flex-direction: column; gap: .5rem }
.gone h2 { font-size: 1rem; color: var(--ink) }
`
