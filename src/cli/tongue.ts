import type {Tongue} from '../locales/words.ts'

/** The language of a POSIX locale name such as `zh_CN.UTF-8`; English where it is neither. */
export const tongueOf = (locale: string): Tongue => (/^zh\b|^zh_/i.test(locale) ? 'zh' : 'en')

/** The language that `--lang` asks for. It is needed before the arguments are read: their errors speak it too. */
export const tongueIn = (argv: readonly string[]): Tongue | undefined => {
  const at = argv.findIndex(argument => argument === '--lang' || argument.startsWith('--lang='))
  const value = argv[at]?.startsWith('--lang=') ? argv[at]?.slice('--lang='.length) : argv[at + 1]
  return at >= 0 && (value === 'zh' || value === 'en') ? value : undefined
}
