import type {RuleId} from '../bitext/ids.ts'
import {ruleId} from '../bitext/ids.ts'
import type {Range} from '../bitext/range.ts'

/** What `<!-- duizhao-allow rule, rule: reason -->` says. */
export interface AllowComment {
  readonly rules: readonly AllowedRule[]
  /** Empty where none is given. */
  readonly reason: string
}

/** A name in the comment, with its place there; `rule` is absent where no rule could be called that. */
interface AllowedRule {
  readonly name: string
  readonly rule?: RuleId
  readonly place: Range
}

const pattern = /^(<!--\s*duizhao-allow(?![\w-]))([^:：]*)(?:[:：]([\s\S]*))?-->$/

/** Reads a comment that silences rules on the block behind it; `undefined` for any other HTML. */
export const readAllowComment = (html: string): AllowComment | undefined => {
  const [, opening, names = '', reason = ''] = pattern.exec(html) ?? []
  if (opening === undefined) return undefined
  const rules = [...names.replace(/-->$/, '').matchAll(/[^\s,，、]+/g)].map(({0: name, index}): AllowedRule => {
    const [rule, start] = [ruleId(name), opening.length + index]
    return {name, ...(rule ? {rule} : {}), place: {start, end: start + name.length}}
  })
  return {rules, reason: reason.trim()}
}
