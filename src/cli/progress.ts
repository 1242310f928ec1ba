import type {ProjectFiles} from '../bitext/edition.ts'
import type {Call} from './command.ts'

/** The steps that take long where a project is large. */
type Step = 'reading' | 'aligning' | 'checking' | 'publishing' | 'writing'

/** From this many characters of files on, a step takes long enough for its user to wonder. */
const large = 2_000_000

/** The lists of files that are read. */
type Sized = 'sources' | 'translations' | 'attic' | 'terms'

/** Tells on a terminal which step of a large project is under way. */
export const progressOf = (
  {terminal, say}: Pick<Call, 'terminal' | 'say'>,
  files: Pick<ProjectFiles, Sized>,
): ((step: Step) => void) => {
  const all = [files.sources, files.translations, files.attic, files.terms].flat()
  const size = all.reduce((sum, {text}) => sum + text.length, 0)
  return step => {
    if (size >= large) terminal.progress(say(`progress.${step}`, {count: files.sources.length}))
  }
}
