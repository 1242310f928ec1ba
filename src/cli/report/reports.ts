import {github} from './github.ts'
import {json} from './json.ts'
import {junit} from './junit.ts'
import {markdown} from './markdown.ts'
import {pretty} from './pretty.ts'
import {sarif} from './sarif.ts'

/** Every way to print a report. */
export const reports = [pretty, json, sarif, github, junit, markdown] as const
