import {describe, expect, test} from 'vitest'
import {hash} from '../../../src/bitext/hash.ts'
import type {Merge} from '../../../src/pair/merge/merge-translations.ts'
import {mergeTranslations} from '../../../src/pair/merge/merge-translations.ts'

const path = 'translations/en/web3-ai.yml'
const style = {size: 7, showsBase: false}

const entry = (id: string, ...fields: readonly string[]): string => [`- id: ${id}`, ...fields].join('\n  ')
const zh = (text: string): string => `zh: |-\n    ${text}`
const en = (text: string): string => `en: |-\n    ${text}`
const draft = (text: string): string => `draft: {by: memory, at: 2026-11-20, en: ${hash(text)}}`
const file = (...entries: readonly string[]): string => `doc: source/web3-ai.md\nsegments:\n\n${entries.join('\n\n')}\n`

const power = '一切AI进步归根结底取决于算力。'
const model = '大模型需要大量数据。'
const chip = '芯片的成本正在下降。'

const merged = (base: string, ours: string, theirs: string): Merge & {readonly type: 'merged'} => {
  const merge = mergeTranslations({path, base, ours, theirs}, style)
  if (merge.type !== 'merged') throw new Error(merge.faults[0]?.message)
  return merge
}

/** Merges three versions of one entry without a conflict and gives the entry. */
const mergedEntry = (base: readonly string[], ours: readonly string[], theirs: readonly string[]): string => {
  const versions = [base, ours, theirs].map(fields => file(entry('k7q2mf3d', ...fields), entry('x03vtd9a', zh(chip))))
  const {text, conflicts} = merged(versions[0] ?? '', versions[1] ?? '', versions[2] ?? '')
  expect(conflicts).toEqual([])
  const mirrored = merged(versions[0] ?? '', versions[2] ?? '', versions[1] ?? '')
  expect(mirrored.conflicts).toEqual([])
  expect([...mirrored.text].toSorted()).toEqual([...text].toSorted())
  return text.slice(text.indexOf('- id: k7q2mf3d'), text.indexOf('\n\n- id: x03vtd9a'))
}

describe('edits of both sides', () => {
  test('stand side by side in different entries, even in neighbours', () => {
    const base = file(entry('k7q2mf3d', zh(power), en('Power.')), entry('x03vtd9a', zh(model), en('Data.')))
    const {text, conflicts} = merged(
      base,
      base.replace('Power.', 'Computing power.'),
      base.replace('Data.', 'More data.'),
    )
    expect(conflicts).toEqual([])
    expect(text).toBe(base.replace('Power.', 'Computing power.').replace('Data.', 'More data.'))
  })

  test('stand side by side in different fields of one entry', () => {
    expect(
      mergedEntry(
        [zh(power), en('Power.')],
        [zh(power), en('Computing power.')],
        [zh(power), en('Power.'), 'note: 见下文'],
      ),
    ).toBe(entry('k7q2mf3d', zh(power), en('Computing power.'), 'note: 见下文'))
  })

  test('are no conflict where both did the same', () => {
    expect(mergedEntry([zh(power)], [zh(power), en('Power.')], [zh(power), en('Power.'), 'note: 见下文'])).toBe(
      entry('k7q2mf3d', zh(power), en('Power.'), 'note: 见下文'),
    )
  })

  test('keep comments and unknown keys of both', () => {
    expect(
      mergedEntry(
        [zh(power), en('Power.')],
        [zh(power), 'en: |- # 待定\n    Computing power.', 'x-own: 甲'],
        [zh(power), '# 请再看一遍', en('Power.'), 'x-other: 乙'],
      ).split('\n'),
    ).toEqual(expect.arrayContaining(['  en: |- # 待定', '  # 请再看一遍', '  x-own: 甲', '  x-other: 乙']))
  })
})

