import {expect, test} from 'vitest'
import {passages} from '../../src/bitext/walk.ts'
import {readMarkdown} from '../../src/source/read-markdown.ts'

const headings = (text: string) => {
  const {document} = readMarkdown({path: 'source/a.md', text})
  return [...passages(document?.children ?? [])].map(passage => [
    passage.leaves.map(({zh}) => zh.text).join(''),
    passage.kind === 'heading' ? passage.anchor : undefined,
    passage.leaves.map(({place}) => text.slice(place.start, place.end)).join(''),
  ])
}

test.each([
  ['## 安装 {#install}\n', '安装', 'install'],
  ['## 安装{#安装-1} ##\n', '安装{#安装-1}', undefined],
  ['## **安装** 与 `run` {#install_and_run}\n', '**安装** 与 `run`', 'install_and_run'],
  ['## 安装 {/*install-it*/}\n', '安装', 'install-it'],
  ['安装 {#install}\n---\n', '安装', 'install'],
  ['## 安装 \\{#install}\n', '安装 \\{#install}', undefined],
  ['## 用 `{#id}`\n', '用 `{#id}`', undefined],
  ['安装 {#install}\n', '安装 {#install}', undefined],
])('%j', (text, words, anchor) => {
  expect(headings(text)).toEqual([[words, anchor, words]])
})

test('a heading that is nothing but an anchor has no words', () => {
  expect(headings('## {#install}\n')).toEqual([['', 'install', '']])
})
