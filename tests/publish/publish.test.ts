import {readdirSync} from 'node:fs'
import {expect, test} from 'vitest'
import {defaultFormats, formats, publish, publishers} from '../../src/publish/publish.ts'
import {essay} from './essay.ts'

test('every publisher has a folder of its name, and every folder its line in the list', () => {
  const folders = readdirSync(new URL('../../src/publish/', import.meta.url), {withFileTypes: true})
  const names = folders.filter(entry => entry.isDirectory()).map(entry => entry.name)
  expect(publishers.map(publisher => publisher.format).toSorted()).toEqual(names.toSorted())
})

test('formats are published in the order of the list, whatever order they are asked for in', () => {
  expect(publish(essay, ['json', 'html'])).toEqual(publish(essay, ['html', 'json']))
  expect(publish(essay, [])).toEqual([])
})

test('no two files of an edition have one path', () => {
  const paths = publish(essay, formats).map(file => file.path.toLowerCase())
  expect(new Set(paths).size).toBe(paths.length)
})

test('the PDF and resources for i18next are published where they are asked for', () => {
  expect(defaultFormats).toEqual(formats.filter(format => format !== 'pdf' && format !== 'i18next'))
})
