import fc from 'fast-check'
import {parse, postprocess, preprocess} from 'micromark'
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly'
import remarkCjkStrikethrough from 'remark-cjk-friendly-gfm-strikethrough/parseOnly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import type {} from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {resolveInOnePass} from '../../src/markup/attention.ts'
import type {Event} from '../../src/markup/event.ts'
import type {Extension} from '../../src/markup/extension.ts'
import {quickBlocks} from '../../src/markup/quick-blocks.ts'
import {resolveDeletionsInOnePass} from '../../src/markup/strikethrough.ts'

const strikethrough = {singleTilde: false}
const plain = (
  unified()
    .use(remarkGfm, strikethrough)
    .use(remarkFrontmatter)
    .use(remarkCjkFriendly)
    .use(remarkCjkStrikethrough, strikethrough)
    .freeze()
    .data().micromarkExtensions ?? []
)
  .flat()
  .map(resolveInOnePass)
const quick = [quickBlocks, ...plain.map(resolveDeletionsInOnePass)]

const eventsBy = (extensions: readonly Extension[], text: string): readonly string[] => {
  const events: readonly Event[] = postprocess(
    parse({extensions: [...extensions]})
      .document({line: 1, column: 1, offset: 0})
      .write(preprocess()(text, undefined, true)),
  )
  const shown: string[] = []
  let words: {start: number; end: number} | undefined
  for (const [step, {type, start, end}] of events) {
    const isWords = type === 'data'
    // Words in one piece or two are the same words.
    if (isWords && step === 'enter') words = {start: words?.start ?? start.offset, end: end.offset}
    if (isWords) continue
    if (words) shown.push(`data ${words.start}-${words.end}`)
    words = undefined
    shown.push(`${step} ${type} ${start.offset}-${end.offset}`)
  }
  return shown
}

const pieces = (...all: readonly string[]) => fc.array(fc.constantFrom(...all), {maxLength: 14})

test('Deletions are read event for event as micromark reads them', () => {
  const text = pieces('~~', '~~', '~', '*', '**', '_', '删', '去', ' ', '。', '\n', '`', '[甲](b)', '\\')
  fc.assert(
    fc.property(text, parts => {
      expect(eventsBy(quick, parts.join(''))).toEqual(eventsBy(plain, parts.join('')))
    }),
    {numRuns: 1_500},
  )
})

test('Lists and underlined headings are read event for event as micromark reads them', () => {
  const prefix = pieces('- ', '* ', '1. ', '> ', '  ', '   ', ' ', '\t', '')
  const line = fc.tuple(prefix, fc.constantFrom('字', '字', '', '===', '---', '[甲]: b', '[^1]: 注', '# 题', '```'))
  fc.assert(
    fc.property(fc.array(line, {maxLength: 10}), lines => {
      const text = lines.map(([marks, words]) => marks.slice(0, 5).join('') + words).join('\n')
      expect(eventsBy(quick, text)).toEqual(eventsBy(plain, text))
    }),
    {numRuns: 1_500},
  )
})
