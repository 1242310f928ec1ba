import type {Edition} from '../../src/bitext/edition.ts'
import {plainProse} from '../../src/bitext/prose.ts'
import {editionOf, idOf, termOf, translated} from './translated.ts'

/** The terms of the essay. */
const glossary = [
  termOf(
    'computing-power',
    '算力',
    'suànlì',
    {'computing power': 'preferred', compute: 'admitted', hashrate: 'forbidden'},
    {zh: '单位时间内完成计算的能力。', en: 'How much can be computed in a given time.'},
  ),
  termOf('foundation-model', '大模型', 'dà móxíng', {'large model': 'preferred'}, {zh: '规模极大的模型。'}),
  termOf('zero-knowledge-proof', '零知识证明', 'líng zhīshi zhèngmíng', {'zero-knowledge proof': 'preferred'}),
]

/** A document that holds every kind of block, inline markup and state. */
export const source = `---
title: 算力之争
abstract: 这是一篇警钟。时间不多了。
publisher: 链报
url: https://example.org/a
---

# 概述

训练**大模型**归根结底取决于[算力](https://example.org/power)。科技巨头每年投入数百亿美元。而众包难以抗衡。[^1]

### 扭曲的激励

> 天下大势，分久必合。
> 合久必分。

1. 务实派。
2. 理想主义者。
   - 验证推理
   - ZKML

- [x] 已经完成
- [ ] 尚未完成

| 公司 | 投入 |
|:-----|-----:|
| 微软 | 400亿 |
| Meta | 300亿 |

\`\`\`js
burn('<token>')
\`\`\`

* * *

开发者跟随投资者。而非相反。参见[相关](related.md)与\`代码\`。诸位，请慎行。

[^1]: 据作者估算。
`

/** The essay with something in every state, and a second document that is finished. */
export const essay: Edition = editionOf(
  [
    translated(
      'source/essay.md',
      source,
      {
        算力之争: 'The Contest for Computing Power',
        '这是一篇警钟。': 'This is an alarm bell.',
        '时间不多了。': 'Time is short.',
        概述: 'Overview',
        '训练**大模型**归根结底取决于[算力](https://example.org/power)。':
          'Training **large models** comes down to [computing power](https://example.org/power).',
        '科技巨头每年投入数百亿美元。': {
          en: 'Tech giants spend tens of billions of dollars a year.',
          state: {progress: 'translated', stale: {was: '巨头投入数十亿。', match: 0.629}},
        },
        '而众包难以抗衡。[^1]': {
          en: 'Crowdsourcing can hardly compete.[^1]',
          note: plainProse('“Crowdsourcing” is the author’s own word.'),
        },
        扭曲的激励: 'Warped incentives',
        '天下大势，分久必合。': {en: 'Long divided, the empire must unite; long united, it must divide.'},
        '合久必分。': {rendering: {type: 'with', target: idOf('a', 9), found: true}, state: {progress: 'translated'}},
        '务实派。': {en: 'Pragmatists.', state: {progress: 'reviewed'}},
        '理想主义者。': {en: 'Idealists.', state: {progress: 'draft'}},
        验证推理: 'verifying inference',
        公司: 'Company',
        投入: 'Spending',
        微软: 'Microsoft',
        '400亿': '40 billion',
        '300亿': '30 billion',
        '开发者跟随投资者。': {
          rendering: {type: 'english', en: plainProse('Developers follow investors.'), added: 'for rhythm'},
          state: {progress: 'translated'},
        },
        '而非相反。': {rendering: {type: 'omitted', reason: 'said already'}, state: {progress: 'translated'}},
        '参见[相关](related.md)与`代码`。': 'See [the other](related.md) and `code`.',
        '据作者估算。': 'By the author’s estimate.',
      },
      glossary,
    ),
    translated(
      'source/related.md',
      '# 相关\n\n算力就是一切。\n',
      {相关: 'Related', '算力就是一切。': 'Compute is all.'},
      glossary,
      'b',
    ),
  ],
  glossary,
)
