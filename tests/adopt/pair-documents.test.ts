import {describe, expect, test} from 'vitest'
import {pairDocuments} from '../../src/adopt/pair-documents.ts'
import type {Document} from '../../src/bitext/document.ts'
import type {Prose} from '../../src/bitext/prose.ts'
import type {Language} from '../../src/language/language.ts'
import {cutInto} from '../../src/segment/segment.ts'
import {readMarkdown} from '../../src/source/read-markdown.ts'

const read = (text: string, language: Language): Document<Prose> => {
  const {document} = readMarkdown({path: `source/a.${language}.md`, text})
  if (!document) throw new Error(text)
  return cutInto(document, language)
}

/** Every Chinese sentence or group of them with the English found for it, `|` between sentences. */
const paired = (zh: string, en: string): readonly (readonly [string, string])[] =>
  pairDocuments(read(zh, 'zh'), read(en, 'en')).pairs.flatMap(pair =>
    pair.groups.map(({from, to}) => {
      const words = (leaves: readonly Prose[]): string => leaves.map(({text}) => text).join(' | ')
      return [words(pair.zh.leaves.slice(from.start, from.end)), words(pair.en.leaves.slice(to.start, to.end))] as const
    }),
  )

const unplaced = (zh: string, en: string): readonly string[] =>
  pairDocuments(read(zh, 'zh'), read(en, 'en')).unplaced.map(({leaves}) => leaves.map(({text}) => text).join(' '))

describe('a document beside its translation', () => {
  test('is paired block by block and sentence by sentence', () => {
    const zh = '# 渡口\n\n镇子东头有一个渡口。从前没有桥。\n\n- 船不动，就旧得快。\n- 水声还和从前一样。\n'
    const en =
      '# The Ferry Landing\n\nAt the east end of town there was a ferry landing. There was no bridge then.\n\n- A boat that lies still grows old fast.\n- The water sounds as it always did.\n'
    expect(paired(zh, en)).toEqual([
      ['渡口', 'The Ferry Landing'],
      ['镇子东头有一个渡口。', 'At the east end of town there was a ferry landing.'],
      ['从前没有桥。', 'There was no bridge then.'],
      ['船不动，就旧得快。', 'A boat that lies still grows old fast.'],
      ['水声还和从前一样。', 'The water sounds as it always did.'],
    ])
  })

  test('finds values of the front matter by their keys and footnotes by their labels, in whatever order', () => {
    const zh =
      '---\ntitle: 算力之争\nabstract: 时间不多了。\n---\n\n正文。[^a][^b]\n\n[^a]: 据作者估算。\n[^b]: 见附录。\n'
    const en =
      '---\nabstract: Time is short.\ntitle: The Contest for Computing Power\n---\n\nThe text.[^a][^b]\n\n[^b]: See the appendix.\n[^a]: By the author’s estimate.\n'
    expect(paired(zh, en)).toEqual([
      ['算力之争', 'The Contest for Computing Power'],
      ['时间不多了。', 'Time is short.'],
      ['正文。[^a][^b]', 'The text.[^a][^b]'],
      ['据作者估算。', 'By the author’s estimate.'],
      ['见附录。', 'See the appendix.'],
    ])
  })

  test('has sentences that the translator drew together, or divided', () => {
    const zh =
      '科技巨头每年在人工智能上投入400亿美元。众包难以抗衡。时间不多了。\n\n因此开发者跟随投资者，而不是相反，这一点在过去三年里表现得再清楚不过。时间不多了。\n'
    const en =
      'Tech giants spend $40 billion a year on artificial intelligence, and crowdsourcing can hardly compete. Time is short.\n\nSo developers follow investors. It is not the other way round, as the past three years have shown more clearly than anything. Time is short.\n'
    expect(paired(zh, en)).toEqual([
      [
        '科技巨头每年在人工智能上投入400亿美元。 | 众包难以抗衡。',
        'Tech giants spend $40 billion a year on artificial intelligence, and crowdsourcing can hardly compete.',
      ],
      ['时间不多了。', 'Time is short.'],
      [
        '因此开发者跟随投资者，而不是相反，这一点在过去三年里表现得再清楚不过。',
        'So developers follow investors. | It is not the other way round, as the past three years have shown more clearly than anything.',
      ],
      ['时间不多了。', 'Time is short.'],
    ])
  })

  test('keeps its place where the translation lacks a paragraph, or has one more', () => {
    const [first, second, third] = ['投入达到2万亿元。', '第二段说的是别的事情，与数字无关。', '微软的份额是30%。']
    const [one, three] = ['It came to two trillion yuan.', 'Microsoft’s share is 30 percent.']
    const found = [
      [first, one],
      [third, three],
    ]
    expect(paired([first, second, third].join('\n\n'), [one, three].join('\n\n'))).toEqual(found)
    const more = [one, 'Translated with the permission of the author.', three].join('\n\n')
    expect(paired([first, third].join('\n\n'), more)).toEqual(found)
    expect(unplaced([first, third].join('\n\n'), more)).toEqual(['Translated with the permission of the author.'])
  })

  test('holds to code, names and addresses where lengths say nothing', () => {
    const zh = '调用 `burn`。\n\n参见 Vitalik 的文章。\n\n```js\nburn(1)\n```\n\n见[规范](https://example.org/spec)。\n'
    const en =
      'See the article of Vitalik.\n\n```js\nburn(1)\n```\n\nIt is in the [specification](https://example.org/spec).\n'
    expect(paired(zh, en)).toEqual([
      ['参见 Vitalik 的文章。', 'See the article of Vitalik.'],
      ['见[规范](https://example.org/spec)。', 'It is in the [specification](https://example.org/spec).'],
    ])
  })

  test('is not cut inside quotations and abbreviations of the English', () => {
    const zh = '他喊了一声“来吧！”就走了。史密斯先生没有动。'
    const en = 'He said, “Come!” and left. Mr. Smith did not move.'
    expect(paired(zh, en)).toEqual([
      ['他喊了一声“来吧！”就走了。', 'He said, “Come!” and left.'],
      ['史密斯先生没有动。', 'Mr. Smith did not move.'],
    ])
  })

  test('gives the same pairs every time, and none for an empty side', () => {
    expect(paired('渡口。', '')).toEqual([])
    expect(unplaced('', 'The ferry landing.')).toEqual(['The ferry landing.'])
  })
})
