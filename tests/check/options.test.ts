import {describe, expect, test} from 'vitest'
import {rules} from '../../src/check/catalogue.ts'
import {edition, editions} from '../../src/edition.ts'
import {filesOf} from '../compare/editions.ts'

describe('the options of rules', () => {
  const files = filesOf({docs: {a: [{id: 'k7q2mf3d', zh: '他在《人民日报》上撰文。', en: 'He wrote in 人民日报.'}]}})
  const hanLeft = rules.filter(({id}) => id === 'han-left').map(({id}) => id)
  const accepting = {...files, options: new Map(hanLeft.map(id => [id, {accept: ['人民日报']}]))}

  test('are what a project sets, and the defaults elsewhere', () => {
    expect(edition(files).findings.map(({rule}) => rule)).toEqual(['han-left'])
    expect(edition(accepting).findings).toEqual([])
  })

  test('count at once where only they change', () => {
    const make = editions()
    expect([files, accepting, files].map(each => make(each).findings.length)).toEqual([1, 0, 1])
  })

  test.each(
    rules.flatMap(rule => Object.entries(rule.options ?? {}).map(([name, option]) => [rule.id, name, option] as const)),
  )('of %s: %s says what it does, and is not called severity', (_, name, {summary}) => {
    expect(name).toMatch(/^[a-z][a-zA-Z]*$/)
    expect(name).not.toBe('severity')
    expect(summary.en).toMatch(/\.$/)
    expect(summary.zh).toMatch(/。$/)
  })
})
