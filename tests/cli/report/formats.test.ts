import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {Ajv} from 'ajv'
import {SaxesParser} from 'saxes'
import {describe, expect, test} from 'vitest'
import {rules} from '../../../src/check/catalogue.ts'
import {edit, newProject, run, textOf, write} from '../project.ts'

const translation = 'translations/en/ferry.yml'

/** The project of `init` with two findings of one kind, one of them said twice, a warning, and a file that is no text. */
const faulty = async (): Promise<string> => {
  const folder = await newProject()
  edit(folder, translation, 'en: |-\n    ', 'en: |-\n    渡口，')
  edit(folder, translation, 'Old Zhou', 'Old Zhou，the boatman，')
  edit(folder, 'source/ferry.md', '## 如今', '## 如今\n\n新的一句，还没有译文。')
  return folder
}

const printed = async (folder: string, format: string, ...more: readonly string[]) =>
  (await run(folder, 'check', '--format', format, ...more)).out

describe('a SARIF report', () => {
  const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
  // It calls itself one of draft 4, and says nothing that draft 7 reads otherwise but its own name.
  const {$schema: _, id: __, ...schema} = JSON.parse(readFileSync(path, 'utf8'))
  const validate = new Ajv({strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true}).compile(
    schema,
  )

  test.each(['en', 'zh'])('keeps the official schema, in %s', async tongue => {
    const folder = await faulty()
    write(folder, 'source/broken.md', Uint8Array.from([0xff, 0xfe, 0x00]))
    const log = JSON.parse(await printed(folder, 'sarif', '--lang', tongue))
    validate(log)
    expect(validate.errors).toBeNull()
    expect(validate({...log, version: '2.0.0'})).toBe(false)
    const [run] = log.runs
    expect(run.invocations).toEqual([{executionSuccessful: false}])
    expect(run.tool.driver.rules.map((rule: {id: string}) => rule.id)).toEqual(rules.map(({id}) => id))
    const other = tongue === 'en' ? 'zh-CN' : 'en-US'
    expect(run.translations).toMatchObject([
      {language: other, rules: run.tool.driver.rules.map(({id}: {id: string}) => ({id}))},
    ])
  })

  test('points at the very characters, by line and by offset, and tells the fix of them', async () => {
    const folder = await faulty()
    const [{results}] = JSON.parse(await printed(folder, 'sarif')).runs
    const text = textOf(folder, translation)
    const marks = results.filter(({fixes}: {fixes?: unknown}) => fixes)
    expect(marks.length).toBeGreaterThan(1)
    for (const {locations, fixes} of marks) {
      const {artifactLocation, region} = locations[0].physicalLocation
      expect(artifactLocation).toEqual({uri: translation})
      const {startLine, startColumn, endColumn, charOffset, charLength} = region
      expect(text.slice(charOffset, charOffset + charLength)).toBe('，')
      expect(text.split('\n')[startLine - 1]?.slice(startColumn - 1, endColumn - 1)).toBe('，')
      expect(fixes).toEqual([
        {
          artifactChanges: [
            {
              artifactLocation,
              replacements: [{deletedRegion: region, insertedContent: {text: expect.stringMatching(/^, ?$/)}}],
            },
          ],
        },
      ])
    }
  })

  test('knows its results again when their lines have moved, and tells equal ones apart', async () => {
    const folder = await faulty()
    const printsOf = async () => {
      const [{results}] = JSON.parse(await printed(folder, 'sarif')).runs
      return results.map(
        ({partialFingerprints}: {partialFingerprints: object}) => Object.values(partialFingerprints)[0],
      )
    }
    const before = await printsOf()
    expect(new Set(before).size).toBe(before.length)
    edit(folder, translation, 'segments:\n', '# 一行\n# 又一行\nsegments:\n')
    edit(folder, 'source/ferry.md', '# ', '\n\n# ')
    expect(await printsOf()).toEqual(before)
  })
})

describe('a report for GitHub Actions', () => {
  test('is one command for each finding, the gravest first', async () => {
    const lines = (await printed(await faulty(), 'github')).trimEnd().split('\n')
    expect(lines[0]).toMatch(
      /^::error file=translations\/en\/ferry\.yml,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=duizhao%3A [a-z-]+::Unexpected /,
    )
    const ranks = lines.map(line => ['::error', '::warning', '::notice'].findIndex(start => line.startsWith(start)))
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other))
  })
})

describe('a JUnit report', () => {
  /** The names and attributes of all elements. */
  const elementsOf = (xml: string) => {
    const found: {readonly name: string; readonly attributes: Readonly<Record<string, string>>}[] = []
    const parser = new SaxesParser()
    parser.on('opentag', ({name, attributes}) => found.push({name, attributes}))
    parser.on('error', error => {
      throw error
    })
    parser.write(xml).close()
    return found
  }

  test('counts what fails by --fail-on, and what cannot be used as an error', async () => {
    const folder = await faulty()
    const named = async (name: string, ...more: readonly string[]) =>
      elementsOf(await printed(folder, 'junit', ...more)).filter(element => element.name === name)
    const failures = (await named('failure')).length
    expect(failures).toBeGreaterThan(2)
    expect((await named('failure', '--fail-on', 'warning')).length).toBeGreaterThan(failures)
    expect(await named('failure', '--fail-on', 'never')).toEqual([])
    const [all] = await named('testsuites')
    expect(all?.attributes).toMatchObject({name: 'duizhao', failures: String(failures), errors: '0'})
    write(folder, 'source/broken.md', Uint8Array.from([0xff, 0xfe, 0x00]))
    expect(await named('error')).toHaveLength(1)
  })

  test('holds one case that passes for a document without findings', async () => {
    const xml = await printed(await newProject(), 'junit')
    expect(xml).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites name="duizhao" tests="1" failures="0" errors="0">',
        '  <testsuite name="source/ferry.md" tests="1" failures="0" errors="0">',
        '    <testcase classname="source/ferry.md" name="source/ferry.md"/>',
        '  </testsuite>',
        '</testsuites>\n',
      ].join('\n'),
    )
  })
})

describe('a Markdown report', () => {
  test('shows counts, coverage and findings, and nothing in it calls anybody or is markup', async () => {
    const folder = await faulty()
    edit(folder, translation, '渡口，', '渡口，@editor <b>#12</b>，')
    const text = await printed(folder, 'markdown')
    expect(text).toMatch(/^### duizhao: \d+ errors, \d+ warnings?/)
    expect(text).toContain('| source/ferry.md |')
    expect(text).toContain(`<details open><summary><b>`)
    expect(text).not.toMatch(/@editor|<b>#12/)
  })

  test('counts what it has no room for', async () => {
    const folder = await newProject()
    edit(folder, translation, 'Old Zhou', '，'.repeat(2000).replaceAll('，', 'a，b '))
    const text = await printed(folder, 'markdown')
    expect(text.length).toBeLessThan(60_000)
    expect(text).toMatch(/… and \d+ findings more/)
  })
})

test('every report is the same the second time', async () => {
  const folder = await faulty()
  for (const format of ['json', 'sarif', 'github', 'junit', 'markdown'])
    expect(await printed(folder, format)).toBe(await printed(folder, format))
})
