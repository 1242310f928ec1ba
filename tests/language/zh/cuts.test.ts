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
  'ends Latin prose among Chinese at its stop, not at an abbreviation': [
    'She said yes. |然后我们出发了。',
    '“OK.”|“那就这么定了。”',
    '她回复：“LOL!”|我没看懂。',
    '我在用 Kubernetes. |它很好用。',
    '他服务于 Apple Inc. 和 Dr. 王的团队。',
    '他爱用 Yahoo! 邮箱。',
    '他说了句“I don’t know. Really.”就走了。',
    '“Hello!”他说。|我愣住了。',
    '项目由Dr.Wang负责。|合作方为ABC Co., Ltd.。|已签约。',
    '歌名是《Hello》。|专辑是《Yes! Yes!》。',
  ],
  'goes on behind several quotations in a row and where a quotation is the subject': [
    '“加油！”“挺住！”的喊声此起彼伏。|全场沸腾。',
    '网友留言“加油！”“挺住！”。|主播很感动。',
    '谁能想到，“不可能！”会成为他的口头禅。|世事难料。',
    '门上写着“闲人免进！”几个大字。|他推门而入。',
    '标语“安全第一！”随处可见。|工人们习以为常。',
    '“打土豪，分田地！”的口号响彻山谷。|农民起来了。',
    '屏幕上显示“加载失败！请重试。”，他叹了口气。|关机。',
  ],
  'keeps faces made of characters with what they close': ['开心！(^_^)|明天继续。', '哈哈！XD|笑死。'],
  'does not end behind the letter or numeral of an item': [
    'A．正确。|B．错误。',
    'A. 正确。|B. 错误。',
    '1．总则。|2．细则。',
    '①准备材料。|②提交申请。|③等待审核。',
    '（1）准备材料。|（2）提交申请。',
    '一．背景。|二．方法。',
  ],
  'cuts news, dialogue, questions, clauses of law and posts as a reader would': [
    '据新华社北京5月3日电（记者李明）国务院昨日召开会议。|会议强调，要稳增长、促改革。',
    '鲁迅在《狂人日记》中写道：“救救孩子……”|这句话震撼人心。',
    '“滚出去！”父亲拍着桌子吼道，“我没有你这样的儿子！”|母亲在一旁抹泪。',
    '「開什麼玩笑！」他怒道，「我不幹了！」|說完摔門而去。',
    '「我們走吧。」他說，「天要黑了。」|她點了點頭。',
    '问：可以退款吗？|答：可以。|请在七日内申请。',
    '第一条　为了保护民事主体的合法权益，根据宪法，制定本法。|第二条　民法调整平等主体之间的关系。',
    '本协议一式两份，双方各执一份。|（以下无正文。）',
    '今天去吃了火锅🍲，好辣！🌶️🌶️|下次还来～😋',
    '生日快乐！🎂🎉|愿你每天开心！❤️',
    '你说什么?!|再说一遍!!|我没听清...',
    '真的吗？？？|不会吧。。。|我不信！！！',
    '——你是谁？|——我是你爸爸。',
    '下载地址：http://a.cn/b.zip。|解压密码：1234。',
    '请访问https://www.example.com/a?b=1。|或者发邮件到a.b@example.com。|谢谢。',
    '参见[1]。|另见[2,3]。|以及[4-6]。',
    '“妈妈，”孩子问，“月亮上有人吗？”|妈妈笑了。',
    '【本报讯】昨天下午，我市举行了运动会。|【记者观察】现场气氛热烈。',
    '日本动画《白箱!》获奖。|恭喜。',
  ],
}

describe('a Chinese text', () => {
  for (const [name, texts] of Object.entries(CASES)) test.each(texts)(`${name}: %s`, expectCut)

  test('is not cut inside ranges that the caller calls opaque', () => {
    const text = '参见说明。甲。乙。'
    expect(cuts(text, 'zh', [{start: 2, end: 7}])).toEqual([])
    expect(cuts(text, 'zh', [])).toEqual([5, 7])
  })
})
