import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {edit, newProject, run, textOf, write} from './project.ts'

const lighthouse = `id: lighthouse
domain: sea
zh:
  - {term: 灯塔, pinyin: dēngtǎ, status: preferred}
en:
  - {term: lighthouse, pos: noun, status: preferred}
  - {term: light tower, status: forbidden}
not_in: [灯塔水母]
def:
  en: A tower with a light.
`

const path = 'glossary/sea/lighthouse.yml'
const draft = `${lighthouse}unconfirmed: [def]\n`

const withTerm = async (text: string): Promise<string> => {
  const folder = await newProject()
  write(folder, path, text)
  return folder
}

const table = (...rows: readonly string[]): string => ['id,domain,lang,term,status,def_en', ...rows, ''].join('\n')

const brighter = table(
  'lighthouse,sea,zh,灯塔,preferred,A tower with a bright light.',
  'lighthouse,,en,lighthouse,preferred,',
  'lighthouse,,en,beacon,admitted,',
)

describe('duizhao term export', () => {
  test.each(['tbx', 'tbx2', 'csv', 'tsv'])('writes %s from which an import finds everything the same', async format => {
    const folder = await withTerm(lighthouse)
    const exported = await run(folder, 'term', 'export', '--format', format, '--out', 'terms.out')
    expect(exported.status).toBe(0)
    expect(exported.out).toBe('')
    const back = await run(folder, 'term', 'import', 'terms.out', '--format', format === 'tbx2' ? 'tbx' : format)
    expect(back.out).toMatch(/^0 new, 0 changed, \d+ the same, 0 left as they are, 0 refused\nNothing to write\.\n$/)
    expect(back.status).toBe(0)
  })

  test('names what TBX-Basic cannot hold, in the entry and on standard error', async () => {
    const folder = await withTerm(lighthouse)
    const {out, err} = await run(folder, 'term', 'export', '--domain', 'sea')
    expect(out).toContain(
      '<!-- duizhao: left out here, or said less exactly: pinyin (灯塔): dēngtǎ; status (light tower): forbidden; not_in: 灯塔水母 -->',
    )
    expect(err).toBe(
      'Left out, or said less exactly, in 1 term; a comment in its entry names it:\n  pinyin: 1 term\n  status: 1 term\n  not_in: 1 term\n',
    )
  })

  test('writes a page to be read, in both languages', async () => {
    const folder = await withTerm(lighthouse)
    const {out} = await run(folder, 'term', 'export', '--format', 'markdown', '--domain', 'sea', '--lang', 'zh')
    expect(out).toContain(`## sea

### 灯塔 · lighthouse

- **灯塔** (dēngtǎ, 首选 preferred)
- **lighthouse** (首选 preferred, noun)
- **light tower** (禁用 forbidden)

A tower with a light.
`)
  })

  test('writes over no file that the project lives on', async () => {
    const folder = await withTerm(lighthouse)
    const {status, err} = await run(folder, 'term', 'export', '--out', path)
    expect(status).toBe(2)
    expect(err).toContain('is a file of the project')
    expect(textOf(folder, path)).toBe(lighthouse)
  })

  test('exports nothing while a term file cannot be read', async () => {
    const folder = await withTerm('id: [')
    const {status, out, err} = await run(folder, 'term', 'export')
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toContain('Nothing was done')
  })
})

