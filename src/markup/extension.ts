import type {parse} from 'micromark'

type Options = NonNullable<Parameters<typeof parse>[0]>

/** A syntax extension of micromark. */
export type Extension = NonNullable<Options['extensions']>[number]
