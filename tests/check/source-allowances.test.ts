import {describe, expect, test} from 'vitest'
import type {ProjectFiles} from '../../src/bitext/edition.ts'
import {leaves} from '../../src/bitext/walk.ts'
import {edition} from '../../src/edition.ts'
import {publish} from '../../src/publish/publish.ts'
import {filesOf} from '../compare/editions.ts'

const entries = [
  {id: 'k7q2mf3d', zh: '先备份，再更新。', en: 'Back up，then update.'},
  {id: 'x03vtd9a', zh: '不要着急，慢慢来。', en: 'Take your time，no hurry.'},
]

/** The files of two sentences, their source as written. */
const projectOf = (source: string): ProjectFiles => ({
  ...filesOf({docs: {a: entries}}),
  sources: [{path: 'source/a.md', text: source}],
})

const found = (source: string) =>
  edition(projectOf(source)).findings.map(({rule, segment, message}) => `${rule} ${segment ?? message}`)

const [first = '', second = ''] = entries.map(({zh}) => zh)

describe('a comment in the source', () => {
  test.each([
    ['a paragraph', `<!-- duizhao-allow full-width: 引文 -->\n\n${first}\n\n${second}\n`],
    ['a paragraph right under it', `<!--duizhao-allow full-width-->\n${first}\n\n${second}\n`],
    ['a quote', `<!-- duizhao-allow full-width：引文 -->\n\n> ${first}\n\n${second}\n`],
    ['the item of a list', `- <!-- duizhao-allow full-width: 引文 -->\n\n  ${first}\n- ${second}\n`],
    [
      'a paragraph behind another comment',
      `<!-- duizhao-allow full-width -->\n\n<!-- seg -->\n\n${first}\n\n${second}\n`,
    ],
  ])('silences a rule on %s, and nowhere else', (_, source) => {
    expect(found(source)).toEqual(['full-width x03vtd9a'])
  })

  test('silences several rules on all segments of its block', () => {
    const source = `<!-- duizhao-allow full-width, lost-number: 引文 -->\n\n- ${first}\n- ${second}\n`
    expect(found(source)).toEqual(['unused-allow unused'])
  })

  test.each([
    [`${first}\n\n${second}\n\n<!-- duizhao-allow full-width: 引文 -->\n`, 'unused-allow unused'],
    [`<!-- duizhao-allow full-witdh: 引文 -->\n\n${first}\n\n${second}\n`, 'unused-allow misspelt'],
    [`<!-- duizhao-allow full_width -->\n\n${first}\n\n${second}\n`, 'unreadable-file allowStrange'],
    [`<!-- duizhao-allow: 引文 -->\n\n${first}\n\n${second}\n`, 'unreadable-file allowNothing'],
    [`<!-- duizhao-allow full-width --> ${first}\n\n${second}\n`, 'unreadable-file markerSwallows'],
  ])('is reported where it silences nothing: %j', (source, expected) => {
    expect(found(source)).toContain(expected)
  })

  test('is no part of code, and of no other comment', () => {
    for (const source of [
      `\`\`\`\n<!-- duizhao-allow full-width -->\n\`\`\`\n\n${first}\n\n${second}\n`,
      `<!-- see duizhao-allow full-width -->\n\n${first}\n\n${second}\n`,
    ])
      expect(found(source)).toEqual(['full-width k7q2mf3d', 'full-width x03vtd9a'])
  })

  test('changes neither what the text is cut into nor the published pages, but for the colophon, which measures the files', () => {
    const plain = edition(projectOf(`${first}\n\n- ${second}\n`))
    const silenced = edition(projectOf(`<!-- duizhao-allow full-width: 引文 -->\n\n${first}\n\n- ${second}\n`))
    const textsOf = ({documents}: typeof plain) => documents.flatMap(leaves).map(({id, zh}) => [id, zh.text])
    expect(textsOf(silenced)).toEqual(textsOf(plain))
    const pagesOf = (built: typeof plain) => publish(built, ['html']).filter(({path}) => !path.startsWith('colophon/'))
    expect(pagesOf(silenced)).toEqual(pagesOf(plain))
  })
})
