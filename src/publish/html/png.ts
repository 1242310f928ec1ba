import {zlibSync} from 'fflate'

/** A picture of at most 16 colours: one index into the palette for each point, row by row from the top. */
export interface IndexedPicture {
  readonly width: number
  readonly height: number
  /** Colours as `#rrggbb`; at most 16. */
  readonly palette: readonly string[]
  /** `width` × `height` indices. */
  readonly points: Uint8Array
}

/** A picture as PNG (ISO/IEC 15948), four bits a point: the same points give the same bytes everywhere. */
export const png = ({width, height, palette, points}: IndexedPicture): Uint8Array => {
  const stride = Math.ceil(width / 2) + 1
  const rows = new Uint8Array(stride * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const point = points[y * width + x] ?? 0
      const at = y * stride + 1 + (x >> 1)
      rows[at] = (rows[at] ?? 0) | (x % 2 === 0 ? point << 4 : point)
    }
  const header = [...bytesOf(width), ...bytesOf(height), 4, 3, 0, 0, 0]
  const colours = palette.flatMap(colour => [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16)))
  return joined([
    Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10),
    chunk('IHDR', Uint8Array.from(header)),
    chunk('PLTE', Uint8Array.from(colours)),
    chunk('IDAT', zlibSync(rows, {level: 9})),
    chunk('IEND', new Uint8Array()),
  ])
}

const bytesOf = (value: number): readonly number[] => [24, 16, 8, 0].map(shift => (value >>> shift) & 255)

const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const body = joined([Uint8Array.from(type, letter => letter.charCodeAt(0)), data])
  return joined([Uint8Array.from(bytesOf(data.length)), body, Uint8Array.from(bytesOf(checksum(body)))])
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** CRC-32 as PNG asks for it, bit by bit: there are few bytes. */
const checksum = (bytes: Uint8Array): number => {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (sum ^ 0xffffffff) >>> 0
}