describe('duizhao term import', () => {
  test('shows what is new, and writes it as a draft where it is told to', async () => {
    const folder = await newProject()
    write(folder, 'vendor.csv', 'zh,en,domain\n灯塔水母,immortal jellyfish,sea\n')
    const shown = await run(folder, 'term', 'import', 'vendor.csv')
    const fresh = 'glossary/sea/immortal-jellyfish.yml'
    expect(shown.out).toBe(
      `new  ${fresh}  灯塔水母 = immortal jellyfish\n1 new, 0 changed, 0 the same, 0 left as they are, 0 refused\n1 file would be written; --write writes it.\n`,
    )
    expect(existsSync(join(folder, fresh))).toBe(false)
    const wrote = await run(folder, 'term', 'import', 'vendor.csv', '--write', '--domain', 'zoo')
    expect(wrote.status).toBe(0)
    expect(textOf(folder, 'glossary/zoo/immortal-jellyfish.yml')).toBe(`id: immortal-jellyfish
domain: zoo
zh:
  - {term: 灯塔水母, status: preferred}
en:
  - {term: immortal jellyfish, status: preferred}
unconfirmed: [zh, en]
`)
  })

  test('never writes over a term that was reviewed, and shows how it differs', async () => {
    const folder = await withTerm(lighthouse)
    write(folder, 'terms.csv', brighter)
    const {status, out} = await run(folder, 'term', 'import', 'terms.csv', '--write')
    expect(status).toBe(0)
    expect(out).toBe(`left  ${path}  (reviewed: left as it is)
  - en: light tower (forbidden)
  + en: beacon (admitted)
  - def.en: A tower with a light.
  + def.en: A tower with a bright light.
0 new, 0 changed, 0 the same, 1 left as they are, 0 refused
Nothing to write.
`)
    expect(textOf(folder, path)).toBe(lighthouse)
    write(folder, 'pairs.csv', 'zh,en\n灯塔,beacon\n')
    expect((await run(folder, 'term', 'import', 'pairs.csv')).out).toContain(`
  - en: lighthouse (preferred, noun)
  + en: beacon (preferred)
  + en: lighthouse (admitted, noun)
0 new`)
  })

  test('leaves a draft that a reviewed segment lists, or whose file somebody has written into', async () => {
    const folder = await withTerm(draft.replace('en:\n', 'en: # not a beacon\n'))
    write(folder, 'terms.csv', brighter)
    expect((await run(folder, 'term', 'import', 'terms.csv', '--write')).out).toContain('(its file has comments')
    write(folder, path, draft)
    const [id] = /(?<=- id: )\w+/.exec(textOf(folder, 'translations/en/ferry.yml')) ?? ['']
    edit(
      folder,
      'translations/en/ferry.yml',
      `- id: ${id}\n`,
      `- id: ${id}\n  ok: {by: lin, at: 2026-11-20, zh: h000000000000, en: h000000000000, terms: {lighthouse: h000000000000}}\n`,
    )
    expect((await run(folder, 'term', 'import', 'terms.csv', '--write')).out).toContain('(a reviewed segment lists it')
    expect(textOf(folder, path)).toBe(draft)
  })

  test('carries what changed into a draft, and keeps what the format cannot hold', async () => {
    const folder = await withTerm(draft)
    await run(folder, 'term', 'export', '--domain', 'sea', '--out', 'terms.tbx')
    edit(folder, 'terms.tbx', 'A tower with a light.', 'A tower with a bright light.')
    const {out} = await run(folder, 'term', 'import', 'terms.tbx', '--write')
    expect(out).toMatch(
      /^changed {2}glossary\/sea\/lighthouse\.yml\n {2}- def\.en: .*\n {2}\+ def\.en: .*\n0 new, 1 changed/,
    )
    expect(textOf(folder, path)).toBe(draft.replace('with a light', 'with a bright light'))
  })

  test('names what it refuses with its place, and takes the rest', async () => {
    const folder = await newProject()
    write(
      folder,
      'terms.csv',
      table('ship,sea,zh,船,,', 'sail,sea,zh,帆,,', 'sail,,en,sail,,', 'star,sea,zh,星,,', 'star,,en,***,,'),
    )
    const {status, out, err} = await run(folder, 'term', 'import', 'terms.csv')
    expect(status).toBe(1)
    expect(out).toContain('refused  terms.csv:2:1  "ship" has no English.\n')
    expect(out).toContain('refused  terms.csv:5:1  星 = ***\n')
    expect(err).toContain('glossary/sea/star.yml')
    expect(out).toContain('1 new, 0 changed, 0 the same, 0 left as they are, 2 refused')
  })

  test('uses nothing of a file that is broken, and says where', async () => {
    const folder = await newProject()
    write(folder, 'terms.tbx', '<!DOCTYPE martif [<!ENTITY a "b">]>\n<martif/>')
    const {status, out, err} = await run(folder, 'term', 'import', 'terms.tbx', '--lang', 'zh')
    expect([status, out]).toEqual([2, ''])
    expect(err).toBe('terms.tbx:1:35  不读取自带声明（“[…]”）的 DOCTYPE，请删去这些声明。\n')
    write(folder, 'gbk.csv', new Uint8Array([0x7a, 0x68, 0x2c, 0x65, 0x6e, 0x0a, 0xb5, 0xc6, 0xcb, 0xfe, 0x2c, 0x61]))
    expect((await run(folder, 'term', 'import', 'gbk.csv')).status).toBe(2)
    expect((await run(folder, 'term', 'import', 'none.csv')).status).toBe(2)
    expect((await run(folder, 'term', 'import', 'page.md')).err).toContain('A Markdown page is to be read')
  })
})
