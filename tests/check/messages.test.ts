import {describe, expect, it} from 'vitest'
import type {Finding} from '../../src/bitext/finding.ts'
import {ruleId} from '../../src/bitext/ids.ts'
import {located} from '../../src/check/located.ts'
import {messages} from '../../src/check/messages.ts'

const rule = ruleId('untranslated')
if (!rule) throw new RangeError('no rule id')
const finding: Finding = {
  rule,
  severity: 'warning',
  message: 'missing',
  values: {zh: '一切进步'},
  at: {path: 'a.yml', range: {start: 6, end: 8}},
  fatal: false,
}
const textOf = (text: string) => (path: string) => (path === 'a.yml' ? text : undefined)

describe('located', () => {
  it('counts lines and columns from 1, in UTF-16 code units', () => {
    expect(located([finding], textOf('id: a\nzh: 𠀀'))[0]?.position).toEqual({
      start: {line: 2, column: 1, offset: 6},
      end: {line: 2, column: 3, offset: 8},
    })
  })

  it('takes a carriage return with its line feed for one line end', () => {
    expect(located([finding], textOf('一。\r\n二。三。'))[0]?.position?.start).toEqual({line: 2, column: 3, offset: 6})
  })

  it('does not count a byte-order mark as a column, since no editor shows it', () => {
    const first = {...finding, at: {path: 'a.yml', range: {start: 1, end: 3}}}
    expect(located([first], textOf('\u{feff}一。'))[0]?.position).toEqual({
      start: {line: 1, column: 1, offset: 1},
      end: {line: 1, column: 3, offset: 3},
    })
  })

  it('gives no position of a whole file, of a file that is gone, or of a place behind its end', () => {
    const whole = {...finding, at: {path: 'a.yml'}}
    const gone = {...finding, at: {path: 'b.yml', range: {start: 0, end: 1}}}
    expect(located([whole, gone, finding], textOf('短')).map(({position}) => position)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('messages', () => {
  it('speak the tongue that is asked for', () => {
    expect(messages([finding], textOf(''), 'en')[0]?.reason).toBe(
      'Unexpected entry without English for “一切进步”, expected `en`, `with` or `omit`',
    )
    expect(messages([finding], textOf(''), 'zh')[0]?.reason).toBe('“一切进步”没有译文，应有 `en`、`with` 或 `omit`')
  })

  it('tell vfile reporters how grave they are', () => {
    const all = (['error', 'warning', 'info'] as const).map(severity => ({...finding, severity}))
    expect(messages(all, textOf(''), 'en').map(({fatal}) => fatal)).toEqual([true, false, undefined])
  })

  it('name the file of a cause in words', () => {
    const caused = {...finding, cause: {path: 'a.yml', range: {start: 0, end: 2}}}
    const [message] = messages([caused], textOf('一切进步。'), 'en')
    expect(message?.cause).toMatchObject({reason: 'Because of a.yml:1:1', file: 'a.yml', line: 1, column: 1})
  })

  it('show the key and values of what has no words, and lose no other message by it', () => {
    const odd = {...finding, message: 'unheardOf', values: {n: 3}}
    expect(messages([odd, finding], textOf(''), 'en').map(({reason}) => reason)).toEqual([
      'untranslated: unheardOf {"n":3}',
      'Unexpected entry without English for “一切进步”, expected `en`, `with` or `omit`',
    ])
  })
})
