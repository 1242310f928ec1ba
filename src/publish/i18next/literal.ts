/**
 * What i18next would take for an instruction within a text, as it stands for itself: `{{` would call for a value, `$t(`
 * for another text. By the defaults of i18next a nested key is put in last and never read again, so that a key that
 * holds the character itself stands for it: `{{x}}` is written `$t({){x}}`, and `$t(x)` is `$t($)t(x)`. Without such a
 * key i18next gives the name of the key, which is the character too.
 */
export const literal = (text: string): string => text.replace(/\{(?=\{)|\$(?=t\()/g, character => `$t(${character})`)

/** The keys that the literal texts of a namespace nest, each with the character that it stands for. */
export const literalKeys = (texts: readonly string[]): readonly (readonly [string, string])[] =>
  (['$', '{'] as const)
    .filter(character => texts.some(text => text.includes(`$t(${character})`)))
    .map(character => [character, character])
