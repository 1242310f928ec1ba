import type {Definitions, Prose, Run, WordsRun} from '../bitext/prose.ts'
import {hardBreak} from './edits.ts'
import {readInline} from './read-inline.ts'
import {isWide, isWideBefore} from './wide.ts'

/** What two texts could read as markup together that neither reads as markup alone. */
const loose = /[*_~`[\]<&]/

/**
 * Texts joined by a space that read together as they read alone: where marks of two of them would pair up, those that
 * are words are escaped. Line feeds are hard breaks and nothing else.
 */
export const joinProses = (proses: readonly Prose[], definitions: Definitions): string => {
  const joined = proses.map(prose => unwrap(prose.text, prose.runs)).join(' ')
  if (proses.length < 2 || !proses.some(({runs}) => hasLooseWords(runs))) return joined
  const alone = proses.map(({runs}) => signature(runs)).join(' ')
  if (signature(readInline(joined, definitions).runs) === alone) return joined
  return proses.map(prose => unwrap(...escapeWords(prose))).join(' ')
}

const hasLooseWords = (runs: readonly Run[]): boolean =>
  runs.some(run =>
    run.type === 'words' ? loose.test(run.value) : 'children' in run && !isBare(run) && hasLooseWords(run.children),
  )

const isBare = (run: Run): boolean => run.type === 'link' && run.bare

/** The runs as one string that two readings share exactly if they read alike. */
const signature = (runs: readonly Run[]): string =>
  runs
    .map(run => {
      if (run.type === 'words') return run.value.replace(/\s+/g, ' ')
      if ('children' in run) return `\u0001${run.type}${signature(run.children)}\u0002`
      return `\u0001${run.type}${'value' in run ? run.value : ''}\u0002`
    })
    .join('')

/** The text with every mark that is a word escaped, and the runs it then has breaks in. */
const escapeWords = ({text, runs}: Prose): [text: string, runs: readonly Run[]] => {
  let escaped = ''
  let from = 0
  const visit = (run: Run): void => {
    if (run.type === 'words') {
      for (const at of marksIn(run, text)) {
        escaped += `${text.slice(from, at)}\\`
        from = at
      }
    } else if ('children' in run && !isBare(run)) run.children.forEach(visit)
  }
  runs.forEach(visit)
  return [escaped + text.slice(from), []]
}

/** Offsets of the text at which a mark stands that is read as a word without being escaped. */
const marksIn = (run: WordsRun, text: string): number[] => {
  const marks: number[] = []
  for (let index = 0; index + 1 < run.map.length; index++) {
    const here = run.map[index]
    const next = run.map[index + 1]
    if (!here || !next || next[0] - here[0] !== next[1] - here[1]) continue
    for (let at = here[1]; at < next[1]; at++) if (loose.test(text[at] ?? '')) marks.push(at)
  }
  return marks
}

/** The text with soft wraps joined and hard breaks written as `\` and a line feed. */
const unwrap = (text: string, runs: readonly Run[]): string => {
  if (!/[\r\n]/.test(text)) return text
  const breaks = new Set<number>()
  const visit = (run: Run): void => {
    if (run.type === 'break') breaks.add(run.at.start)
    else if ('children' in run) run.children.forEach(visit)
  }
  runs.forEach(visit)
  return text.replace(/(\\?)([ \t]*)(?:\r\n?|\n)[ \t]*/g, (match, slash: string, blank: string, at: number) => {
    const isBreak =
      breaks.has(at) || breaks.has(at + slash.length) || (runs.length === 0 && (slash !== '' || blank.length > 1))
    if (isBreak) return hardBreak
    return slash + (isWideBefore(text, at + slash.length) && isWide(text.charCodeAt(at + match.length)) ? '' : ' ')
  })
}
