import {expect, test} from 'vitest'
import {slugger} from '../../src/markup/slug.ts'

test.each([
  ['概述', '概述'],
  ['什么是 Web3？', '什么是-web3'],
  ['一、背景：从 PoW 到 PoS', '一背景从-pow-到-pos'],
  ['`useState()` 的用法', 'usestate-的用法'],
  ['snake_case 与 kebab-case', 'snake_case-与-kebab-case'],
  ['你好 🎉 世界', '你好--世界'],
  ['Ａ／Ｂ 测试', 'ａｂ-测试'],
])('%s has the anchor %s', (words, anchor) => {
  expect(slugger()(words)).toBe(anchor)
})

test('anchors of one document differ', () => {
  const slug = slugger()
  expect(['概述', '概述', '概述-1', '概述'].map(slug)).toEqual(['概述', '概述-1', '概述-1-1', '概述-2'])
})
