import type {Metadata} from '../../bitext/edition.ts'
import {inBoth} from '../both.ts'
import type {CoverLines} from './cover-lines.ts'
import {coverLines} from './cover-lines.ts'
import type {XmlElement} from './xml.ts'
import {writeXml, xml} from './xml.ts'

const [width, height, margin] = [1200, 1800, 120]

/** The colours of the pages in light. */
const colours = {
  paper: '#fcfbf8',
  ink: '#1f1d1a',
  quiet: '#625d54',
  english: '#21405c',
  seal: '#a2301f',
  rule: '#c9c1b1',
}

const faces = {
  zh: "'Songti SC', 'Source Han Serif SC', 'Noto Serif CJK SC', 'Noto Serif SC', STSong, SimSun, serif",
  en: "'Iowan Old Style', Palatino, 'Source Serif 4', 'Noto Serif', Georgia, serif",
}

/** The cover of a book, a picture in SVG: title, author and translators in both languages, set in whatever faces the reading system has. */
export const coverPicture = ({title, author, translators}: Metadata): string => {
  const zh = coverLines(title.zh, {
    width: width - 2 * margin,
    height: 640,
    sizes: [168, 144, 124, 108, 92, 78, 64],
    leading: 1.3,
  })
  const en = coverLines(title.en === title.zh ? '' : title.en, {
    width: width - 2 * margin,
    height: 330,
    sizes: [64, 56, 48, 40, 34],
    leading: 1.3,
  })
  const top = 400
  const rule = top + (zh.lines.length - 1) * zh.size * 1.3 + zh.size * 0.62
  const root = xml(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      version: '1.1',
      viewBox: `0 0 ${width} ${height}`,
      width: String(width),
      height: String(height),
      role: 'img',
    },
    [
      xml('title', {}, coverWords({title, author, translators})),
      box(0, 0, width, height, colours.paper),
      box(margin, 130, 56, 56, colours.seal),
      ...line(inBoth('edition').zh, {lang: 'zh', x: 206, y: 158, size: 30, fill: colours.seal}),
      ...line(inBoth('edition').en, {lang: 'en', x: 206, y: 186, size: 24, fill: colours.quiet}),
      ...block(zh, {lang: 'zh', y: top, fill: colours.ink, weight: 'bold'}),
      box(margin, round(rule), 120, 4, colours.seal),
      ...block(en, {lang: 'en', y: rule + 40 + en.size, fill: colours.english}),
      box(margin, 1470, width - 2 * margin, 2, colours.rule),
      ...people(author, translators),
    ],
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml([root])}\n`
}

/** What the cover says, in one line. */
export const coverWords = ({title, author, translators}: Pick<Metadata, 'title' | 'author' | 'translators'>): string =>
  [title.zh, title.en === title.zh ? '' : title.en, author.zh, author.en, translators.join(', ')]
    .filter((words, at, all) => words.trim() !== '' && all.indexOf(words) === at)
    .join(' · ') || '—'

interface Setting {
  readonly lang: 'zh' | 'en'
  readonly y: number
  readonly fill: string
  readonly weight?: string
}

const block = ({size, lines}: CoverLines, {y, ...setting}: Setting): readonly XmlElement[] =>
  lines.flatMap((words, at) => line(words, {...setting, x: margin, y: y + at * size * 1.3, size}))

const line = (
  words: string,
  {lang, x, y, size, fill, weight}: Setting & {readonly x: number; readonly size: number},
): readonly XmlElement[] =>
  words === ''
    ? []
    : [
        xml(
          'text',
          {
            x: String(x),
            y: String(round(y)),
            'font-family': faces[lang],
            'font-size': String(size),
            fill,
            ...(weight === undefined ? {} : {'font-weight': weight}),
          },
          words,
        ),
      ]

/** At the foot: the author in both languages, and the translators. */
const people = (author: Metadata['author'], translators: Metadata['translators']): readonly XmlElement[] => {
  const space = {width: width - 2 * margin, height: 52, sizes: [40, 34, 28], leading: 1.3}
  const written = [author.zh, author.en].filter((name, at, all) => name !== '' && all.indexOf(name) === at).join(' · ')
  const translated = translators.length === 0 ? '' : `${inBoth('translatedBy').zh} · ${translators.join(', ')}`
  return [written, translated]
    .filter(words => words !== '')
    .flatMap((words, at) => {
      const {size, lines} = coverLines(words, space)
      const fill = at === 0 && written !== '' ? colours.ink : colours.quiet
      return line(lines[0] ?? '', {lang: 'zh', x: margin, y: 1540 + at * 64, size, fill})
    })
}

const box = (x: number, y: number, across: number, down: number, fill: string): XmlElement =>
  xml('rect', {x: String(x), y: String(y), width: String(across), height: String(down), fill})

const round = (value: number): number => Math.round(value * 10) / 10
