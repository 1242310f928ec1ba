import {describe, expect, test} from 'vitest'
import {cuts, sentences} from '../../../src/language/sentences.ts'

/** Each case is one text with a bar where a sentence ends. */
function expectCut(marked: string): void {
  expect(sentences(marked.replaceAll('|', ''), 'zh').join('|')).toBe(marked)
}

const CASES: Readonly<Record<string, readonly string[]>> = {
  'ends a sentence after a full stop, an exclamation or a question': [
    '算力是新的石油。|谁掌握算力？|谁就掌握未来！|就这么简单。',
    '半角也算!|难道不是吗?|当然是.',
    '你认真的？！|我很认真……真的！！！|好。',
    '先看数据｡|再下结论．|最后呢⁉|没有了。',
  ],
  'leaves white space with the sentence before it': ['第一句。 |第二句。\n|第三句。　|第四句。'],
  'keeps closing marks, footnotes and emoji with what they close': [
    '他说：“代币不是股权。”|市场沉默了。',
    '正如白皮书所写。[^2]|后来的人都忘了。',
    '维基上这样说。[12][13]|来源不明。',
    '**别碰私钥！**|这是底线。',
    '<b>小心！</b>|这里有坑。',
    '上线啦！🎉🎉|快来看。',
  ],
  'goes on where a quotation is reported or is part of the clause': [
    '“我们只差三个月！”创始人喊道。|没有人相信他。',
    '“走吧。”她轻声说，“天黑了。”|两人出了门。',
    '投资人把“去中心化！”挂在嘴边。|代码却在一家公司手里。',
    '页面会弹出“已保存！”的提示。|点确定即可。',
    '他用“真的吗？”、“不会吧！”来敷衍。|谁都听得出来。',
    '“公平？”这个词他从来不提。|他只谈收益。',
    '【风险提示！】投资需谨慎。|本文不构成建议。',
  ],
  'ends where the quotation is the whole sentence': [
    '“到了？”|“到了。”|“这么快？”',
    '她问：“主网什么时候上线？”|没人回答。',
    '他低声说“别动。”|屋里安静下来。',
    '“不可能……”|他瘫坐在椅子上。',
  ],
  'never ends inside a quotation within a quotation, a title or an attached bracket': [
    '他说：“客户问我：‘能退吗？’我说能。”|于是他退了。',
    '《谁动了我的奶酪？》卖得很好。|《你好！》也不错。',
    '该协议（见下文。也见附录。）已经停用。|请迁移。',
    '他来了。|（他没带伞。）|我们走了。',
  ],
  'tells closing marks used as opening ones by their parity': [
    '他沉迷于”快速翻十倍”的游戏。|”AI上链”才是正事。',
    '他问:”赚了吗?”|”亏了!”她答。',
    '所谓”治理代币″多是噱头。|仅此而已。',
  ],
  'never ends at a semicolon, colon, comma, dash or dots': [
    '第一，省钱；第二，省时；第三，省心。',
    '结论只有一个：不要追高——至少现在不要。',
    '他想了想...然后走了。',
    '等等……我再想想。',
  ],
  'never ends inside code, links, addresses, versions, decimals, files and numbering': [
    '执行 `echo 完成。然后` 即可。|再重启。',
    '请读[为什么要上链？](https://example.org/a。b)这一篇。|很短。',
    '见图 ![架构。总览](a.png) 所示。|完。',
    '地址是 https://example.org/?q=1!2。|收藏它。',
    '升级到 v2.0.1。|误差在０．５以内。',
    '修改 app.config.ts 再运行。|好了。',
    '1. 打开钱包。|2. 签名。',
    '一. 背景介绍。|二. 方法。',
    '当 $x!=0。$ 成立。'.replace('。$', '$'),
  ],
  'ends a half-width stop after Chinese only before a blank or a closing mark': [
    '这是甲.这是乙.|',
    '他说:"今天休市."|大家散了. |明天再来.',
    '研究者 J. Smith 与 Apple Inc. 合作。|结果不错。',
  ].map(text => text.replace(/\|$/, '')),
  'ends a paragraph at a blank line': ['标题没有句号\n\n|正文开始。'],
}

describe('a Chinese text', () => {
  for (const [name, texts] of Object.entries(CASES)) test.each(texts)(`${name}: %s`, expectCut)

  test('is not cut inside ranges that the caller calls opaque', () => {
    const text = '参见说明。甲。乙。'
    expect(cuts(text, 'zh', [{start: 2, end: 7}])).toEqual([])
    expect(cuts(text, 'zh', [])).toEqual([5, 7])
  })
})
