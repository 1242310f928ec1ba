import {keptBlocks} from '../../bitext/walk.ts'
import {hasHan} from '../../language/characters.ts'
import {blankComments} from '../../markup/html-tags.ts'
import {excerpt} from '../excerpt.ts'
import {rule} from '../rule.ts'

/** Chinese that passes through untranslated because it does not stand in a passage. */
export const untranslatedBlock = rule({
  id: 'untranslated-block',
  over: 'document',
  severity: 'warning',
  summary: {
    en: 'Chinese in a block of HTML or in front matter passes through untranslated.',
    zh: 'HTML 块或文档头中的中文未经翻译，原样保留。',
  },
  why: {
    en: 'It is cut into no sentences and counted in no coverage, so the English may hold Chinese while all seems to be translated.',
    zh: '它不参与断句，也不计入翻译进度：看上去已全部译完，英文里却还留着中文。',
  },
  remedy: {
    en: 'Write HTML as Markdown; what is to stay as it is stands between `<!-- no-translate -->` and `<!-- /no-translate -->`. Name the keys of front matter to be translated in duizhao.yml, `frontMatter: [author, tags]`: with such a list all others are kept without a word, with `frontMatter: []` all of them.',
    zh: '把 HTML 改写为 Markdown；确实要原样保留的，放在 `<!-- no-translate -->` 与 `<!-- /no-translate -->` 之间。文档头中要翻译的键列入 duizhao.yml，如 `frontMatter: [author, tags]`；列出之后，其余的键视为有意保留，不再提示；都不翻译则写 `frontMatter: []`。',
  },
  words: {
    en: {
      html: 'Unexpected Chinese in a block of HTML, “{{text}}”, which nobody translates, expected Markdown',
      frontMatter:
        'Unexpected Chinese as `{{key}}` of the front matter, “{{text}}”, which nobody translates, expected the key under `frontMatter` in duizhao.yml',
    },
    zh: {
      html: 'HTML 块中的中文“{{text}}”不会被翻译，应改写为 Markdown',
      frontMatter: '文档头 `{{key}}` 中的中文“{{text}}”不会被翻译，应把该键列入 duizhao.yml 的 `frontMatter`',
    },
  },
  examples: {
    wrong: [
      {
        html: '<p align="center">算力就是一切。</p>',
        finds: {message: 'html', at: '<p align="center">算力就是一切。</p>'},
      },
      {frontMatter: {key: 'author', value: '鲁迅'}, finds: {message: 'frontMatter', at: '鲁迅', actual: '鲁迅'}},
    ],
    right: [
      {html: '<!-- 给同事的话 -->'},
      {html: '<br>'},
      {frontMatter: {key: 'date', value: '2026-11-20'}},
      {zh: '算力就是一切。', en: 'Compute is all.'},
    ],
  },
  *check({edition, document}) {
    for (const {kind, value, label, place} of keptBlocks(document.children)) {
      const at = {path: document.path, range: place}
      if (kind === 'html') {
        const words = blankComments(value)
        if (hasHan(words)) yield {message: 'html', values: {text: chineseOf(words)}, at}
      } else if (kind === 'value' && label !== undefined && !edition.metadata.frontMatter && hasHan(value))
        yield {
          message: 'frontMatter',
          values: {key: label, text: excerpt(value)},
          at,
          actual: value,
          severity: 'info',
        }
    }
  },
})

/** The first Chinese words of HTML, up to the next tag or quotation mark. */
const chineseOf = (html: string): string => excerpt(/\p{Script=Han}[^<>"'\n]*/u.exec(html)?.[0] ?? '')
