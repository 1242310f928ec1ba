import {describe, expect, test} from 'vitest'
import {progressOf} from '../../src/cli/progress.ts'
import {cliEn, cliZh} from '../../src/locales/cli.ts'
import {speak} from '../../src/locales/words.ts'
import {terminalFor} from './terminal-for.ts'

const filesOf = (characters: number) => ({
  sources: [{path: 'source/a.md', text: '字'.repeat(characters)}],
  translations: [],
  attic: [],
  terms: [],
})

/** What is shown of a step of a project with that many characters. */
const shown = (characters: number): readonly string[] => {
  const lines: string[] = []
  const terminal = {...terminalFor('/').terminal, progress: (text: string) => void lines.push(text)}
  progressOf({terminal, say: speak(cliEn, cliZh, 'en')}, filesOf(characters))('aligning')
  return lines
}

describe('progress', () => {
  test('is told of a large project, a line a step', () => {
    expect(shown(3_000_000)).toEqual(['Aligning 1 document …'])
  })

  test('is not told of a small one', () => {
    expect(shown(3_000)).toEqual([])
  })
})
