import {describe, expect, test} from 'vitest'
import {edit, newProject, run, textOf, write} from './project.ts'

const lighthouse = `id: lighthouse
domain: sea
zh:
  - {term: 灯塔, pinyin: dēngtǎ, status: preferred}
en:
  - {term: lighthouse, pos: noun, status: preferred}
unconfirmed: [pinyin]
`

describe('duizhao term list', () => {
  test('shows every term with its uses, and a doubt behind a reading that nobody has confirmed', async () => {
    const folder = await newProject()
    write(folder, 'glossary/sea/lighthouse.yml', lighthouse)
    const {status, out} = await run(folder, 'term', 'list')
    expect(status).toBe(0)
    expect(out).toMatch(/^lighthouse +0 +灯塔 +dēngtǎ \? +lighthouse$/m)
    expect(out).toMatch(/^\d+ terms, \d+ used$/m)
    const unused = await run(folder, 'term', 'list', '--unused', '--domain', 'sea')
    expect(unused.out).toContain('1 term, 0 used')
  })

  test('gives the same to programs', async () => {
    const folder = await newProject()
    write(folder, 'glossary/sea/lighthouse.yml', lighthouse)
    const {terms} = JSON.parse((await run(folder, 'term', 'list', '--format', 'json', '--domain', 'sea')).out)
    expect(terms).toEqual([
      {
        id: 'lighthouse',
        file: 'glossary/sea/lighthouse.yml',
        domain: 'sea',
        zh: [{term: '灯塔', pinyin: 'dēngtǎ', status: 'preferred'}],
        en: [{term: 'lighthouse', pos: 'noun', status: 'preferred', uses: 0}],
        uses: 0,
        otherwise: 0,
        unconfirmed: ['pinyin'],
      },
    ])
  })

  test('names the domains where nobody knows the one asked for', async () => {
    const folder = await newProject()
    write(folder, 'glossary/sea/lighthouse.yml', lighthouse)
    const {status, err} = await run(folder, 'term', 'list', '--domain', 'sky')
    expect(status).toBe(2)
    expect(err).toMatch(/^No term belongs to the domain "sky"\. There are: .*sea\.\n$/)
  })
})

describe('duizhao term show', () => {
  test('takes an id or a form in either language, traditional or capital', async () => {
    const folder = await newProject()
    write(folder, 'glossary/sea/lighthouse.yml', lighthouse)
    const {out} = await run(folder, 'term', 'show', 'lighthouse')
    expect(out).toContain('file: glossary/sea/lighthouse.yml')
    expect((await run(folder, 'term', 'show', '燈塔')).out).toBe(out)
    expect((await run(folder, 'term', 'show', 'Lighthouse')).out).toBe(out)
  })

  test('says which terms a shared spelling may name', async () => {
    const folder = await newProject()
    write(folder, 'glossary/sea/lighthouse.yml', lighthouse)
    write(folder, 'glossary/sea/beacon.yml', lighthouse.replaceAll('lighthouse', 'beacon'))
    const {status, err} = await run(folder, 'term', 'show', '灯塔')
    expect(status).toBe(2)
    expect(err).toContain('"灯塔" may be any of these; name one by its id: beacon, lighthouse')
  })

  test('tells how to find a term that it does not know', async () => {
    const folder = await newProject()
    const {status, err} = await run(folder, 'term', 'show', '航母')
    expect(status).toBe(2)
    expect(err).toContain('The glossary has no term "航母". `duizhao term list` shows them all')
  })
})

describe('duizhao term concordance', () => {
  test('lines up what holds a text, traditional or full-width, beside its English', async () => {
    const folder = await newProject()
    const {status, out} = await run(folder, 'term', 'concordance', '灯火')
    expect(status).toBe(0)
    const columns = out.split('\n').filter(line => / 灯火( |$)/.test(line))
    expect(columns.length).toBeGreaterThan(0)
    expect(out).toMatch(/\n\d+ segments?, \d+ times in Chinese, \d+ in English\n$/)
    expect((await run(folder, 'term', 'concordance', '燈火')).out).toBe(out)
  })

  test('finds English too, whatever its capitals', async () => {
    const folder = await newProject()
    const {segments} = JSON.parse((await run(folder, 'term', 'concordance', 'FERRY', '--format', 'json')).out)
    expect(segments.length).toBeGreaterThan(0)
    for (const {en} of segments) {
      for (const {start, end} of en.ranges) expect(en.text.slice(start, end).toLowerCase()).toBe('ferry')
    }
  })

  test('says so where nothing holds it', async () => {
    const folder = await newProject()
    const {status, err} = await run(folder, 'term', 'concordance', '航母')
    expect(status).toBe(0)
    expect(err).toBe('Nothing holds "航母", neither in Chinese nor in English.\n')
  })
})

