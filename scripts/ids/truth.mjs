// What happened to the sentences of a project between two commits, judged without anything of src/pair: a longest common
// subsequence of sentences, then what stands in each hunk of that diff by the share of characters that was edited.
import {bare, editShare, nearest} from './nearness.mjs'

/** An edit leaves at least this much of a sentence; beyond it, it is written anew. */
const small = 0.3
const large = 0.5
/** A sentence is an edit of the one that is nearer than any other by this much. */
const clear = 0.15
/** Parts that together are the whole, but for this share. */
const joined = 0.06
const mostParts = 6
/** Nothing of one sentence is left in the other. */
const foreign = 0.7
/** Shorter ones are never taken for moved and edited: too many are alike. */
const longEnough = 8

/** Pairs of equal sentences in order: a longest common subsequence; where the table would be too large, common ends alone. */
const commonOf = (from, to) => {
  let start = 0
  while (start < from.length && start < to.length && from[start] === to[start]) start++
  let [fromEnd, toEnd] = [from.length, to.length]
  while (fromEnd > start && toEnd > start && from[fromEnd - 1] === to[toEnd - 1]) {
    fromEnd--
    toEnd--
  }
  const pairs = Array.from({length: start}, (_, index) => [index, index])
  const [rows, columns] = [fromEnd - start, toEnd - start]
  if (rows * columns <= 2e7) {
    const width = columns + 1
    const table = new Uint16Array((rows + 1) * width)
    for (let i = rows - 1; i >= 0; i--) {
      for (let j = columns - 1; j >= 0; j--) {
        table[i * width + j] =
          from[start + i] === to[start + j]
            ? table[(i + 1) * width + j + 1] + 1
            : Math.max(table[(i + 1) * width + j], table[i * width + j + 1])
      }
    }
    for (let i = 0, j = 0; i < rows && j < columns; ) {
      if (from[start + i] === to[start + j]) pairs.push([start + i++, start + j++])
      else if (table[(i + 1) * width + j] >= table[i * width + j + 1]) i++
      else j++
    }
  }
  for (let index = 0; fromEnd + index < from.length; index++) pairs.push([fromEnd + index, toEnd + index])
  return pairs
}

/**
 * What happened, an item for every sentence that is not `kept`: `{kind, old, new, share, rest}`. `old` and `new` are
 * sentences `{path, index, text, kept}` or absent; `share` is what of them was edited; `rest` are the other parts of a split
 * or merge. `pairs` are the documents that changed, `{from, to, isRenamed}`, lists of sentences or nothing; `counts` say how
 * often each text stands in the whole project before and after; `gone` holds the texts that stood there once.
 */
export const whatHappened = (pairs, counts, gone) => {
  const items = []
  const hunks = []
  for (const {from, to, isRenamed} of pairs) {
    const common = commonOf(
      from.map(({text}) => text),
      to.map(({text}) => text),
    )
    let [last, other] = [-1, -1]
    for (const [a, b] of [...common, [from.length, to.length]]) {
      if (a - last > 1 || b - other > 1)
        hunks.push({old: from.slice(last + 1, a), new: to.slice(other + 1, b), isRenamed})
      if (a < from.length)
        items.push({kind: unchangedKind(to[b].text, counts, isRenamed), old: from[a], new: to[b], share: 0})
      ;[last, other] = [a, b]
    }
  }
  takeMoved(hunks, counts, items)
  for (const hunk of hunks) {
    hunk.old = hunk.old.filter(({kept}) => !kept)
    hunk.new = hunk.new.filter(({kept}) => !kept)
    readHunk(hunk, items)
  }
  takeMovedAndEdited(hunks, items)
  for (const hunk of hunks) items.push(...leftIn(hunk, counts, gone))
  return items.filter(item => !(item.old ?? item.new).kept)
}

const isLone = (text, {before, after}) => before.get(text) === 1 && after.get(text) === 1

const unchangedKind = (text, counts, isRenamed) => {
  if (!isLone(text, counts)) return 'unchanged, stands more than once'
  return isRenamed ? 'unchanged, its document renamed' : 'unchanged'
}

/** Takes out of the hunks what stands exactly elsewhere. */
const takeMoved = (hunks, counts, items) => {
  const places = new Map()
  for (const hunk of hunks) {
    for (const sentence of hunk.old) places.set(sentence.text, [...(places.get(sentence.text) ?? []), sentence])
  }
  const taken = new Set()
  for (const hunk of hunks) {
    for (const sentence of hunk.new) {
      const old = places.get(sentence.text)?.shift()
      if (!old) continue
      taken.add(old).add(sentence)
      const within = old.path === sentence.path ? 'within a document' : 'to another document'
      const kind = isLone(sentence.text, counts) ? `moved ${within}` : 'unchanged, stands more than once'
      items.push({kind, old, new: sentence, share: 0})
    }
  }
  for (const hunk of hunks) {
    hunk.old = hunk.old.filter(sentence => !taken.has(sentence))
    hunk.new = hunk.new.filter(sentence => !taken.has(sentence))
  }
}

