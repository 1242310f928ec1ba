import type {Chinese} from '../words.ts'

/** The words of what went wrong, and what was typed for a segment that is gone, in English. */
export const troubleEn = {
  lost: 'The server does not answer. What you type is kept in this browser, and sent as soon as it answers again.',
  lostDecision: 'the server does not answer',
  unkept: 'What you type is kept in this browser alone: {{message}}',
  wrongToken: 'The server does not know this page. Open the address that the terminal shows.',
  back: 'The server answers again.',
  changedOutside: 'This segment was changed outside since you opened it. Saving will show both.',
  unreadableOutside: 'The file of this segment cannot be read now. What you type is kept until it can.',
  goneOutside: 'This segment is gone since you opened it. What you type is kept; saving will show where it may go.',

  typedOver: 'Typed over another English, which read',
  strays_one: 'Something was typed for a segment that is gone',
  strays_other: 'Something was typed for {{count}} segments that are gone',

  gone: 'This segment is not there any more',
  unreadable: 'The file of this segment cannot be read now',
  goneTyped: 'You had typed',
  goneNearest: 'Most like it, {{match}} %',
  goneThere: 'Typed for it already; the text goes behind that',
  goneMove: 'Carry the text over',
  goneDrop: 'Drop it',
} as const

/** The same in Chinese. */
export const troubleZh: Chinese<typeof troubleEn> = {
  lost: '服务器没有应答。您输入的文字保存在浏览器中，恢复应答后立即送出。',
  lostDecision: '服务器没有应答',
  unkept: '您输入的文字只保存在浏览器中：{{message}}',
  wrongToken: '服务器不认识此页。请打开终端显示的网址。',
  back: '服务器已恢复应答。',
  changedOutside: '您打开之后，此句在别处有改动。保存时会一并显示。',
  unreadableOutside: '此句所在的文件现在无法读取。您输入的文字会一直保留。',
  goneOutside: '您打开之后，此句已不存在。您输入的文字会保留；保存时会显示可以移到何处。',

  typedOver: '输入时所依据的英文与现在不同，当时是',
  strays_other: '有 {{count}} 句已不存在，但曾为其输入文字',

  gone: '此句已不存在',
  unreadable: '此句所在的文件现在无法读取',
  goneTyped: '您曾输入',
  goneNearest: '最相近的一句，相似度 {{match}}%',
  goneThere: '已为该句输入过下文，文字将接在其后',
  goneMove: '把文字移过去',
  goneDrop: '丢弃',
}
