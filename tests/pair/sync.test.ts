import {describe, expect, test} from 'vitest'
import {hash} from '../../src/bitext/hash.ts'
import {pair} from '../../src/pair/pair.ts'
import type {SyncEvent} from '../../src/pair/sync-events.ts'
import type {World} from './world.ts'
import {entryBy, idsOf, inputsOf, planOf, synced, translated, withFiles, withSource, worldOf} from './world.ts'

const article = [
  '一切人工智能的进步，归根结底取决于算力。',
  '算力的价格在过去十年里下降了一千倍。',
  '去中心化网络把闲置的显卡连接起来，供所有人租用。',
  '零知识证明让人不必公开数据就能证明计算正确。',
  '谁掌握了算力，谁就掌握了下一个十年。',
]

/** A synced project of the article, every sentence translated. */
const project = (sentences: readonly string[] = article): World =>
  translated(synced(worldOf({'source/a.md': sentences})), ({zh}) => `English of ${zh.slice(0, 4)}.`)

const path = 'translations/en/a.yml'
const attic = 'translations/en/.attic/a.yml'

/** What a sync says, without places. */
const said = (world: World): readonly unknown[] => planOf(world).events.map(({at: _, ...event}: SyncEvent) => event)

/** What is said of places of which one may be that of these entries. */
const tieOf = (world: World, ids: readonly (string | undefined)[]): unknown =>
  expect.objectContaining({kind: 'ambiguous', candidates: ids.map(id => candidateOf(world, id ?? ''))})

const candidateOf = (world: World, id: string): unknown => {
  const {rendering, zh} = entryBy(world, id)
  return {id, zh, en: rendering.type === 'english' ? rendering.en : ''}
}

const replaced = (at: number, ...texts: readonly string[]): readonly string[] => article.toSpliced(at, 1, ...texts)