/** Reads the splits, merges and edits of a hunk, and leaves in it what is none of them. */
const readHunk = (hunk, items) => {
  const wasLone = hunk.old.length === 1 && hunk.new.length === 1
  takeJoins(hunk.old, hunk.new, 'split', items)
  takeJoins(hunk.new, hunk.old, 'merged', items)
  const matches = clearMatches(hunk.old, hunk.new, wasLone ? 1 : large)
  for (const {old, now, share} of matches) {
    const where = hunk.isRenamed ? 'its document renamed' : wasLone ? 'alone in its place' : 'among others'
    if (share <= large)
      items.push({kind: `edited ${share <= small ? '1–30' : '30–50'} %, ${where}`, old, new: now, share})
    else items.push({kind: 'written anew in its place', old, new: now, share})
  }
  drop(hunk.old, new Set(matches.map(({old}) => old)))
  drop(hunk.new, new Set(matches.map(({now}) => now)))
}

const drop = (list, taken) => {
  const left = list.filter(each => !taken.has(each))
  list.length = 0
  list.push(...left)
}

/** Takes out of the lists each of `wholes` that is several neighbours of `parts` written one after the other. */
const takeJoins = (wholes, parts, kind, items) => {
  for (const whole of [...wholes]) {
    const text = bare(whole.text)
    let found
    for (let start = 0; start < parts.length && !found; start++) {
      let together = ''
      for (let end = start; end < Math.min(parts.length, start + mostParts); end++) {
        if (end > start && parts[end].index !== parts[end - 1].index + 1) break
        together += bare(parts[end].text)
        if (together.length > text.length * 1.1 + 1) break
        if (end > start && together.length > text.length * 0.9 - 1 && editShare(text, together) <= joined) {
          found = {run: parts.slice(start, end + 1), share: editShare(text, together)}
          break
        }
      }
    }
    if (!found) continue
    const [first, ...rest] = found.run
    items.push(
      kind === 'split'
        ? {kind, old: whole, new: first, rest, share: found.share}
        : {kind, old: first, new: whole, rest, share: found.share},
    )
    drop(wholes, new Set([whole]))
    drop(parts, new Set(found.run))
  }
}

/** Sentences of which each is the other's nearest, by a clear margin, and not further than `most`. */
const clearMatches = (olds, news, most) => {
  if (olds.length === 0 || news.length === 0) return []
  const [before, after] = [olds, news].map(list => list.map(({text}) => bare(text)))
  const all = olds.map((_, index) => index)
  const candidates = olds.length * news.length <= 100 ? news.map(() => all) : nearest(after, before)
  const ofOld = olds.map(() => [])
  const ofNew = candidates.map((list, now) =>
    list.map(old => {
      const each = {old, now, share: editShare(before[old], after[now])}
      ofOld[old].push(each)
      return each
    }),
  )
  const bestOf = list => {
    const [best, next] = list.toSorted((a, b) => a.share - b.share)
    return best && best.share <= most && (next?.share ?? 1.5) - best.share >= clear ? best : undefined
  }
  const firsts = new Set(ofOld.map(bestOf))
  return ofNew.flatMap(list => {
    const best = bestOf(list)
    return best && firsts.has(best) ? [{old: olds[best.old], now: news[best.now], share: best.share}] : []
  })
}

/** Takes out of the hunks what was moved and edited at once. */
const takeMovedAndEdited = (hunks, items) => {
  const isLong = ({text}) => bare(text).length >= longEnough
  const matches = clearMatches(
    hunks.flatMap(hunk => hunk.old).filter(isLong),
    hunks.flatMap(hunk => hunk.new).filter(isLong),
    small,
  )
  for (const {old, now, share} of matches) {
    const within = old.path === now.path ? 'within a document' : 'to another document'
    items.push({kind: `moved ${within} and edited 1–30 %`, old, new: now, share})
  }
  for (const hunk of hunks) {
    drop(hunk.old, new Set(matches.map(({old}) => old)))
    drop(hunk.new, new Set(matches.map(({now}) => now)))
  }
}

/** What came, what went, and what is not clear. */
const leftIn = (hunk, {before}, gone) => {
  const [olds, news] = [hunk.old, hunk.new].map(list => list.map(({text}) => bare(text)))
  const leastOf = (text, others) => Math.min(1, ...others.slice(0, 60).map(other => editShare(text, other)))
  return [
    ...hunk.old.map((old, index) => {
      const share = leastOf(olds[index], news)
      return {kind: share >= foreign ? 'deleted' : 'unclear, gone', old, share}
    }),
    ...hunk.new.map((now, index) => {
      const share = leastOf(news[index], olds)
      if (before.has(now.text)) return {kind: 'duplicated', new: now, share}
      if (gone.has(now.text)) return {kind: 'returned', new: now, share}
      return {kind: share >= foreign ? 'inserted' : 'unclear, come', new: now, share}
    }),
  ]
}
