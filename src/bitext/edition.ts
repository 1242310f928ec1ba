import type {Document, TextFile} from './document.ts'
import type {Finding, Severity} from './finding.ts'
import type {Glossary} from './glossary.ts'
import type {RuleId, SegmentId} from './ids.ts'
import type {AnnotatedPair} from './pair.ts'
import type {Range} from './range.ts'
import type {Stage} from './stage.ts'

/** What a project says of itself in `duizhao.yml`; everything has a default but the title. */
export interface Metadata {
  readonly title: {readonly zh: string; readonly en: string}
  readonly author: {readonly zh: string; readonly en: string}
  readonly translators: readonly string[]
  readonly licence: string
  readonly rights: string
  /** How the translation was made, in the project's own words; absent where it says nothing. */
  readonly process?: {readonly zh: string; readonly en: string}
  /** Where the edition will be published, with a closing slash; empty where unknown. */
  readonly baseUrl: string
  readonly english: 'US' | 'GB'
  /**
   * Keys of front matter whose values are translated beside `title` and its like; all others are kept on purpose. Absent
   * where the project has not said so.
   */
  readonly frontMatter?: readonly string[]
  readonly markdown?: MarkdownSettings
  /** Words of this project that hold the characters of a term without naming it; `|` where one may be divided. */
  readonly ordinary?: readonly string[]
  /** Beginnings of addresses that the Chinese links to, with those that stand for them in the English. */
  readonly links?: Readonly<Record<string, string>>
  /** How the pages of the PDF look; absent where the project has not said so. */
  readonly pdf?: PdfSettings
  /** The colours of pages: those that the reader's system asks for, or always the same. */
  readonly theme: 'auto' | 'light' | 'dark'
  /** A style sheet of the project's own, which follows that of the pages: its path in the project. */
  readonly css?: string
  /** A picture that stands beside the title on every page: its path in the project. */
  readonly logo?: string
}

/** How the pages of a PDF look. */
export interface PdfSettings {
  /** Each paragraph of Chinese above its English, or the two beside each other. */
  readonly layout: 'interleaved' | 'facing'
  /** The size of its sheets; absent: `b5` where interleaved, `a4` where facing. */
  readonly paper?: 'a4' | 'a5' | 'b5' | 'letter'
}

/**
 * Which documents speak more than Markdown: names of folders below `source/`, the empty name for all. Formulas between
 * dollar signs and the imports, exports and expressions of MDX pass through there.
 */
export interface MarkdownSettings {
  readonly mdx: readonly string[]
  readonly math: readonly string[]
}

/** An entry of a translation file that no segment of the present source bears. */
export interface Orphan {
  readonly id: SegmentId
  readonly path: string
  readonly place: Range
  readonly zh: string
  readonly en: string
  /** The document that it belongs to, where that is gone as a whole: `sync` leaves such entries alone. */
  readonly lost?: string
  /** The document in which an ambiguity must be settled before anybody can tell whether it still belongs there. */
  readonly undecided?: string
}

/**
 * What a reading room could not take as it stands: the rule that reports it, with the key and values of its words.
 * A fatal fault means that the file is left out.
 */
export interface Fault {
  readonly rule: FaultRule
  readonly message: string
  readonly values: Readonly<Record<string, string | number>>
  /** What would set it right, where that can be told. */
  readonly expected?: readonly string[]
  readonly path: string
  readonly range?: Range
  readonly fatal: boolean
}

/** The rules under which faults are reported. */
export type FaultRule =
  | 'unreadable-file'
  | 'empty-document'
  | 'stale-output'
  | 'unknown-field'
  | 'invalid-field'
  | 'duplicate-id'
  | 'invalid-term'
  | 'unaccounted-source'
  | 'unsynced'

/** An imported page and the ledger that accounts for every character of it. */
export interface Ledgered {
  /** Absent where the file that the ledger names is gone. */
  readonly raw?: TextFile
  readonly ledger: TextFile
}

