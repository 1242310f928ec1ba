import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {difference} from '../../src/language/difference.ts'

/** A difference on one line: [-removed-]{+added+}. */
const drawn = (was: string, now: string): string =>
  difference(was, now)
    .map(({type, text}) => (type === 'same' ? text : type === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

describe('the difference of two texts', () => {
  test.each([
    ['一切AI进步取决于算力。', '一切人工智能进步取决于算力。', '一切[-AI-]{+人工智能+}进步取决于算力。'],
    ['节点会同步。', '节点不会同步。', '节点{+不+}会同步。'],
    ['市场规模达1,250万元。', '市场规模达1,500万元。', '市场规模达[-1,250-]{+1,500+}万元。'],
    ['使用 GPT-4 模型', '使用 GPT-5 模型', '使用 GPT-[-4-]{+5+} 模型'],
    ['支持Ethereum网络', '支持Ethereal网络', '支持[-Ethereum-]{+Ethereal+}网络'],
    ["the user's key", 'the users key', "the [-user's-]{+users+} key"],
    ['价格上涨', '价格上涨', '价格上涨'],
    ['', '新的一句。', '{+新的一句。+}'],
    ['旧的一句。', '', '[-旧的一句。-]'],
    ['𠮷野家开店', '𠮶野家开店', '[-𠮷-]{+𠮶+}野家开店'],
    ['买方付款，卖方发货。', '卖方发货，买方付款。', '[-买方付款，-]卖方发货{+，买方付款+}。'],
  ])('of %s and %s is %s', (was, now, expected) => {
    expect(drawn(was, now)).toBe(expected)
  })

  const text = fc.array(fc.constantFrom('不', '能', '，', 'AI', '20', '1.5', ' ', '算', '力', '𠮷', 'é', "'"), {
    maxLength: 24,
  })

  test('gives back both texts, and never two neighbours of one type', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [was, now] = [one.join(''), other.join('')]
        const runs = difference(was, now)
        const without = (type: string) => runs.flatMap(run => (run.type === type ? [] : [run.text])).join('')
        expect(without('added')).toBe(was)
        expect(without('removed')).toBe(now)
        expect(runs.every(({type}, index) => type !== runs[index + 1]?.type)).toBe(true)
        expect(runs.every((run, index) => run.type !== 'added' || runs[index + 1]?.type !== 'removed')).toBe(true)
      }),
    )
  })

  test('leaves a text that did not change alone', () => {
    fc.assert(
      fc.property(text, pieces => {
        const all = pieces.join('')
        expect(difference(all, all)).toEqual(all === '' ? [] : [{type: 'same', text: all}])
      }),
    )
  })

  test('takes two long texts without anything in common as one replacement', () => {
    const [was, now] = ['旧'.repeat(3000), '新'.repeat(3000)]
    expect(difference(`首${was}尾`, `首${now}尾`).map(({type}) => type)).toEqual(['same', 'removed', 'added', 'same'])
  })
})
