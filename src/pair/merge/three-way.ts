/** A side of a merge. */
export type Side = 'ours' | 'theirs'

/** The other side. */
export const opposite = (side: Side): Side => (side === 'ours' ? 'theirs' : 'ours')

/** The version both sides began from, absent where both made the thing, and what each has made of it. */
export interface Three<Version> {
  readonly base: Version | undefined
  readonly ours: Version
  readonly theirs: Version
}

/** Who changed a value: neither or both alike (`same`), one side, or both differently. */
export const whoChanged = ({base, ours, theirs}: Three<string>): Side | 'same' | 'both' => {
  if (ours === theirs) return 'same'
  if (theirs === base) return 'ours'
  return ours === base ? 'theirs' : 'both'
}
