/** An encoding that is not UTF-8, as people call it. */
export type Encoding = 'GBK' | 'Big5' | 'Shift-JIS' | 'EUC-JP' | 'UTF-16LE' | 'UTF-16BE'

/** Marks and characters that hardly a Chinese page is without, in either script. */
const chinese = new Set('，。、：“”的一是在不了有和人我他大这這个個来來为為上中国國说說时時')
/** The same for Japanese. */
const japanese = new Set('、。のはをにがでとたてるいしなもれっす')

interface Candidate {
  readonly encoding: Encoding
  /** As the platform calls it; GB18030 holds GBK and GB 2312. */
  readonly label: string
  readonly common: ReadonlySet<string>
}

/** Of two that fit equally well the first is taken. */
const candidates: readonly Candidate[] = [
  {encoding: 'GBK', label: 'gb18030', common: chinese},
  {encoding: 'Big5', label: 'big5', common: chinese},
  {encoding: 'Shift-JIS', label: 'shift_jis', common: japanese},
  {encoding: 'EUC-JP', label: 'euc-jp', common: japanese},
  {encoding: 'UTF-16LE', label: 'utf-16le', common: chinese},
  {encoding: 'UTF-16BE', label: 'utf-16be', common: chinese},
]

/** How many bytes tell an encoding. */
const sampleLength = 65_536

/**
 * The encoding in which bytes (`offset`: the first that is no UTF-8) are text where Chinese or Japanese prevails: the one
 * that finds the more usual characters.
 */
export const guessEncoding = (bytes: Uint8Array, offset: number): Encoding | undefined => {
  const from = bytes.lastIndexOf(10, offset) + 1
  const scores = candidates.map(candidate => {
    const start = candidate.encoding.startsWith('UTF-16') ? 0 : from
    return {...candidate, score: scoreIn(candidate, bytes, start)}
  })
  const best = Math.max(...scores.map(({score}) => score))
  return best < 0 ? undefined : scores.find(({score}) => score === best)?.encoding
}

/** How usual the characters beyond ASCII are that an encoding reads; -1 where it reads no Chinese or Japanese. */
const scoreIn = ({encoding, label, common}: Candidate, bytes: Uint8Array, from: number): number => {
  if (encoding.startsWith('UTF-16') && bytes.length % 2 !== 0) return -1
  try {
    // The sample may end within a character.
    const sample = bytes.subarray(from, from + sampleLength)
    const text = new TextDecoder(label, {fatal: true}).decode(sample, {stream: sample.length < bytes.length - from})
    const beyondAscii = [...text].filter(character => character > '\x7f')
    const usual = beyondAscii.filter(character =>
      // Narrow kana are what other encodings make of Chinese.
      /[\u3040-\u30ff\u4e00-\u9fff\u3000-\u303f\uff00-\uff60\uffe0-\uffef“”‘’—…·]/.test(character),
    )
    if (usual.length === 0 || usual.length * 10 < beyondAscii.length * 9) return -1
    const known = beyondAscii.filter(character => common.has(character)).length
    // Bytes of any kind make two-byte Chinese now and then: it must look like some.
    if (encoding.startsWith('UTF-16') && known === 0) return -1
    return known / beyondAscii.length
  } catch (error) {
    // Not this encoding, or a system without its table.
    if (error instanceof TypeError || error instanceof RangeError) return -1
    throw error
  }
}
