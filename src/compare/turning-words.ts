/** A pattern of whole words, capitals or not. */
const anyOf = (...words: readonly string[]): RegExp => new RegExp(`\\b(?:${words.join('|')})\\b|n['’]t\\b`, 'gi')

/** What English denies, allows and demands with; the one takes the place of the other: will, will not, must. */
export const denials = anyOf(
  'not?|never|none|nor|neither|nothing|nobody|nowhere|without|cannot|hardly|barely|rarely|instead of|free of',
  'fail(?:s|ed)? to|lack(?:s|ed|ing)?|un[a-z]+|dis[a-z]+|non-?[a-z]+',
  'in(?:capable|sufficient|complete|correct|valid|consistent|secure|direct|dependent)|im(?:possible|proper|mature)',
  'must|may|might|can|could|shall|should|will|would|ought|need(?:s|ed)?|(?:has|have|had) to|always',
  '(?:is|are|was|were) (?:able|likely|unlikely|bound|going|set|supposed|expected) to',
  'probably|possibly|perhaps|certainly|surely|likely|optional(?:ly)?|mandatory|recommended',
  'require[sd]?|allow(?:s|ed)?|permit(?:s|ted)?|forbid(?:s|den)?|prohibit(?:s|ed)?',
)

/** What English says how many, how much or how often with. */
export const quantifiers = anyOf(
  'all|every|each|both|entire(?:ly)?|whole|full(?:y)?|some|any|several|many|much|most(?:ly)?|few(?:er)?|little',
  'part(?:s|ial|ially|ly)?|half|none|no|only|just|solely|merely|alone|exclusively|almost|nearly|majority|minority',
  'always|often|sometimes|usually|rarely|seldom|never|every(?:one|body|thing)|some(?:one|body|thing)',
  'a (?:few|lot|number|handful|couple)',
)
