import type {FlowValue, YamlValue} from '../yaml/write-value.ts'
import type {Draft, WrittenRendering} from './register.ts'
import {draftHash} from './rendering-text.ts'

/** The field that marks a rendering as a machine's work, for as long as nobody touches it. */
export const draftField = (
  rendering: WrittenRendering,
  {by, at, score}: Omit<Draft, 'en'>,
): YamlValue & {readonly style: 'flow'} => {
  const fields: (readonly [string, FlowValue])[] = [
    ['by', by],
    ['at', at],
    ['en', draftHash(rendering) ?? ''],
    ...(score === undefined ? [] : [['score', String(score)] as const]),
  ]
  return {style: 'flow', value: new Map(fields)}
}
