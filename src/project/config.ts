import type {TextFile} from '../bitext/document.ts'
import type {Fault, MarkdownSettings, Metadata, PdfSettings, RuleOptions, RuleSettings} from '../bitext/edition.ts'
import {isPicture} from '../markup/link-resolver.ts'
import type {FieldReader} from '../yaml/fields.ts'
import {fieldReader} from '../yaml/fields.ts'
import {readYaml} from '../yaml/read-yaml.ts'
import type {YamlMapping, YamlNode} from '../yaml/tree.ts'
import {fieldOf} from '../yaml/tree.ts'
import {isPlainPath} from './paths.ts'
import type {KnownRules} from './read-rules.ts'
import {readRules} from './read-rules.ts'

/** What `duizhao.yml` says; everything has a default but the title. */
export interface Config {
  readonly metadata: Metadata
  /** How grave the findings of single rules are here. */
  readonly rules: RuleSettings
  /** What their options are. */
  readonly options: RuleOptions
  /** Files or folders with rules of the project's own, relative to the project. */
  readonly ownRules: readonly string[]
  /** Names of the documents that the edition holds, without `source/` and `.md`, `*` for any characters; empty: all. */
  readonly documents: readonly string[]
  /** Names of the formats to publish; empty: those that are published by default. */
  readonly formats: readonly string[]
  /** Revisions of git between which the edition tells what changed, oldest first; empty: none. */
  readonly changes: readonly string[]
  /** Folders of translation files that the memory holds too, relative to the project or absolute. */
  readonly memory: readonly string[]
}

/** The names that a configuration may use. */
export interface Known extends KnownRules {
  readonly formats: readonly string[]
  /** Whether the rules of the project's own are among them: where they are not, any name of a rule may be one of theirs. */
  readonly hasOwn?: boolean
}

/** The keys of `duizhao.yml`. */
export const configKeys = [
  'title',
  'author',
  'translators',
  'licence',
  'rights',
  'process',
  'baseUrl',
  'documents',
  'frontMatter',
  'markdown',
  'ordinary',
  'links',
  'english',
  'rules',
  'ownRules',
  'formats',
  'pdf',
  'changes',
  'theme',
  'css',
  'logo',
  'memory',
] as const

/** The values of `theme`; the first is the default. */
export const themes = ['auto', 'light', 'dark'] as const satisfies readonly Metadata['theme'][]
/** The values of `layout` of `pdf`; the first is the default. */
export const layouts = ['interleaved', 'facing'] as const satisfies readonly PdfSettings['layout'][]
/** The values of its `paper`. */
export const papers = ['a4', 'a5', 'b5', 'letter'] as const satisfies readonly PdfSettings['paper'][]
/** The values of `english`; the first is the default. */
export const englishes = ['US', 'GB'] as const satisfies readonly Metadata['english'][]

/** Reads `duizhao.yml`. One with a fault is not used: a project is never built by settings that nobody gave. */
export const readConfig = (
  file: TextFile,
  known: Known,
): {readonly config?: Config; readonly faults: readonly Fault[]} => {
  const {root, faults} = readYaml(file)
  if (!root) return {faults}
  const reader = fieldReader(file)
  const top = reader.mapping(root, 'duizhao.yml', configKeys)
  if (!top) return {faults: reader.faults}
  const field = (key: (typeof configKeys)[number]): YamlNode | undefined => fieldOf(top, key)?.value
  const title = readTitle(reader, reader.required(top, 'title'))
  const process = readBoth(reader, field('process'), 'process')
  const frontMatter = field('frontMatter')
  const markdown = field('markdown')
  const ordinary = field('ordinary')
  const own = field('ownRules')
  const ownRules = (own && reader.texts(own, 'ownRules'))?.map(({value}) => value.trim()) ?? []
  const links = field('links')
  const pdf = field('pdf')
  const config: Config = {
    metadata: {
      title,
      author: readBoth(reader, field('author'), 'author'),
      translators: readList(reader, field('translators'), 'translators'),
      licence: readText(reader, field('licence'), 'licence'),
      rights: readText(reader, field('rights'), 'rights'),
      ...(process.zh + process.en === '' ? {} : {process}),
      baseUrl: readBaseUrl(reader, field('baseUrl')),
      english: readChoice(reader, field('english'), 'english', englishes),
      ...(frontMatter ? {frontMatter: readList(reader, frontMatter, 'frontMatter')} : {}),
      ...(markdown ? {markdown: readMarkdownSettings(reader, markdown)} : {}),
      ...(ordinary ? {ordinary: readList(reader, ordinary, 'ordinary')} : {}),
      ...(links ? {links: readLinks(reader, links)} : {}),
      ...(pdf ? {pdf: readPdf(reader, pdf)} : {}),
      theme: readChoice(reader, field('theme'), 'theme', themes),
      ...readFile(reader, field('css'), 'css', isStyleSheet),
      ...readFile(reader, field('logo'), 'logo', isPicture),
    },
    ...readRules(reader, field('rules'), known, ownRules.length > 0 && !known.hasOwn),
    ownRules,
    documents: readList(reader, field('documents'), 'documents'),
    formats: readFormats(reader, field('formats'), known.formats),
    changes: readList(reader, field('changes'), 'changes'),
    memory: readList(reader, field('memory'), 'memory'),
  }
  return reader.faults.length > 0 ? {faults: reader.faults} : {config, faults: []}
}

