/** A stretch of two texts: in both of them, only in the first, or only in the second. */
export interface Run {
  readonly type: 'same' | 'removed' | 'added'
  readonly text: string
}
