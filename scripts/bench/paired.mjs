// Pairs for a bench of the checks: those of this repository's own edition, over and over, each with a number of its own.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {documentOf, metadataOf, pairOf, segmentOf} from '../../dist/bitext/build.js'
import {noDefinitions} from '../../dist/bitext/prose.js'
import {mapPassages} from '../../dist/bitext/walk.js'
import {readInline} from '../../dist/markup/read-inline.js'
import {readTranslations} from '../../dist/pair/read-translations.js'

const folder = 'translations/en'
const perDocument = 250

/** `{zh, en}` of `count` pairs. */
export const pairTexts = count => {
  const own = readdirSync(folder)
    .sort()
    .flatMap(name => {
      const path = join(folder, name)
      return readTranslations({path, text: readFileSync(path, 'utf8')}).register.entries
    })
    .flatMap(({zh, rendering}) => (rendering?.type === 'english' ? [{zh, en: rendering.en.text ?? rendering.en}] : []))
  return Array.from({length: count}, (_, index) => {
    const {zh, en} = own[index % own.length]
    return {zh: `第${index + 2}条: ${zh}`, en: `No. ${index + 2}: ${en}`}
  })
}

/** The same as documents of pairs. */
export const pairedDocuments = count => {
  const texts = pairTexts(count)
  const documents = []
  for (let first = 0; first < texts.length; first += perDocument) {
    const path = `translations/en/bench-${first}.yml`
    const pairs = texts.slice(first, first + perDocument).map(({zh, en}, index) => ({
      ...pairOf(segmentOf(readInline(zh, noDefinitions)), `a${String(first + index).padStart(7, '0')}`, {
        type: 'english',
        en: readInline(en, noDefinitions),
      }),
      entry: {
        path,
        place: {start: 0, end: en.length},
        fields: new Map([['en', {start: 0, end: en.length, lines: [0]}]]),
      },
    }))
    let next = 0
    const source = documentOf(
      `source/bench-${first}.md`,
      pairs.map(({zh}) => [zh]),
    )
    documents.push(mapPassages(source, passage => passage.map(() => pairs[next++])))
  }
  return documents
}

/** An edition of annotated documents, to be checked. */
export const checkableOf = (documents, glossary) => ({
  metadata: metadataOf({zh: '测试', en: 'Bench'}),
  documents,
  assets: [],
  glossary,
  orphans: [],
  faults: [],
})
