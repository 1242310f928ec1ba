import type {DocumentChange} from '../../../bitext/comparison.ts'
import type {TextFile} from '../../../bitext/document.ts'
import {bothPlain, inBoth} from '../../both.ts'
import {documentName} from '../../name.ts'
import type {Title} from '../../title.ts'
import {relative} from '../address.ts'
import {bilingual} from '../bilingual.ts'
import type {Node} from '../hast.ts'
import {element, text} from '../hast.ts'
import {both} from '../label.ts'
import {page} from '../page.ts'
import type {Site} from '../site.ts'
import {changeRow, quietItem} from './change-row.ts'
import type {ReaderChange} from './reader-change.ts'
import type {StagePage} from './stage-pages.ts'
import {changesPath} from './stage-pages.ts'
import {tally} from './tally.ts'
import {termChanges} from './term-changes.ts'
import {stageDates, stageName, stagePlain} from './version.ts'

/** The page of a stage: what changed from one version of the edition to the next, document by document. */
export const stagePage = (shown: StagePage, site: Site): TextFile => {
  const {stage, path, changes} = shown
  const groups = byDocument(changes)
  const size = {changed: changes.length, count: stage.comparison.size.after}
  return page(
    {
      path,
      kind: 'changes',
      title: `${inBoth('changes').en}: ${stagePlain(stage, 'en')}`,
      description: `${stagePlain(stage, 'en')}: ${bothPlain('changedOf', size)}`,
      main: [
        element('header', {class: 'masthead'}, [
          element('p', {class: 'kicker'}, [element('a', {href: relative(path, changesPath)}, both('changes'))]),
          element('h1', {}, stageName(stage)),
          element('p', {class: 'dates'}, stageDates(stage)),
          ...tally(shown),
          element('p', {class: 'size'}, both('changedOf', size)),
          ...documentChanges(stage.comparison.documents, path, site),
        ]),
        ...contents(groups, site),
        ...groups.map((group, index) => documentSection(group, index, path, site)),
        ...termChanges(stage.comparison.terms, path, site),
        ...pager(shown, site),
      ],
    },
    site,
  )
}

/** What changed in one document, by its path. */
interface Group {
  readonly path: string
  readonly changes: readonly ReaderChange[]
}

const byDocument = (changes: readonly ReaderChange[]): readonly Group[] => {
  const found = new Map<string, ReaderChange[]>()
  for (const shown of changes) {
    const path = pathOf(shown)
    const here = found.get(path)
    if (here) here.push(shown)
    else found.set(path, [shown])
  }
  return [...found].map(([path, here]) => ({path, changes: here}))
}

const pathOf = ({change: {before, after}}: ReaderChange): string => after?.path ?? before?.path ?? ''

/** The title of a document as it stands in this edition, or its name where it no longer does. */
const titleAt = (path: string, site: Site): Title => {
  const name = documentName(path)
  return site.pageOf.get(path)?.title ?? {zh: name, en: name}
}

const linkTo = (path: string, from: string, site: Site): Node => {
  const there = site.pageOf.get(path)
  const name = bilingual(titleAt(path, site))
  return there ? element('a', {href: relative(from, there.path)}, name) : element('span', {}, name)
}

const contents = (groups: readonly Group[], site: Site): readonly Node[] =>
  groups.length < 2
    ? []
    : [
        element('nav', {class: 'sections', 'aria-label': bothPlain('documents')}, [
          element(
            'ol',
            {},
            groups.map(({path, changes}, index) =>
              element('li', {}, [
                element('a', {href: `#document-${index + 1}`}, [
                  ...bilingual(titleAt(path, site)),
                  text(' '),
                  element('span', {class: 'count'}, [text(String(changes.length))]),
                ]),
              ]),
            ),
          ),
        ]),
      ]

const documentSection = ({path, changes}: Group, index: number, from: string, site: Site): Node => {
  const id = `document-${index + 1}`
  const isLoud = (shown: ReaderChange): boolean => shown.change.scale === 'words' || shown.kinds.includes('note')
  const of = (scale: 'punctuation' | 'spacing' | 'none'): readonly ReaderChange[] =>
    changes.filter(shown => !isLoud(shown) && shown.change.scale === scale)
  const [punctuation, spacing, quiet] = [of('punctuation'), of('spacing'), of('none')]
  const rows = (some: readonly ReaderChange[]): readonly Node[] => some.map(shown => changeRow(shown, from, site))
  return element('section', {class: 'changed', 'aria-labelledby': id}, [
    element('h2', {id}, [linkTo(path, from, site)]),
    ...rows(changes.filter(isLoud)),
    ...folded(both('changedPunctuation', {count: punctuation.length}), punctuation.length, rows(punctuation)),
    ...folded(both('changedSpacing', {count: spacing.length}), spacing.length, rows(spacing)),
    ...folded(both('changedQuietly', {count: quiet.length}), quiet.length, [
      element(
        'ul',
        {class: 'quiet'},
        quiet.map(shown => quietItem(shown, from, site)),
      ),
    ]),
  ])
}

const folded = (name: readonly Node[], count: number, body: readonly Node[]): readonly Node[] =>
  count === 0 ? [] : [element('details', {class: 'folded'}, [element('summary', {}, name), ...body])]

/** The documents that came, went or have another name. */
const documentChanges = (documents: readonly DocumentChange[], from: string, site: Site): readonly Node[] =>
  documents.length === 0
    ? []
    : [
        element(
          'ul',
          {class: 'came'},
          documents.map(({before, after}) =>
            element('li', {}, [
              ...both(documentWord(before, after)),
              text(': '),
              ...(before !== undefined && after !== undefined ? [text(`${documentName(before)} → `)] : []),
              linkTo(after ?? before ?? '', from, site),
            ]),
          ),
        ),
      ]

const documentWord = (before: string | undefined, after: string | undefined) => {
  if (before === undefined) return 'documentAdded'
  return after === undefined ? 'documentRemoved' : 'documentRenamed'
}

const pager = (shown: StagePage, site: Site): readonly Node[] => {
  const index = site.stages.indexOf(shown)
  const link = (key: 'newer' | 'older', there: StagePage | undefined): readonly Node[] =>
    there
      ? [
          element('a', {class: key === 'newer' ? 'next' : 'previous', href: relative(shown.path, there.path)}, [
            element('small', {}, both(key)),
            element('span', {}, stageName(there.stage)),
          ]),
        ]
      : []
  const links = [...link('older', site.stages[index - 1]), ...link('newer', site.stages[index + 1])]
  return links.length === 0 ? [] : [element('nav', {class: 'pager', 'aria-label': bothPlain('changes')}, links)]
}
