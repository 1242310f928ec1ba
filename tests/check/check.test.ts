import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {RuleSettings} from '../../src/bitext/edition.ts'
import type {Finding} from '../../src/bitext/finding.ts'
import {ruleId} from '../../src/bitext/ids.ts'
import {buildExample} from '../../src/check/build-example.ts'
import {rules} from '../../src/check/catalogue.ts'
import {check} from '../../src/check/check.ts'
import type {Example} from '../../src/check/example.ts'
import {messages} from '../../src/check/messages.ts'
import {rule} from '../../src/check/rule.ts'

const idOf = (name: string) => {
  const id = ruleId(name)
  if (!id) throw new RangeError(name)
  return id
}
const none: RuleSettings = new Map()
const inTwo = {en: 'Said.', zh: '说。'}

/** A rule that remarks on every pair whose Chinese `fits`, or throws there. */
const said = (id: string, fits: (zh: string) => boolean = () => true, fail = false) =>
  rule({
    id,
    over: 'pair',
    severity: 'warning',
    summary: inTwo,
    why: inTwo,
    remedy: inTwo,
    words: {en: {said: 'Unexpected “{{zh}}”'}, zh: {said: '“{{zh}}”'}},
    examples: {wrong: [], right: []},
    *check({pair, document}) {
      const zh = pair.zh.plain
      if (!fits(zh)) return
      if (fail) throw new TypeError('cannot read 三')
      yield {message: 'said', values: {zh}, at: {path: document.path, range: pair.place}}
    },
  })

const three: Example = {
  zh: '一。',
  en: 'One.',
  more: [
    {zh: '二。', en: 'Two.'},
    {zh: '三。', en: 'Three.'},
  ],
}
const brief = (findings: readonly Finding[]) => findings.map(({rule, values}) => `${rule} ${values['zh'] ?? ''}`.trim())

describe('check', () => {
  it('orders findings by path, place and rule, in whatever order the rules stand', () => {
    const {edition} = buildExample(three)
    const some = [said('b-rule'), said('a-rule'), ...rules]
    const expected = ['a-rule 一。', 'b-rule 一。', 'a-rule 二。', 'b-rule 二。', 'a-rule 三。', 'b-rule 三。']
    fc.assert(
      fc.property(fc.shuffledSubarray(some, {minLength: some.length}), shuffled => {
        expect(brief(check(edition, none, shuffled))).toEqual(expected)
      }),
    )
  })

  it('puts a finding on a whole file before those on places in it', () => {
    const whole = rule({
      ...said('whole'),
      over: 'document',
      words: {en: {whole: 'Unexpected document'}, zh: {whole: '文档'}},
      examples: {wrong: [], right: []},
      *check({document}) {
        yield {message: 'whole', at: {path: document.path}}
      },
    })
    expect(brief(check(buildExample({zh: '一。', en: 'One.'}).edition, none, [said('a-rule'), whole]))).toEqual([
      'whole',
      'a-rule 一。',
    ])
  })

  it('gives findings the severity that the project sets, and drops those of rules that are off', () => {
    const {edition} = buildExample(three)
    const some = [said('a-rule', zh => zh === '一。'), said('b-rule'), said('c-rule', zh => zh === '三。')]
    const settings: RuleSettings = new Map([
      [idOf('a-rule'), 'error'],
      [idOf('b-rule'), 'off'],
    ])
    expect(check(edition, settings, some).map(({rule, severity}) => [rule, severity])).toEqual([
      ['a-rule', 'error'],
      ['c-rule', 'warning'],
    ])
  })

  it('reports a rule that throws under its own id, on the pair where it broke off, and goes on', () => {
    const built = buildExample(three)
    const findings = check(built.edition, none, [said('bad-rule', zh => zh === '二。', true), said('good-rule')])
    expect(findings.map(({rule, message}) => [rule, message])).toEqual([
      ['good-rule', 'said'],
      ['good-rule', 'said'],
      ['good-rule', 'said'],
      ['bad-rule', 'threw'],
    ])
    const [, , , threw] = findings
    expect(threw).toMatchObject({
      severity: 'error',
      segment: 'e0000002',
      values: {rule: 'bad-rule', reason: 'cannot read 三'},
      at: {path: 'translations/en/example.yml'},
    })
    const [message] = messages(threw ? [threw] : [], path => built.files.find(file => file.path === path)?.text, 'en')
    expect(message?.reason).toContain('The rule bad-rule broke off here: cannot read 三')
  })

  it('lets no allowance hide that a rule threw', () => {
    const {edition} = buildExample({zh: '一。', en: 'One.', allow: {'bad-rule': 'never mind'}})
    expect(check(edition, none, [said('bad-rule', undefined, true)]).map(({message}) => message)).toEqual(['threw'])
  })

  it('drops what an entry allows, there and nowhere else', () => {
    const {edition} = buildExample({...three, allow: {'a-rule': 'the first may'}})
    expect(brief(check(edition, none, [said('a-rule'), ...rules]))).toEqual(['a-rule 二。', 'a-rule 三。'])
  })

  it('says nothing of an allowance whose rule is off, since nobody knows whether it is used', () => {
    const {edition} = buildExample({...three, allow: {'a-rule': 'the first may'}})
    expect(check(edition, new Map([[idOf('a-rule'), 'off']]), [said('a-rule'), ...rules])).toEqual([])
  })

  it('reads the Chinese of all pairs that one English renders', () => {
    const both: Example = {
      zh: '运行 `npm i`。',
      with: 'k7q2mf3d',
      more: [
        {
          id: 'k7q2mf3d',
          zh: '它有[文档](https://example.org/)。',
          en: 'Run `npm i`, which has [docs](https://example.org/).',
        },
      ],
    }
    expect(check(buildExample(both).edition, none)).toEqual([])
    const [pair] = both.more ?? []
    const half: Example = {...both, more: pair ? [{...pair, en: 'It has [docs](https://example.org/).'}] : []}
    expect(check(buildExample(half).edition, none).map(({rule, segment}) => [rule, segment])).toEqual([
      ['lost-markup', 'k7q2mf3d'],
    ])
  })
})
