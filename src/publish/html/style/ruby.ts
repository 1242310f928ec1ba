const all = ':root:has(#reading-all:checked)'
const some = ':root:has(:is(#reading-first, #reading-all):checked)'

/**
 * Pinyin above terms, where readers ask for it: else it is out of the page, for its search and for screen readers too. It is
 * never part of what is selected and copied.
 */
export const ruby = `rt[lang] { display: none; user-select: none; -webkit-user-select: none; font: 400 .57em/1.2 var(--en-face); letter-spacing: 0; color: var(--ink-2) }
ruby:has(> rt[lang]) { display: inline; ruby-align: center }
${all} .text rt[lang], ${some} .text rt.first { display: ruby-text }
${all} .text ruby, ${some} .text ruby:has(> .first) { display: ruby }
${some} .text .pair > .zh { line-height: 2.25 }
${some} .text h1 .pair > .zh { line-height: 1.75 }
h1 rt[lang] { font-size: .4em }
${some} .text .pair > .no { margin-top: .2rem }
`
