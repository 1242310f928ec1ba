export const englishWords: () => string
