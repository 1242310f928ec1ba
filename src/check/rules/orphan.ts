import {excerpt} from '../excerpt.ts'
import {rule} from '../rule.ts'

/** An entry whose Chinese is gone from the source. */
export const orphan = rule({
  id: 'orphan',
  over: 'edition',
  severity: 'warning',
  summary: {
    en: 'An entry of a translation file belongs to no sentence of the source.',
    zh: '译文条目在原文中找不到对应的句子。',
  },
  why: {
    en: 'It is not published, and nobody who edits the file can tell that it no longer counts.',
    zh: '它不会被发布，而编辑文件的人看不出它已经作废。',
  },
  remedy: {
    en: 'Run `duizhao sync`: it moves the entry to the attic, from where it returns if its Chinese does.',
    zh: '运行 `duizhao sync`：条目会移入 `.attic/`；原文恢复时，译文也随之恢复。',
  },
  words: {
    en: {orphan: 'Unexpected entry: no sentence of the source is “{{zh}}” any more; run `duizhao sync`'},
    zh: {orphan: '多余的条目：原文已没有“{{zh}}”这句话；请运行 `duizhao sync`'},
  },
  examples: {
    wrong: [
      {
        orphan: {zh: '这句已删。', en: 'This one was deleted.'},
        finds: {message: 'orphan', at: 'id: e0000000\n  zh: |-\n    这句已删。\n  en: |-\n    This one was deleted.'},
      },
    ],
    right: [{zh: '这句还在。', en: 'This one is still there.'}],
  },
  *check({orphans}) {
    for (const {id, path, place, zh} of orphans)
      yield {message: 'orphan', values: {zh: excerpt(zh)}, at: {path, range: place}, segment: id}
  },
})
