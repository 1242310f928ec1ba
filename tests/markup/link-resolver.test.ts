import {describe, expect, test} from 'vitest'
import {largestAsset, linkResolver} from '../../src/markup/link-resolver.ts'
import {idOf, translated} from '../publish/translated.ts'

const guide = translated(
  'source/guide/index.md',
  '# 指南\n\n## 安装 {#install}\n\n## 安装\n\n<a id="setup"></a>\n\n先看这里。\n\n<div name="box"></div>\n\n再看<i id="here">这里</i>。\n',
  {指南: 'Guide', 安装: 'Installing'},
)
const essay = translated('source/essay.md', '见指南。\n', {}, [], 'b')
const assets = [
  {path: 'source/img/a b.png', size: 1},
  {path: 'source/big.zip', size: largestAsset + 1},
  {path: 'source/draft.md', size: 1},
]
const {resolve} = linkResolver([guide, essay], assets)
const from = (url: string) => resolve(url, 'source/essay.md')
const inGuide = (number: number, fragment: string) => ({
  type: 'document',
  path: 'source/guide/index.md',
  segment: idOf('a', number),
  fragment,
})

describe('An address in source/essay.md', () => {
  test.each([
    'guide/index.md',
    'guide/',
    './guide',
    'guide/index',
    'guide/index.html',
    '/guide/',
    '/source/guide/index.md',
  ])('%s leads to the guide', url => {
    expect(from(url)).toEqual({type: 'document', path: 'source/guide/index.md', fragment: ''})
  })

  test.each([
    ['指南', 1],
    ['install', 2],
    ['安装-1', 3],
    ['setup', 4],
    ['box', 6],
    ['here', 6],
    ['guide', 1],
    ['Guide', 1],
    ['installing', 2],
    [idOf('a', 4), 4],
  ])('guide/#%s leads to segment %i', (fragment, number) => {
    expect(from(`guide/#${encodeURIComponent(fragment)}`)).toEqual(inGuide(number, fragment))
  })

  test.each([
    ['https://a.example', {type: 'outside', url: 'https://a.example'}],
    ['img/a%20b.png', {type: 'asset', asset: assets[0]}],
    ['big.zip', {type: 'tooBig', asset: assets[1]}],
    ['draft.md', {type: 'leftOut', path: 'source/draft.md'}],
    ['guide/#没有', {type: 'noAnchor', path: 'source/guide/index.md', fragment: '没有'}],
    ['#没有', {type: 'noAnchor', path: 'source/essay.md', fragment: '没有'}],
    ['lost.md', {type: 'noFile', path: 'source/lost.md', rooted: false}],
    ['/docs/', {type: 'noFile', path: 'docs', rooted: true}],
    ['../../x.md', {type: 'beyond'}],
    ['javascript:alert(1)', {type: 'unsafe'}],
    ['', {type: 'document', path: 'source/essay.md', fragment: ''}],
  ])('%s leads where it says', (url, expected) => {
    expect(from(url)).toEqual(expected)
  })
})

test('the root of a site may be any folder above the file', () => {
  const deep = linkResolver([translated('source/docs/zh/a.md', '甲。\n', {}), essay], [])
  expect(deep.resolve('/zh/a/', 'source/docs/zh/b/c.md')).toMatchObject({type: 'document', path: 'source/docs/zh/a.md'})
  expect(deep.resolve('/zh/a/', 'source/essay.md')).toEqual({type: 'noFile', path: 'zh/a', rooted: true})
})
