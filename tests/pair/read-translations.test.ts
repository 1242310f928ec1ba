import {describe, expect, test} from 'vitest'
import type {Fault} from '../../src/bitext/edition.ts'
import {readTranslations} from '../../src/pair/read-translations.ts'
import type {RegisterEntry} from '../../src/pair/register.ts'

const path = 'translations/en/web3-ai.yml'
const read = (text: string): ReturnType<typeof readTranslations> => readTranslations({path, text})

const full = `doc: source/web3-ai.md
segments:

- id: k7q2mf3d
  zh: |-
    一切AI进步归根结底取决于算力。
  en: |-
    All progress in AI ultimately comes down to computing power.
  added: the Chinese goes without saying it
  note: |-
    Moore's law.
  comment: |-
    Check the figure.
  draft: {by: memory, at: 2026-11-19, en: h0123456789ab, score: 0.83}
  ok: {by: 编辑, at: 2026-11-20, zh: h5be07a91c2d4, en: h0c9d5be07a91, terms: {computing-power: h7711aabbccdd}, why: fine}
  allow: {lost-number: the number is spelled out}

- id: x03vtd9a
  from: k7q2mf3d
  repeat: k7q2mf3d
  seen: |-
    它也取决于芯片。
  zh: |-
    还有芯片。
  with: k7q2mf3d

- id: b2c3a46f
  into: k7q2mf3d
  zh: 073152
  omit: repeated in the caption
`

const entriesIn = (text: string): readonly RegisterEntry[] => read(text).register?.entries ?? []

/** Each fault as its rule, message, values and the text it points at. */
const faultsIn = (text: string): readonly unknown[] =>
  read(text).faults.map((fault: Fault) => [
    fault.rule,
    fault.message,
    fault.values,
    text.slice(fault.range?.start, fault.range?.end),
  ])

const entry = (fields: string): string => `doc: a\nsegments:\n- id: k7q2mf3d\n  zh: 算力\n${fields}`