const readTitle = (reader: FieldReader, node: YamlNode | undefined): Metadata['title'] => {
  const mapping = node && reader.mapping(node, 'title', ['zh', 'en'])
  const text = (key: 'zh' | 'en'): string => {
    const value = mapping && reader.required(mapping, key)
    return (value && reader.text(value, key)?.value.trim()) ?? ''
  }
  return {zh: text('zh'), en: text('en')}
}

const readBoth = (reader: FieldReader, node: YamlNode | undefined, field: string): Metadata['author'] => {
  const mapping: YamlMapping | undefined = node && reader.mapping(node, field, ['zh', 'en'])
  const text = (key: 'zh' | 'en'): string => readText(reader, mapping && fieldOf(mapping, key)?.value, key)
  return {zh: text('zh'), en: text('en')}
}

const readText = (reader: FieldReader, node: YamlNode | undefined, field: string): string =>
  (node && reader.text(node, field)?.value.trim()) ?? ''

const readList = (reader: FieldReader, node: YamlNode | undefined, field: string): readonly string[] =>
  (node && reader.list(node, field))?.flatMap(item => reader.text(item, field)?.value.trim() ?? []) ?? []

const readMarkdownSettings = (reader: FieldReader, node: YamlNode): MarkdownSettings => {
  const mapping = reader.mapping(node, 'markdown', ['mdx', 'math'])
  const folders = (key: 'mdx' | 'math'): readonly string[] => {
    const value = mapping && fieldOf(mapping, key)?.value
    if (value?.type !== 'scalar')
      return readList(reader, value, key).map(folder => folder.replace(/^source\/|\/$/g, ''))
    return reader.oneOf(value, key, ['true', 'false']) === 'true' ? [''] : []
  }
  return {mdx: folders('mdx'), math: folders('math')}
}

const readPdf = (reader: FieldReader, node: YamlNode): PdfSettings => {
  const mapping = reader.mapping(node, 'pdf', ['layout', 'paper'])
  const value = (key: 'layout' | 'paper'): YamlNode | undefined => mapping && fieldOf(mapping, key)?.value
  const given = value('paper')
  const paper = given && reader.oneOf(given, 'paper', papers)
  return {layout: readChoice(reader, value('layout'), 'layout', layouts), ...(paper ? {paper} : {})}
}

const readLinks = (reader: FieldReader, node: YamlNode): NonNullable<Metadata['links']> =>
  Object.fromEntries(
    reader.names(node, 'links')?.entries.flatMap(({key, value}) => {
      const target = reader.text(value, key.value)?.value.trim()
      return target === undefined ? [] : [[key.value, target]]
    }) ?? [],
  )

const readChoice = <const Value extends string>(
  reader: FieldReader,
  node: YamlNode | undefined,
  field: string,
  values: readonly [Value, ...Value[]],
): Value => (node && reader.oneOf(node, field, values)) ?? values[0]

const isStyleSheet = (path: string): boolean => path.endsWith('.css')

/** The path of a file of the project, of a kind that its name tells. */
const readFile = <Key extends 'css' | 'logo'>(
  reader: FieldReader,
  node: YamlNode | undefined,
  key: Key,
  isKind: (path: string) => boolean,
): Partial<Record<Key, string>> => {
  const scalar = node && reader.text(node, key)
  if (!scalar) return {}
  const path = scalar.value.trim().replace(/^\.\//, '')
  if (isPlainPath(path) && isKind(path)) return {[key]: path} as Record<Key, string>
  reader.refuse(key === 'css' ? 'configCss' : 'configLogo', scalar, {value: path})
  return {}
}

const readFormats = (reader: FieldReader, node: YamlNode | undefined, known: readonly string[]): readonly string[] =>
  (node && reader.list(node, 'formats'))?.flatMap(item => reader.oneOf(item, 'formats', known) ?? []) ?? []

const readBaseUrl = (reader: FieldReader, node: YamlNode | undefined): string => {
  const scalar = node && reader.text(node, 'baseUrl')
  if (!scalar) return ''
  const text = scalar.value.trim()
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    reader.refuse('configAddress', scalar, {value: text})
    return ''
  }
  return text.endsWith('/') ? text : `${text}/`
}
