import {isHan, isSpace} from '../characters.ts'

/** How a quotation stands in its sentence: it begins it, is introduced (说：“…”), or is one of its parts (把“…”写成). */
export type Standing = 'first' | 'introduced' | 'part'

const FARTHEST_BACK = 8
const LONGEST_CLAUSE = 24
const LONGEST_TAIL = 4
const MOST_IN_ROW = 4
const LONGEST_IN_ROW = 20

/** Single characters with which a clause of speech or thought can end. */
const SPEECH = '说說道问問答喊叫嚷吼骂罵叹嘆曰云笑哭嘟嘀劝想念讲講称稱'

/** Longer verbs of speech and thought. */
const SPEECH_WORDS = [
  '认为', '認為', '以为', '指出', '表示', '强调', '強調', '宣布', '回应', '回應', '承认', '提醒', '警告', '解释', '解釋',
  '补充', '補充', '提到', '声明', '呼吁', '透露', '坦言', '写着', '喃喃', '嘀咕', '低语', '咆哮', '感叹', '反驳', '追问',
] // biome-ignore format: a list of words

/** Characters before 道, 说, 问, 想 … that make an ordinary noun or verb of them: 知道, 小说, 访问, 理想. */
const NO_SPEECH = [
  '知道', '街道', '频道', '渠道', '轨道', '通道', '味道', '报道', '隧道', '管道', '大道', '铁道', '公道', '地道', '人道',
  '小说', '传说', '据说', '听说', '学说', '疑问', '访问', '学问', '顾问', '提问', '理想', '思想', '幻想', '梦想', '设想',
  '概念', '观念', '纪念', '信念', '对称', '名称', '简称', '昵称', '职称',
] // biome-ignore format: a list of words

/** What follows a closed quotation when its clause goes on: particles, conjunctions and links. */
const GOES_ON = [
  '的', '地', '得', '之', '和', '与', '與', '及', '或', '并', '並', '便', '是', '等等', '等词', '等字', '等话', '等，', '等、',
  '等的', '时，', '時，', '时的', '时候', '时刻', '以后', '之后', '这样的', '这种', '这类', '一类', '一词', '一句', '一文', '一书',
  '成', '作为', '字样', '字眼', '大字', '几个', '幾個', '会成', '会让', '会被', '将成', '已成', '让人', '令人', '使人', '随即',
  '随处', '此起彼伏', '不绝于耳', '就', '也是', '才是', '都是', '则是', '二字', '三字', '四字', '几个字', '这个词', '这句', '后，', '後，',
] // biome-ignore format: a list of words

/** Openings of a new sentence that look like one of those. */
const STARTS_ANEW = [
  '地球', '地上', '地下', '地面', '地铁', '地方', '得知', '得到', '得了', '之所以', '与此', '與此', '并不', '并非', '并没',
  '或许', '或者说', '和平', '是啊', '是的', '是吗', '是否', '成千', '成功', '成本', '成为', '的确', '的士', '这句话', '这种事',
  '便宜', '便利', '及时', '就这', '就那', '就在', '就算', '就连', '就像', '就业', '就职', '就读', '就医', '就餐', '就地', '几个月', '几个人',
  '几个小', '让人们',
] // biome-ignore format: a list of words

/** How the quotation opened at `open` stands in the sentence that began at `sentenceStart`. */
export function standingOf(text: string, open: number, sentenceStart: number): Standing {
  const lowest = Math.max(sentenceStart, open - FARTHEST_BACK)
  let at = open - 1
  while (at >= lowest && isLeading(text.charCodeAt(at))) at--
  if (at < sentenceStart) return 'first'
  if (at < lowest) return 'part'
  const unit = text.charCodeAt(at)
  if (unit === 0xff1a || unit === 0x3a || unit === 0xff0c || unit === 0x2c || unit === 0x2014) return 'introduced'
  return endsInSpeech(text.slice(Math.max(sentenceStart, at - LONGEST_TAIL + 1), at + 1), 1) ? 'introduced' : 'part'
}

/** Blanks, emphasis and opening brackets do not separate a quotation from what is before them. */
function isLeading(unit: number): boolean {
  return isSpace(unit) || '*_~“”"″‘「『（('.includes(String.fromCharCode(unit))
}

/** Whether the clause plainly goes on at `at`, behind a closed quotation: 的, 、, ，, 之后, ——. */
export function clauseGoesOn(text: string, at: number): boolean {
  const from = skipSpaces(text, at)
  if (from >= text.length) return false
  const character = text.charAt(from)
  if ('，、,；;：:）)—…-/·》】'.includes(character)) return true
  return isLink(text, from) || isLink(text, afterQuotations(text, from))
}

function isLink(text: string, from: number): boolean {
  if (STARTS_ANEW.some(word => text.startsWith(word, from))) return false
  return GOES_ON.some(word => text.startsWith(word, from))
}

/** Where the short quotations that follow one another from `at` end: “加油！”“挺住！”的喊声. */
function afterQuotations(text: string, at: number): number {
  let end = at
  for (let count = 0; count < MOST_IN_ROW; count++) {
    const family = '“「『'.indexOf(text.charAt(end) || ' ')
    if (family < 0) break
    const length = text.slice(end, end + LONGEST_IN_ROW).indexOf('”」』'.charAt(family))
    if (length < 0) return at
    end += length + 1
  }
  return end
}

/** Whether what begins at `at` speaks about the quotation itself: 这个问题…, 这是…, 一词…. */
export function refersBack(text: string, at: number): boolean {
  const from = skipSpaces(text, at)
  return ['这', '這', '那句', '那个', '此话', '此言', '一语', '两个字'].some(word => text.startsWith(word, from))
}

/** Whether a reporting clause begins at `at`: 老人问道。 他说，; one that ends in a colon introduces the next speech. */
export function isReportingClause(text: string, at: number): boolean {
  const from = skipSpaces(text, at)
  const limit = Math.min(text.length, from + LONGEST_CLAUSE)
  let end = from
  while (end < limit && (isHan(text.charCodeAt(end)) || isPlainWord(text.charCodeAt(end)))) end++
  if (end === from || end === limit) return end > from && end === text.length && endsInSpeech(text.slice(from, end), 3)
  const stop = text.charAt(end)
  if (stop === '：' || stop === ':') return false
  return endsInSpeech(text.slice(from, end), 3)
}

function isPlainWord(unit: number): boolean {
  return unit === 0x20 || unit === 0xb7 || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x7a)
}

/** Whether a verb of speech stands among the last `reach` characters, as in 说了一句, 问他, 喊道. */
function endsInSpeech(clause: string, reach: number): boolean {
  if (SPEECH_WORDS.some(word => clause.endsWith(word) || (reach > 1 && clause.slice(-4).includes(word)))) return true
  for (let back = 1; back <= Math.min(reach, clause.length); back++) {
    const at = clause.length - back
    if (SPEECH.includes(clause.charAt(at)) && !NO_SPEECH.includes(clause.slice(at - 1, at + 1))) return true
  }
  return false
}

function skipSpaces(text: string, at: number): number {
  let from = at
  while (from < text.length && isSpace(text.charCodeAt(from))) from++
  return from
}
