import {describe, expect, test} from 'vitest'
import {checkPair} from '../../src/check-pair.ts'
import {articleOf} from '../../src/language/en/article.ts'

const found = (rule: string, target: string, source = '节点验证区块。') =>
  checkPair({source, target, rules: [rule]}).map(({message, actual, fix}) => [message, actual, fix?.text])

/** The English with the fixes of a rule applied. */
const mended = (rule: string, target: string, source = '节点验证区块。'): string =>
  checkPair({source, target, rules: [rule]})
    .flatMap(({fix}) => (fix?.at.range ? [{...fix.at.range, text: fix.text}] : []))
    .reduceRight((text, {start, end, text: by}) => text.slice(0, start) + by + text.slice(end), target)

describe('The article goes by the sound', () => {
  const a =
    'user unit uint8 one one-off URL UUID uid European used university useful BNB GPU UI RAM NASA unique UTXO eulogy'
  const an =
    'hour heir NFT NPM npm S3 X-ray x86 8-bit 80 11 18 18,000 iPhone eBPF mTLS HTTP e-mail honest umbrella uninstaller unimportant ID LLM $8 ETH n-gram unidentified unlimited unloaded'
  const either = 'SQL historic RAID LAN Umi FAQ 1100 RBAC'

  test.each(a.split(' '))('a %s', word => expect(articleOf(word)).not.toBe('an'))
  test.each(an.split(' '))('an %s', word => expect(articleOf(word)).not.toBe('a'))
  test.each(either.split(' '))('a or an %s', word => expect(articleOf(word)).toBe('either'))

  test.each([
    'Use an `int`, an *hour*, a [user](/a).',
    'Choose option A or option B, plan A is best.',
    'Let a equals b and a in c.',
    'A-Z and a–z, a/an.',
  ])('says nothing of %j', target => expect(found('article', target)).toEqual([]))

  test('mends capitals and words in markup', () => {
    expect(mended('article', 'An **user** and a *hour*.')).toBe('A **user** and an *hour*.')
  })
})

describe('Spacing', () => {
  test.each([
    ['Nodes verify  blocks , and fast ( very) .', 'Nodes verify blocks, and fast (very).'],
    ['It is done.The next is “done”.We go on,too .', 'It is done. The next is “done”. We go on, too.'],
    ['**Nodes**  verify.', '**Nodes** verify.'],
  ])('mends %j', (target, right) => expect(mended('spacing', target)).toBe(right))

  test.each([
    'Read .env and .NET, 1,000 or 3.5; e.g. this :) and that ;) …',
    'Form.List and time.Time, <key,value>, `a ,b`',
    'One <br/> two, the <b>third</b> <!-- x --> fourth.',
    'c ? a : b',
  ])('says nothing of %j', target => expect(found('spacing', target)).toEqual([]))

  test('takes two spaces behind a full stop for a habit of typing', () => {
    const [finding] = checkPair({source: '好。', target: 'Yes.  Good.', rules: ['spacing']})
    expect(finding).toMatchObject({message: 'double', severity: 'info'})
  })
})

describe('A repeated word', () => {
  test.each([
    'What that is is not that that had had to be.',
    'Log in in order to use it; plug in in time.',
    'Depend on on-chain data, use in in-DOM templates.',
    'Duran Duran and New York New York, IT it is.',
    'So so, very very good, bye bye.',
    'The end. End of it. `the` the',
    'the class background background--active',
  ])('is none in %j', target => expect(found('repeated-word', target)).toEqual([]))

  test('is found with capitals, markup and over a line', () => {
    expect(mended('repeated-word', 'The the *node* sends to to it.')).toBe('The *node* sends to it.')
    expect(found('repeated-word', 'This is *is* it')).toEqual([['certain', 'is is', undefined]])
  })
})

describe('Brackets and quotation marks', () => {
  test.each([
    ['A (b and c.', ['open', '(']],
    ['Nodes be) and c.', ['close', ')']],
    ['A ((b) and c.', ['open', '(']],
    ['A “b and c.', ['open', '“']],
    ['A b” and c.', ['close', '”']],
    ['A "b" and "c.', ['open', '"']],
    ['A "b" and c".', ['close', '"']],
    ['A [b and c.', ['open', '[']],
    ['It is deprecated since v1.28).', ['close', ')']],
  ])('lack a half in %j', (target, said) =>
    expect(found('unbalanced', target).map(one => one.slice(0, 2))).toEqual([said]),
  )

  test.each([
    '1) a; 2) b; iii) c',
    'a) one b) two',
    ':) and ;-) and :(',
    '[0, 1) and more',
    'A 5" and 7.5" screen, 12" too',
    'The developers’ tools, don’t, ’90s, rock ’n’ roll',
    '`(` and `"`',
    'He said, "It is (in part) done," and "Go."',
  ])('are whole in %j', target => expect(found('unbalanced', target)).toEqual([]))

  test('lack what the Chinese lacks too', () => {
    expect(found('unbalanced', '“One paragraph of two.', '“两段中的第一段。')).toEqual([])
    expect(found('unbalanced', '(First of two.', '（两句之一。')).toEqual([])
  })
})

describe('Letters and characters that deceive', () => {
  test('are put right', () => {
    expect(mended('homoglyph', 'The p\u0430yment of \u0415TH')).toBe('The payment of ETH')
    expect(mended('invisible-character', 'pay\u200bment\u00ad and\ufeff so')).toBe('payment and so')
    expect(mended('mojibake', 'Itâ€™s the cafÃ© â€” naÃ¯ve')).toBe('It’s the café — naïve')
  })

  test.each([
    ['homoglyph', 'Москва and о, β-carotene, Δt, 5 μm, αβ, Ω'],
    ['invisible-character', 'A family 👨‍👩‍👧, می‌خواهم, &shy; &ZeroWidthSpace;'],
    ['mojibake', 'São Paulo, SÃO, Ångström, Â, naïve, £5, “Ñ”'],
  ])('%s says nothing of %j', (rule, target) => expect(found(rule, target)).toEqual([]))
})