describe('a conflict', () => {
  const base = file(entry('k7q2mf3d', zh(power), en('Power.'), 'note: 见下文'), entry('x03vtd9a', zh(model)))

  test('stands around the lines of its field, inside the entry', () => {
    const {text, conflicts} = merged(
      base,
      base.replace('Power.', 'Computing power.'),
      base.replace('Power.', 'Compute.'),
    )
    expect(conflicts).toEqual([{id: 'k7q2mf3d', fields: ['en']}])
    expect(text).toBe(
      base.replace(
        '  en: |-\n    Power.\n',
        '<<<<<<< ours\n  en: |-\n    Computing power.\n=======\n  en: |-\n    Compute.\n>>>>>>> theirs\n',
      ),
    )
  })

  test('shows what stood there before, and longer markers, where that is wanted', () => {
    const ours = base.replace('Power.', 'Computing power.')
    const theirs = base.replace('Power.', 'Compute.')
    const merge = mergeTranslations({path, base, ours, theirs}, {size: 9, showsBase: true})
    expect(merge).toMatchObject({
      text: expect.stringContaining('\n||||||||| base\n  en: |-\n    Power.\n=========\n'),
    })
  })

  test('is between English and its being rendered with another sentence, or left out', () => {
    for (const other of ['with: x03vtd9a', 'omit: 重复']) {
      const {text, conflicts} = merged(
        base,
        base.replace('en: |-\n    Power.', other),
        base.replace('Power.', 'Computing power.'),
      )
      expect(conflicts[0]?.fields).toContain('en')
      expect(text).toContain(`<<<<<<< ours\n  ${other}\n=======\n  en: |-\n    Computing power.\n>>>>>>> theirs\n`)
    }
  })

  test('of renderings made from different Chinese shows each with its own', () => {
    const theirs = base.replace(power, '一切进步取决于算力。').replace('Power.', 'Compute.')
    const {text} = merged(base, base.replace('Power.', 'Computing power.'), theirs)
    expect(text).toContain(
      `<<<<<<< ours\n  ${zh(power)}\n  ${en('Computing power.')}\n=======\n  ${zh('一切进步取决于算力。')}\n  ${en('Compute.')}\n>>>>>>> theirs\n`,
    )
  })

  test('is at the left edge in an indented list, and ends its lines as the file does', () => {
    const indented = base
      .replace(/^- /gm, '  - ')
      .replace(/^ {2}(?=zh|en|note| {2}\S)/gm, '    ')
      .replaceAll('\n', '\r\n')
    const {text} = merged(
      indented,
      indented.replace('Power.', 'Computing power.'),
      indented.replace('Power.', 'Compute.'),
    )
    expect(text).toContain('\r\n<<<<<<< ours\r\n    en: |-\r\n      Computing power.\r\n=======\r\n')
  })
})

