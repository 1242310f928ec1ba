import {totalCoverage} from '../../bitext/coverage.ts'
import type {TypstSource} from '../../bitext/edition.ts'
import type {PageValues, PageWord} from '../both.ts'
import {inBoth} from '../both.ts'
import type {Book} from '../epub/book.ts'
import {percent} from '../html/coverage-bar.ts'
import type {Title} from '../title.ts'
import {pair} from './pair.ts'
import {array, call, string} from './typst.ts'

/** The source that is typeset: what the PDF says of itself, the title page, the contents, and all else in order. */
export const mainSource = (book: Book, sources: readonly TypstSource[]): TypstSource => {
  const {title, author, translators} = book.edition.metadata
  const authors = [[author.zh, author.en].filter(name => name !== '').join(' '), ...translators].filter(
    name => name !== '',
  )
  return {
    path: 'main.typ',
    text: [
      '#import "style.typ": *',
      `#set document(title: ${string(titleLine(title))}, author: ${array(authors.map(string))}, date: datetime(year: 2000, month: 1, day: 1))`,
      `#show: ${call('book.with', pair(title))}`,
      `#${titlePage(book)}`,
      `#${call('contents', said('contents'))}`,
      ...sources.map(({path}) => `#include ${string(path)}`),
      '',
    ].join('\n'),
  }
}

const titleLine = ({zh, en}: Title): string => (en === '' || en === zh ? zh : `${zh} · ${en}`)

const said = <Key extends PageWord>(key: Key, ...values: PageValues<Key>): string => pair(inBoth(key, ...values))

const titlePage = ({edition: {metadata}, chapters}: Book): string => {
  const {title, author, translators, licence, rights} = metadata
  const total = totalCoverage(chapters.map(({shown}) => shown.coverage))
  const by = author.zh === '' ? {zh: author.en, en: ''} : author
  const facts = [
    ...(licence === '' ? [] : [`(${said('licence')}, ${string(licence)})`]),
    ...(rights === '' ? [] : [`(${said('rights')}, ${string(rights)})`]),
    `(${said('coverage')}, ${coverageOf(total)})`,
  ]
  const documents = chapters.map(
    ({path, shown: {title, coverage}}) => `(${string(path)}, ${pair(title)}, ${coverageOf(coverage)})`,
  )
  return call(
    'title-page',
    `kicker: ${said('edition')}`,
    `title: ${pair(title)}`,
    `by: ${by.zh === '' ? 'none' : `(${said('by')}, ${pair(by)})`}`,
    `translators: ${translators.length === 0 ? 'none' : `(${said('translatedBy')}, ${string(translators.join(', '))})`}`,
    `about: ${said('alignment')}`,
    `facts: ${array(facts)}`,
    `documents: ${array(documents)}`,
  )
}

const coverageOf = (coverage: Parameters<typeof percent>[0]): string => {
  const {rendered, wanted, stale, states} = coverage
  const parts = [
    said('covered', {rendered, wanted, percent: percent(coverage)}),
    ...(states.draft > 0 ? [counted('drafts', states.draft)] : []),
    ...(states.missing > 0 ? [counted('missingMany', states.missing)] : []),
    ...(stale > 0 ? [counted('staleMany', stale)] : []),
  ]
  return array(parts)
}

const counted = (key: 'drafts' | 'missingMany' | 'staleMany', count: number): string => {
  const {zh, en} = inBoth(key)
  return pair({zh: `${zh} ${count}`, en: `${en} ${count}`})
}
