import {base} from '../../../publish/html/style/base.ts'
import {palette} from '../../../publish/html/style/palette.ts'
import {dialogs} from './dialogs.ts'
import {frame} from './frame.ts'
import {knowledge} from './knowledge.ts'
import {segment} from './segment.ts'

/** The page itself may be Chinese: only what names its language is set as text. */
const named = base.replaceAll(':lang(zh)', '[lang="zh"]')

/** The one style sheet of the review page, on the palette, faces and scale of the published edition. */
export const pageStyle: string = [palette('auto'), named, frame, segment, knowledge, dialogs].join('\n')
