import {faultRule} from '../fault-rule.ts'

/** A file, or a place in it, that cannot be read as what it should be. */
export const unreadableFile = faultRule({
  id: 'unreadable-file',
  severity: 'error',
  summary: {
    en: 'A file cannot be read as it stands.',
    zh: '文件无法读取。',
  },
  why: {
    en: 'duizhao does not guess what a broken file means: what cannot be read is left out, and the others go on.',
    zh: '对照不会猜测损坏文件的意思：读不了的部分会被略过，其他文件照常处理。',
  },
  remedy: {
    en: 'Mend the file at the place that the message gives.',
    zh: '按消息所指的位置修正文件。',
  },
  words: {
    en: {
      notUtf8:
        'Unexpected byte {{byte}} in line {{line}} (offset {{offset}}), expected UTF-8: save the file as UTF-8, or write the damaged character anew',
      looksLikeGbk:
        'Unexpected byte {{byte}} in line {{line}} (offset {{offset}}), expected UTF-8; the file may be {{encoding}}: save it as UTF-8',
      notItsCharset: 'Unexpected bytes, expected {{encoding}}, as the page says of itself: save it again, as UTF-8',
      surrogateHalf:
        'Unexpected half of a character (a surrogate, bytes from {{byte}}) in line {{line}} (offset {{offset}}), expected whole characters in UTF-8: write the character anew, or save the file as UTF-8',
      looksLikeUtf16: 'Unexpected encoding {{encoding}}, expected UTF-8: save the file as UTF-8',
      nulCharacter:
        'Unexpected NUL character in line {{line}} (offset {{offset}}), expected text: delete it, or give the file another ending if it is no text',
      linkOut: 'Unexpected link out of the project, to {{target}}, expected the file itself here',
      linkBroken: 'Unexpected link that leads nowhere: restore the file that it stood for, or delete the link',
      linkLoop: 'Unexpected link that leads back to itself, expected the file: delete the link',
      hugeFile:
        'Unexpected size of {{megabytes}} MB, expected a text of at most {{limit}} MB: is it the right file? Divide it, or move it elsewhere',
      linkRound: 'Unexpected link back to {{target}}, which holds it: delete the link',
      strangeName: 'Unexpected backslash or colon in the name of the file: rename it, other systems cannot hold it',
      nameNotUtf8: 'Unexpected bytes in the name of the file, expected UTF-8: rename it',
      submodule:
        'Unexpected submodule, expected files of this repository: it does not hold what a submodule held at a revision',
      lfsPointer:
        'Unexpected pointer of Git LFS, expected the text itself: `git lfs pull` brings it; keep texts out of LFS, which hides their history',
      notRegular: 'Unexpected device or pipe, expected a file',
      wrongEnding: 'Unexpected ending {{ending}}, expected {{expected}}: rename the file',
      noSuchFile: 'Unexpected absence of the file: there is none of that name',
      folderNoFile: 'Unexpected folder, expected a file',
      notPermitted: 'Unexpected refusal of the system, expected leave to read the file: {{reason}}',
      notReadable: 'Unexpected failure to read the file: {{reason}}',
      yamlAlias:
        'Unexpected alias (`*name`), expected the text itself; put a text that begins with * into quotation marks',
      yamlAnchor:
        'Unexpected anchor (`&name`), expected the text alone; put a text that begins with & into quotation marks',
      yamlBlockHead:
        'Unexpected text behind `|` or `>`, expected it on the next line, indented; put a text that begins with one of them into quotation marks',
      yamlBracket:
        'Unexpected end of a list or mapping in brackets, expected `]`, `}` or a comma; put a text that begins with a bracket into quotation marks',
      yamlCharacter: 'Unexpected control character, expected text',
      yamlColon:
        'Unexpected line, expected `key: value` with a space behind the colon; a text that goes on must be indented further than its key',
      unmerged:
        'Unexpected marker of an unsettled merge, expected one version of the text: keep what is right and delete the lines `<<<<<<<`, `=======` and `>>>>>>>`',
      yamlDepth: 'Unexpected depth of nesting, expected at most 64 levels',
      yamlDocuments: 'Unexpected second document (`---`), expected one in a file',
      yamlDuplicateKey: 'Unexpected second `{{key}}` in one mapping, expected each key once',
      yamlEmpty: 'Unexpected empty file, expected YAML',
      yamlEscape: 'Unexpected escape after `\\`, expected one that YAML knows, such as `\\n` or `\\u3000`',
      yamlIndentation: 'Unexpected indentation, expected the line to stand under its neighbours',
      yamlKeep: 'Unexpected block with `+`, which keeps blank lines; expected `|-`',
      yamlKey: 'Unexpected key, expected one text followed by a colon on the same line',
      yamlQuote: 'Unexpected end of a quoted text, expected the closing quotation mark',
      yamlSize: 'Unexpected size of {{size}} MB, expected at most {{limit}} MB',
      yamlSyntax: 'Unexpected YAML: {{reason}}',
      yamlTab: 'Unexpected tab as indentation, expected spaces',
      yamlTag: 'Unexpected tag (`!name`), expected the text alone; put a text that begins with ! into quotation marks',
      translationsShape: 'Unexpected content, expected a translation file: `doc: …` and `segments:`',
      segmentsMissing: 'Unexpected translation file without `segments`, expected `segments:` with its entries',
      segmentsShape:
        'Unexpected value of `segments`, expected entries that each begin with `- id: …` on a line of its own',
      tooLarge: 'Unexpected size of {{megabytes}} MB, expected at most {{limit}} MB: divide the document',
      lineTooLong: 'Unexpected length of line {{line}}, expected at most {{limit}} MB: divide the paragraph',
      nestedTooDeep:
        'Unexpected depth of nesting in line {{line}}, expected at most {{limit}} levels: write it flatter',
      tooManyBrackets:
        'Unexpected number of brackets or tags in the paragraph that reaches to line {{line}}, expected fewer in so long a paragraph: divide it by blank lines',
      tooManyUnmarked:
        'Unexpected line {{line}} of a quote or list item that goes on without its mark, expected at most {{limit}} such lines: put a blank line where the quote or list ends, or the mark before each line',
      tooManyFootnotes: 'Unexpected number of footnotes, expected at most {{limit}} in a document: divide the document',
      tooMuchMarkup:
        'Unexpected amount of lines and marks up to line {{line}}, expected at most {{limit}} in a document: divide it',
      tooMuchTogether:
        'Unexpected amount of lines and marks in the list, table, quote or code that reaches to line {{line}}, expected at most {{limit}} between two paragraphs: put a paragraph or heading between its parts, or divide the document',
      markerDangling: 'Unexpected marker in line {{line}}, expected a text behind it to which it applies',
      allowNothing:
        'Unexpected `<!-- duizhao-allow -->` without a rule in line {{line}}, expected `<!-- duizhao-allow rule: reason -->`',
      allowStrange:
        'Unexpected rule `{{name}}` in a comment in line {{line}}, expected lower-case words joined by hyphens',
      markerStrange:
        'Unexpected id `{{id}}` in the marker of line {{line}}, expected a letter and seven characters of 0-9 and a-z without i, l, o, u',
      markerSwallows:
        'Unexpected text behind `{{marker}}`, which opens line {{line}}: Markdown takes such a line for HTML; put the marker on a line of its own, or inside the line',
      regionUnpaired:
        'Unexpected `{{marker}}` in line {{line}}, expected its partner: `<!-- no-translate -->` … `<!-- /no-translate -->`',
      yamlTextColon:
        'Unexpected colon inside the text of `{{key}}`, which YAML takes for another key: put the text into quotation marks, or write `{{key}}: |-` and the text on the next line, indented',
      yamlUnquoted:
        'Unexpected `{{text}}` in the text of `{{key}}`, which YAML cannot read there: put the whole text into quotation marks, or write `{{key}}: |-` and the text on the next line, indented',
      yamlWideColon:
        'Unexpected full-width colon behind `{{key}}`, expected a half-width one and a space: `{{key}}: …`',
      yamlUnclosed:
        'Unexpected line inside a quotation mark or bracket that was opened above, expected it to be closed first',
    },
    zh: {
      notUtf8: '第 {{line}} 行（位置 {{offset}}）的字节 {{byte}} 不是 UTF-8：请另存为 UTF-8，或重新输入损坏的字符',
      looksLikeGbk:
        '第 {{line}} 行（位置 {{offset}}）的字节 {{byte}} 不是 UTF-8；文件可能是 {{encoding}} 编码：请另存为 UTF-8',
      notItsCharset: '网页自称是 {{encoding}} 编码，但有字节不合：请另存为 UTF-8',
      surrogateHalf:
        '第 {{line}} 行（位置 {{offset}}）有半个字符（代理项，字节 {{byte}} 起），应为完整的 UTF-8 字符：请重新输入该字符，或另存为 UTF-8',
      looksLikeUtf16: '文件是 {{encoding}} 编码，应为 UTF-8：请另存为 UTF-8',
      nulCharacter:
        '第 {{line}} 行（位置 {{offset}}）有空字符（NUL），应为文字：请删去；如果文件不是文本，请改用别的扩展名',
      linkOut: '符号链接通向项目之外（{{target}}），应放文件本身',
      linkBroken: '符号链接指向的文件不存在：请恢复该文件或删去链接',
      linkLoop: '符号链接绕回自身：请删去该链接，放入文件本身',
      hugeFile: '文件有 {{megabytes}} MB，文本最多 {{limit}} MB：请确认是否为所需的文件，拆分或移走它',
      linkRound: '符号链接绕回其上级 {{target}}：请删去该链接',
      strangeName: '文件名中有反斜杠或冒号，其他系统无法保存：请重命名',
      nameNotUtf8: '文件名不是 UTF-8 编码：请重命名',
      submodule: '这是子模块，应为本仓库的文件：子模块在某一版本的内容不在本仓库中',
      lfsPointer: '这只是 Git LFS 的指针，应为文字本身：用 git lfs pull 取回；文字文件不宜放入 LFS，否则看不到其历史',
      notRegular: '这不是普通文件',
      wrongEnding: '文件名以 {{ending}} 结尾，应为 {{expected}}：请重命名',
      noSuchFile: '没有这个文件',
      folderNoFile: '这是文件夹，应为文件',
      notPermitted: '没有读取这个文件的权限：{{reason}}',
      notReadable: '无法读取文件：{{reason}}',
      yamlAlias: '不能使用别名（`*名称`），请直接写出文字；以 * 开头的文字请加引号',
      yamlAnchor: '不能使用锚点（`&名称`）；以 & 开头的文字请加引号',
      yamlBlockHead: '`|` 或 `>` 之后不能接文字，应另起一行并缩进；以它们开头的文字请加引号',
      yamlBracket: '方括号或花括号没有写完，缺少 `]`、`}` 或逗号；以括号开头的文字请加引号',
      yamlCharacter: '含有控制字符，应为文字',
      yamlColon: '此行无法理解，应为 `键: 值`，冒号后有空格；续行应比键缩进得更多',
      unmerged: '有未解决的合并冲突，应只留一个版本：请保留正确的内容，并删去 `<<<<<<<`、`=======` 和 `>>>>>>>` 各行',
      yamlDepth: '嵌套过深，最多 64 层',
      yamlDocuments: '出现第二个文档（`---`），一个文件只能有一个',
      yamlDuplicateKey: '`{{key}}` 重复出现，每个键只能写一次',
      yamlEmpty: '文件是空的，应为 YAML',
      yamlEscape: '`\\` 之后的转义不存在，应为 `\\n`、`\\u3000` 之类',
      yamlIndentation: '缩进有误，应与相邻的行对齐',
      yamlKeep: '不能使用保留空行的 `+`，应为 `|-`',
      yamlKey: '键有误，应为一段文字，并在同一行接冒号',
      yamlQuote: '引号没有写完，缺少右引号',
      yamlSize: '文件有 {{size}} MB，最多 {{limit}} MB',
      yamlSyntax: 'YAML 有误：{{reason}}',
      yamlTextColon:
        '`{{key}}` 的文字中有冒号，会被 YAML 当作另一个键：请给文字加引号，或写 `{{key}}: |-`，文字另起一行并缩进',
      yamlUnquoted:
        '`{{key}}` 的文字中有 YAML 读不了的 `{{text}}`：请给整段文字加引号，或写 `{{key}}: |-`，文字另起一行并缩进',
      yamlWideColon: '`{{key}}` 之后是全角冒号，应为半角冒号加空格：`{{key}}: …`',
      yamlUnclosed: '前面有引号或括号没有写完，请先补上右引号或右括号',
      yamlTab: '用了制表符缩进，应为空格',
      yamlTag: '不能使用标签（`!名称`）；以 ! 开头的文字请加引号',
      translationsShape: '内容有误，译文文件应有 `doc: …` 和 `segments:`',
      segmentsMissing: '译文文件缺少 `segments`，其下应列出各条目',
      segmentsShape: '`segments` 的值有误，其下的条目应各自另起一行，以 `- id: …` 开头',
      tooLarge: '文件有 {{megabytes}} MB，最多 {{limit}} MB：请拆分文档',
      lineTooLong: '第 {{line}} 行过长，最多 {{limit}} MB：请拆分段落',
      nestedTooDeep: '第 {{line}} 行嵌套过深，最多 {{limit}} 层：请减少层次',
      tooManyBrackets: '到第 {{line}} 行为止的段落里括号或标签太多，段落又太长：请用空行拆分段落',
      tooManyUnmarked:
        '第 {{line}} 行仍属于上面的引用或列表项，却没有其标记，这样的行最多 {{limit}} 行：请在引用或列表结束处空一行，或给每行加上标记',
      tooManyFootnotes: '脚注过多，一个文档最多 {{limit}} 条：请拆分文档',
      tooMuchMarkup: '到第 {{line}} 行为止的行和标记过多，一个文档最多 {{limit}} 个：请拆分文档',
      tooMuchTogether:
        '到第 {{line}} 行为止的列表、表格、引用或代码里，行和标记过多，两个段落之间最多 {{limit}} 个：请在中间插入段落或标题，或拆分文档',
      markerDangling: '第 {{line}} 行的标记之后没有文字可标',
      allowNothing: '第 {{line}} 行的 `<!-- duizhao-allow -->` 没有写规则名',
      allowStrange: '第 {{line}} 行许可的规则名 `{{name}}` 有误，应为用连字符连接的小写单词',
      markerStrange: '第 {{line}} 行标记中的编号 `{{id}}` 有误，应为一个字母加七个 0-9 或 a-z（不含 i、l、o、u）的字符',
      markerSwallows:
        '第 {{line}} 行以 `{{marker}}` 开头，其后的文字会被 Markdown 当作 HTML；请把标记单独成行，或放在行内',
      regionUnpaired:
        '第 {{line}} 行的 `{{marker}}` 没有配对，应成对使用：`<!-- no-translate -->` … `<!-- /no-translate -->`',
    },
  },
  examples: {
    wrong: [
      {
        fault: {
          rule: 'unreadable-file',
          message: 'yamlTab',
          values: {},
          path: 'glossary/ai/agent.yml',
          text: 'id: agent\nzh:\n\t- {term: 智能体}\n',
          at: '\t',
          fatal: true,
        },
        finds: {message: 'yamlTab', at: '\t'},
      },
      {
        fault: {
          rule: 'unreadable-file',
          message: 'yamlDuplicateKey',
          values: {key: 'en'},
          path: 'translations/en/a.yml',
          text: 'doc: source/a.md\nsegments:\n\n- id: k7q2mf3d\n  en: One\n  en: Two\n',
          at: 'en: Two',
          fatal: true,
        },
        finds: {message: 'yamlDuplicateKey', at: 'en: Two'},
      },
    ],
    right: [{zh: '一切正常。', en: 'All is well.'}],
  },
})