const boatFile = 'glossary/boats/black-awning-boat.yml'

describe('duizhao term impact', () => {
  test('shows what must change, with the edits, and writes nothing', async () => {
    const folder = await newProject()
    const [before, term] = [textOf(folder, 'translations/en/ferry.yml'), textOf(folder, boatFile)]
    const {status, out} = await run(folder, 'term', 'impact', '乌篷船', '--en', 'covered skiff')
    expect(status).toBe(0)
    expect(out).toContain('black-awning-boat: 乌篷船 → covered skiff (was: black-awning boat)')
    expect(out).toContain('must change: 2, of which 2 by the edits shown')
    expect(out).toContain('    - black-awning boats\n    + covered skiffs\n')
    expect(textOf(folder, 'translations/en/ferry.yml')).toBe(before)
    expect(textOf(folder, boatFile)).toBe(term)
  })

  test('with --write changes the term and the renderings, and nothing else, and check is content', async () => {
    const folder = await newProject()
    const [before, term] = [textOf(folder, 'translations/en/ferry.yml'), textOf(folder, boatFile)]
    expect((await run(folder, 'term', 'impact', 'black-awning-boat', '--en', 'covered skiff', '--write')).status).toBe(
      0,
    )
    expect(textOf(folder, boatFile)).toBe(
      term.replace(
        'en:\n  - {term: black-awning boat, pos: noun, status: preferred}',
        'en:\n  - {term: covered skiff, pos: noun, status: preferred}\n  - {term: black-awning boat, pos: noun, status: forbidden}',
      ),
    )
    const after = before.replaceAll('black-awning boat', 'covered skiff')
    expect(textOf(folder, 'translations/en/ferry.yml')).toBe(after)
    expect((await run(folder, 'check')).status).toBe(0)
  })

  test('leaves to a person what it cannot write, and check fails until that is done', async () => {
    const folder = await newProject()
    edit(folder, 'translations/en/ferry.yml', '**black-awning boat**', 'black-awning *boat*')
    const {out, err} = await run(folder, 'term', 'impact', 'black-awning-boat', '--en', 'covered skiff', '--write')
    expect(out).toContain('by hand: In the days before the bridge')
    expect(err).toContain('1 segment is left to do by hand')
    expect((await run(folder, 'check')).status).toBe(1)
    edit(folder, 'translations/en/ferry.yml', 'black-awning *boat*', '*covered skiff*')
    expect((await run(folder, 'check')).status).toBe(0)
  })

  test('keeps apart what is excepted, and asks for the English where none was given', async () => {
    const folder = await newProject()
    write(folder, boatFile, `${textOf(folder, boatFile)}except:\n  w07k2zk6: a museum piece by now\n`)
    const {out} = await run(folder, 'term', 'impact', 'black-awning-boat', '--en', 'covered skiff')
    expect(out).toContain('must change: 1')
    expect(out).toMatch(/excepted in the term’s file: 1\n.*w07k2zk6/)
    const {status, err} = await run(folder, 'term', 'impact', 'black-awning-boat')
    expect(status).toBe(2)
    expect(err).toContain('--en "English"')
  })
})

describe('duizhao term add', () => {
  test('writes a term with a reading to be confirmed, ready for check', async () => {
    const folder = await newProject()
    const {status, out, err} = await run(folder, 'term', 'add', '灯火', '--en', 'light on the water', '--domain', 'sea')
    expect(status).toBe(0)
    expect(out).toBe('Wrote glossary/sea/light-on-the-water.yml\n')
    expect(err).toContain('dēng huǒ')
    expect(textOf(folder, 'glossary/sea/light-on-the-water.yml')).toBe(
      [
        'id: light-on-the-water',
        'domain: sea',
        'zh:',
        '  - {term: 灯火, pinyin: dēng huǒ, status: preferred}',
        'en:',
        '  - {term: light on the water, status: preferred}',
        'unconfirmed: [pinyin]',
        '',
      ].join('\n'),
    )
    expect((await run(folder, 'check')).status).toBe(0)
  })

  test('refuses a second term with that Chinese in one domain, and warns of one in another', async () => {
    const folder = await newProject()
    const twin = await run(folder, 'term', 'add', '乌篷船', '--en', 'skiff', '--domain', 'boats')
    expect(twin.status).toBe(2)
    expect(twin.err).toContain('add the English to glossary/boats/black-awning-boat.yml instead')
    const other = await run(folder, 'term', 'add', '乌篷船', '--en', 'Wupeng', '--domain', 'songs')
    expect(other.status).toBe(0)
    expect(other.err).toContain('“乌篷船” is a form of black-awning-boat (boats) too')
  })

  test.each([
    [['灯火'], 'Say both'],
    [['灯火', '--en', 'lights', '--id', 'Light!'], '"Light!" is no term id'],
    [['灯火', '--en', 'lights', '--domain', '../x'], '"../x" is no domain'],
    [['灯火', '--en', 'lights', '--id', 'old-zhou'], 'Another term bears the id old-zhou'],
  ])('says what is wrong with %j', async (args, message) => {
    const folder = await newProject()
    const {status, err} = await run(folder, 'term', 'add', ...args)
    expect(status).toBe(2)
    expect(err).toContain(message)
  })
})

