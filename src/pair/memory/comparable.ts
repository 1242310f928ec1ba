import {foldZh} from '../../language/zh/fold.ts'
import {bareText} from '../likeness.ts'

/** A figure with its separators: 2026, 1,234.5, 10:30. */
const figure = /[0-9]+(?:[.,:][0-9]+)*/g

/**
 * What the memory compares of a Chinese text: no markup and no addresses (as `shapeOf`), width and traditional characters
 * folded, and every figure as one and the same character, so that neither a wider comma nor another year hides a text.
 */
export const comparable = (text: string): string => foldZh(bareText(text)).replace(figure, '0')
