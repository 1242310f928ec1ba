import type {Fix, Spot} from '../bitext/finding.ts'

/**
 * The fix that puts `text` in the place of `actual` at a spot. There is none where the file spells `actual` in another
 * way, as entities and double-quoted YAML do: then the spot is not just as long.
 */
export const fixAt = ({path, range}: Spot, actual: string, text: string): {readonly fix?: Fix} =>
  range && range.end - range.start === actual.length ? {fix: {at: {path, range}, text}} : {}