describe('sync', () => {
  test('writes a new file with an entry for every sentence, in document order', () => {
    const {files} = planOf(worldOf({'source/深度/a.md': ['算力。', '“价格：$1.99”', '---\n  x']}))
    expect(files.map(file => file.path)).toEqual(['translations/en/深度/a.yml'])
    expect(files[0]?.text).toMatch(
      /^doc: source\/深度\/a\.md\nsegments:\n\n- id: \w{8}\n {2}zh: \|-\n {4}算力。\n\n- id: \w{8}\n {2}zh: \|-\n {4}“价格：\$1\.99”\n\n- id: \w{8}\n {2}zh: \|-\n {4}---\n {6}x\n$/,
    )
  })

  test('keeps the id of an edited sentence and touches no file', () => {
    const changed = withSource(project(), 'source/a.md', replaced(1, '算力的价格在过去二十年里下降了一千倍。'))
    expect(planOf(changed).files).toEqual([])
    expect(said(changed)).toEqual([{kind: 'edited', id: idsOf(changed)[1], match: 36 / 37}])
  })

  test('refreshes the Chinese where nothing is translated yet', () => {
    const changed = withSource(
      synced(worldOf({'source/a.md': article})),
      'source/a.md',
      replaced(1, '算力的价格在过去二十年里下降了一千倍。'),
    )
    const after = synced(changed)
    expect(idsOf(after)).toEqual(idsOf(changed))
    expect(entryBy(after, idsOf(after)[1] ?? '').zh).toBe('算力的价格在过去二十年里下降了一千倍。')
  })

  test('writes what a text was last seen as when it has drifted far, and forgets it when it is back', () => {
    const world = project()
    const id = idsOf(world)[1] ?? ''
    const drifted = '算力的价格下降得很快，这是过去十年的大事。'
    const once = synced(withSource(world, 'source/a.md', replaced(1, drifted)))
    expect(idsOf(once)).toEqual(idsOf(world))
    expect(entryBy(once, id)).toMatchObject({zh: article[1], seen: drifted})
    const further = '价格下降得很快，这是过去十年的大事，人人都看到了。'
    const twice = synced(withSource(once, 'source/a.md', replaced(1, further)))
    expect(entryBy(twice, id)).toMatchObject({zh: article[1], seen: further})
    const back = synced(withSource(twice, 'source/a.md', article))
    expect(back.files).toEqual(world.files)
  })

  test('gives an inserted sentence a new id and touches no other entry', () => {
    const world = project()
    const changed = withSource(world, 'source/a.md', article.toSpliced(2, 0, '这句话是新加的，谁也没见过。'))
    const after = synced(changed)
    expect(said(changed)).toEqual([{kind: 'new', id: idsOf(after)[2]}])
    expect(idsOf(after).toSpliced(2, 1)).toEqual(idsOf(world))
    const added = `\n- id: ${idsOf(after)[2]}\n  zh: |-\n    这句话是新加的，谁也没见过。\n`
    expect(after.files.get(path)?.replace(added, '')).toBe(world.files.get(path))
  })

  test('sends a deleted sentence to the attic and takes it back with its id', () => {
    const world = project()
    const id = idsOf(world)[3]
    const changed = withSource(world, 'source/a.md', article.toSpliced(3, 1))
    expect(said(changed)).toEqual([{kind: 'deleted', id}])
    const without = synced(changed)
    expect(idsOf(without)).toEqual(idsOf(world).toSpliced(3, 1))
    expect(without.files.get(attic)).toBe(
      `doc: source/a.md\nsegments:\n\n- id: ${id}\n  zh: |-\n    ${article[3]}\n  en: |-\n    English of 零知识证.\n`,
    )
    const again = withSource(without, 'source/a.md', article)
    expect(said(again)).toEqual([{kind: 'returned', id}])
    const back = synced(again)
    expect(back.files.get(path)).toBe(world.files.get(path))
    expect(back.files.get(attic)).toBe('doc: source/a.md\nsegments: []\n')
  })

  test('follows a sentence within its document', () => {
    const world = project()
    const [first = '', ...rest] = article
    const changed = withSource(world, 'source/a.md', [...rest, first])
    expect(said(changed)).toEqual([{kind: 'moved', id: idsOf(world)[0], from: path}])
    const after = synced(changed)
    expect(idsOf(after)).toEqual([...idsOf(world).slice(1), idsOf(world)[0]])
    expect(said(after)).toEqual([])
  })

  test('follows a sentence into another document', () => {
    const world = synced(withSource(project(), 'source/b.md', ['另一篇文章的开头。']))
    const [first = '', ...rest] = article
    const changed = withSource(withSource(world, 'source/a.md', rest), 'source/b.md', ['另一篇文章的开头。', first])
    expect(said(changed)).toEqual([{kind: 'moved', id: idsOf(world)[0], from: path}])
    const after = synced(changed)
    expect(idsOf(after, 'source/b.md')[1]).toBe(idsOf(world)[0])
    expect(entryBy(after, idsOf(world)[0] ?? '').rendering).toMatchObject({en: 'English of 一切人工.'})
  })

  test('keeps the ids of a page that is edited where the page as it was is copied into another document', () => {
    const world = project()
    const edited = article.map((text, index) => (index % 2 === 0 ? text.replace('。', '了。') : text))
    const after = synced(withSource(withSource(world, 'source/a.md', edited), 'source/old/a.md', article))
    expect(idsOf(after)).toEqual(idsOf(world))
    expect(idsOf(after, 'source/old/a.md').filter(id => idsOf(world).includes(id))).toEqual([])
    expect(planOf(after).files).toEqual([])
  })

  test('keeps the id of a stale sentence when its old text comes up in another document', () => {
    const world = project()
    const stale = synced(withSource(world, 'source/a.md', replaced(2, (article[2] ?? '').replace('。', '了。'))))
    const after = synced(withSource(stale, 'source/b.md', ['从前的说法是这样的。', article[2] ?? '']))
    expect(idsOf(after)).toEqual(idsOf(world))
    expect(entryBy(after, idsOf(world)[2] ?? '').rendering).toMatchObject({en: 'English of 去中心化.'})
  })

  test('gives the first part of a split sentence the id and the English, and the rest new ones', () => {
    const world = project()
    const parts = ['去中心化网络把闲置的显卡连接起来。', '供所有人租用。']
    const changed = withSource(world, 'source/a.md', replaced(2, ...parts))
    const after = synced(changed)
    const [first, second] = idsOf(after).slice(2)
    expect(first).toBe(idsOf(world)[2])
    expect(said(changed)).toEqual([{kind: 'split', id: first, parts: [second]}])
    expect(entryBy(after, first ?? '')).toMatchObject({zh: article[2], rendering: {en: 'English of 去中心化.'}})
    expect(entryBy(after, second ?? '')).toMatchObject({from: first, zh: parts[1], rendering: {type: 'missing'}})
  })

  test('splits into more than two', () => {
    const world = project()
    const parts = ['去中心化网络', '把闲置的显卡连接起来，', '供所有人租用。']
    const changed = withSource(world, 'source/a.md', replaced(2, ...parts))
    const ids = idsOf(synced(changed))
    expect(said(changed)).toEqual([{kind: 'split', id: idsOf(world)[2], parts: [ids[3], ids[4]]}])
  })

  test('gives merged sentences the first id, archives the others, and offers all English', () => {
    const world = project()
    const merged = `${article[1]?.replace('。', '，')}${article[2]}`
    const changed = withSource(world, 'source/a.md', article.toSpliced(1, 2, merged))
    const [, first, second] = idsOf(world)
    expect(said(changed)).toEqual([
      {kind: 'merged', id: first, others: [second], offer: 'English of 算力的价. English of 去中心化.'},
    ])
    const after = synced(changed)
    expect(entryBy(after, second ?? '')).toMatchObject({
      path: attic,
      into: first,
      rendering: {en: 'English of 去中心化.'},
    })
    expect(entryBy(after, first ?? '').rendering).toMatchObject({en: 'English of 算力的价.'})
    const apart = synced(withSource(after, 'source/a.md', article))
    expect(idsOf(apart)).toEqual(idsOf(world))
    expect(entryBy(apart, second ?? '').into).toBeUndefined()
  })

  test('sees that short sentences were joined or divided, whatever mark stands between them now', () => {
    const [first, second, end] = ['老周撑船。', '他话不多。', '本文到此为止，谢谢阅读。']
    for (const mark of ['，', '；', '、', '']) {
      const whole = `老周撑船${mark}他话不多。`
      const apart = project([first, second, end])
      const [id, other] = idsOf(apart)
      expect(said(withSource(apart, 'source/a.md', [whole, end]))).toMatchObject([
        {kind: 'merged', id, others: [other]},
      ])
      const joined = project([whole, end])
      expect(said(withSource(joined, 'source/a.md', [first, second, end]))).toMatchObject([
        {kind: 'split', id: idsOf(joined)[0]},
      ])
    }
  })

  test('offers the English of an equal sentence as a draft', () => {
    const world = project()
    const changed = withSource(world, 'source/a.md', [...article, article[0] ?? ''])
    const [of] = idsOf(world)
    const after = synced(changed)
    const id = idsOf(after).at(-1)
    expect(said(changed)).toEqual([{kind: 'duplicate', id, of}])
    expect(entryBy(after, id ?? '')).toMatchObject({
      repeat: of,
      rendering: {en: 'English of 一切人工.'},
      draft: {by: 'repeat', at: '2026-11-20', en: hash('English of 一切人工.')},
    })
    expect(idsOf(after).slice(0, -1)).toEqual(idsOf(world))
  })

  test('moves the translation of a renamed document with it, attic and all', () => {
    const world = synced(withSource(project(), 'source/a.md', article.slice(0, 4)))
    const changed = withSource(
      withSource(world, 'source/a.md', undefined),
      'source/new.md',
      replaced(1, '算力的价格降了。').slice(0, 4),
    )
    expect(planOf(changed).files.map(file => [file.path, file.text === undefined])).toEqual([
      [attic, true],
      ['translations/en/.attic/new.yml', false],
      [path, true],
      ['translations/en/new.yml', false],
    ])
    expect(said(changed)).toMatchObject([
      {kind: 'renamed', from: path, to: 'translations/en/new.yml'},
      {kind: 'edited'},
    ])
    const after = synced(changed)
    expect(idsOf(after, 'source/new.md')).toEqual(idsOf(world))
    expect(after.files.get('translations/en/.attic/new.yml')).toContain('doc: source/new.md')
  })

  test('leaves the translation of a document that is gone where it is', () => {
    const world = withSource(project(), 'source/b.md', ['完全不同的一篇文章，与前一篇没有关系。'])
    const changed = withSource(synced(world), 'source/a.md', undefined)
    expect(planOf(changed).files).toEqual([])
    expect(said(changed)).toEqual([{kind: 'sourceless', entries: 5}])
  })

  test('arranges what moved around an entry that may stand at several places', () => {
    const [first = '', second = '', third = '', , last = ''] = article
    const world = project([first, second, third, last])
    const copies = ['谁掌握着算力，谁就掌握了下一个十年。', '谁掌握了算力，谁就掌握着下一个十年。']
    const edited = first.replace('归根结底', '归根到底')
    // Of the three that changed their order only one can stay; it cannot be the one that has passed the copies.
    const changed = withSource(world, 'source/a.md', [third, second, ...copies, edited])
    const [one, two, three, four] = idsOf(world)
    const tie = tieOf(world, [four])
    expect(said(changed)).toEqual(expect.arrayContaining([tie, tie]))
    const after = synced(changed)
    expect(idsOf(after)).toEqual([three, two, four, one])
    expect(planOf(after).files).toEqual([])
    expect(said(after)).toEqual([tie, tie, {kind: 'edited', id: one, match: 0.95}])
  })

  test('takes no text for an edit of a lone entry where that would settle an ambiguity', () => {
    const world = project(['算力用户算力。', '协议算力用户用户。', '用户算力用户。', '算力用户算力算力算力。'])
    const sentences = ['算力用户算力。', '用户算。', '协议算力算力算力协议算力。', '力用户。', '算力用户算力算力算力。']
    const changed = withSource(world, 'source/a.md', sentences)
    const tie = tieOf(world, [idsOf(world)[2]])
    expect(said(changed)).toEqual([tie, tie])
    expect(planOf(changed).files).toEqual([])
  })

  test('tells a tie and guesses nothing', () => {
    const twins = ['第一个网络的算力价格很低，人人可用。', '第二个网络的算力价格很低，人人可用。']
    const world = project(twins)
    const changed = withSource(world, 'source/a.md', ['第三个网络的算力价格很低，人人可用。'])
    expect(said(changed)).toEqual([tieOf(world, idsOf(world))])
    expect(planOf(changed).files).toEqual([])
  })

  test('asks nothing where a stale sentence is repeated beside itself: the first keeps the id', () => {
    const stale = '推理的成本正在大幅地下降。'
    const [first, last] = ['算力决定一切。', '数据归每个人所有。']
    const world = withSource(project([first, '推理的成本正在大大地下降。', last]), 'source/a.md', [first, stale, last])
    const id = idsOf(world)[1]
    expect(planOf(world).files).toEqual([])
    const changed = withSource(world, 'source/a.md', [first, stale, stale, last])
    const after = synced(changed)
    expect(said(changed)).toEqual([
      {kind: 'edited', id, match: expect.closeTo(0.92, 2)},
      {kind: 'new', id: idsOf(after)[2]},
    ])
    expect(idsOf(after).toSpliced(2, 1)).toEqual(idsOf(world))
    expect(planOf(after).files).toEqual([])
  })

  test('asks nothing where of two equal sentences one is left and edited: the first entry keeps it', () => {
    const twin = '他说船不动就旧得快。'
    const world = project([twin, twin])
    const [first, second] = idsOf(world)
    const changed = withSource(world, 'source/a.md', ['他常说船不动就旧得快。'])
    expect(said(changed)).toMatchObject([
      {kind: 'edited', id: first},
      {kind: 'deleted', id: second},
    ])
  })

  describe('of a long sentence and a short one beside it', () => {
    const long = '我们的作业用两个脚本生成格式正确的结果，然后把它们上传到存储桶里，供所有人查看和下载。'
    const edited = long.replace('生成', '产生')
    const short = '生命周期的图示'
    const other = '完全不同的话'
    const end = '本文到此为止，谢谢阅读。'

    test('sees an edit of the one and a new text for the other', () => {
      const world = project([long, short, end])
      const [id, gone] = idsOf(world)
      const changed = withSource(world, 'source/a.md', [edited, other, end])
      expect(said(changed)).toMatchObject([{kind: 'edited', id}, {kind: 'new'}, {kind: 'deleted', id: gone}])
    })

    test('sees no merge where the short one is deleted', () => {
      const world = project([long, short, end])
      const [id, gone] = idsOf(world)
      const changed = withSource(world, 'source/a.md', [edited, end])
      expect(said(changed)).toMatchObject([
        {kind: 'edited', id},
        {kind: 'deleted', id: gone},
      ])
    })

    test('sees no split where a short one is inserted', () => {
      const world = project([long, end])
      const changed = withSource(world, 'source/a.md', [edited, other, end])
      expect(said(changed)).toMatchObject([{kind: 'edited', id: idsOf(world)[0]}, {kind: 'new'}])
    })

    test('still sees a split and a merge where the short one was part of the long one', () => {
      const parts = [long.replace('，供所有人查看和下载', ''), '供所有人查看和下载。']
      const whole = project([long, end])
      expect(said(withSource(whole, 'source/a.md', [...parts, end]))).toMatchObject([{kind: 'split'}])
      const divided = project([...parts, end])
      expect(said(withSource(divided, 'source/a.md', [long, end]))).toMatchObject([{kind: 'merged'}])
    })
  })

  test('follows an anchor whatever the text, and back from the attic', () => {
    const world = project()
    const id = idsOf(world)[1] ?? ''
    const other = '完全换了一句话，跟以前毫无关系。'
    expect(idsOf(synced(withSource(world, 'source/a.md', replaced(1, other))))[1]).not.toBe(id)
    const anchored = synced(withSource(world, 'source/a.md', replaced(1, `<!-- seg ${id} -->${other}`)))
    expect(idsOf(anchored)).toEqual(idsOf(world))
    expect(entryBy(anchored, id)).toMatchObject({zh: article[1], seen: other})
    const without = synced(withSource(world, 'source/a.md', article.toSpliced(1, 1)))
    const again = withSource(without, 'source/a.md', replaced(1, `<!-- seg ${id} -->${other}`))
    expect(said(again)).toMatchObject([
      {kind: 'returned', id},
      {kind: 'edited', id},
    ])
  })

  test('gives a new sentence the id that its author chose, and heeds no unknown one before a known text', () => {
    const world = project()
    const chosen = synced(
      withSource(world, 'source/a.md', [...article, '<!-- seg a0000001 -->这句话是新加的，谁也没见过。']),
    )
    expect(idsOf(chosen)).toEqual([...idsOf(world), 'a0000001'])
    const mistaken = withSource(world, 'source/a.md', replaced(1, `<!-- seg a0000009 -->${article[1]}`))
    expect(planOf(mistaken).files).toEqual([])
    const {documents, registers, attic: archive} = inputsOf(mistaken)
    expect(pair(documents, registers, archive, new Map()).faults).toMatchObject([
      {
        rule: 'unsynced',
        message: 'anchorUnknown',
        values: {id: 'a0000009', used: idsOf(world)[1]},
        path: 'source/a.md',
      },
    ])
  })

  test('heeds the first of two anchors with one id', () => {
    const world = project()
    const id = idsOf(world)[1]
    const twice = withSource(
      world,
      'source/a.md',
      [...article, `<!-- seg ${id} -->这句话是新加的，谁也没见过。`].toSpliced(1, 1, `<!-- seg ${id} -->${article[1]}`),
    )
    expect(idsOf(synced(twice)).slice(0, 5)).toEqual(idsOf(world))
    const {documents, registers, attic: archive} = inputsOf(twice)
    expect(pair(documents, registers, archive, new Map()).faults).toMatchObject([
      {rule: 'duplicate-id', message: 'duplicateAnchor', values: {id}, path: 'source/a.md'},
      {message: 'unsynced'},
    ])
  })

  test('mints the later of two equal ids anew and loses neither English', () => {
    const world = project()
    const [first = '', second = ''] = idsOf(world)
    const text = world.files.get(path) ?? ''
    const clashing = withFiles(world, [{path, text: text.replace(`id: ${second}`, `id: ${first}`)}])
    const after = synced(clashing)
    const ids = idsOf(after)
    expect(ids[0]).toBe(first)
    expect(said(clashing)).toEqual([{kind: 'renumbered', id: ids[1], was: first}])
    expect(entryBy(after, ids[1] ?? '').rendering).toMatchObject({en: 'English of 算力的价.'})
  })

  test('gives an id to an entry that was written without one', () => {
    const text = 'doc: source/a.md\nsegments:\n\n- zh: |-\n    算力很贵。\n  en: |-\n    Power is dear.\n'
    const after = synced(worldOf({'source/a.md': ['算力很贵。']}, {[path]: text}))
    const [id = ''] = idsOf(after)
    expect(after.files.get(path)).toBe(text.replace('- zh', `- id: ${id}\n  zh`))
  })

  test('sets `doc` right and leaves comments, unknown fields and odd layouts alone', () => {
    const text = `# 术语见 glossary/\ndoc: source/old.md # the source\nsegments: # all\n\n# first\n-   zh: "${article[0]}" # as printed\n    id: a0000001\n    reviewer: 王\n    en: >-\n      Computing\n      power.\n`
    const changed = worldOf({'source/a.md': article.slice(0, 2)}, {[path]: text})
    const after = synced(changed)
    const id = idsOf(after)[1]
    expect(after.files.get(path)).toBe(
      `${text.replace('source/old.md', 'source/a.md')}\n- id: ${id}\n  zh: |-\n    ${article[1]}\n`,
    )
  })

  test('keeps the line breaks and the byte-order mark of a file', () => {
    const world = project()
    const text = `\ufeff${(world.files.get(path) ?? '').replaceAll('\n', '\r\n')}`
    const changed = withSource(withFiles(world, [{path, text}]), 'source/a.md', [...article, '最后又加了一句。'])
    const after = synced(changed).files.get(path) ?? ''
    expect(after.startsWith(text)).toBe(true)
    expect(after.slice(text.length)).toMatch(/^\r\n- id: \w{8}\r\n {2}zh: \|-\r\n {4}最后又加了一句。\r\n$/)
  })
})