describe('readTranslations', () => {
  test('reads every field of an entry', () => {
    const {register, faults} = read(full)
    expect(faults).toEqual([])
    expect(register).toMatchObject({path, text: full, source: 'source/web3-ai.md'})
    const [first, second, third] = register?.entries ?? []
    expect(first).toMatchObject({
      id: 'k7q2mf3d',
      zh: '一切AI进步归根结底取决于算力。',
      rendering: {type: 'english', en: 'All progress in AI ultimately comes down to computing power.'},
      added: 'the Chinese goes without saying it',
      note: "Moore's law.",
      comment: 'Check the figure.',
      draft: {by: 'memory', at: '2026-11-19', en: 'h0123456789ab', score: 0.83},
      review: {
        by: '编辑',
        at: '2026-11-20',
        zh: 'h5be07a91c2d4',
        en: 'h0c9d5be07a91',
        terms: new Map([['computing-power', 'h7711aabbccdd']]),
        why: 'fine',
      },
      allow: [{rule: 'lost-number', reason: 'the number is spelled out'}],
    })
    expect(second).toMatchObject({
      from: 'k7q2mf3d',
      repeat: 'k7q2mf3d',
      seen: '它也取决于芯片。',
      rendering: {type: 'with', target: 'k7q2mf3d'},
    })
    expect(third).toMatchObject({
      into: 'k7q2mf3d',
      zh: '073152',
      rendering: {type: 'omitted', reason: 'repeated in the caption'},
    })
  })

  test('says where an entry, its fields and the lines of its texts stand', () => {
    const [first] = entriesIn(full)
    expect(first && full.slice(first.place.start, first.place.start + 12)).toBe('id: k7q2mf3d')
    const en = first?.fields.get('en')
    expect(en && full.slice(en.start, en.end)).toBe('All progress in AI ultimately comes down to computing power.')
    expect(en?.lines).toEqual([en?.start])
    const ok = first?.fields.get('ok')
    expect(ok && full.slice(ok.start, ok.start + 4)).toBe('{by:')
  })

  test('places a text that is written with white space around it where it begins', () => {
    const text = entry('  en: |\n\n      Two\n      lines.\n\n  note: "  quoted "\n')
    const [first] = entriesIn(text)
    const en = first?.fields.get('en')
    expect(first?.rendering).toEqual({type: 'english', en: 'Two\nlines.'})
    expect(en?.lines.map(at => text.slice(at, at + 3))).toEqual(['Two', 'lin'])
    expect(en && text.slice(en.start, en.end)).toBe('Two\n      lines.')
    const note = first?.fields.get('note')
    expect(note && text.slice(note.start, note.end)).toBe('quoted')
  })

  test('knows only the extent of a text that normalizing changes inside', () => {
    const text = entry('  en: "cafe\u0301 au lait"\n')
    const [first] = entriesIn(text)
    expect(first?.rendering).toEqual({type: 'english', en: 'café au lait'})
    expect(first?.fields.get('en')?.lines).toEqual([])
  })

  test('takes blank English for English, so that it can be told', () => {
    expect(entriesIn(entry('  en:\n'))[0]?.rendering).toEqual({type: 'english', en: ''})
  })

  test('reads files without entries', () => {
    expect(read('doc: a\nsegments:\n').register?.entries).toEqual([])
    expect(read('doc: a\nsegments: []\n').register?.entries).toEqual([])
  })

  test.each([
    ['- id: k7q2mf3d\n', 'translationsShape'],
    ['just words\n', 'translationsShape'],
    ['{doc: a, segments: []}\n', 'translationsShape'],
    ['doc: a\n', 'segmentsMissing'],
    ['doc: a\nsegments: none\n', 'segmentsShape'],
    ['doc: a\nsegments: {}\n', 'segmentsShape'],
    ['doc: a\nsegments: [{id: k7q2mf3d, zh: a}]\n', 'segmentsShape'],
    ['doc: a\nsegments:\n- id: k7q2mf3d\n  id: k7q2mf3d\n', 'yamlDuplicateKey'],
  ])('refuses %j as a whole', (text, message) => {
    const {register, faults} = read(text)
    expect(register).toBeUndefined()
    expect(faults).toMatchObject([{rule: 'unreadable-file', message, path, fatal: true}])
  })

  test.each([
    ['doc: a\nown: b\nsegments:\n', ['unknown-field', 'unknownField', {field: 'own', known: 'doc, segments'}, 'own']],
    ['segments: []\n', ['invalid-field', 'docMissing', {expected: 'source/web3-ai.md'}, '']],
    ['doc:\nsegments: []\n', ['invalid-field', 'docMissing', {expected: 'source/web3-ai.md'}, '']],
    ['doc: a\nsegments:\n- words\n', ['invalid-field', 'entryShape', {}, 'words']],
    ['doc: a\nsegments:\n- zh: 算力\n', ['invalid-field', 'idMissing', {}, 'z']],
    [
      'doc: a\nsegments:\n- id: k7q2mf3l\n  zh: 算力\n',
      ['invalid-field', 'idInvalid', {value: 'k7q2mf3l'}, 'k7q2mf3l'],
    ],
    ['doc: a\nsegments:\n- id: k7q2mf3d\n', ['invalid-field', 'zhMissing', {}, 'i']],
    ['doc: a\nsegments:\n- id: k7q2mf3d\n  zh:\n', ['invalid-field', 'fieldEmpty', {field: 'zh'}, 'zh']],
    [entry('  with: him\n'), ['invalid-field', 'referenceInvalid', {field: 'with', value: 'him'}, 'him']],
    [entry('  from: 1\n'), ['invalid-field', 'referenceInvalid', {field: 'from', value: '1'}, '1']],
    [entry('  en: a\n  omit: b\n'), ['invalid-field', 'renderingTwice', {field: 'omit', used: 'en'}, 'omit']],
    [entry('  omit: " "\n'), ['invalid-field', 'fieldEmpty', {field: 'omit'}, 'omit']],
    [entry('  en: [a]\n'), ['invalid-field', 'fieldNotText', {field: 'en'}, '[a]']],
    [entry('  draft: memory\n'), ['invalid-field', 'fieldNotMapping', {field: 'draft'}, 'memory']],
    [
      entry('  draft: {by: a, en: h0123456789ab}\n'),
      ['invalid-field', 'partMissing', {field: 'draft.at'}, '{by: a, en: h0123456789ab}'],
    ],
    [
      entry('  draft: {by: a, at: b, en: 0123}\n'),
      ['invalid-field', 'hashInvalid', {field: 'draft.en', value: '0123'}, '0123'],
    ],
    [
      entry('  draft: {by: a, at: b, en: h0123456789ab, score: high}\n'),
      ['invalid-field', 'scoreInvalid', {value: 'high'}, 'high'],
    ],
    [
      entry('  ok: {by: a, at: b, zh: h0123456789ab, en: h0123456789ab, terms: {算力: h0123456789ab}}\n'),
      ['invalid-field', 'termInvalid', {value: '算力'}, '算力'],
    ],
    [
      entry('  ok: {by: a, at: b, zh: h0123456789ab, en: h0123456789ab, terms: {power: x}}\n'),
      ['invalid-field', 'hashInvalid', {field: 'ok.terms.power', value: 'x'}, 'x'],
    ],
    [
      entry('  ok: {by: a, at: b, zh: h0123456789ab, en: h0123456789ab, when: x}\n'),
      ['unknown-field', 'unknownField', {field: 'ok.when', known: 'by, at, zh, en, terms, why'}, 'when'],
    ],
    [entry('  en: We write C # 5\n'), ['unknown-field', 'textCut', {field: 'en', comment: '# 5'}, '# 5']],
    [entry('  allow: {Lost Number: b}\n'), ['invalid-field', 'ruleInvalid', {value: 'Lost Number'}, 'Lost Number']],
    [entry('  allow: {lost-number: }\n'), ['invalid-field', 'reasonMissing', {rule: 'lost-number'}, 'lost-number']],
  ])('reports what is wrong in %j and reads on', (text, fault) => {
    expect(faultsIn(text)).toEqual([fault])
    expect(read(text).register).toBeDefined()
  })
})
