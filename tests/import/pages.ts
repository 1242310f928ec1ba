import {readFileSync} from 'node:fs'
import type {TextFile} from '../../src/bitext/document.ts'

const read = (file: string, path: string): TextFile => ({path, text: readFileSync(file, 'utf8')})

/** The description of this repository's own page: the very file, unchanged. */
export const description = read('source/raw/chaintt.import.yml', 'source/raw/chaintt.import.yml')

/** This repository's own page. */
export const shipped = read('source/raw/chaintt-13463.txt', 'source/raw/chaintt-13463.txt')

/** Two further pages of the same build: other headings, promotions, related items; parts missing. */
export const storage = read('tests/import/pages/chaintt-20117.txt', 'source/raw/chaintt-20117.txt')
export const identity = read('tests/import/pages/chaintt-20350.txt', 'source/raw/chaintt-20350.txt')

/** The names under which the shipped page was imported. */
export const shippedNames = new Map([
  ['article', 'web3-ai'],
  ['related', 'related'],
])

/** A short description of pages with a title and a text, to be varied. */
export const shortDescription = (text: string): TextFile => ({path: 'source/raw/short.import.yml', text})
