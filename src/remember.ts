import type {TextFile} from './bitext/document.ts'

/** `work` on texts, done again only for those that are not as they were the last time. */
export const perFile = <Result>(
  work: (file: TextFile) => Result,
): ((files: readonly TextFile[]) => readonly Result[]) => {
  let known = new Map<string, {readonly text: string; readonly result: Result}>()
  return files => {
    const now = new Map<string, {readonly text: string; readonly result: Result}>()
    const results = files.map(file => {
      const last = known.get(file.path)
      const done = last?.text === file.text ? last : {text: file.text, result: work(file)}
      now.set(file.path, done)
      return done.result
    })
    known = now
    return results
  }
}

/** `work` on a value, done again only where `isSame` does not hold of it and the value of the last time. */
export const sinceLast = <Value, Result>(
  work: (value: Value) => Result,
  isSame: (last: Value, now: Value) => boolean = Object.is,
): ((value: Value) => Result) => {
  let last: {readonly value: Value; readonly result: Result} | undefined
  return value => {
    if (!last || !isSame(last.value, value)) last = {value, result: work(value)}
    return last.result
  }
}

/** `work` on objects, done once for each. */
export const perObject = <Value extends object, Result>(work: (value: Value) => Result): ((value: Value) => Result) => {
  const known = new WeakMap<Value, {readonly result: Result}>()
  return value => {
    const found = known.get(value) ?? {result: work(value)}
    known.set(value, found)
    return found.result
  }
}
