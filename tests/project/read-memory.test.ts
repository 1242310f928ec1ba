import {mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {projectEn, projectZh} from '../../src/locales/project.ts'
import {speakAny} from '../../src/locales/words.ts'
import {openProject} from '../../src/project/open.ts'
import {filesIn, freshFolder, put} from './folder.ts'

const entries = 'doc: source/a.md\nsegments:\n'

/** A project in `book/` of a folder that holds other things too. */
const projectWith = (memory: string, files: Readonly<Record<string, string | Uint8Array>>) => {
  const folder = freshFolder()
  put(folder, {
    'book/duizhao.yml': `title: {zh: 渡口, en: The Ferry Landing}\nmemory: ${memory}\n`,
    'book/source/ferry.md': '# 渡口\n',
    'book/translations/en/ferry.yml': entries,
    ...files,
  })
  return {folder, open: () => openProject(join(folder, 'book'), {rules: [], formats: []})}
}

const filesOf = ({open}: ReturnType<typeof projectWith>) => {
  const outcome = open()
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value.files
}

describe('the folders of the memory', () => {
  test('are read at any depth, attics included, inside the project and outside it', () => {
    const project = projectWith('[older/, ../shared/translations]', {
      'book/older/one.yml': entries,
      'book/older/readme.md': '# 说明\n',
      'shared/translations/en/part/two.yml': entries,
      'shared/translations/en/.attic/part/two.yml': entries,
      'shared/translations/en/.draft.yml': entries,
      'shared/translations/.git/three.yml': entries,
    })
    const before = filesIn(project.folder)
    const {memory, faults} = filesOf(project)
    expect(faults).toEqual([])
    expect(memory.map(({path}) => path)).toEqual([
      '../shared/translations/en/.attic/part/two.yml',
      '../shared/translations/en/part/two.yml',
      'older/one.yml',
    ])
    expect(filesIn(project.folder)).toEqual(before)
  })

  test('give every file once, and none that the project reads anyway', () => {
    const project = projectWith('[translations, ../shared, ../shared/en]', {
      'book/translations/de/ferry.yml': entries,
      'shared/en/one.yml': entries,
    })
    expect(filesOf(project).memory.map(({path}) => path)).toEqual(['../shared/en/one.yml', 'translations/de/ferry.yml'])
  })

  test('may be links, and absolute', () => {
    const project = projectWith('[linked]', {'shared/one.yml': entries})
    symlinkSync(join(project.folder, 'shared'), join(project.folder, 'book/linked'))
    expect(filesOf(project).memory.map(({path}) => path)).toEqual(['linked/one.yml'])
    put(project.folder, {
      'book/duizhao.yml': `title: {zh: 渡口, en: Ferry}\nmemory: [${JSON.stringify(join(project.folder, 'shared'))}]\n`,
    })
    expect(filesOf(project).memory.map(({path}) => path)).toEqual(['../shared/one.yml'])
  })

  test('report a file that cannot be read, and go on', () => {
    const project = projectWith('[../shared]', {
      'shared/broken.yml': Uint8Array.from([0xff, 0xfe, 0x00]),
      'shared/one.yml': entries,
      'shared/two.yaml': entries,
    })
    const {memory, faults} = filesOf(project)
    expect(memory.map(({path}) => path)).toEqual(['../shared/one.yml'])
    expect(faults.map(({path, message, fatal}) => [path, message, fatal])).toEqual([
      ['../shared/broken.yml', 'looksLikeUtf16', false],
      ['../shared/two.yaml', 'wrongEnding', false],
    ])
  })

  test.each([
    ['memoryMissing', () => undefined],
    ['memoryNoFolder', (folder: string) => put(folder, {shared: 'a file'})],
  ])('stop the project where they are none: %s', (message, prepare) => {
    const project = projectWith('[../shared]', {})
    mkdirSync(join(project.folder, 'elsewhere'))
    prepare(project.folder)
    const outcome = project.open()
    expect(outcome).toMatchObject({ok: false, problem: {message}})
    if (outcome.ok) return
    for (const tongue of ['en', 'zh'] as const) {
      expect(speakAny(projectEn, projectZh, tongue)(message, outcome.problem.values)).toContain('shared')
    }
  })
})
