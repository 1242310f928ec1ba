import type {Edition} from '../../../src/bitext/edition.ts'
import {plainProse} from '../../../src/bitext/prose.ts'
import {editionOf, termOf, translated} from '../translated.ts'

const attack = '"><script>window.ran = 1</script><img src=x onerror="window.ran = 1"><svg onload="window.ran = 1">'

const source = `---
title: 题"><script>window.ran = 1</script>
url: javascript:window.ran=1
---

<script>window.ran = 1</script>

<style>body { display: none }</style>

<iframe src="https://evil.example/"></iframe>

甲<img src="https://evil.example/x.png" onerror="window.ran = 1">乙<svg onload="window.ran = 1">。

[点](javascript:window.ran=1)、[这](<java
script:window.ran=1>)、[里](data:text/html,<script>alert(1)</script>)、![图](https://evil.example/y.png)。

翻\u202e转与</span></p></main><b onclick="window.ran = 1">破。

\`\`\`"><script>window.ran=1</script>
</code></pre><script>window.ran = 1</script>
\`\`\`
`

const en = plainProse(`Broken ${attack}`)

/** An edition in which everything that may come from outside attacks the page that shows it. */
export const hostile: Edition = (() => {
  const term = {
    ...termOf('attack', '甲', attack, {[attack]: 'preferred'}, {zh: attack, en: attack}),
    note: attack,
    source: 'javascript:window.ran=1',
    domain: attack,
  }
  const document = translated('source/x"><script>window.ran=1<／script>.md', source, {}, [term])
  return editionOf(
    [
      document,
      translated(
        'source/../../escape.md',
        '甲。乙。\n',
        {
          '甲。': {rendering: {type: 'english', en, added: attack}, note: en, state: {progress: 'draft'}},
          '乙。': {rendering: {type: 'omitted', reason: attack}, state: {progress: 'translated'}},
        },
        [term],
        'b',
      ),
    ],
    [term],
    {
      metadata: {
        title: {zh: attack, en: attack},
        author: {zh: attack, en: attack},
        translators: [attack],
        licence: attack,
        rights: attack,
        baseUrl: `https://a.example/${attack}/`,
        english: 'US',
        theme: 'auto',
      },
    },
  )
})()
