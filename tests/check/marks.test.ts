import {describe, expect, test} from 'vitest'
import {checkPair} from '../../src/check-pair.ts'

const found = (rule: string, target: string, source = '节点验证区块。') =>
  checkPair({source, target, rules: [rule]}).map(({actual, fix}) => [actual, fix?.text])

describe('The end of a sentence', () => {
  const long = 'The nodes of the network verify every block together'

  test.each([
    ['节点验证区块。', `${long}`, 'together.'],
    ['节点“验证”区块。”', `${long}`, 'together.'],
    ['节点验证区块？', `${long}`, 'together?'],
    ['节点验证区块！', `${long}`, 'together!'],
    ['节点验证区块。', 'It is so. They verify', 'verify.'],
  ])('%s is missing in %j', (source, target, fix) => {
    expect(found('end-mark', target, source)).toEqual([[expect.any(String), fix]])
  })

  test.each([
    ['节点验证区块', long],
    ['节点验证区块：', long],
    ['节点验证区块。', `${long}.`],
    ['节点验证区块。', `“${long}.”`],
    ['节点验证区块。', `${long} (all).`],
    ['节点验证区块。', `${long} \`now\``],
    ['参见a.js。', `${long}: https://a.example/b`],
    ['路径为../a。', 'The path is ../a, 1..9, a...b, etc. ...'],
  ])('%s is well in %j', (source, target) => expect(found('end-mark', target, source)).toEqual([]))

  test('without a stop is a remark only where it may be a label', () => {
    const [finding] = checkPair({source: '节点的名称。', target: 'name of the node', rules: ['end-mark']})
    expect(finding).toMatchObject({message: 'missing', severity: 'info'})
  })

  test.each([
    ['so..', '.'],
    ['so,, and', ','],
    ['so,. And', undefined],
    ['so;; and', ';'],
  ])('is doubled in %j', (target, fix) =>
    expect(found('end-mark', target, '如此')).toEqual([[target.match(/[.,;]{2}/)?.[0], fix]]),
  )
})

describe('Quotation marks', () => {
  test.each([
    ['Said ”yes” and', ['”', '“']],
    ['Said “yes“ and', ['“', '”']],
    ['It isn‘t so', ['‘', '’']],
    ['It isn´t so', ['´', "'"]],
  ])('are wrong in %j', (target, slip) => expect(found('quotation-marks', target)).toEqual([slip]))

  test.each([
    'Said “yes” (“no”) and “maybe”.',
    '“One.” “Two.”',
    'Said “first, ‘second’, third” at 40° 26′ 46″.',
    'rock ’n’ roll, the ’90s, ‘tis, nodes’',
    '`”a“`',
  ])('are right in %j', target => expect(found('quotation-marks', target)).toEqual([]))
})

describe('Signs of Chinese', () => {
  test.each([
    ['dash', 'Power——the basis', [['——', '—']]],
    ['dash', 'Power — the basis, “——”', []],
    ['ellipsis', 'And so on……', [['……', '…']]],
    ['ellipsis', 'And so on... and on…. Then `……`', []],
  ])('%s in %j', (rule, target, slips) => expect(found(rule, target)).toEqual(slips))
})

describe('A misspelling', () => {
  test.each([
    'The kubelet and `recieve`, a.recieve.b, recieve(), --recieve, @recieve, /recieve',
    'Recieve and RECIEVE, re-recieve, x_recieve',
    'A *recieve* of “recieve”',
    'What matters is renqing, guanxi and shanzhai.',
    'de facto, per capita, laissez faire, a priori',
    'colour and color, organise and organize, towards, amongst, learnt',
  ])('is none in %j', target =>
    expect(
      checkPair({source: '节点运行kubelet。', target, rules: ['misspelling']}).filter(
        ({severity}) => severity !== 'info',
      ),
    ).toEqual([]),
  )

  test('is none that the Chinese writes, too, or that a term is made of', () => {
    expect(found('misspelling', 'It runs frobnicators.', '运行frobnicator。')).toEqual([])
  })

  test('in text that is no English is told of twenty times at most', () => {
    expect(found('misspelling', 'qwrtpsdf '.repeat(1000)).length).toBe(20)
  })
})
