import {excerpt} from '../excerpt.ts'
import {lostReferences} from '../lost-references.ts'
import {megabytes} from '../megabytes.ts'
import {rule} from '../rule.ts'

/** A link that leads to nothing in the edition. */
export const brokenLink = rule({
  id: 'broken-link',
  over: 'edition',
  severity: 'warning',
  summary: {
    en: 'A link leads to a document, a heading or a file that is not there.',
    zh: '链接指向不存在的文档、标题或文件。',
  },
  why: {
    en: 'On the pages its words stand without a link, and in the Markdown it leads nowhere: readers lose a reference that the author gave.',
    zh: '网页上只剩文字，没有链接；Markdown 中点了也无处可去。作者给出的指引就此断了。',
  },
  remedy: {
    en: 'Write the path of a document or a file under `source/`, from the file in which the link stands, or a full address (`https://…`). A heading is named as GitHub names it, `other.md#标题`, or by the anchor behind it, `{#id}`.',
    zh: '写出 `source/` 下文档或文件相对于本文件的路径，或完整的网址（`https://…`）。标题按 GitHub 的规则引用，如 `other.md#标题`，或用标题后的锚点 `{#id}`。',
  },
  words: {
    en: {
      noFile: 'Unexpected link to `{{url}}`: there is no file {{path}}',
      nearFile: 'Unexpected link to `{{url}}`: there is no file {{path}}, expected perhaps `{{near}}`',
      noAnchor: 'Unexpected link to `{{url}}`: no heading of {{path}} bears the anchor `#{{fragment}}`',
      nearAnchor:
        'Unexpected link to `{{url}}`: no heading of {{path}} bears the anchor `#{{fragment}}`, expected perhaps `#{{near}}`',
      leftOut:
        'Unexpected link to `{{url}}`: the edition leaves {{path}} out, expected it under `documents` in duizhao.yml',
      beyond: 'Unexpected link to `{{url}}`, which leads out of the project, expected a full address',
      rooted:
        'Unexpected link to `{{url}}`: it begins at the root of a site that the edition does not know, expected a full address',
      tooBig:
        'Unexpected size of {{path}}, {{megabytes}} MB: at most {{limit}} MB are published, expected a full address',
      unsafe: 'Unexpected link to `{{url}}`, which no page follows, expected `https:`, `http:` or `mailto:`',
    },
    zh: {
      noFile: '链接 `{{url}}` 无效：没有文件 {{path}}',
      nearFile: '链接 `{{url}}` 无效：没有文件 {{path}}，也许是 `{{near}}`',
      noAnchor: '链接 `{{url}}` 无效：{{path}} 中没有标题的锚点是 `#{{fragment}}`',
      nearAnchor: '链接 `{{url}}` 无效：{{path}} 中没有标题的锚点是 `#{{fragment}}`，也许是 `#{{near}}`',
      leftOut: '链接 `{{url}}` 无效：双语版不含 {{path}}，应列入 duizhao.yml 的 `documents`',
      beyond: '链接 `{{url}}` 通向项目之外，应为完整的网址',
      rooted: '链接 `{{url}}` 从网站的根目录算起，而双语版不知道是哪个网站，应为完整的网址',
      tooBig: '{{path}} 有 {{megabytes}} MB，超过 {{limit}} MB 不予发布，应改用完整的网址',
      unsafe: '网页不会打开链接 `{{url}}`，应以 `https:`、`http:` 或 `mailto:` 开头',
    },
  },
  examples: {
    wrong: [
      {
        zh: '见[后记](postscript.md)。',
        en: 'See the [postscript](postscript.md).',
        finds: {message: 'noFile', at: '[后记](postscript.md)'},
      },
      {
        zh: '见[数据](power.csv)。',
        files: {'source/powers.csv': 1},
        finds: {message: 'nearFile', at: '[数据](power.csv)', actual: 'power.csv'},
      },
      {zh: '见[下文](#结论)。', finds: {message: 'noAnchor', at: '[下文](#结论)'}},
      {
        zh: '见[下文](#part-tow)。',
        more: [{zh: '<a id="part-two"></a>其二。'}],
        finds: {message: 'nearAnchor', at: '[下文](#part-tow)'},
      },
      {zh: '见[草稿](draft.md)。', files: {'source/draft.md': 1}, finds: {message: 'leftOut', at: '[草稿](draft.md)'}},
      {zh: '见[别处](../../notes.md)。', finds: {message: 'beyond', at: '[别处](../../notes.md)'}},
      {zh: '见[指南](/zh-cn/docs/)。', finds: {message: 'rooted', at: '[指南](/zh-cn/docs/)'}},
      {
        zh: '见[录像](talk.mp4)。',
        files: {'source/talk.mp4': 120_000_000},
        finds: {message: 'tooBig', at: '[录像](talk.mp4)'},
      },
      {zh: '见[共享](file:///share/a.doc)。', finds: {message: 'unsafe', at: '[共享](file:///share/a.doc)'}},
    ],
    right: [
      {zh: '见[本文](example.md)与[数据](power.csv)。', files: {'source/power.csv': 1}},
      {zh: '见[下文](#其二)。', more: [{zh: '<a id="其二"></a>其二。'}]},
      {zh: '见[文档](https://example.com/a)。', en: 'See the [docs](https://example.com/a).'},
    ],
  },
  *check(edition) {
    for (const {url: written, at, segment, lost, near} of lostReferences(edition, 'link')) {
      const url = excerpt(written)
      const where = {
        at,
        ...(segment ? {segment} : {}),
        actual: written,
        ...(near === undefined ? {} : {expected: [near]}),
      }
      switch (lost.type) {
        case 'noFile': {
          const {path} = lost
          if (lost.rooted) yield {message: 'rooted', values: {url}, ...where, severity: 'info'}
          else if (near === undefined) yield {message: 'noFile', values: {url, path}, ...where}
          else yield {message: 'nearFile', values: {url, path, near}, ...where}
          break
        }
        case 'noAnchor': {
          const {path, fragment} = lost
          if (near === undefined) yield {message: 'noAnchor', values: {url, path, fragment}, ...where}
          else yield {message: 'nearAnchor', values: {url, path, fragment, near}, ...where}
          break
        }
        case 'leftOut':
          yield {message: 'leftOut', values: {url, path: lost.path}, ...where}
          break
        case 'tooBig': {
          const {path, size} = lost.asset
          yield {message: 'tooBig', values: {path, ...megabytes(size)}, ...where}
          break
        }
        case 'beyond':
        case 'unsafe':
          yield {message: lost.type, values: {url}, ...where}
          break
        case 'noPicture':
          break
        default:
          lost satisfies never
      }
    }
  },
})
