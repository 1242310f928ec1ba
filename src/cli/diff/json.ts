import type {SegmentChange, Standing} from '../../bitext/comparison.ts'
import {pointsIn} from '../../bitext/point.ts'
import {findingRecords} from '../report/json.ts'
import type {Side} from '../sides.ts'
import type {DiffFormat, Told} from './diff.ts'
import {renderingOf} from './words.ts'

/** For programs: `schemas/diff.schema.json` tells what stands in it. With `--stat` the counts alone. */
export const json: DiffFormat<'json'> = {
  format: 'json',
  print: told => {
    const {diff, tongue, isStat, ruleOf} = told
    const {changes, documents, terms, findings, size} = diff.comparison
    const side = ({label, commit}: Side) => ({label, ...(commit === undefined ? {} : {commit})})
    const [before, after] = [standingRecord(told, diff.before), standingRecord(told, diff.after)]
    const changeRecord = (change: SegmentChange) => ({
      id: change.id,
      kinds: change.kinds,
      scale: change.scale,
      ...(change.before ? {before: before(change.before)} : {}),
      ...(change.after ? {after: after(change.after)} : {}),
      zh: change.zh,
      en: change.en,
      facts: change.facts.map(({kind, was, now, followed}) => ({kind, was, now, followed})),
      terms: change.terms,
      ...(change.kin ? {kin: change.kin} : {}),
    })
    const counts = {
      before: size.before,
      after: size.after,
      changes: changes.length,
      unfollowed: changes.flatMap(({facts}) => facts).filter(({followed}) => followed === 'no').length,
      appeared: findings.appeared.length,
      gone: findings.gone.length,
      standing: findings.standing.length,
    }
    const whole = {
      version: 1,
      before: side(diff.before),
      after: side(diff.after),
      counts,
      ...(isStat
        ? {}
        : {
            documents,
            changes: changes.map(changeRecord),
            terms: terms.map(({id, before: was, after: now, forms, others, segments}) => ({
              id,
              ...(was ? {before: was.path} : {}),
              ...(now ? {after: now.path} : {}),
              forms: forms.map(({language, before: old, after: fresh}) => ({
                language,
                ...(old ? {before: {term: old.term, status: old.status}} : {}),
                ...(fresh ? {after: {term: fresh.term, status: fresh.status}} : {}),
              })),
              others,
              segments,
            })),
            findings: {
              appeared: findingRecords(findings.appeared, diff.after.textOf, tongue, ruleOf),
              gone: findingRecords(findings.gone, diff.before.textOf, tongue, ruleOf),
              standing: findingRecords(findings.standing, diff.after.textOf, tongue, ruleOf),
            },
          }),
    }
    return `${JSON.stringify(whole, null, 2)}\n`
  },
}

/** A segment where it stands in one side. */
const standingRecord = ({say}: Told, {textOf}: Side): ((standing: Standing) => object) => {
  const files = new Map<string, ReturnType<typeof pointsIn>>()
  const lineOf = (path: string, offset: number): number | undefined => {
    const points = files.get(path) ?? pointsIn(textOf(path) ?? '')
    files.set(path, points)
    return points.pointAt(offset)?.line
  }
  return ({path, pair}) => {
    const {zh, rendering, state, entry} = pair
    const words = renderingOf(pair, say)
    return {
      source: path,
      line: lineOf(path, pair.place.start),
      ...(entry ? {entry: {file: entry.path, line: lineOf(entry.path, entry.place.start)}} : {}),
      zh: zh.text,
      ...(rendering.type === 'english' ? {en: rendering.en.text} : {}),
      rendering: rendering.type,
      ...(words === undefined ? {} : {words}),
      progress: state.progress,
      ...(state.stale ? {stale: state.stale} : {}),
      ...(state.lapsed ? {lapsed: state.lapsed} : {}),
      ...(pair.note ? {note: pair.note.text} : {}),
      ...(pair.comment === undefined ? {} : {comment: pair.comment}),
    }
  }
}
