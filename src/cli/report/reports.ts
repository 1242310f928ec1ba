import {json} from './json.ts'
import {pretty} from './pretty.ts'

/** Every way to print a report. */
export const reports = [pretty, json] as const
