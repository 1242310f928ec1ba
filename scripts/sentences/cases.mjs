// Reads cases for measure-sentences; their format stands at the head of that script.
import {readFileSync} from 'node:fs'

const STOP = /[。！？!?.．｡…⁉‼～~][”’"'」』）)》】\]*_`\s\p{Extended_Pictographic}]*$/u

/** A text is Chinese where Han characters are a tenth of it. */
const languageOf = text => ((text.match(/\p{Script=Han}/gu)?.length ?? 0) * 10 > text.length ? 'zh' : 'en')

/** Windows of running text may hold a headline or a caption without a stop, which nobody can find the end of. */
const isUnterminated = ({tag = '', sentences}) =>
  tag.startsWith('concat') && (tag.endsWith('unterminated') || !sentences.every(sentence => STOP.test(sentence)))

/** The cases of one file: `{set, lang, text, wanted}`. */
export const readCases = path =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      const found = JSON.parse(line)
      const {text, sentences: wanted, src = 'cases', lang = languageOf(text)} = found
      return {set: isUnterminated(found) ? `${src}, without a stop` : src, lang, text, wanted}
    })
