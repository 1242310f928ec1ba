import {coverageFaults} from './faults/coverage.mjs'
import {markupFaults} from './faults/markup.mjs'
import {nameFaults} from './faults/names.mjs'
import {numberFaults} from './faults/numbers.mjs'
import {scriptFaults} from './faults/script.mjs'

/**
 * Every class of faults. Each is given a pair as text (`{zh, en, sentences}`) and `{chance, glossary, next}`, and gives the
 * English with the fault planted, or `undefined` where it would be none.
 */
export const faults = {...numberFaults, ...nameFaults, ...markupFaults, ...scriptFaults, ...coverageFaults}
