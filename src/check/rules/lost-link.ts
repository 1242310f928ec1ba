import type {LinkRun} from '../../bitext/prose.ts'
import {inText} from '../../bitext/spot.ts'
import {rule} from '../rule.ts'
import type {Side} from '../side.ts'
import {haveOneEnd, inEnglish} from '../target.ts'
import {Targets} from '../targets.ts'

/** A link of the Chinese that the English lacks, or that leads elsewhere there. */
export const lostLink = rule({
  id: 'lost-link',
  over: 'rendering',
  severity: 'error',
  summary: {
    en: 'A link of the Chinese is missing from the English, or leads elsewhere there.',
    zh: '译文缺少原文的链接，或链接指向了别处。',
  },
  why: {
    en: 'Readers cannot follow a reference that the author gave, or are led to another page than the author meant.',
    zh: '读者无法查阅作者给出的出处，或被带到作者没有提到的页面。',
  },
  remedy: {
    en: 'Write the link as the Chinese does, `[words](address)`. Addresses may differ in what tells languages apart (`/zh/docs/a` and `/docs/a`) and where `links` in `duizhao.yml` names another beginning.',
    zh: '照原文写出链接 `[文字](地址)`。只有语言不同的地址（如 `/zh/docs/a` 与 `/docs/a`）视为相同；`duizhao.yml` 的 `links` 可写明英文用哪个开头。',
  },
  words: {
    en: {
      lost: 'Unexpected English without the link to `{{url}}`',
      changed: 'Unexpected link to `{{actual}}`, expected `{{url}}` as in the Chinese',
      bare: 'Unexpected bare address, expected words that link to it as in the Chinese',
      added: 'Unexpected link to `{{actual}}`, to which the Chinese does not link',
    },
    zh: {
      lost: '译文缺少指向 `{{url}}` 的链接',
      changed: '链接指向 `{{actual}}`，原文指向 `{{url}}`',
      bare: '此处只有地址，原文是带文字的链接',
      added: '多出指向 `{{actual}}` 的链接，原文没有',
    },
  },
  examples: {
    wrong: [
      {
        zh: '见[文档](https://example.com/a)。',
        en: 'See the docs.',
        finds: {message: 'lost', at: 'See the docs.'},
      },
      {
        zh: '见[文档](https://example.com/a)。',
        en: 'See the [docs](https://example.com/b).',
        finds: {message: 'changed', at: '[docs](https://example.com/b)', actual: 'https://example.com/b'},
      },
      {
        zh: '见[文档](https://example.com/a)。',
        en: 'See the docs: https://example.com/a',
        finds: {message: 'bare', at: 'https://example.com/a'},
      },
      {
        zh: '见文档。',
        en: 'See the [docs](https://example.com/a).',
        finds: {message: 'added', at: '[docs](https://example.com/a)'},
      },
      {
        zh: '打开 http://localhost:8000/ ，即可。',
        en: 'Open http://localhost:8000/other and look.',
        finds: {message: 'changed', at: 'http://localhost:8000/other', actual: 'http://localhost:8000/other'},
      },
    ],
    right: [
      {zh: '见[文档](/zh/docs/a)。', en: 'See the [docs](/docs/a).'},
      {zh: '见<https://example.com>。', en: 'See <https://example.com>.'},
      {zh: '[甲](/a)优于[乙](/b)。', en: '[Yi](/b) is worse than [Jia](/a).'},
      {zh: '打开 http://localhost:8000/products ，即可。', en: 'Open http://localhost:8000/products.'},
    ],
  },
  *check({edition, zh, en}) {
    const there = linksOf(en)
    const wanted = zh.flatMap(side =>
      linksOf(side).map(link => ({
        link,
        url: inEnglish(link.url, edition.metadata.links),
        cause: side.atRun(link),
      })),
    )
    if (wanted.length === 0 && there.length === 0) return
    const all = new Targets(there, ({url}) => url)
    const reached = all.reached(wanted.map(({url}) => url))
    const strange = there.filter(link => !reached.has(link))
    const worded = new Targets(
      there.filter(({bare}) => !bare),
      ({url}) => url,
    )
    let used = 0
    for (const {link, url, cause} of wanted) {
      const same = all.first(url)
      if (same && (link.bare || worded.first(url))) continue
      const other = same ?? strange[used++]
      if (!other) yield {message: 'lost', values: {url}, at: en.at(), expected: [url], cause}
      else if (same) yield {message: 'bare', at: en.atRun(other), actual: other.url, cause}
      else
        yield {
          message: 'changed',
          values: {url, actual: other.url},
          at: en.atRun(other),
          actual: other.url,
          expected: [url],
          cause,
          ...(haveOneEnd(url, other.url) ? {severity: 'warning'} : {}),
        }
    }
    // A link more loses nothing.
    for (const link of strange.slice(used))
      yield {
        message: 'added',
        values: {actual: link.url},
        at: en.atRun(link),
        actual: link.url,
        severity: 'info',
      }
  },
})

const linksOf = (side: Side): readonly LinkRun[] => {
  const links = side.runs.filter(run => run.type === 'link')
  return side.words.includes('://') ? [...links, ...addressesIn(side)] : links
}

/** Addresses of this machine and of names without a dot, of which Markdown makes no links: http://localhost:8000/a. */
const ADDRESS = /(?<![\w/])https?:\/\/[\w-]+(?::\d+)?(?:[/?#][\w./?#=&%~+-]*)?/g

const addressesIn = ({words, prose}: Side): readonly LinkRun[] =>
  [...words.matchAll(ADDRESS)].map(({0: text, index}) => {
    const url = text.replace(/[.?]+$/, '')
    const at = inText(prose, {start: index, end: index + url.length})
    return {type: 'link', url, bare: true, children: [], at}
  })