/** A page of elsewhere that documents were imported from, as its ledger accounts for every character of it. */
export interface ImportedPage {
  /** Of the page as it was found, under `source/raw/`. */
  readonly path: string
  /** In UTF-16 code units. */
  readonly length: number
  readonly sha256: string
  /** Of those, what became words of documents. */
  readonly taken: number
  /** What was left out, in order of the page: a name, why, and how many code units. */
  readonly removed: readonly {readonly name: string; readonly reason: string; readonly length: number}[]
  /** The paths of the documents that it became. */
  readonly documents: readonly string[]
}

/** How grave the findings of each rule are in this project; a rule that is not named keeps its own severity. */
export type RuleSettings = ReadonlyMap<RuleId, Severity | 'off'>

/** What a project sets of the options of rules: their values by the names of the options. */
export type RuleOptions = ReadonlyMap<RuleId, GivenOptions>

/** Values of options by their names. */
export type GivenOptions = Readonly<Record<string, number | readonly string[]>>

/**
 * A file that stands beside the documents: a picture, a table to download, a document that the edition leaves out. The
 * journey needs no more of it than its name and its size in bytes; whoever writes the edition copies it.
 */
export interface Asset {
  readonly path: string
  readonly size: number
}

/** What a project consists of, as text: all that the journey needs, in order of paths. */
export interface ProjectFiles {
  readonly metadata: Metadata
  readonly rules: RuleSettings
  /** Absent where none are set. */
  readonly options?: RuleOptions
  readonly sources: readonly TextFile[]
  /** What stands under `source/` beside the sources, but for `raw/`. */
  readonly assets: readonly Asset[]
  /** The paths of the sources in the order in which the edition presents them. */
  readonly order: readonly string[]
  /** `translations/en/<doc>.yml` */
  readonly translations: readonly TextFile[]
  /** `translations/en/.attic/<doc>.yml` */
  readonly attic: readonly TextFile[]
  /** Translation files of the folders that `memory` names: only ever read, for what they hold. */
  readonly memory: readonly TextFile[]
  /** `glossary/<domain>/<term-id>.yml` */
  readonly terms: readonly TextFile[]
  readonly ledgers: readonly Ledgered[]
  /** Files that could not be read as text at all. */
  readonly faults: readonly Fault[]
}

/** A file to be written: `path` relative to the folder of the output, with forward slashes. */
export type OutputFile = TextFile | CopiedFile | BytesFile | ArchiveFile | TypesetFile

/** A file of the output that is no text. */
export interface BytesFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** A file of the output that is a file of the project (`from`, its path there), byte for byte. */
export interface CopiedFile {
  readonly path: string
  readonly from: string
}

/**
 * A file of the output that is a zip archive of others, as an EPUB is: their paths are those within it. The order is kept,
 * and the first entry is stored as it is, uncompressed.
 */
export interface ArchiveFile {
  readonly path: string
  readonly entries: readonly (TextFile | CopiedFile)[]
}

/** A file of the output that is to be typeset: a PDF, as the source of Typst that makes it. */
export interface TypesetFile {
  readonly path: string
  /** The first of them is typeset and includes the others, by paths within a folder of its own. */
  readonly sources: readonly TypstSource[]
  /** The pictures that the sources show. */
  readonly pictures: readonly CopiedFile[]
}

/** A source of Typst. */
export interface TypstSource extends TextFile {
  /** The document that it was made of, by its path in the project; absent where it was made of none. */
  readonly from?: string
}

/** Everything but the findings: what rules see. Documents are in the order of the edition, orphans in that of their paths. */
export interface Checkable {
  readonly metadata: Metadata
  readonly documents: readonly Document<AnnotatedPair>[]
  readonly assets: readonly Asset[]
  readonly glossary: Glossary
  readonly orphans: readonly Orphan[]
  readonly faults: readonly Fault[]
}

/** All documents, paired, annotated and checked: what is published. */
export interface Edition extends Checkable {
  readonly findings: readonly Finding[]
  /** What changed from version to version, oldest first; absent where nobody asked. */
  readonly stages?: readonly Stage[]
  /** The pages that documents were imported from, in order of their paths; absent where none were. */
  readonly imports?: readonly ImportedPage[]
}
