import {github} from './github.ts'
import {html} from './html.ts'
import {json} from './json.ts'
import {markdown} from './markdown.ts'
import {pretty} from './pretty.ts'
import {sarif} from './sarif.ts'

/** Every way to print a diff. */
export const diffFormats = [pretty, markdown, html, json, sarif, github] as const
