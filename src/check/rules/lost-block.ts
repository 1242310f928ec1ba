import type {Range} from '../../bitext/range.ts'
import {rule} from '../rule.ts'

/** Lists, headings, rows and quotations inside one segment that the English does not have as the Chinese has them. */
export const lostBlock = rule({
  id: 'lost-block',
  over: 'rendering',
  severity: 'warning',
  summary: {
    en: 'A segment that holds a list, a heading or a row of a table has another shape in English.',
    zh: '句段内含有列表、标题或表格行，译文的结构与原文不同。',
  },
  why: {
    en: 'Markdown makes blocks of how lines begin: an item that is lost is lost content, a cell too few moves all others.',
    zh: 'Markdown 以行首决定结构：少一项就少了内容，少一格则整行错位。',
  },
  remedy: {
    en: 'Give the English the same items, levels and cells. Write a mark that is none with a backslash: `1\\.`, `\\#`.',
    zh: '让译文的列表项、标题级别和单元格与原文一致；不是标记的符号前加反斜杠，如 `1\\.`、`\\#`。',
  },
  words: {
    en: {
      count: 'Unexpected {{there}} {{kind}}, expected {{wanted}} as in the Chinese',
      level: 'Unexpected heading of level {{there}}, expected {{wanted}} as in the Chinese',
      cells: 'Unexpected row of {{there}} cells, expected {{wanted}} as in the Chinese',
    },
    zh: {
      count: '译文的 {{kind}} 有 {{there}} 处，原文有 {{wanted}} 处',
      level: '标题是 {{there}} 级，原文是 {{wanted}} 级',
      cells: '这一行有 {{there}} 格，原文有 {{wanted}} 格',
    },
  },
  examples: {
    wrong: [
      {zh: '- 一\n- 二\n- 三', en: '- One\n- Two', finds: {message: 'count', at: '- One\n- Two'}},
      {zh: '# 标题', en: '## Title', finds: {message: 'level', at: '## Title'}},
      {zh: '| 名 | 值 |', en: '| Name |', finds: {message: 'cells', at: '| Name |'}},
    ],
    right: [
      {zh: '- 一\n- 二', en: '* One\n* Two'},
      {zh: '1. 安装\n2. 运行', en: '1) Install\n2) Run'},
      {zh: '| 名 | 值 |', en: '| Name | Value |'},
      {zh: '1)合法项目', en: '1) legitimate projects'},
      {zh: '一、背景', en: 'I. Background'},
    ],
  },
  *check({zh, en}) {
    const wanted = zh.flatMap(({prose}) => blocksIn(prose.text))
    if (wanted.length === 0) return
    const there = blocksIn(en.prose.text)
    for (const kind of kinds) {
      const [chinese, english] = [wanted, there].map(blocks => blocks.filter(block => block.kind === kind))
      if (!chinese || !english || chinese.length === 0) continue
      if (chinese.length !== english.length) {
        yield {message: 'count', values: {kind, there: english.length, wanted: chinese.length}, at: en.at()}
        continue
      }
      for (const [index, block] of chinese.entries()) {
        const other = english[index]
        if (!other || other.size === block.size || (kind !== 'heading' && kind !== 'row')) continue
        yield {
          message: kind === 'heading' ? 'level' : 'cells',
          values: {there: other.size, wanted: block.size},
          at: en.at(),
        }
      }
    }
  },
})

const kinds = ['heading', 'item', 'row', 'quotation', 'fence'] as const

interface Block extends Range {
  readonly kind: (typeof kinds)[number]
  /** The level of a heading, the cells of a row; 0 of all others. */
  readonly size: number
}

const LINE = /^[ \t]*(?:(#{1,6})(?=[ \t])|([-*+]|\d{1,9}[.)])(?=[ \t]+\S)|(\|.*\|)[ \t]*$|(>)|(```|~~~))/gm

/** What begins the lines of a text, in their order. */
const blocksIn = (text: string): readonly Block[] =>
  /[#\-*+.)|>`~]/.test(text)
    ? [...text.matchAll(LINE)].map(({0: all, 1: hashes, 2: mark, 3: row, 4: quotation, index}) => ({
        start: index,
        end: index + all.length,
        kind: hashes ? 'heading' : mark ? 'item' : row ? 'row' : quotation ? 'quotation' : 'fence',
        size: hashes?.length ?? (row ? cellsOf(row) : 0),
      }))
    : []

/** How many cells a row has between its outer bars. */
const cellsOf = (row: string): number => row.replace(/\\\|/g, '').slice(1, -1).split('|').length
