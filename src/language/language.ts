/** The two languages of an edition: the Chinese source and the English translation. */
export type Language = 'zh' | 'en'
