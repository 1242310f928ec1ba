/**
 * The one style sheet of a book. Faces are named as reading systems have them, sizes are left to the reader; the two languages
 * differ by face, colour and a rule.
 */
export const style = `@charset "utf-8";
body { margin: 0 5%; line-height: 1.6; overflow-wrap: break-word; color: #1f1d1a }
.zh, :lang(zh) { font-family: "Songti SC", "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", STSong, SimSun, serif; line-height: 1.8; line-break: strict }
.en, .note, :lang(en) { font-family: "Iowan Old Style", Palatino, "Source Serif 4", "Noto Serif", Georgia, serif; line-height: 1.55 }
:lang(zh-Latn) { font-family: "Noto Serif", Georgia, serif }
p { margin: 0 }
p.zh { line-height: 2 }
h1, h2, h3, h4, h5, h6 { margin: 2em 0 .8em; line-height: 1.35; break-after: avoid; break-inside: avoid }
h1 { margin-top: 1.2em; font-size: 1.5em }
h2 { font-size: 1.25em }
h3, h4, h5, h6 { font-size: 1.08em }
h1 > .zh, h1 > .en, h2 > .zh, h2 > .en, h3 > .zh, h3 > .en, h4 > .zh, h4 > .en, h5 > .zh, h5 > .en, h6 > .zh, h6 > .en { display: block; line-height: 1.4 }
h1 > .en, h2 > .en, h3 > .en, h4 > .en, h5 > .en, h6 > .en { font-weight: normal; font-size: .85em; color: #21405c }
.passage, .standfirst { margin: 1.4em 0 }
p.zh + p.en { margin-top: .1em }
p.en, p.note { padding-left: .8em; border-left: 2px solid #b9c7d4; color: #21405c }
p.en + p.zh, p.zh + p.zh, p.note + p.zh { margin-top: .8em }
p.note { border-left-color: #c98d82; color: #625d54; font-size: .9em; padding-top: .3em }
.standfirst { border-top: 2px solid #a2301f; padding-top: 1em }
.no { float: right; margin-left: .8em; font: .65em/2.6 sans-serif; color: #6d675d }
.place { height: 0 }
a { color: inherit }
.term { text-decoration: underline dotted; text-decoration-color: #a2301f }
rt { font-size: .5em; line-height: 1.2; font-weight: normal; font-style: normal }
.badge { font: .75em/1.5 sans-serif; color: #625d54; border: 1px dashed #a79f8f; border-radius: 3px; padding: 0 .4em; box-decoration-break: clone; -webkit-box-decoration-break: clone }
.badge :lang(zh), .badge :lang(en) { font: inherit }
p.draft { font-style: italic }
ul, ol { padding-left: 1.5em; margin: 1.2em 0 }
li { margin: .6em 0 }
li > .passage { margin: 0 }
.task { list-style: none }
.box { float: left; margin-left: -1.3em }
blockquote { margin: 1.4em 0 1.4em .2em; padding-left: 1em; border-left: 3px solid #c9c1b1 }
blockquote > .passage { margin: .8em 0 }
table { border-collapse: collapse; width: 100%; margin: 1.4em 0; font-size: .92em }
th, td { text-align: left; vertical-align: top; padding: .4em .6em .4em 0; border-bottom: 1px solid #c9c1b1 }
th p.en, td p.en { border: 0; padding: 0 }
th .no, td .no { display: none }
.right { text-align: right }
.center { text-align: center }
pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: .7em .9em; border: 1px solid #c9c1b1; border-radius: 4px; font-size: .85em; line-height: 1.5 }
code, kbd, samp { font-family: Menlo, Consolas, "Noto Sans Mono CJK SC", monospace; font-size: .9em }
hr { width: 5em; margin: 2.4em auto; border: 0; border-top: 1px solid #a79f8f }
img { max-width: 100%; height: auto }
.shown, .alt { display: block; text-align: center }
.alt, .caption { font-size: .88em }
.address { font-size: .85em; overflow-wrap: anywhere }
.untranslated { border: 1px dashed #a79f8f; border-radius: 4px; padding: .7em .9em; white-space: pre-wrap }
.progress, .first, .back { font-size: .82em; color: #625d54; margin-top: .6em }
.particulars { font-size: .88em; margin: 1.6em 0 }
dt { margin-top: .7em; color: #625d54 }
dd { margin: 0 0 0 1em }
.glossary dt { margin-top: 1.3em; color: inherit; break-after: avoid }
.glossary dfn { font-style: normal; font-weight: bold }
.glossary dd { margin-left: 1em }
.glossary .name { font-weight: bold; color: #21405c }
.pinyin { font-style: italic }
.fn { line-height: 0; font-size: .75em }
.notes { margin-top: 3em; border-top: 1px solid #c9c1b1; font-size: .95em }
.notes h2 { font-size: 1.1em }
.notes aside { margin-top: 1.2em }
.number { float: left; width: 1.6em; color: #a2301f }
.notes aside > .passage { margin: 0 0 0 1.6em }
.notes .back { margin-left: 2em }
nav ol { list-style: none; padding-left: 0; margin: .6em 0 }
nav ol ol { padding-left: 1.4em }
nav a { text-decoration: none }
nav .en { display: block; color: #21405c; line-height: 1.35 }
.cover { text-align: center; margin: 0 -5% }
.cover img { max-height: 98vh }
.colophon li { margin: .8em 0 }
.colophon li > :lang(en), .colophon li > :lang(zh) { display: block }
.colophon h3 > span { display: block }
.title { margin-top: 15% }
.title h1 { font-size: 1.9em }
.kicker { color: #a2301f; font-size: .85em }
@media (prefers-color-scheme: dark) {
  body { color: #e9e5dc; background: #16171a }
  p.en, h1 > .en, h2 > .en, h3 > .en, h4 > .en, h5 > .en, h6 > .en, nav .en, .glossary .name { color: #adc6dc }
  p.en { border-left-color: #4b6075 }
  p.note { color: #b7b1a5; border-left-color: #a8604f }
  .no, .badge, .progress, .first, .back, dt { color: #a6a196 }
  .number, .kicker { color: #ec8a72 }
  .standfirst { border-top-color: #ec8a72 }
  .term { text-decoration-color: #ec8a72 }
  blockquote, th, td, pre, .notes { border-color: #4a4c52 }
}
`
