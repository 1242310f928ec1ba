/** Why a project cannot be opened or written, in English: what stands there and what to do. */
export const projectEn = {
  noFolder: 'There is no folder {{folder}}.',
  noProject:
    'No duizhao.yml in {{folder}} or above it: this is no project of duizhao. `duizhao init FOLDER` starts one.',
  ownRulesMissing: 'There is no {{path}}, which `ownRules` in duizhao.yml names.',
  ownRulesNone: '{{path}} exports no rule, though `ownRules` in duizhao.yml names it: export what `defineRule` gives.',
  ownRulesBroken: 'The rules of {{path}} cannot be loaded: {{reason}}',
  ownRuleWrong: 'The rule that {{path}} exports as {{name}} cannot be used: mend its `{{field}}`.',
  ownRuleTaken: 'The rule {{id}} of {{path}} bears the name of another one: call it otherwise.',
  configInvalid: '{{path}} cannot be used as it stands: mend what is listed.',
  noSource: 'There is no folder {{folder}}: put the Chinese there, one Markdown file a document.',
  noDocuments: '{{folder}} holds no document: put a Markdown file there, its name ending in .md.',
  noSuchDocument:
    'No document in {{folder}} is called "{{name}}": correct `documents` in duizhao.yml, or take it out to publish all.',
  memoryMissing:
    'There is no folder {{folder}}, which `memory` names: correct the path in duizhao.yml, which leads on from there, or take it out.',
  memoryNoFolder:
    '{{path}} is no folder, though `memory` names it: give in duizhao.yml the folder in which the translation files stand.',
  ownFileMissing: 'There is no file {{path}}, which `{{key}}` in duizhao.yml names: correct the path, or take it out.',
  notFolder: '{{path}} must be a folder: move away what stands there.',
  folderOut: '{{path}} is a link that leads out of the project, to {{target}}: put the folder itself there.',
  folderSubmodule:
    '{{path}} is a submodule, whose files this repository does not hold: compare two folders in which it is checked out.',
  notReadable: '{{path}} cannot be read: {{reason}}.',

  saveLink: '{{path}} is a symbolic link and is not written: replace it by the file itself. Nothing was changed.',
  saveNoFile: '{{path}} is no file: move away what stands there. Nothing was changed.',
  saveReadOnly:
    '{{path}} is read-only and is not written: make it writable (chmod u+w) if it is meant to change. Nothing was changed.',
  saveOut: '{{path}} would be written outside the project. Nothing was changed.',
  saveExists: '{{path}} exists and is not overwritten: move it away or choose another name. Nothing was changed.',
  saveChanged: '{{path}} was changed by someone else in the meantime: run the command again. Nothing was changed.',
  saveFailed: '{{path}} cannot be written: {{reason}}. Nothing was changed.',
  pending: 'A save of this project was cut off, or another duizhao is saving: run `duizhao sync`, which finishes it.',
  pendingChanged:
    'A save was cut off, and {{path}} was changed since: keep either it or {{temporary}}, which was to take its place, then delete {{note}}.',
  locked:
    'Another duizhao is writing to this project (process {{pid}} on {{host}}): wait for it. If none is running, delete {{path}}.',

  outHoldsProject:
    'The edition cannot be written to {{folder}}, which holds the project itself: choose another folder.',
  outInProject:
    'The edition cannot be written to {{folder}}: {{part}} holds what you wrote, and nothing is published into it. Choose another folder.',
  outLink: '{{folder}} is a symbolic link: name the folder {{target}} itself.',
  outNoFolder: '{{folder}} is no folder: choose another, or move away what stands there.',
  outForeign:
    '{{path}} stands where the edition belongs, and duizhao did not write it: move it away, or choose another folder than {{folder}}.',
  outReadOnly:
    'The edition cannot be written to {{folder}}: the folder {{path}} is read-only. Make it writable (chmod -R u+w), or choose another with --out. What stood there before is still there.',
  outOld:
    'The edition is published in {{folder}}, but the old one could not be deleted: {{reason}}. Delete {{path}} yourself.',
  outLeft:
    'The edition cannot be written to {{folder}} while an older one is left in {{path}}: {{reason}}. Delete that folder yourself and build again.',
  outStrange:
    'The edition cannot be written to {{folder}}: that folder is outside the project and holds files that duizhao did not write. Choose an empty folder, or one inside the project.',
  outFailed: 'The edition cannot be written to {{folder}}: {{reason}}. What stood there before is still there.',

  pdfNoCompiler:
    'The PDF was left out: the compiler that typesets it is not installed. Install it in the folder of the project with `{{install}}`, then build again.',
  pdfBadCompiler:
    'The PDF was left out: the compiler in {{folder}} does not run here ({{reason}}). Install it anew with `{{install}}`, then build again.',
  pdfNoFonts:
    'The PDF was left out: this machine has no font that draws Chinese. Install Noto Serif CJK and Noto Sans CJK (on Debian `apt-get install fonts-noto-cjk`), or name folders with fonts in TYPST_FONT_PATHS, then build again.',
  pdfNoGlyph:
    'The PDF was left out: no font of this machine draws {{characters}}, in {{documents}}. Install one that does, or name its folder in TYPST_FONT_PATHS, then build again.',
  pdfFailed: 'The PDF was left out: it could not be typeset. {{reason}}',
  pdfPicture: 'The PDF does not show the picture {{path}}, which cannot be read: its alternative text stands for it.',

  noGit:
    'git is not installed, or not in the PATH: install it to read revisions. Two folders are compared without it, each named by its path (./old ./new).',
  noRepository:
    '{{folder}} is in no repository of git, so there is no revision to read: name two folders by their paths (./old ./new), or begin a history (git init, git add, git commit).',
  gitRefuses: 'git refuses to read {{folder}}: {{reason}}',
  bareRepository:
    '{{folder}} is a bare repository, without a working tree to compare with: name two revisions, such as HEAD~1 HEAD.',
  noCommit:
    'The repository of {{folder}} has no commit yet, so there is no revision to read: commit first, or name two folders by their paths (./old ./new).',
  noMergeBase:
    '{{one}} and {{other}} have no common ancestor: name them as {{one}}..{{other}} to compare them as they are.',
  noMergeBaseShallow:
    'This clone holds no common ancestor of {{one}} and {{other}}, as its history was cut off: `git fetch --unshallow` brings the rest (in a workflow: fetch-depth: 0).',
  unfetched:
    'This clone left out the files of the revision "{{revision}}" (--filter), and the repository that has them does not answer. Run again while it does, or bring them all: `git fetch --refetch --no-filter`.',
  revisionOption: '"{{revision}}" begins with a hyphen and names no revision: an option stands before the revisions.',
  revisionEmpty: 'An empty name names no revision: leave it out for the working tree, or write HEAD.',
  noRevision:
    'No revision is called "{{revision}}": `git branch --all`, `git tag` and `git log --oneline` list what there is. A folder is named by its path, such as ./old.',
  noRevisionNear: 'No revision is called "{{revision}}". Did you mean {{near}}?',
  revisionBeyond: '"{{revision}}" leads to no commit: `git log --oneline {{base}}` lists those that {{base}} has.',
  revisionUnborn:
    'The branch that is checked out has no commit yet, so there is no HEAD: commit first, or name another branch: {{names}}.',
  revisionShallow:
    'This clone does not hold the revision "{{revision}}", as its history was cut off: `git fetch --unshallow` brings the rest (in a workflow: fetch-depth: 0).',
  revisionAmbiguous:
    '"{{revision}}" begins the names of several objects: write more of the one that is meant: {{candidates}}.',
  revisionNoCommit: '"{{revision}}" names a {{type}}, not a commit: name the commit that holds it.',
  noProjectThen:
    'There was no project at {{revision}}: {{file}} came with the commit {{first}}. Name that or a later one.',
  noProjectThenBut:
    'At {{revision}} there is no {{file}}: the project stands elsewhere there ({{others}}). Name that folder with --root, or check the revision out (git worktree add ../then {{revision}}) and name the folder there.',
  noProjectEver:
    'At {{revision}} there is no {{file}}, nor in any other revision: name the folder of the project with --root.',
  configInvalidThen: '{{path}} cannot be used as it stood then: name another revision.',
  notFolderThen: '{{path}} was no folder then: name another revision.',
  folderOutThen: '{{path}} was a link that leads out of the project then, to {{target}}: name another revision.',
  folderSubmoduleThen:
    '{{path}} is a submodule, whose files this repository does not hold: check out both versions and name their folders (./old ./new).',
  noSourceThen: 'There was no folder {{folder}} then: name a revision that has one.',
  noDocumentsThen: '{{folder}} held no document then: name a revision that has one.',
  noSuchDocumentThen:
    'No document in {{folder}} was called "{{name}}" then, though `documents` names it: name another revision.',
  notReadableThen: '{{path}} cannot be read: {{reason}}. `git fsck` tells what is wrong with the repository.',

  sideNoFolder: '{{path}} is a file, but whole projects are compared: name the folder that holds one, or a revision.',
  sideNoProject: '{{folder}} is no project: it holds no {{file}}. Name the folder that holds one, or a revision.',

  noWorkTree: '{{folder}} is in no work tree of git. `git init` makes one.',
  notUtf8: '{{path}} cannot be read: mend what is listed.',
  configFailed: 'git does not take the setting {{name}}.',
  mergeFailed: 'git cannot merge {{path}}: {{reason}}.',
} as const