describe('what belongs together', () => {
  test('a rendering edited here and called up to date there is edited and up to date', () => {
    const now = '一切进步取决于算力。'
    expect(mergedEntry([zh(power), en('Power.')], [zh(power), en('Computing power.')], [zh(now), en('Power.')])).toBe(
      entry('k7q2mf3d', zh(now), en('Computing power.')),
    )
  })

  test('a rendering made here keeps the Chinese it was made from, whatever sync saw there', () => {
    const now = '一切进步取决于算力。'
    expect(mergedEntry([zh(power)], [zh(power), en('Power.')], [zh(now)])).toBe(
      entry('k7q2mf3d', `seen: |-\n    ${now}`, zh(power), en('Power.')),
    )
  })

  test('a draft that a person edited here and ended there is no draft', () => {
    expect(
      mergedEntry(
        [zh(power), en('Power.'), draft('Power.')],
        [zh(power), en('Computing power.'), draft('Power.')],
        [zh(power), en('Power.')],
      ),
    ).toBe(entry('k7q2mf3d', zh(power), en('Computing power.')))
  })

  test('a draft written anew follows its text, whatever became of the old one’s mark', () => {
    const worded = draft('Power.').replace('memory', 'engine')
    expect(
      mergedEntry(
        [zh(power), en('Power.'), draft('Power.')],
        [zh(power), en('Power.'), worded],
        [zh(power), en('Compute.'), draft('Compute.')],
      ),
    ).toBe(entry('k7q2mf3d', zh(power), en('Compute.'), draft('Compute.')))
  })

  test('a machine that rewrites what a person approved in the meantime is a conflict', () => {
    const base = file(entry('k7q2mf3d', zh(power), en('Power.'), draft('Power.')))
    const approved = file(entry('k7q2mf3d', zh(power), en('Power.')))
    const redrafted = file(entry('k7q2mf3d', zh(power), en('Compute.'), draft('Compute.')))
    expect(merged(base, approved, redrafted).conflicts).toEqual([{id: 'k7q2mf3d', fields: ['en']}])
  })

  test('of two reviews of one rendering the later stands', () => {
    const ok = (by: string, at: string): string =>
      `ok: {by: ${by}, at: ${at}, zh: ${hash(power)}, en: ${hash('Power.')}, terms: {}}`
    expect(
      mergedEntry(
        [zh(power), en('Power.')],
        [zh(power), en('Power.'), ok('甲', '2026-11-20')],
        [zh(power), en('Power.'), ok('乙', '2026-11-21')],
      ),
    ).toBe(entry('k7q2mf3d', zh(power), en('Power.'), ok('乙', '2026-11-21')))
  })

  test('rules silenced on both sides are all silenced', () => {
    expect(
      mergedEntry(
        [zh(power), en('Power.')],
        [zh(power), en('Power.'), 'allow: {lost-number: 约数}'],
        [zh(power), en('Power.'), 'allow: {lost-link: 已失效}'],
      ),
    ).toMatch(/allow: \{(?=.*lost-number: 约数)(?=.*lost-link: 已失效)/)
  })
})

describe('entries that come and go', () => {
  const kept = entry('k7q2mf3d', zh(power), en('Power.'))
  const last = entry('x03vtd9a', zh(chip), en('Chips.'))
  const new1 = entry('aaaaaaaa', zh('其一。'), en('One.'))
  const new2 = entry('bbbbbbbb', zh('其二。'), en('Two.'))

  test('come in behind their predecessors, ours first', () => {
    const base = file(kept, last)
    const {text, conflicts} = merged(
      base,
      file(kept, new1, last),
      file(kept, new2, last, entry('cccccccc', zh('其三。'))),
    )
    expect(conflicts).toEqual([])
    expect(text).toBe(file(kept, new1, new2, last, entry('cccccccc', zh('其三。'))))
  })

  test('are one where both sides made the same', () => {
    expect(merged(file(kept, last), file(kept, new1, last), file(new2, kept, new1, last)).text).toBe(
      file(new2, kept, new1, last),
    )
  })

  test('are two where both sides gave one id to different texts', () => {
    const [one, other] = [entry('aaaaaaaa', zh('其一。'), en('One.')), entry('aaaaaaaa', zh('其他。'), en('Other.'))]
    expect(merged(file(kept), file(kept, one), file(kept, other)).text).toBe(file(kept, one, other))
  })

  test('stay where one side took them out and the other gave them a rendering', () => {
    const edited = file(kept, last.replace('Chips.', 'The cost of chips.'))
    expect(merged(file(kept, last), file(kept, new1), edited).text).toBe(
      file(kept, new1, last.replace('Chips.', 'The cost of chips.')),
    )
    expect(merged(file(kept, last), edited, file(kept, new1)).text).toContain('The cost of chips.')
  })

  test('stay where one side took them out and the other wrote a note for colleagues, also without a rendering', () => {
    const bare = entry('x03vtd9a', zh(chip))
    const noted = file(kept, `${bare}\n  comment: 请查原文`)
    expect(merged(file(kept, bare), file(kept, new1), noted).text).toBe(
      file(kept, new1, `${bare}\n  comment: 请查原文`),
    )
  })

  test('go where the other side only took note of a later text without a rendering', () => {
    const bare = entry('x03vtd9a', zh(chip))
    expect(merged(file(kept, bare), file(kept, new1), file(kept, entry('x03vtd9a', zh('芯片便宜了。')))).text).toBe(
      file(kept, new1),
    )
  })

  test('keep the order of the only side that changed it', () => {
    const base = file(kept, last, new1)
    const ours = base.replace('Power.', 'Computing power.')
    expect(merged(base, ours, file(new1, kept, last)).text).toBe(
      file(new1, kept.replace('Power.', 'Computing power.'), last),
    )
  })

  test('are sorted in an attic, also in one that both sides made', () => {
    const merge = mergeTranslations(
      {path: 'translations/en/.attic/web3-ai.yml', base: '', ours: file(new1, last), theirs: file(kept, new2)},
      style,
    )
    expect(merge).toEqual({type: 'merged', conflicts: [], text: file(new1, new2, kept, last)})
  })

  test('bring comments that stand alone with them, and comments and fields above the list', () => {
    const base = file(kept, last)
    const theirs = file(kept, '# 以下未定稿', last).replace(
      'segments:',
      'x-status: 初稿\n# 全文请用美式拼写\nsegments:',
    )
    const {text, conflicts} = merged(base, base.replace('Power.', 'Computing power.'), theirs)
    expect(conflicts).toEqual([])
    for (const line of ['# 以下未定稿', 'x-status: 初稿', '# 全文请用美式拼写', '    Computing power.']) {
      expect(text.split('\n')).toContain(line)
    }
  })
})

test('what cannot be read is told, with the version and the reason', () => {
  const base = file(entry('k7q2mf3d', zh(power)))
  const merge = mergeTranslations({path, base, ours: base.replace('算力', '电力'), theirs: 'segments: [a\n'}, style)
  expect(merge).toMatchObject({type: 'unreadable', version: 'theirs', faults: [{fatal: true}]})
})

test('an entry in braces that both sides changed is written on lines', () => {
  const base = file(`- {id: k7q2mf3d, zh: ${power}, en: Power.} # 简写`, entry('x03vtd9a', zh(chip)))
  const {text, conflicts} = merged(base, base.replace('Power.', 'Compute.'), base.replace('.}', '., note: 见下文}'))
  expect(conflicts).toEqual([])
  expect(text).toBe(
    file(
      ['# 简写', '- id: k7q2mf3d', `  zh: ${power}`, '  en: Compute.', '  note: 见下文'].join('\n'),
      entry('x03vtd9a', zh(chip)),
    ),
  )
})
