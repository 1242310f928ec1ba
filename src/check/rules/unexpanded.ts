import {rule} from '../rule.ts'
import type {Side} from '../side.ts'
import {viewPairs} from '../subject.ts'

/** An acronym that the Chinese explains at its first mention and the English does not. */
export const unexpanded = rule({
  id: 'unexpanded',
  over: 'document',
  severity: 'warning',
  summary: {
    en: 'At its first mention an acronym is explained in the Chinese, but not in the English.',
    zh: '缩略语首次出现时，中文有全称，译文没有。',
  },
  why: {
    en: 'The author took care that nobody meets a bare acronym; readers of the English would.',
    zh: '作者特意在首次出现时写明了全称，译文的读者却只看到一个缩略语。',
  },
  remedy: {
    en: 'Write the full name and the acronym in brackets at its first mention: zero-knowledge proof (ZKP).',
    zh: '首次出现时写出全称，缩略语放在括号里：zero-knowledge proof (ZKP)。',
  },
  words: {
    en: {
      bare: 'Unexpected “{{acronym}}” alone at its first mention, expected its full name with it, as in the Chinese',
    },
    zh: {bare: '“{{acronym}}”首次出现时没有全称，中文是有的'},
  },
  examples: {
    wrong: [
      {
        zh: '零知识证明（ZKP）很强大。',
        en: 'ZKPs are powerful.',
        finds: {message: 'bare', at: 'ZKPs', actual: 'ZKPs'},
      },
      {
        zh: '零知识证明（ZKP）。',
        en: 'ZKP.',
        more: [{zh: 'ZKP的成本。', en: 'The cost of zero-knowledge proofs (ZKPs).'}],
        finds: {message: 'bare', at: 'ZKP', actual: 'ZKP'},
      },
      {
        zh: '允许把FQDN（完全限定域名）设为主机名。',
        en: 'Any FQDN may be the host name.',
        finds: {message: 'bare', at: 'FQDN', actual: 'FQDN'},
      },
    ],
    right: [
      {
        zh: '零知识证明（ZKP）很强大。',
        en: 'Zero-knowledge proofs (ZKPs) are powerful.',
        more: [{zh: 'ZKP的成本。', en: 'The cost of ZKPs.'}],
      },
      {zh: '应用程序接口（API）。', en: 'The API.'},
      {zh: '可用于专用硬件（如TPU）。', en: 'It can be used for special hardware such as TPUs.'},
    ],
  },
  *check(view) {
    const seen = new Set<string>()
    for (const {rendering} of viewPairs(view)) {
      if (!rendering) continue
      const {zh, en, pair} = rendering
      const explained = zh.flatMap(explainedIn)
      for (const {0: written, 1: acronym = '', index} of en.words.matchAll(ACRONYM)) {
        if (seen.has(acronym)) continue
        seen.add(acronym)
        if (familiar.has(acronym) || !explained.includes(acronym) || isExplained(acronym, en)) continue
        const at = en.at({start: index, end: index + written.length})
        yield {message: 'bare', values: {acronym: written}, at, actual: written, segment: pair.id}
      }
    }
  },
})

const ACRONYM = /(?<![\p{L}\p{N}$-])([A-Z][A-Z0-9]*[A-Z][A-Z0-9]*)s?(?![\p{L}\p{N}-])/gu

/** Acronyms that every reader knows better than what they stand for. */
const familiar: ReadonlySet<string> = new Set(
  'AI API APP CEO CFO COO CTO CPU GPU CSS HTML HTTP HTTPS URL URI JSON XML PDF FAQ ID IP IT OK OS PC RAM SDK SQL TV UI USB VIP EU UK UN US USA USD GDP DNA'.split(
    ' ',
  ),
)

/**
 * The acronyms that a Chinese text explains: 零知识证明（ZKP）, 服务器组件（React Server Components，简称 RSC）, FQDN（完全限定域名）; the
 * bracket holds that and nothing else.
 */
const explainedIn = ({prose: {plain}}: Side): readonly string[] => {
  if (!/[（(]/.test(plain)) return []
  return [...plain.matchAll(/[（(]([^（()）]{2,80})[）)]/g)].flatMap(({1: inside = '', index}) => {
    const before = plain.slice(Math.max(0, index - 24), index)
    const [, behind] = NAMED.test(before) ? (SHORT.exec(inside) ?? []) : []
    const [, ahead] = SPELLED.test(inside) ? (STANDING.exec(before) ?? []) : []
    return [...(behind ? [behind] : []), ...(ahead ? [ahead] : [])]
  })
}

const NAMED = /\p{Script=Han}{2}[^（()）。！？]{0,20}$/u
const SHORT = /^(?:[A-Za-z][A-Za-z -]+[,，] ?)?(?:简称|缩写为|即)? ?([A-Z][A-Z0-9]*[A-Z][A-Z0-9]*)s?$/
const SPELLED = /^(?!如|例|比如|包括|等)[\p{Script=Han}、A-Za-z ]{3,}$/u
const STANDING = /(?<![A-Z])([A-Z][A-Z0-9]*[A-Z][A-Z0-9]*) ?$/

/** zero-knowledge proof (ZKP), ZKP (zero-knowledge proof), zero-knowledge proofs, or ZKPs. */
const isExplained = (acronym: string, {prose: {plain}}: Side): boolean =>
  new RegExp(`[A-Za-z]{2}[-\\w]*,? ?[(（\\[]?(?:or |the )?["“‘*]?${acronym}s?["”’*]?[)）\\]]`, 'u').test(plain) ||
  new RegExp(`${acronym}s? ?[(（—–] ?(?:or |short for |an? |the )?[A-Za-z][-a-z]+ [A-Za-z]`, 'u').test(plain) ||
  spellsOut(acronym, plain)

/** Whether words with these initials stand in a row: Ethereum Virtual Machine, or EVM. */
const spellsOut = (acronym: string, plain: string): boolean => {
  const initials = acronym.replace(/\d/g, '')
  if (initials.length < 2) return false
  const words = [...initials].map(letter => `${letter}[a-z]*`).join('(?:[\\s-]+(?:of|and|the|for|in|on|to)\\b)?[\\s-]+')
  return new RegExp(`\\b${words}`, 'i').test(plain.replace(new RegExp(`\\b${acronym}s?\\b`, 'g'), ' '))
}
