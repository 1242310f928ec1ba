import {describe, expect, test} from 'vitest'
import {readTerm} from '../../src/annotate/read-term.ts'
import type {Glossary} from '../../src/bitext/glossary.ts'
import type {Incoming} from '../../src/exchange/incoming.ts'
import type {Verdict} from '../../src/exchange/plan-import.ts'
import {planImport} from '../../src/exchange/plan-import.ts'
import {writeTerm} from '../../src/yaml/write-term.ts'
import {fieldsOf} from '../term-fields.ts'

const at = {line: 1, column: 1}

const incoming = (zh: string, en: string, id?: string, domain?: string): Incoming => ({
  at,
  ...(id === undefined ? {} : {id}),
  fields: {
    zh: [{term: zh, status: 'preferred'}],
    en: [{term: en, status: 'preferred'}],
    ...(domain === undefined ? {} : {domain}),
  },
})

const glossary: Glossary = [
  {
    ...fieldsOf(undefined),
    zh: [{term: '灯塔', status: 'preferred' as const}],
    en: [{term: 'lighthouse', status: 'preferred' as const}],
  },
].flatMap(fields => readTerm({path: `glossary/sea/${fields.id}.yml`, text: writeTerm(fields)}).term ?? [])

const plan = (list: readonly Incoming[], domain?: string): readonly Verdict[] =>
  planImport(list, {
    glossary,
    listed: new Set(),
    textOf: () => undefined,
    read: readTerm,
    hold: term => term,
    ...(domain === undefined ? {} : {domain}),
  })

/** `new glossary/sea/ship.yml`, `same lighthouse`, `refused noDomain`. */
const told = (verdict: Verdict): string => {
  switch (verdict.kind) {
    case 'new':
    case 'unfit':
      return `${verdict.kind} ${verdict.file.path}`
    case 'refused':
      return `refused ${verdict.remark.message}`
    default:
      return `${verdict.kind} ${verdict.term.id}`
  }
}

describe('what becomes of terms of elsewhere', () => {
  test.each([
    ['its own id', incoming('船', 'ship', 'vessel', 'sea'), 'new glossary/sea/vessel.yml'],
    [
      'the words of its English where it has none',
      incoming('咖啡馆', 'Joe’s Café', undefined, 'sea'),
      'new glossary/sea/joes-cafe.yml',
    ],
    ['them too where its id is a number', incoming('船', 'ship', 'c17', 'sea'), 'new glossary/sea/ship.yml'],
    [
      'or was drawn',
      incoming('船', 'ship', 'fe324a53-9615-4d41-a9c8-30c36bffe0e6', 'sea'),
      'new glossary/sea/ship.yml',
    ],
    ['or is none of ours', incoming('船', 'ship', 'Ship_1', 'sea'), 'new glossary/sea/ship.yml'],
    [
      'a number where a term of ours has it',
      incoming('航标', 'lighthouse', undefined, 'sea'),
      'new glossary/sea/lighthouse-2.yml',
    ],
    [
      'no id that another concept of ours has',
      incoming('信标', 'beacon', 'lighthouse', 'sea'),
      'new glossary/sea/beacon.yml',
    ],
    [
      'the folder that stands there, whatever its capitals',
      incoming('船', 'ship', undefined, 'Sea'),
      'new glossary/sea/ship.yml',
    ],
    [
      'a folder made of its domain',
      incoming('船', 'ship', undefined, '../Sea / Shore'),
      'new glossary/Sea-Shore/ship.yml',
    ],
    ['a Chinese folder', incoming('船', 'ship', undefined, '海洋'), 'new glossary/海洋/ship.yml'],
    ['no folder that is none', incoming('船', 'ship', undefined, '…'), 'refused badDomain'],
    ['no place without a domain', incoming('船', 'ship'), 'refused noDomain'],
    ['no id without letters', incoming('船', '船', undefined, 'sea'), 'refused noId'],
    ['no file that would not be read', incoming('船', 's*p*', undefined, 'sea'), 'unfit glossary/sea/s-p.yml'],
    ['that it is ours by its Chinese', incoming('灯塔', 'lighthouse', 'c1'), 'same lighthouse'],
    ['that ours is left where it says otherwise', incoming('灯塔', 'beacon', 'c1'), 'left lighthouse'],
  ])('a term gets %s', (_, term, expected) => {
    expect(plan([term]).map(told)).toEqual([expected])
  })

  test('terms of one English get different ids, and one of ours is met once', () => {
    const list = [
      incoming('船', 'ship'),
      incoming('舰', 'ship'),
      incoming('灯塔', 'lighthouse'),
      incoming('灯塔', 'light'),
    ]
    expect(plan(list, 'sea').map(told)).toEqual([
      'new glossary/sea/ship.yml',
      'new glossary/sea/ship-2.yml',
      'same lighthouse',
      'refused sameTerm',
    ])
  })

  test('a domain that is asked for goes before that of the file', () => {
    expect(plan([incoming('船', 'ship', undefined, 'sea')], 'boats').map(told)).toEqual(['new glossary/boats/ship.yml'])
  })
})