/** The same in Chinese. */
export const projectZh = {
  noFolder: '没有文件夹 {{folder}}。',
  noProject: '{{folder}} 及其上级都没有 duizhao.yml，不是对照的项目。用 `duizhao init 文件夹` 可新建一个。',
  ownRulesMissing: 'duizhao.yml 的 ownRules 所指的 {{path}} 不存在。',
  ownRulesNone: 'duizhao.yml 的 ownRules 指明 {{path}}，但它没有导出任何规则：请导出 defineRule 的结果。',
  ownRulesBroken: '无法载入 {{path}} 中的规则：{{reason}}',
  ownRuleWrong: '{{path}} 导出的规则 {{name}} 无法使用：请改正其 {{field}}。',
  ownRuleTaken: '{{path}} 中的规则 {{id}} 与另一条规则重名：请换一个名称。',
  configInvalid: '{{path}} 无法使用：请修正所列问题。',
  noSource: '没有文件夹 {{folder}}：请把中文原文放在那里，每篇一个 Markdown 文件。',
  noDocuments: '{{folder}} 中没有文档：请放入以 .md 结尾的 Markdown 文件。',
  noSuchDocument: '{{folder}} 中没有名为“{{name}}”的文档：请更正 duizhao.yml 的 `documents`，或删去它以发布全部文档。',
  memoryMissing:
    '没有 `memory` 所列的文件夹 {{folder}}：请更正 duizhao.yml 中的路径（相对于该文件所在的文件夹），或删去它。',
  memoryNoFolder: '`memory` 所列的 {{path}} 不是文件夹：请在 duizhao.yml 中写明存放译文文件的文件夹。',
  ownFileMissing: '没有 duizhao.yml 的 `{{key}}` 所指的文件 {{path}}：请更正路径，或删去它。',
  notFolder: '{{path}} 应为文件夹：请移走现有的文件。',
  folderOut: '{{path}} 是通向项目之外（{{target}}）的链接：请换成文件夹本身。',
  folderSubmodule: '{{path}} 是子模块，其文件不在本仓库中：请检出两个版本，按文件夹比较。',
  notReadable: '无法读取 {{path}}：{{reason}}。',

  saveLink: '{{path}} 是符号链接，不予写入：请换成文件本身。没有改动任何内容。',
  saveNoFile: '{{path}} 不是文件：请移走现有的内容。没有改动任何内容。',
  saveReadOnly: '{{path}} 是只读文件，不予写入：如果确要改动，请先设为可写（chmod u+w）。没有改动任何内容。',
  saveOut: '{{path}} 会写到项目之外。没有改动任何内容。',
  saveExists: '{{path}} 已存在，不会覆盖：请移走它，或换个名称。没有改动任何内容。',
  saveChanged: '{{path}} 在此期间被别人改动过：请重新运行命令。没有改动任何内容。',
  saveFailed: '无法写入 {{path}}：{{reason}}。没有改动任何内容。',
  pending: '上次保存中断了，或另一个 duizhao 正在保存：请运行 duizhao sync，它会接着完成。',
  pendingChanged:
    '上次保存中断之后，{{path}} 又被改动：请在它与原要替换它的 {{temporary}} 之间留下一个，再删除 {{note}}。',
  locked:
    '另一个对照程序正在写入此项目（{{host}} 上的进程 {{pid}}）：请等它结束。如果没有程序在运行，请删除 {{path}}。',

  outHoldsProject: '不能把双语版写入 {{folder}}，项目本身就在其中：请换一个文件夹。',
  outInProject: '不能把双语版写入 {{folder}}：{{part}} 存放的是您写的内容，不作发布之用。请换一个文件夹。',
  outLink: '{{folder}} 是符号链接：请直接指定文件夹 {{target}}。',
  outNoFolder: '{{folder}} 不是文件夹：请换一个，或移走现有的内容。',
  outForeign: '{{path}} 占了双语版的位置，又不是对照写的：请移走它，或不用 {{folder}} 而换一个文件夹。',
  outReadOnly:
    '不能把双语版写入 {{folder}}：文件夹 {{path}} 是只读的。请设为可写（chmod -R u+w），或用 --out 换一个。原有内容没有变动。',
  outOld: '双语版已发布到 {{folder}}，但无法删除旧版：{{reason}}。请自行删除 {{path}}。',
  outLeft: '不能把双语版写入 {{folder}}，因为 {{path}} 中留有旧版：{{reason}}。请自行删除该文件夹后重新构建。',
  outStrange:
    '不能把双语版写入 {{folder}}：该文件夹在项目之外，其中有不是对照写的文件。请换一个空文件夹，或项目内的文件夹。',
  outFailed: '无法把双语版写入 {{folder}}：{{reason}}。原有内容没有变动。',

  pdfNoCompiler: '没有生成 PDF：尚未安装排版用的编译器。请在项目文件夹中运行 `{{install}}`，再重新构建。',
  pdfBadCompiler:
    '没有生成 PDF：{{folder}} 中的编译器在此无法运行（{{reason}}）。请用 `{{install}}` 重新安装，再重新构建。',
  pdfNoFonts:
    '没有生成 PDF：本机没有可显示汉字的字体。请安装思源宋体与思源黑体（Debian 上为 `apt-get install fonts-noto-cjk`），或在 TYPST_FONT_PATHS 中指明字体文件夹，再重新构建。',
  pdfNoGlyph:
    '没有生成 PDF：本机没有字体可显示 {{documents}} 中的 {{characters}}。请安装含有这些字符的字体，或在 TYPST_FONT_PATHS 中指明其文件夹，再重新构建。',
  pdfFailed: '没有生成 PDF：排版未能完成。{{reason}}',
  pdfPicture: 'PDF 中没有显示图片 {{path}}，因为无法读取：以替代文字代之。',

  noGit: '没有安装 git，或不在 PATH 中：请安装后再比较版本。比较两个文件夹不需要 git，请写明路径（./old ./new）。',
  noRepository:
    '{{folder}} 不在 git 仓库中，没有版本可读：请写明两个文件夹的路径（./old ./new），或建立历史（git init、git add、git commit）。',
  gitRefuses: 'git 拒绝读取 {{folder}}：{{reason}}',
  bareRepository: '{{folder}} 是裸仓库，没有可供比较的工作区：请写明两个版本，例如 HEAD~1 HEAD。',
  noCommit: '{{folder}} 所在的仓库还没有提交，没有版本可读：请先提交，或写明两个文件夹的路径（./old ./new）。',
  noMergeBase: '{{one}} 与 {{other}} 没有共同的祖先：如要直接比较，请写 {{one}}..{{other}}。',
  noMergeBaseShallow:
    '本仓库克隆时历史被截断，找不到 {{one}} 与 {{other}} 的共同祖先：git fetch --unshallow 可取回其余历史（工作流中写 fetch-depth: 0）。',
  unfetched:
    '本仓库克隆时略去了版本“{{revision}}”的文件（--filter），而存有这些文件的仓库没有应答。请在能连上时重试，或一次取回全部：git fetch --refetch --no-filter。',
  revisionOption: '“{{revision}}”以连字符开头，不是版本：选项请写在版本之前。',
  revisionEmpty: '版本名是空的：要与工作区比较请省略它，或写 HEAD。',
  noRevision:
    '没有名为“{{revision}}”的版本：git branch --all、git tag 和 git log --oneline 列出全部版本。文件夹请写明路径，例如 ./old。',
  noRevisionNear: '没有名为“{{revision}}”的版本。是否想写 {{near}}？',
  revisionBeyond: '“{{revision}}”处没有提交：git log --oneline {{base}} 列出 {{base}} 的全部提交。',
  revisionUnborn: '当前分支还没有提交，因此没有 HEAD：请先提交，或写明别的分支：{{names}}。',
  revisionShallow:
    '本仓库克隆时历史被截断，没有版本“{{revision}}”：git fetch --unshallow 可取回其余历史（工作流中写 fetch-depth: 0）。',
  revisionAmbiguous: '有多个对象的名称以“{{revision}}”开头，请多写几位：{{candidates}}。',
  revisionNoCommit: '“{{revision}}”是 {{type}}，不是提交：请写明它所在的提交。',
  noProjectThen: '版本 {{revision}} 还没有项目：{{file}} 始于提交 {{first}}。请写该提交或其后的版本。',
  noProjectThenBut:
    '版本 {{revision}} 没有 {{file}}，当时的项目在别处（{{others}}）。请用 --root 写明那个文件夹，或检出该版本（git worktree add ../then {{revision}}）并写明其中的文件夹。',
  noProjectEver: '版本 {{revision}} 没有 {{file}}，其他版本也没有：请用 --root 写明项目所在的文件夹。',
  configInvalidThen: '当时的 {{path}} 无法使用：请换一个版本。',
  notFolderThen: '当时的 {{path}} 不是文件夹：请换一个版本。',
  folderOutThen: '当时的 {{path}} 是通向项目之外（{{target}}）的链接：请换一个版本。',
  folderSubmoduleThen: '{{path}} 是子模块，其文件不在本仓库中：请检出两个版本，并写明它们的文件夹（./old ./new）。',
  noSourceThen: '当时没有文件夹 {{folder}}：请换一个有它的版本。',
  noDocumentsThen: '当时 {{folder}} 中没有文档：请换一个有文档的版本。',
  noSuchDocumentThen: '当时 {{folder}} 中没有 `documents` 所列的文档“{{name}}”：请换一个版本。',
  notReadableThen: '无法读取 {{path}}：{{reason}}。git fsck 可查出仓库有什么问题。',

  sideNoFolder: '{{path}} 是文件，而比较的是整个项目：请写明项目的文件夹，或写版本。',
  sideNoProject: '{{folder}} 不是项目，其中没有 {{file}}：请写明项目的文件夹，或写版本。',

  noWorkTree: '{{folder}} 不在 git 的工作区中。用 git init 可新建一个。',
  notUtf8: '无法读取 {{path}}：请修正所列问题。',
  configFailed: 'git 不接受设置 {{name}}。',
  mergeFailed: 'git 无法合并 {{path}}：{{reason}}。',
} as const
