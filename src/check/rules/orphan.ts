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
    en: 'Run `duizhao sync`: it moves the entry to the attic, from where it returns if its Chinese does. Where the whole source is gone, bring it back, or move the translation file away.',
    zh: '运行 `duizhao sync`：条目会移入 `.attic/`；原文恢复时，译文也随之恢复。如果整篇原文都不在了，请恢复原文，或移走译文文件。',
  },
  words: {
    en: {
      orphan: 'Unexpected entry: no sentence of the source is “{{zh}}” any more; run `duizhao sync`',
      lost: 'Unexpected entry for “{{zh}}”: {{source}} is gone; bring it back, or move this translation file away',
      undecided:
        'Unexpected entry for “{{zh}}”: it may still stand in {{source}} beside an ambiguous place; settle that one first (`unsynced`)',
    },
    zh: {
      orphan: '多余的条目：原文已没有“{{zh}}”这句话；请运行 `duizhao sync`',
      lost: '多余的条目“{{zh}}”：{{source}} 已不存在；请恢复原文，或移走这个译文文件',
      undecided: '条目“{{zh}}”去留未定：{{source}} 中与它相邻的歧义尚未消除，请先处理（`unsynced`）',
    },
  },
  examples: {
    wrong: [
      {
        orphan: {zh: '这句已删。', en: 'This one was deleted.'},
        finds: {message: 'orphan', at: 'id: e0000000\n  zh: |-\n    这句已删。\n  en: |-\n    This one was deleted.'},
      },
      {
        orphan: {zh: '这篇已删。', en: 'This essay was deleted.', lost: 'source/old.md'},
        finds: {message: 'lost', at: 'id: e0000000\n  zh: |-\n    这篇已删。\n  en: |-\n    This essay was deleted.'},
      },
      {
        orphan: {zh: '这句未定。', en: 'This one is open.', undecided: 'source/example.md'},
        finds: {message: 'undecided', at: 'id: e0000000\n  zh: |-\n    这句未定。\n  en: |-\n    This one is open.'},
      },
    ],
    right: [{zh: '这句还在。', en: 'This one is still there.'}],
  },
  *check({orphans}) {
    for (const {id, path, place, zh, lost, undecided} of orphans) {
      const where = {at: {path, range: place}, segment: id}
      if (undecided !== undefined) yield {message: 'undecided', values: {zh: excerpt(zh), source: undecided}, ...where}
      else if (lost === undefined) yield {message: 'orphan', values: {zh: excerpt(zh)}, ...where}
      else yield {message: 'lost', values: {zh: excerpt(zh), source: lost}, ...where}
    }
  },
})
