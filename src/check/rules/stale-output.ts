import {faultRule} from '../fault-rule.ts'

/** A published edition that was made of other files than those that stand here now. */
export const staleOutput = faultRule({
  id: 'stale-output',
  severity: 'info',
  summary: {
    en: 'The edition that stands in the project was built from other files.',
    zh: '项目里已生成的版本与现在的文件不一致。',
  },
  why: {
    en: 'Who opens it reads what the translation was, not what it is; and who commits it publishes that.',
    zh: '打开它的人读到的是旧译文；把它提交上去，发布的也是旧译文。',
  },
  remedy: {
    en: 'Run `duizhao build` again.',
    zh: '重新运行 `duizhao build`。',
  },
  words: {
    en: {older: 'Unexpected edition of other files in `{{folder}}/`, expected one of these: run `duizhao build`'},
    zh: {older: '`{{folder}}/` 里的版本不是由现在的文件生成的：请运行 `duizhao build`'},
  },
  examples: {
    wrong: [
      {
        zh: '泡沫会破。',
        en: 'Bubbles burst.',
        fault: {
          rule: 'stale-output',
          message: 'older',
          values: {folder: 'edition'},
          path: 'edition/manifest.json',
          text: '{"generator": "duizhao"}\n',
        },
        finds: {message: 'older'},
      },
    ],
    right: [{zh: '泡沫会破。', en: 'Bubbles burst.'}],
  },
})
