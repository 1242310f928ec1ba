import type {Edition, OutputFile} from '../bitext/edition.ts'
import {epub} from './epub/epub.ts'
import {html} from './html/html.ts'
import {i18next} from './i18next/i18next.ts'
import {json} from './json/json.ts'
import {markdown} from './markdown/markdown.ts'
import {pdf} from './pdf/pdf.ts'
import type {Publisher} from './publisher.ts'

/** Every format: a publisher is one new file or folder, and one line here. */
export const publishers = [html, epub, pdf, markdown, json, i18next] as const

/** The name of a format. */
export type Format = (typeof publishers)[number]['format']

/** The names of all formats, in the order in which they are published. */
export const formats: readonly Format[] = publishers.map(publisher => publisher.format)

/** Those that are published where none is named. */
export const defaultFormats: readonly Format[] = publishers.flatMap(({format, onRequest}) => (onRequest ? [] : format))

/**
 * The files of an edition in the given formats, in order of the formats above; paths are unique. Web pages are made last:
 * `finish` may make ready before them what stands beside them, as it packs archives, or leave out what cannot be had, and
 * they link to what there is, with its size.
 */
export const publish = (
  edition: Edition,
  wanted: readonly Format[],
  finish: (files: readonly OutputFile[]) => readonly OutputFile[] = files => files,
): readonly OutputFile[] => {
  const chosen: readonly Publisher[] = publishers.filter(publisher => wanted.includes(publisher.format))
  const names = chosen.map(({format}) => format)
  const beside = finish(chosen.filter(({last}) => !last).flatMap(publisher => publisher.publish(edition, names, [])))
  const pages = chosen.filter(({last}) => last).flatMap(publisher => publisher.publish(edition, names, beside))
  return [...pages, ...beside]
}
