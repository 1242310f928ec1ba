// Editions of made-up text for measuring pages: a project in a temporary folder, every sentence rendered, built by the program.
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {read} from '../../dist/edition.js'
import {block, changeFields} from '../../dist/pair/change-fields.js'
import {openProject} from '../../dist/project/open.js'
import {madeText} from '../bench/made-text.mjs'

const program = fileURLToPath(new URL('../../bin/duizhao.js', import.meta.url))

const terms = [
  ['computing-power', '算力', 'computing power', 'suànlì'],
  ['network', '网络', 'network', 'wǎngluò'],
  ['data', '数据', 'data', 'shùjù'],
  ['market', '市场', 'market', 'shìchǎng'],
]

const english = number =>
  `In sentence ${number}, the network moves the data and the computing power of the market to wherever the users need them most.`

/** Paragraphs of made-up text without headings, so that nothing divides them: `most` sentences at least. */
const paragraphs = most => {
  const found = []
  let count = 0
  for (let seed = 0; count < most; seed++)
    for (const {text} of madeText(seed))
      for (const each of text.split('\n\n')) {
        if (count >= most || !/^\p{Script=Han}/u.test(each) || /[`[]/.test(each)) continue
        const sentences = each.match(/[^。]*。/g) ?? []
        const kept = sentences.slice(0, most - count)
        count += kept.length
        found.push(kept.join(''))
      }
  return `# 一页\n\n${found.join('\n\n')}\n`
}

/** The absolute folder of a project whose one document has `segments` segments (its title is one more), with its edition in `edition/`. */
export const madeProject = (segments, formats = 'html') => {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-pages-'))
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
  write('duizhao.yml', 'title: {zh: 试, en: Trial}\ntranslators: [Somebody]\nlicence: CC0-1.0\n')
  write('source/one.md', paragraphs(segments))
  for (const [id, zh, en, pinyin] of terms)
    write(
      `glossary/it/${id}.yml`,
      `id: ${id}\ndomain: it\nzh:\n  - {term: ${zh}, pinyin: ${pinyin}, status: preferred}\nen:\n  - {term: ${en}, status: preferred}\n`,
    )
  const run = (...args) => execFileSync(process.execPath, [program, ...args, '--root', folder], {stdio: 'ignore'})
  run('sync')
  let count = 0
  for (const register of read(openProject(folder).value.files).registers) {
    const wanted = register.entries.map(entry => [entry, new Map([['en', block(english(++count))]])])
    write(register.path, changeFields(register, new Map(wanted)).text)
  }
  run('build', '--formats', formats, '--fail-on', 'never')
  return folder
}

/** A file of a built edition. */
export const builtFile = (folder, path) => readFileSync(join(folder, 'edition', path))
