/** What the server of the review page says, in English. */
export const reviewAnswersEn = {
  'request.host': 'This server answers to {{host}} alone: open the address that the terminal shows.',
  'request.origin': 'Only pages of this server may ask it.',
  'request.token': 'The token is missing or wrong: open the address that the terminal shows.',
  'request.type': 'What is sent must be JSON: content-type: application/json.',
  'request.large': 'What is sent may have {{most}} bytes at most.',
  'request.json': 'What is sent is no JSON.',
  'request.shape': 'What is sent does not have the form that is expected here: {{what}}.',
  'request.unknown': 'There is nothing at this address.',
  'request.method': 'This address takes {{methods}}.',
  'request.failed': 'The server failed at this; the terminal tells more. Nothing was changed.',

  'segment.gone': 'The segment {{id}} is no more.',
  'segment.unreadable':
    '{{path}} cannot be read now: mend it, and {{id}} is here again. Nothing is written to it meanwhile.',
  'segment.unsynced': 'No entry names {{id}} yet: run `duizhao sync` first.',
  'segment.removed': 'The segment {{id}} was removed: there is nothing to decide.',
  'segment.missing': '{{id}} has no rendering yet: write its English first.',
  'segment.kept': '{{id}} passes through as it stands and needs no review.',
  'segment.orphan':
    'The entry {{id}} stands for no segment of the present source. `duizhao sync` tells what becomes of it.',

  'decide.nobody':
    'Nobody knows who decides: stop the server and start it with --by NAME, or type `git config user.name NAME` and start it again.',
  'decide.nothing': 'No segment was named.',
  'decide.twice': 'The segment {{id}} was named twice.',
  'decide.empty': 'There is no English to accept for {{id}}: write it first.',
  'decide.half': 'The English holds half a character: type it again.',
  'decide.needsReason': 'Say why: the reason is missing.',
  'decide.needsQuestion': 'Write what you ask: the comment is empty.',
  'decide.noBase': 'Nothing can be restored: there is no earlier revision to compare with.',
  'decide.newSince': 'Nothing can be restored: {{id}} does not stand in {{base}}.',
  'decide.unrendered': 'Nothing can be restored: {{id}} had no rendering in {{base}}.',
  'decide.same': 'Nothing is to be restored: {{id}} is rendered as it was in {{base}}.',

  'undo.nothing': 'There is nothing to take back.',
  'undo.unreadable': '{{path}} cannot be read now: mend it first.',

  'rendering.missing': 'not rendered yet',
  'rendering.kept': 'passes through as it stands',
  'rendering.with': 'rendered inside the English of {{id}}',
  'rendering.nowhere': 'said to be rendered inside {{id}}, which has no English in this passage',
  'rendering.omitted': 'left out on purpose: {{reason}}',

  'problem.torn_one':
    '{{count}} line of {{path}} cannot be read and was passed over: a server was stopped in the middle of writing it.',
  'problem.torn_other':
    '{{count}} lines of {{path}} cannot be read and were passed over: servers were stopped in the middle of writing them.',
  'problem.file': '{{path}}: {{message}}',
} as const

/** The same in Chinese. */
export const reviewAnswersZh = {
  'request.host': '本服务只应答 {{host}}：请打开终端里显示的地址。',
  'request.origin': '只有本服务的页面才能向它提问。',
  'request.token': '令牌缺失或不对：请打开终端里显示的地址。',
  'request.type': '发送的内容必须是 JSON：content-type: application/json。',
  'request.large': '发送的内容最多 {{most}} 字节。',
  'request.json': '发送的内容不是 JSON。',
  'request.shape': '发送的内容不合此处要求的格式：{{what}}。',
  'request.unknown': '此地址没有内容。',
  'request.method': '此地址只接受 {{methods}}。',
  'request.failed': '服务在这一步出错，详情见终端。没有改动任何内容。',

  'segment.gone': '句段 {{id}} 已不存在。',
  'segment.unreadable': '{{path}} 现在无法读取：修正之后 {{id}} 会重新出现，其间不会写入该文件。',
  'segment.unsynced': '还没有条目写明 {{id}}：请先运行 duizhao sync。',
  'segment.removed': '句段 {{id}} 已被删去，无可决定。',
  'segment.missing': '{{id}} 还没有译文：请先写上英文。',
  'segment.kept': '{{id}} 原样保留，无需审校。',
  'segment.orphan': '条目 {{id}} 不对应当前原文的任何句段。duizhao sync 会说明它的去向。',

  'decide.nobody': '不知道由谁决定：请停止服务，以 --by 姓名 重新启动；或先运行 git config user.name 姓名 再重新启动。',
  'decide.nothing': '没有指明句段。',
  'decide.twice': '句段 {{id}} 出现了两次。',
  'decide.empty': '{{id}} 没有可接受的英文：请先写上。',
  'decide.half': '英文里有半个字符：请重新输入。',
  'decide.needsReason': '请写明理由。',
  'decide.needsQuestion': '请写出要问的内容。',
  'decide.noBase': '无可恢复：没有可供比较的旧版本。',
  'decide.newSince': '无可恢复：{{base}} 中没有 {{id}}。',
  'decide.unrendered': '无可恢复：{{id}} 在 {{base}} 中没有译文。',
  'decide.same': '无需恢复：{{id}} 的译文与 {{base}} 中相同。',

  'undo.nothing': '没有可撤销的决定。',
  'undo.unreadable': '{{path}} 现在无法读取：请先修正。',

  'rendering.missing': '尚未翻译',
  'rendering.kept': '原样保留',
  'rendering.with': '译在 {{id}} 的英文里',
  'rendering.nowhere': '写明译在 {{id}} 里，但它在本段中没有英文',
  'rendering.omitted': '有意略去：{{reason}}',

  'problem.torn_other': '{{path}} 有 {{count}} 行无法读取，已跳过：服务曾在写入途中被中断。',
  'problem.file': '{{path}}：{{message}}',
} as const
