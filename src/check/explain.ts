import type {Tongue} from '../locales/words.ts'
import {speak} from '../locales/words.ts'
import {ruleOf} from './catalogue.ts'
import type {Example} from './example.ts'
import {pageOf} from './messages.ts'
import {pageWords} from './page-words.ts'
import type {Rule} from './rule.ts'
import {showExample, showMessages} from './show-example.ts'

/** What a rule finds, why, with its examples, as text for a terminal; `undefined` where there is no such rule. */
export const explain = (
  id: string,
  tongue: Tongue,
  find: (id: string) => Rule | undefined = ruleOf,
): string | undefined => {
  const rule = find(id)
  if (!rule) return undefined
  const say = speak(pageWords.en, pageWords.zh, tongue)
  const colon = tongue === 'en' ? ':' : '：'
  const wrong = rule.examples.wrong.map(example =>
    [indent(example), ...showMessages(rule, example, tongue).map(message => `  → ${message}`)].join('\n'),
  )
  return [
    tongue === 'en' ? `${rule.id} (${say(rule.severity)})` : `${rule.id}（${say(rule.severity)}）`,
    rule.summary[tongue],
    `${say('why')}${colon}\n${rule.why[tongue]}`,
    `${say('wrong')}${colon}\n${wrong.join('\n\n')}`,
    `${say('right')}${colon}\n${rule.examples.right.map(indent).join('\n\n')}`,
    `${say('remedy')}${colon}\n${rule.remedy[tongue]}`,
    `${say('more', {page: rule.page ?? pageOf(rule.id, tongue)})}\n`,
  ].join('\n\n')
}

const indent = (example: Example): string => showExample(example).replace(/^(?=.)/gm, '  ')
