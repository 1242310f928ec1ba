import {PLURALS, VERBS} from './irregular-data.ts'

/** What WordNet has no irregular forms of, each base form with its others: pronouns, auxiliaries, and plurals that are words of their own. */
const CLOSED = `
be am is are was were been being|do did done|go went gone|may might|good better best|bad worse worst|far further furthest farther farthest
little less least|many more most|this these|that those|I me my mine|they them their theirs|he him his|she her hers|we us our ours|a an
man men|person people persons|tooth teeth|ox oxen|die dice|datum data|bacterium bacteria|alga algae|axis axes|basis bases|fungus fungi
stigma stigmata
`

const irregularVerbs = readEndings(VERBS)

/** The irregular forms of a lower-case base form: past, participle, plural; regular ones left out. */
export const irregularForms: ReadonlyMap<string, readonly string[]> = readForms()

function readForms(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map(irregularVerbs)
  const add = (base: string, others: readonly string[]): unknown =>
    forms.set(base, [...(forms.get(base) ?? []), ...others])
  for (const [base, others] of readEndings(PLURALS)) add(base, others)
  for (const entry of CLOSED.trim().split(/[|\n]/)) {
    const [base = '', ...others] = entry.toLowerCase().split(' ')
    add(base, others)
  }
  return forms
}

/** Each word with its forms, from lines of an ending, the ending in its stead (`-` for none), and the stems that bear both. */
function readEndings(table: string): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, readonly string[]>()
  for (const line of table.trim().split('\n')) {
    const [endings = '', stems = ''] = line.split(': ')
    const [ending = '', other = ''] = endings.split(' ').map(text => (text === '-' ? '' : text))
    for (const stem of stems.split(' ')) {
      const base = stem + ending
      forms.set(base, [...(forms.get(base) ?? []), stem + other])
    }
  }
  return forms
}

/** Whether a lower-case word has other than regular forms of this kind; a doubled letter is regular. */
export const hasIrregular = (word: string, kind: 'plural' | 'ed' | 'ing'): boolean => {
  const forms = irregularForms.get(word) ?? []
  if (kind === 'plural') return forms.some(form => !irregularVerbs.get(word)?.includes(form))
  return unchangedVerbs.has(word) || (irregularVerbs.get(word) ?? []).some(form => !/(?:ed|ing|s)$/.test(form))
}

/** Verbs whose past is their base form; no -ed is made of them. */
export const unchangedVerbs: ReadonlySet<string> = new Set(
  'bet broadcast burst cast cost cut forecast hit hurt input let offset output put quit read reset rid set shed shut split spread upset'.split(
    ' ',
  ),
)

/** Words that look inflected and are words of their own: no form of what is left without the ending. */
export const ownWords: ReadonlySet<string> = new Set(
  (
    'news its goods means economics politics physics mathematics ethics arms thanks series species lens ' +
    'string thing king ring wing spring evening morning ceiling during wedding offspring sterling pudding darling ' +
    'red bed need seed feed speed hundred sacred naked wicked this has was as is us bus gas plus thus always perhaps ' +
    'does spectacles'
  ).split(' '),
)
