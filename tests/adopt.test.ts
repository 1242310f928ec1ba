import {describe, expect, test} from 'vitest'
import type {Adoption} from '../src/adopt.ts'
import {adopt} from '../src/adopt.ts'
import type {Document, Segment} from '../src/bitext/document.ts'
import {afterChanges} from '../src/pair/after-changes.ts'
import {readTranslations} from '../src/pair/read-translations.ts'
import type {Register, RegisterEntry} from '../src/pair/register.ts'
import {isDraft} from '../src/pair/state.ts'
import {sync} from '../src/pair/sync.ts'
import {segment} from '../src/segment/segment.ts'
import {readMarkdown} from '../src/source/read-markdown.ts'

const path = 'source/ferry.md'

const documentOf = (text: string): Document<Segment> => {
  const {document} = readMarkdown({path, text})
  if (!document) throw new Error(text)
  return segment(document)
}

const today = '2026-11-20'

const adopted = (zh: string, en: string, registers: readonly Register[] = []): Adoption => {
  const adoption = adopt({documents: [documentOf(zh)], registers, attic: []}, {path: 'old.md', text: en}, path, today)
  if (adoption.type !== 'adoption') throw new Error(adoption.type)
  return adoption
}

const registersAfter = ({files}: Adoption, registers: readonly Register[] = []): readonly Register[] =>
  afterChanges({registers, attic: []}, files).registers

const entriesAfter = (adoption: Adoption, registers: readonly Register[] = []): readonly RegisterEntry[] =>
  registersAfter(adoption, registers).flatMap(({entries}) => entries)

const zh = `# 渡口

镇子东头有一个渡口。从前没有桥，进城的人都在这里等**乌篷船**。他喊了一声“上来吧！”就走了。

## 如今

渡口成了公园。夜里起风的时候，水声还和从前一样。
`
const en = `# The Ferry Landing

At the east end of town there was a ferry landing. In the days before the bridge, anyone going to the city waited here for the **black-awning boat**. He called “Come aboard!” and left.

## Today

The ferry landing is a park now, and when the wind rises at night the water sounds as it always did.
`

describe('a finished translation that is adopted', () => {
  test('becomes a draft on every entry, its sentences where they belong and its markup with them', () => {
    const entries = entriesAfter(adopted(zh, en))
    expect(entries.map(({zh: chinese, rendering}) => [chinese, rendering])).toEqual([
      ['渡口', {type: 'english', en: 'The Ferry Landing'}],
      ['镇子东头有一个渡口。', {type: 'english', en: 'At the east end of town there was a ferry landing.'}],
      [
        '从前没有桥，进城的人都在这里等**乌篷船**。',
        {
          type: 'english',
          en: 'In the days before the bridge, anyone going to the city waited here for the **black-awning boat**.',
        },
      ],
      ['他喊了一声“上来吧！”就走了。', {type: 'english', en: 'He called “Come aboard!” and left.'}],
      ['如今', {type: 'english', en: 'Today'}],
      [
        '渡口成了公园。',
        {
          type: 'english',
          en: 'The ferry landing is a park now, and when the wind rises at night the water sounds as it always did.',
        },
      ],
      ['夜里起风的时候，水声还和从前一样。', {type: 'with', target: entries[5]?.id}],
    ])
    for (const entry of entries) {
      expect(isDraft(entry)).toBe(true)
      expect(entry.draft).toMatchObject({by: 'align', at: today})
      expect(entry.draft?.score).toBeGreaterThan(0.5)
    }
  })

  test('changes nothing when it is adopted again, and nothing after a sync', () => {
    const first = adopted(zh, en)
    const registers = registersAfter(first)
    expect(adopted(zh, en, registers)).toMatchObject({
      files: [],
      drafts: [],
      standing: [],
      unrendered: [],
      unplaced: [],
    })
    expect(sync([documentOf(zh)], registers, [], today).files).toEqual([])
  })

  test('never takes the place of a rendering, and tells what it would have said', () => {
    const registers = registersAfter(adopted(zh, en)).map(register => {
      const own = register.text.replace('The Ferry Landing', 'The Ferry').replace('Come aboard!', 'All aboard!')
      return readTranslations({path: register.path, text: own}).register ?? register
    })
    const adoption = adopted(zh, en, registers)
    expect(adoption.files).toEqual([])
    expect(adoption.standing.map(each => [each.sentences.map(({zh: chinese}) => chinese), each.en])).toEqual([
      [['渡口'], 'The Ferry Landing'],
      [['他喊了一声“上来吧！”就走了。'], 'He called “Come aboard!” and left.'],
    ])
  })

  test('tells in full which sentences of either side have found no place', () => {
    const shorter = en.replace(/\n## Today[\s\S]*/, '')
    const {unrendered} = adopted(zh, shorter)
    expect(unrendered.map(({zh: chinese}) => chinese)).toEqual([
      '如今',
      '渡口成了公园。',
      '夜里起风的时候，水声还和从前一样。',
    ])
    const longer = en.replace('## Today', 'Translated from the Chinese by a friend of the author.\n\n## Today')
    expect(adopted(zh, longer).unplaced).toEqual([
      {
        at: {path: 'old.md', range: expect.anything()},
        en: 'Translated from the Chinese by a friend of the author.',
      },
    ])
  })

  test('keeps its links where the source has no such definition', () => {
    const [entry] = entriesAfter(adopted('见规范。', 'See [the spec][s].\n\n[s]: https://example.org/spec\n'))
    expect(entry?.rendering).toEqual({type: 'english', en: 'See [the spec](https://example.org/spec).'})
  })

  test('leaves what needs no rendering without one', () => {
    const entries = entriesAfter(adopted('- Web3\n- 算力\n', '- Web3\n- computing power\n'))
    expect(entries.map(({rendering}) => rendering.type)).toEqual(['missing', 'english'])
  })

  test('is refused where it is Chinese, or a translation of something else', () => {
    const refused = (text: string): unknown =>
      adopt({documents: [documentOf(zh)], registers: [], attic: []}, {path: 'old.md', text}, path, today)
    expect(refused(zh)).toEqual({type: 'chinese'})
    expect(refused('| a | b |\n|---|---|\n| c | d |\n| e | f |\n')).toEqual({type: 'unlike', found: 0, of: 6})
    expect(refused('')).toEqual({type: 'unlike', found: 0, of: 0})
    expect(refused(`${'> '.repeat(1200)}deep`)).toMatchObject({type: 'unreadable'})
  })

  test('is no draft any more once somebody has changed what it is rendered with', () => {
    const [register] = registersAfter(adopted(zh, en))
    const target = register?.entries[5]?.id
    const other = register?.entries[4]?.id
    const text = register?.text.replace(`with: ${target}`, `with: ${other}`) ?? ''
    const {register: changed} = readTranslations({path: 'translations/en/ferry.yml', text})
    expect(changed?.entries.map(isDraft)).toEqual([true, true, true, true, true, true, false])
  })
})
