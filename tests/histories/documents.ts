import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {leaves} from '../../src/bitext/walk.ts'
import {segment} from '../../src/segment/segment.ts'
import {readMarkdown} from '../../src/source/read-markdown.ts'

const essay = join(import.meta.dirname, '../../source/web3-ai.md')
const {document} = readMarkdown({path: 'source/web3-ai.md', text: readFileSync(essay, 'utf8')})
if (!document) throw new Error('the essay cannot be read')

/** Sentences of the repository's own essay that can stand in any paragraph. */
const written = leaves(segment(document)).flatMap(({zh}) =>
  /^[\p{Script=Han}“][^\n|]+[。！？]$/u.test(zh.text) ? zh.text : [],
)

const words =
  '算力 模型 区块链 去中心化 网络 数据 训练 推理 芯片 用户 协议 代币 激励 市场 隐私 证明 开源 智能 合约 价值 研究 团队 发布 成本 下降 增长 可以 必须 不会 已经 Café咖啡 ，因为 ，但是 ；而且'.split(
    ' ',
  )
const marked = [
  '**去中心化**',
  '[白皮书](https://example.org/paper_(1).pdf "文")',
  '`sync`',
  '每年3.5亿美元',
  '《论算力》',
]

/** A sentence: of the essay, of chosen words with markup here and there, or one that stands anywhere. */
export const someSentence: fc.Arbitrary<string> = fc.oneof(
  {weight: 5, arbitrary: fc.constantFrom(...written)},
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        fc.array(fc.constantFrom(...words), {minLength: 3, maxLength: 14}),
        fc.constantFrom('', '', '', ...marked),
        fc.nat(20),
      )
      .map(([chosen, mark, at]) => `模型${chosen.toSpliced(at % chosen.length, 0, mark).join('')}。`),
  },
  {weight: 1, arbitrary: fc.constantFrom('是的。', '谢谢。', '注意！', '为什么呢？')},
  // Nearly alike, as lists have them.
  {weight: 1, arbitrary: fc.nat(5).map(number => `第${'一二三四五六'[number]}项是算力网络的成本。`)},
)

/** A text broken into lines of up to `width` characters between Chinese ones, each further line behind `prefix`. */
const wrapped = (text: string, width: number, prefix: string): string => {
  let column = 0
  return text.replaceAll(/[\s\S]/gu, (character, at: number) => {
    column++
    const isBetween = /^\p{Script=Han}\p{Script=Han}/u.test(text.slice(at))
    if (column < width || !isBetween || /\([^()]*$/.test(text.slice(0, at))) return character
    column = 0
    return `${character}\n${prefix}`
  })
}

const someParagraph = (most: number): fc.Arbitrary<string> =>
  fc.array(someSentence, {minLength: 1, maxLength: most}).map(all => all.join(''))

const heading = fc.constantFrom(...words.slice(0, 26)).map(word => `## ${word}与市场`)
const list = fc.array(someParagraph(2), {minLength: 2, maxLength: 4})
const cell = fc.constantFrom('算力', '价格', '是', '否', '待定', '推理的成本')

/** One block of Markdown. */
export const someBlock: fc.Arbitrary<string> = fc.oneof(
  {weight: 6, arbitrary: someParagraph(5)},
  {weight: 2, arbitrary: someParagraph(4).map(text => wrapped(text, 18, ''))},
  {weight: 2, arbitrary: heading},
  {weight: 2, arbitrary: list.map(items => items.map(item => `- ${item}`).join('\n'))},
  {weight: 1, arbitrary: list.map(items => items.map((item, index) => `${index + 1}. ${item}`).join('\n'))},
  {weight: 1, arbitrary: someParagraph(3).map(text => `> ${wrapped(text, 24, '> ')}`)},
  {
    weight: 1,
    arbitrary: fc
      .array(cell, {minLength: 4, maxLength: 4})
      .map(([a, b, c, d]) => `| ${a} | ${b} |\n|---|---|\n| ${c} | ${d} |`),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(someParagraph(1), someParagraph(1), fc.nat(99))
      .map(([text, note, label]) => `${text}[^${label}]\n\n[^${label}]: ${note}`),
  },
  {weight: 1, arbitrary: fc.constant('```sh\nduizhao sync # 代码不译\n```')},
)

/** A whole document. */
export const someDocument: fc.Arbitrary<string> = fc
  .tuple(fc.boolean(), fc.array(someBlock, {minLength: 1, maxLength: 7}))
  .map(
    ([hasFrontMatter, blocks]) => `${hasFrontMatter ? '---\ntitle: 算力与市场\n---\n\n' : ''}${blocks.join('\n\n')}\n`,
  )
