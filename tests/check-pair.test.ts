import {describe, expect, test} from 'vitest'
import {checkPair} from '../src/check-pair.ts'
import {readGlossary} from '../src/index.ts'

const {glossary} = readGlossary([
  {
    path: 'glossary/hardware/computing-power.yml',
    text: 'id: computing-power\ndomain: hardware\nzh:\n  - {term: 算力, status: preferred}\nen:\n  - {term: computing power, status: preferred}\n  - {term: hash rate, status: forbidden}\n',
  },
])

const rulesIn = (source: string, target: string): readonly string[] =>
  checkPair({source, target, glossary}).map(({rule}) => rule)

describe('checkPair', () => {
  test.each([
    ['投资达2万亿美元。', 'Investment reached $2 billion.', 'lost-number'],
    ['算力最重要。', 'The hash rate matters most.', 'term-forbidden'],
    ['算力最重要。', 'Chips matter most.', 'term-missing'],
    ['见[报告](https://example.org/a)。', 'See the [report](https://example.org/b).', 'lost-link'],
    ['运行`npm ci`。', 'Run `npm install`.', 'lost-markup'],
    ['泡沫终将破灭。', 'The 泡沫 will burst.', 'han-left'],
    ['自 {{<skew currentVersion>}} 起。', 'Since {{<skew nextVersion>}}.', 'lost-placeholder'],
    ['泡沫终将破灭。', 'The bubble will burst。', 'full-width'],
    ['泡沫终将破灭。', '', 'untranslated'],
  ])('finds what is wrong with %s → %s', (source, target, rule) => {
    expect(rulesIn(source, target)).toContain(rule)
  })

  test.each([
    ['投资达2万亿美元。', 'Investment reached $2 trillion.'],
    ['算力最重要。', 'Computing power matters most.'],
    ['见[报告](https://example.org/a)。', 'See the [report](https://example.org/a).'],
    ['Meta计划投入300-370亿美元。', 'Meta plans to invest $30–37 billion.'],
  ])('has nothing to say of %s → %s', (source, target) => {
    expect(rulesIn(source, target)).toEqual([])
  })

  test('places a finding in the English text that was given', () => {
    const target = 'Investment reached $2 billion.'
    const [finding] = checkPair({source: '投资达2万亿美元。', target, rules: ['lost-number']})
    expect(finding?.at.path).toBe('target')
    expect(target.slice(finding?.at.range?.start, finding?.at.range?.end)).toBe('$2 billion')
  })

  test('looks for the values of thousands of numbers in one text, in whatever units', () => {
    const days = Array.from({length: 600}, (_, index) => index + 100)
    const source = days.map(day => `第${day}天上涨${day}万元`).join('，')
    const target = days.map(day => `on day ${day} it rose by ${day * 10} thousand yuan`).join(', ')
    const lost = (text: string) =>
      checkPair({source, target: text, rules: ['lost-number']}).map(({values}) => values?.['zh'])
    expect(lost(target)).toEqual([])
    expect(lost(target.replace('4440 thousand', '44 thousand'))).toEqual(['444万元'])
  })

  test('runs the rules that are named and no others, and refuses a name that is none', () => {
    const pair = {source: '投资达2万亿美元。', target: 'The 投资 reached $2 billion。'}
    expect(checkPair({...pair, rules: ['han-left']}).map(({rule}) => rule)).toEqual(['han-left'])
    expect(() => checkPair({...pair, rules: ['nonsense']})).toThrow(RangeError)
  })
})
