import {describe, expect, it} from 'vitest'
import {buildExample} from '../../src/check/build-example.ts'
import {rules} from '../../src/check/catalogue.ts'
import {check} from '../../src/check/check.ts'
import type {Example} from '../../src/check/example.ts'

const said = (example: Example, ...ids: string[]): readonly string[] =>
  check(buildExample(example).edition, new Map(), rules)
    .filter(({rule}) => ids.includes(rule))
    .map(({rule, message, severity}) => `${rule} ${message} ${severity}`)

describe('What is left out or added', () => {
  it.each([
    [
      '三句只译了一句',
      '节点先验证交易。交易随后进入内存池。矿工再把它们打包成块。',
      'Nodes first verify the transactions.',
    ],
    ['译文中途断了', '去中心化训练让散布各地的计算设备共同训练同一个模型。', 'In decentralized training, devices'],
  ])('is found where %s', (_, zh, en) => {
    expect(said({zh, en}, 'omitted')).toHaveLength(1)
  })

  it.each([
    [
      '这是一个很长的网址：https://example.com/a/very/long/path/that/says/nothing',
      'The address: https://example.com/a',
    ],
    ['运行`npm install --save-dev typescript`。', 'Run `npm install --save-dev typescript`.'],
    ['好。', 'OK.'],
    ['他说：“来吧！走吧！”大家就走了。', '“Come on, let’s go!” he said, and off they went.'],
  ])('is not found in a whole translation: %s', (zh, en) => {
    expect(said({zh, en}, 'omitted', 'added')).toEqual([])
  })

  it('is expected where the entry gives a reason for it or a neighbour is rendered in it', () => {
    const zh = '点击确定。'
    const en = 'Click OK. The settings are saved at once.'
    expect(said({zh, en}, 'added')).toEqual(['added sentences warning'])
    expect(said({zh, en, id: 'h0000001', more: [{zh: '设置会立即保存。', with: 'h0000001'}]}, 'added')).toEqual([])
  })
})

describe('English that stands at two neighbours', () => {
  it('is reported on the one that it fits worse', () => {
    const en = 'Bitcoin was launched by Satoshi Nakamoto in 2009.'
    const found = check(
      buildExample({zh: '比特币在2009年由Satoshi Nakamoto推出。', en, more: [{zh: '白皮书只有九页。', en}]}).edition,
      new Map(),
      rules,
    ).filter(({rule}) => rule === 'shifted')
    expect(found.map(({message, segment}) => [message, segment])).toEqual([['twice', 'e0000002']])
  })
})
