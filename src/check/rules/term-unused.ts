import type {TermId} from '../../bitext/ids.ts'
import {leaves} from '../../bitext/walk.ts'
import {rule} from '../rule.ts'

/** A term of the glossary that no document holds. */
export const termUnused = rule({
  id: 'term-unused',
  over: 'edition',
  severity: 'warning',
  summary: {
    en: 'A term of the glossary stands in no document.',
    zh: '术语表中的术语没有在任何文档里出现。',
  },
  why: {
    en: 'Its Chinese is most often misspelt, or hidden inside a longer term; then nobody watches over its renderings. Else readers find a glossary page without a single occurrence.',
    zh: '多半是中文写法有误，或总是被更长的术语覆盖，它的译名就无人把关；否则读者会看到一个毫无出处的术语页。',
  },
  remedy: {
    en: 'Correct the Chinese form, add the one that the text uses, or remove the file. A project that shares a large glossary switches the rule off in `duizhao.yml`.',
    zh: '更正中文写法，补上文中的写法，或删去文件；如果项目共用一个大术语表，可在 `duizhao.yml` 中关闭本规则。',
  },
  words: {
    en: {unused: 'Unexpected term: “{{zh}}” stands in no document'},
    zh: {unused: '多余的术语：“{{zh}}”没有在任何文档中出现'},
  },
  examples: {
    wrong: [
      {
        zh: '节点已同步。',
        en: 'The node has synced.',
        terms: {node: {zh: '节点', en: 'node'}, 'smart-contract': {zh: '智能合约', en: 'smart contract'}},
        finds: {message: 'unused', at: '{term: 智能合约, status: preferred}'},
      },
    ],
    right: [{zh: '节点已同步。', en: 'The node has synced.', terms: {node: {zh: '节点', en: 'node'}}}],
  },
  *check({documents, glossary}) {
    const used = new Set<TermId>()
    let read = 0
    for (const document of documents)
      for (const {annotations} of leaves(document)) {
        read++
        for (const {term} of annotations) used.add(term)
      }
    // A glossary that was written before the first document is no fault.
    if (read === 0) return
    for (const {id, path, zh} of glossary) {
      if (used.has(id)) continue
      const [form] = zh
      yield {
        message: 'unused',
        values: {zh: zh.map(({term}) => term).join(' / ') || id},
        at: {path, ...(form ? {range: form.place} : {})},
        term: id,
      }
    }
  },
})