describe('the page of departures from the glossary', () => {
  test('names each with its reason, and is not there where there are none', async () => {
    const folder = await newProject()
    await run(folder, 'build')
    expect(() => textOf(folder, 'edition/terms/_deviations/index.html')).toThrow('ENOENT')
    expect(textOf(folder, 'edition/terms/index.html')).not.toContain('_deviations')
    write(folder, boatFile, `${textOf(folder, boatFile)}except:\n  w07k2zk6: a museum piece by now\n`)
    edit(folder, 'translations/en/ferry.yml', 'the black-awning boats lie', 'the old boats lie')
    edit(folder, 'translations/en/ferry.yml', '**black-awning boat**', '**skiff**')
    expect((await run(folder, 'build')).out).toContain('term-missing')
    const page = textOf(folder, 'edition/terms/_deviations/index.html')
    expect(page).toContain('<a href="../black-awning-boat/index.html" lang="zh">乌篷船</a>')
    expect(page).toMatch(/ferry\/index\.html#w07k2zk6[\s\S]*Reason<\/span>[\s\S]*a museum piece by now/)
    expect(page).toMatch(/ferry\/index\.html#ccqtpm1g[\s\S]*No reason is given\./)
    expect(textOf(folder, 'edition/terms/index.html')).toContain('href="_deviations/index.html"')
  })
})

describe('ordinary words of a project', () => {
  test('own their overlap with a term, beside those that everybody has', async () => {
    const folder = await newProject()
    const uses = async (): Promise<number> => {
      const {terms} = JSON.parse((await run(folder, 'term', 'list', '--format', 'json')).out)
      return terms.find(({id}: {id: string}) => id === 'black-awning-boat').uses
    }
    expect(await uses()).toBe(2)
    write(folder, 'duizhao.yml', `${textOf(folder, 'duizhao.yml')}\nordinary: [乌篷船拴]\n`)
    expect(await uses()).toBe(1)
    write(folder, 'duizhao.yml', textOf(folder, 'duizhao.yml').replace('乌篷船拴', '乌篷船|拴'))
    expect(await uses()).toBe(2)
  })
})

describe('duizhao term rename', () => {
  test('moves the file and keeps the reviews that name the term', async () => {
    const folder = await newProject()
    await run(folder, 'ok', 'w07k2zk6', '--by', '编辑')
    const before = textOf(folder, 'translations/en/ferry.yml')
    expect(before).toContain('black-awning-boat:')
    const {status, out} = await run(folder, 'term', 'rename', '乌篷船', 'wupeng')
    expect(status).toBe(0)
    expect(out).toBe('black-awning-boat is wupeng now. No review has lapsed.\n')
    expect(() => textOf(folder, boatFile)).toThrow('ENOENT')
    expect(textOf(folder, 'glossary/boats/wupeng.yml')).toMatch(/^id: wupeng\n/)
    expect(textOf(folder, 'translations/en/ferry.yml')).toBe(before.replace('black-awning-boat:', 'wupeng:'))
    expect((await run(folder, 'status')).out).not.toContain('review lapsed')
  })

  test.each([
    ['old-zhou', 'Another term bears the id old-zhou'],
    ['Wupeng', '"Wupeng" is no term id'],
  ])('refuses %s and writes nothing', async (id, message) => {
    const folder = await newProject()
    const {status, err} = await run(folder, 'term', 'rename', '乌篷船', id)
    expect(status).toBe(2)
    expect(err).toContain(message)
    expect(textOf(folder, boatFile)).toContain('id: black-awning-boat')
  })
})
