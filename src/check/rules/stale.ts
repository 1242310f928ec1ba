import {normalize} from '../../bitext/hash.ts'
import {inRendering, inSource} from '../../bitext/spot.ts'
import {changed} from '../changed.ts'
import {rule} from '../rule.ts'

/** A rendering of Chinese that has changed since. */
export const stale = rule({
  id: 'stale',
  over: 'pair',
  severity: 'warning',
  summary: {
    en: 'The Chinese has changed since it was translated.',
    zh: '译出之后，中文又改过。',
  },
  why: {
    en: 'The English may say what the author no longer says; one changed digit is enough.',
    zh: '译文说的可能已经不是作者现在的意思；改动一个数字就够了。',
  },
  remedy: {
    en: 'Bring the English up to the present Chinese where that is needed, then run `duizhao done ID`.',
    zh: '按现在的中文核对并修改译文，然后运行 `duizhao done 编号`。',
  },
  words: {
    en: {
      replaced: 'Unexpected English of an earlier text: “{{was}}” has become “{{now}}” in the Chinese',
      added: 'Unexpected English of an earlier text: “{{now}}” was added to the Chinese',
      removed: 'Unexpected English of an earlier text: “{{was}}” was taken out of the Chinese',
    },
    zh: {
      replaced: '译文依据的是旧文：中文的“{{was}}”已改为“{{now}}”',
      added: '译文依据的是旧文：中文新增了“{{now}}”',
      removed: '译文依据的是旧文：中文删去了“{{was}}”',
    },
  },
  examples: {
    wrong: [
      {
        zh: '该公司融资3亿美元。',
        was: '该公司融资2亿美元。',
        en: 'The company raised $200 million.',
        finds: {message: 'replaced', at: 'The company raised $200 million.', actual: '该公司融资2亿美元。'},
      },
      {
        zh: '节点不会同步。',
        was: '节点会同步。',
        en: 'The nodes sync.',
        finds: {message: 'added', at: 'The nodes sync.', actual: '节点会同步。'},
      },
      {
        zh: '节点会同步。',
        was: '节点不会同步。',
        en: 'The nodes do not sync.',
        finds: {message: 'removed', at: 'The nodes do not sync.', actual: '节点不会同步。'},
      },
    ],
    right: [{zh: '该公司融资3亿美元。', en: 'The company raised $300 million.'}],
  },
  *check({document, pair}) {
    const {stale} = pair.state
    if (!stale) return
    const now = normalize(pair.zh.text)
    const values = changed(stale.was, now)
    yield {
      message: values.was === '' ? 'added' : values.now === '' ? 'removed' : 'replaced',
      values,
      at: inRendering(document, pair),
      actual: stale.was,
      expected: [now],
      cause: inSource(document, pair),
    }
  },
})
