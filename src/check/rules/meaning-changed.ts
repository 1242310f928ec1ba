import {inRendering, inSource} from '../../bitext/spot.ts'
import {rule} from '../rule.ts'

/** A stale rendering whose Chinese may say something else now, however small the edit. */
export const meaningChanged = rule({
  id: 'meaning-changed',
  over: 'pair',
  severity: 'warning',
  summary: {
    en: 'The Chinese was edited in a way that may turn its meaning, and its English is still the old one.',
    zh: '中文的改动可能使意思变了，而译文还是旧的。',
  },
  why: {
    en: 'One 不 more, or one digit, and a sentence that is 98 % the same says the opposite of its English.',
    zh: '多一个“不”字，或改一个数字，句子有 98% 相同，意思却与译文相反。',
  },
  remedy: {
    en: 'Read the English against the present Chinese, mend it where it no longer holds, then run `duizhao done ID`.',
    zh: '对照现在的中文重读译文，不符之处改正，然后运行 `duizhao done 编号`。',
  },
  words: {
    en: {
      negation: 'Unexpected English of an earlier sense: what the Chinese denies has changed, “{{was}}” → “{{now}}”',
      modality: 'Unexpected English of an earlier sense: must, may or will has changed, “{{was}}” → “{{now}}”',
      bound: 'Unexpected English of an earlier sense: the bound has changed, “{{was}}” → “{{now}}”',
      quantifier: 'Unexpected English of an earlier sense: how many it speaks of has changed, “{{was}}” → “{{now}}”',
      direction: 'Unexpected English of an earlier sense: a word has become its opposite, “{{was}}” → “{{now}}”',
      number: 'Unexpected English of an earlier sense: a number has changed, “{{was}}” → “{{now}}”',
      unit: 'Unexpected English of an earlier sense: a unit has changed, “{{was}}” → “{{now}}”',
      date: 'Unexpected English of an earlier sense: a date or time has changed, “{{was}}” → “{{now}}”',
      name: 'Unexpected English of an earlier sense: a name has changed, “{{was}}” → “{{now}}”',
      term: 'Unexpected English of an earlier sense: a term has changed, “{{was}}” → “{{now}}”',
    },
    zh: {
      negation: '译文依据的是旧意：否定变了，“{{was}}”→“{{now}}”',
      modality: '译文依据的是旧意：必须、可以或将会变了，“{{was}}”→“{{now}}”',
      bound: '译文依据的是旧意：界限变了，“{{was}}”→“{{now}}”',
      quantifier: '译文依据的是旧意：所指范围变了，“{{was}}”→“{{now}}”',
      direction: '译文依据的是旧意：词变成了反义，“{{was}}”→“{{now}}”',
      number: '译文依据的是旧意：数字变了，“{{was}}”→“{{now}}”',
      unit: '译文依据的是旧意：单位变了，“{{was}}”→“{{now}}”',
      date: '译文依据的是旧意：日期或时间变了，“{{was}}”→“{{now}}”',
      name: '译文依据的是旧意：名称变了，“{{was}}”→“{{now}}”',
      term: '译文依据的是旧意：术语变了，“{{was}}”→“{{now}}”',
    },
  },
  examples: {
    wrong: [
      {
        zh: '节点不会同步。',
        was: '节点会同步。',
        en: 'The nodes will sync.',
        finds: {message: 'modality', at: 'The nodes will sync.', actual: '会'},
      },
      {
        zh: '该公司融资3亿美元。',
        was: '该公司融资2亿美元。',
        en: 'The company raised $200 million.',
        finds: {message: 'number', at: 'The company raised $200 million.', actual: '2亿美元'},
      },
      {
        zh: '投资不到20亿元。',
        was: '投资超过20亿元。',
        en: 'Investment exceeded 2 billion yuan.',
        finds: {message: 'bound', at: 'Investment exceeded 2 billion yuan.', actual: '超过'},
      },
      {
        zh: '配置不包含密码。',
        was: '配置包含密码。',
        en: 'The configuration holds the password.',
        finds: {message: 'negation', at: 'The configuration holds the password.', actual: ''},
      },
      {
        zh: '部分用户受影响。',
        was: '所有用户受影响。',
        en: 'All users are affected.',
        finds: {message: 'quantifier', at: 'All users are affected.', actual: '所有'},
      },
      {
        zh: '成本降低。',
        was: '成本提高。',
        en: 'Costs rise.',
        finds: {message: 'direction', at: 'Costs rise.', actual: '提高'},
      },
      {
        zh: '价格为100美元。',
        was: '价格为100欧元。',
        en: 'The price is €100.',
        finds: {message: 'unit', at: 'The price is €100.', actual: '100欧元'},
      },
      {
        zh: '会议于3月6日举行。',
        was: '会议于3月5日举行。',
        en: 'The meeting takes place on March 5.',
        finds: {message: 'date', at: 'The meeting takes place on March 5.', actual: '3月5日'},
      },
      {
        zh: '服务由Google提供。',
        was: '服务由Amazon提供。',
        en: 'The service is provided by Amazon.',
        finds: {message: 'name', at: 'The service is provided by Amazon.', actual: 'Amazon'},
      },
      {
        zh: '网络采用工作量证明。',
        was: '网络采用权益证明。',
        en: 'The network uses proof of stake.',
        terms: {
          'proof-of-stake': {zh: '权益证明', en: 'proof of stake'},
          'proof-of-work': {zh: '工作量证明', en: 'proof of work'},
        },
        finds: {message: 'term', at: 'The network uses proof of stake.', actual: '权益证明'},
      },
    ],
    right: [
      {zh: '节点会同步。', en: 'The nodes will sync.'},
      {zh: '配置没有包含密码。', was: '配置不包含密码。', en: 'The configuration holds no password.'},
    ],
  },
  *check({document, pair}) {
    for (const {kind, was, now, at} of pair.flips) {
      yield {
        message: kind,
        values: {was: was || '∅', now: now || '∅'},
        at: inRendering(document, pair),
        actual: was,
        expected: [now],
        cause: inSource(document, pair, at.end > at.start ? at : undefined),
      }
    }
  },
})
