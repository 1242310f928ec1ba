import {describe, expect, test} from 'vitest'
import {plainText} from '../../src/pair/plain-text.ts'

const path = 'translations/en/a.yml'

const text = `# 全文
doc: source/a.md
segments:

- id: k7q2mf3d
  zh: |-
    一切AI进步归根结底取决于算力。
  en: |- # 待定
    All progress in AI comes down to computing power.
  note: 算力即计算能力
  ok: {by: editor, at: 2026-11-20, zh: h5be07a91c2d4, en: h0c9d5be07a91, terms: {computing-power: h77115be07a91}}
  allow: {lost-number: 约数}

- id: x03vtd9a
  zh: |-
    如上所述。
  omit: 重复
`

const first = `[k7q2mf3d]
一切AI进步归根结底取决于算力。
All progress in AI comes down to computing power.
note: 算力即计算能力
ok: by editor, at 2026-11-20
allow: lost-number 约数
# 待定`
const second = '[x03vtd9a]\n如上所述。\nomit: 重复'

describe('plain text', () => {
  test('of a translation file is a paragraph for each entry, without hashes', () => {
    expect(plainText({path, text})).toBe(`source/a.md\n\n${first}\n\n${second}\n`)
  })

  test('shows both sides of a conflict, and all else as it is', () => {
    const torn = text.replace(
      '  omit: 重复\n',
      '<<<<<<< ours\n  omit: 重复\n||||||| base\n=======\n  en: |-\n    As said above.\n>>>>>>> theirs\n',
    )
    expect(plainText({path, text: torn})).toBe(
      `source/a.md\n\n${first}\n\n[x03vtd9a]\n如上所述。\n<<<<<<< ours\nomit: 重复\n=======\nAs said above.\n>>>>>>> theirs\n`,
    )
  })

  test('of what cannot be read is the text itself', () => {
    for (const other of ['', 'zh: [\n', '<<<<<<< ours\n一切\n', '正文\n']) {
      expect(plainText({path, text: other})).toBe(other)
    }
  })
})
