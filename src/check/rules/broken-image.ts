import {excerpt} from '../excerpt.ts'
import {lostReferences} from '../lost-references.ts'
import {megabytes} from '../megabytes.ts'
import {rule} from '../rule.ts'

/** A picture that the edition cannot show. */
export const brokenImage = rule({
  id: 'broken-image',
  over: 'edition',
  severity: 'warning',
  summary: {
    en: 'A picture is missing, stands outside of the project, or cannot be shown.',
    zh: '图片不存在、在项目之外，或无法显示。',
  },
  why: {
    en: 'Readers see its alternative text in its place, and the author’s words about it hang in the air.',
    zh: '读者在此处只能看到图片的替代文字，作者对图片的说明也就落了空。',
  },
  remedy: {
    en: 'Put the picture under `source/` and name it by its path from the file in which it stands, or give a full address (`https://…`), which is shown as a link.',
    zh: '把图片放在 `source/` 下，按相对于本文件的路径引用；也可写完整的网址（`https://…`），显示为链接。',
  },
  words: {
    en: {
      noFile: 'Unexpected picture `{{url}}`: there is no file {{path}}',
      nearFile: 'Unexpected picture `{{url}}`: there is no file {{path}}, expected perhaps `{{near}}`',
      beyond: 'Unexpected picture `{{url}}`, which lies outside of the project, expected it under `source/`',
      outside: 'Unexpected picture `{{url}}`, which does not lie under `source/`, expected it there',
      rooted:
        'Unexpected picture `{{url}}`: it begins at the root of a site that the edition does not know, expected a file under `source/`',
      tooBig: 'Unexpected size of {{path}}, {{megabytes}} MB, expected at most {{limit}} MB: make the picture smaller',
      unsafe: 'Unexpected picture `{{url}}`, expected a file under `source/`, or a full address',
      noPicture:
        'Unexpected file `{{url}}` as a picture, expected one that browsers show: png, jpg, gif, svg, webp, avif',
    },
    zh: {
      noFile: '图片 `{{url}}` 无效：没有文件 {{path}}',
      nearFile: '图片 `{{url}}` 无效：没有文件 {{path}}，也许是 `{{near}}`',
      beyond: '图片 `{{url}}` 在项目之外，应放在 `source/` 下',
      outside: '图片 `{{url}}` 不在 `source/` 下，应放在那里',
      rooted: '图片 `{{url}}` 从网站的根目录算起，而双语版不知道是哪个网站，应为 `source/` 下的文件',
      tooBig: '{{path}} 有 {{megabytes}} MB，最多 {{limit}} MB：请缩小图片',
      unsafe: '图片 `{{url}}` 无法显示，应为 `source/` 下的文件或完整的网址',
      noPicture: '文件 `{{url}}` 不能作图片显示，应为浏览器能显示的格式：png、jpg、gif、svg、webp、avif',
    },
  },
  examples: {
    wrong: [
      {
        zh: '![架构图](arch.png)',
        en: '![Architecture](arch.png)',
        finds: {message: 'noFile', at: '![架构图](arch.png)', actual: 'arch.png'},
      },
      {
        zh: '![架构图](img/arch.png)',
        files: {'source/pictures/arch.png': 1},
        finds: {message: 'nearFile', at: '![架构图](img/arch.png)'},
      },
      {zh: '![架构图](../../arch.png)', finds: {message: 'beyond', at: '![架构图](../../arch.png)'}},
      {zh: '![架构图](../images/arch.png)', finds: {message: 'outside', at: '![架构图](../images/arch.png)'}},
      {zh: '![架构图](/img/arch.png)', finds: {message: 'rooted', at: '![架构图](/img/arch.png)'}},
      {
        zh: '![架构图](arch.png)',
        files: {'source/arch.png': 61_000_000},
        finds: {message: 'tooBig', at: '![架构图](arch.png)'},
      },
      {
        zh: '![点](data:image/gif;base64,R0lGODlhAQABAAAAACw=)',
        finds: {message: 'unsafe', at: '![点](data:image/gif;base64,R0lGODlhAQABAAAAACw=)'},
      },
      {
        zh: '![架构图](arch.pdf)',
        files: {'source/arch.pdf': 1},
        finds: {message: 'noPicture', at: '![架构图](arch.pdf)'},
      },
    ],
    right: [
      {zh: '![架构图](arch.png)', en: '![Architecture](arch.png)', files: {'source/arch.png': 1}},
      {zh: '![架构图](https://example.com/arch.png)'},
    ],
  },
  *check(edition) {
    for (const {url: written, at, segment, lost, near} of lostReferences(edition, 'image')) {
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
          if (near !== undefined) yield {message: 'nearFile', values: {url, path, near}, ...where}
          else if (lost.rooted) yield {message: 'rooted', values: {url}, ...where}
          else if (!path.startsWith('source/')) yield {message: 'outside', values: {url}, ...where}
          else yield {message: 'noFile', values: {url, path}, ...where}
          break
        }
        case 'tooBig': {
          const {path, size} = lost.asset
          yield {message: 'tooBig', values: {path, ...megabytes(size)}, ...where}
          break
        }
        case 'beyond':
        case 'unsafe':
        case 'noPicture':
          yield {message: lost.type, values: {url}, ...where}
          break
        case 'leftOut':
        case 'noAnchor':
          break
        default:
          lost satisfies never
      }
    }
  },
})
