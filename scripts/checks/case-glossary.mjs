import {readGlossary} from '../../dist/annotate/read-glossary.js'

const formOf = fields =>
  `  - {${Object.entries(fields)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join(', ')}}`

/** The glossary of a case, `[{source, target: […], status?}]`; status `case-sensitive` makes capitals matter. */
export const caseGlossary = (terms = []) => {
  const files = terms.map(({source, target, status}, index) => {
    const capitals = status === 'case-sensitive' ? {case: 'exact'} : {}
    const forms = target.map((term, place) => ({term, status: place === 0 ? 'preferred' : 'admitted', ...capitals}))
    const id = `term-${index + 1}`
    const zh = formOf({term: source, status: 'preferred'})
    const text = [`id: ${id}`, 'domain: case', 'zh:', zh, 'en:', ...forms.map(formOf), ''].join('\n')
    return {path: `glossary/case/${id}.yml`, text}
  })
  const {glossary, faults} = readGlossary(files)
  const grave = faults.find(({fatal}) => fatal)
  if (grave) throw new Error(`The glossary of a case cannot be read: ${grave.message} ${JSON.stringify(grave.values)}`)
  return glossary
}
