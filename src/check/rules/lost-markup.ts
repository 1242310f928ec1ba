import {plainOf} from '../../bitext/prose.ts'
import {Counterparts} from '../counterpart.ts'
import {excerpt} from '../excerpt.ts'
import {fixAt} from '../fix-at.ts'
import type {LostCode} from '../lost-code.ts'
import {lostCode} from '../lost-code.ts'
import {rule} from '../rule.ts'
import type {Side} from '../side.ts'

/** Inline markup of the Chinese that the English lacks: code, emphasis, images, footnotes, HTML. */
export const lostMarkup = rule({
  id: 'lost-markup',
  over: 'rendering',
  severity: 'warning',
  summary: {
    en: 'Code, emphasis, an image, a footnote or an HTML tag of the Chinese is missing from the English.',
    zh: '译文缺少原文的代码、强调、图片、脚注或 HTML 标签。',
  },
  why: {
    en: 'Markup carries sense: a command must be typed as it stands, a footnote is a reference, and what the author stressed should be stressed.',
    zh: '标记也有意义：命令要照原样输入，脚注是出处，作者强调的地方译文也应强调。',
  },
  remedy: {
    en: 'Write the same markup in the English, code and labels unchanged.',
    zh: '在译文中写出同样的标记，代码和脚注标签不要改动。',
  },
  words: {
    en: {
      code: 'Unexpected English without the code `{{code}}`',
      plain: 'Unexpected plain “{{code}}”, expected code as in the Chinese',
      changed: 'Unexpected code `{{actual}}`, expected `{{code}}` as in the Chinese',
      emphasis: 'Unexpected English without the emphasis of “{{text}}”',
      strong: 'Unexpected English without the strong emphasis of “{{text}}”',
      delete: 'Unexpected English without the deletion of “{{text}}”',
      image: 'Unexpected English without the image `{{url}}`',
      footnote: 'Unexpected English without the footnote `[^{{label}}]`',
      html: 'Unexpected English without the HTML `{{tag}}`',
    },
    zh: {
      code: '译文缺少代码 `{{code}}`',
      plain: '“{{code}}”未标为代码，原文是代码',
      changed: '代码是 `{{actual}}`，原文是 `{{code}}`',
      emphasis: '译文缺少“{{text}}”的强调',
      strong: '译文缺少“{{text}}”的加粗',
      delete: '译文缺少“{{text}}”的删除线',
      image: '译文缺少图片 `{{url}}`',
      footnote: '译文缺少脚注 `[^{{label}}]`',
      html: '译文缺少 HTML 标签 `{{tag}}`',
    },
  },
  examples: {
    wrong: [
      {
        zh: '运行 `npm i`。',
        en: 'Run `npm install`.',
        finds: {message: 'changed', at: '`npm install`', actual: 'npm install'},
      },
      {zh: '运行 `npm i`。', en: 'Run it.', finds: {message: 'code', at: 'Run it.'}},
      {zh: '运行 `npm i`。', en: 'Run npm i.', finds: {message: 'plain', at: 'npm i', fix: '`npm i`'}},
      {zh: '**重要**：请备份。', en: 'Important: back up.', finds: {message: 'strong', at: 'Important: back up.'}},
      {zh: '*务必*备份。', en: 'Do back up.', finds: {message: 'emphasis', at: 'Do back up.'}},
      {zh: '~~旧~~新价。', en: 'New price.', finds: {message: 'delete', at: 'New price.'}},
      {zh: '见脚注[^1]。', en: 'See the footnote.', finds: {message: 'footnote', at: 'See the footnote.'}},
      {zh: '第一行<br>第二行。', en: 'Line one, line two.', finds: {message: 'html', at: 'Line one, line two.'}},
      {zh: '![架构](a.png)', en: 'Architecture', finds: {message: 'image', at: 'Architecture'}},
    ],
    right: [
      {zh: '**重要**：请备份。', en: '**Important**: back up.'},
      {zh: '他读《红楼梦》。', en: 'He reads *Dream of the Red Chamber*.'},
      {zh: '输入`你好`。', en: 'Type `hello`.'},
      {zh: '`npm i` 很快，`npm i` 也很稳。', en: '`npm i` is fast and reliable.'},
    ],
  },
  *check({zh, en}) {
    // Most sentences have no markup at all.
    if (zh.every(({runs}) => runs.every(({type}) => type === 'words'))) return
    for (const lost of lostCode(zh, en)) yield remarkOn(lost, en)
    const left = new Counterparts(en.runs)
    const hasCode = en.runs.some(run => run.type === 'code' || (run.type === 'html' && SETS_CODE.test(run.value)))
    // An element is lost once, with its beginning.
    const open = new Map<string, number>()
    for (const side of zh)
      for (const run of side.runs) {
        if (run.type === 'code' || left.take(run)) continue
        const where = {at: en.at(), cause: side.atRun(run)}
        switch (run.type) {
          case 'emphasis':
          case 'strong':
          case 'delete':
            yield {message: run.type, values: {text: excerpt(plainOf(run.children))}, ...where}
            break
          case 'image':
            yield {message: 'image', values: {url: run.url}, ...where, expected: [run.url]}
            break
          case 'footnote':
            yield {message: 'footnote', values: {label: run.label}, ...where, expected: [`[^${run.label}]`]}
            break
          case 'html': {
            const [, slash, name = ''] = /^<(\/?)([a-z][^\s/>]*)/i.exec(run.value) ?? []
            const isOpen = open.get(name) ?? 0
            if (slash && isOpen > 0) open.set(name, isOpen - 1)
            else {
              if (!slash) open.set(name, isOpen + 1)
              const isHabit = SETS_CODE.test(run.value) && !hasCode
              const lost = {message: 'html', values: {tag: run.value}, ...where, expected: [run.value]} as const
              yield isHabit ? {...lost, severity: 'info'} : lost
            }
          }
        }
      }
  },
})

/** Tags that set what they hold as code; where the English sets nothing so, that is its habit. */
const SETS_CODE = /^<\/?(?:code|kbd|samp|tt|var)\b/i

const remarkOn = (lost: LostCode, en: Side) => {
  const {run, side} = lost
  const code = run.value
  const where = {at: en.at(), cause: side.atRun(run), expected: [code]}
  switch (lost.type) {
    case 'plain': {
      const [at, actual] = [en.at(lost.at), en.prose.plain.slice(lost.at.start, lost.at.end)]
      const fixed = {...where, at, actual, expected: [`\`${code}\``], ...fixAt(at, actual, `\`${code}\``)}
      return {message: 'plain', values: {code: actual}, severity: 'info', ...fixed} as const
    }
    case 'changed': {
      const actual = lost.other.value
      const remark = {message: 'changed', values: {code, actual}, ...where, at: en.atRun(lost.other), actual} as const
      return lost.alike ? ({...remark, severity: 'info'} as const) : remark
    }
    case 'lost':
      return {message: 'code', values: {code}, ...where} as const
    default:
      return lost satisfies never
  }
}
