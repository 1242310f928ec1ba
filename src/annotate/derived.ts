/** A character that makes another word of what it is put behind, and the words that begin with it but are words of their own. */
const suffixes: ReadonlyMap<string, string> = new Map([
  ['者', ''],
  ['化', '解学工为身石肥妆名险验纤合简繁整'],
  ['器', '件官材械具皿物重'],
  ['员', '工额'],
])

/**
 * Whether the Chinese word that ends at `end` goes on as another word: 授权 in 授权者, 代币 in 代币化, 处理 in 处理器; but not
 * 数据 in 数据化解.
 */
export const isDerived = (text: string, end: number): boolean => {
  const others = suffixes.get(text.charAt(end))
  return others !== undefined && !(end + 1 < text.length && others.includes(text.charAt(end + 1)))
}
