export const irregularEnglish: (isRegular: (base: string, form: string) => boolean) => string
