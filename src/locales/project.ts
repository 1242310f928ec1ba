/** Why a project cannot be opened or written, in English: what stands there and what to do. */
export const projectEn = {
  noFolder: 'There is no folder {{folder}}.',
  noProject:
    'No duizhao.yml in {{folder}} or above it: this is no project of duizhao. `duizhao init FOLDER` starts one.',
  configInvalid: '{{path}} cannot be used as it stands: mend what is listed.',
  noSource: 'There is no folder {{folder}}: put the Chinese there, one Markdown file a document.',
  noDocuments: '{{folder}} holds no document: put a Markdown file there, its name ending in .md.',
  noSuchDocument:
    'No document in {{folder}} is called "{{name}}": correct `documents` in duizhao.yml, or take it out to publish all.',
  memoryMissing:
    'There is no folder {{folder}}, which `memory` names: correct the path in duizhao.yml, which leads on from there, or take it out.',
  memoryNoFolder:
    '{{path}} is no folder, though `memory` names it: give in duizhao.yml the folder in which the translation files stand.',
  notFolder: '{{path}} must be a folder: move away what stands there.',
  folderOut: '{{path}} is a link that leads out of the project, to {{target}}: put the folder itself there.',
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

  noWorkTree: '{{folder}} is in no work tree of git. `git init` makes one.',
  notUtf8: '{{path}} cannot be read: mend what is listed.',
  configFailed: 'git does not take the setting {{name}}.',
  mergeFailed: 'git cannot merge {{path}}: {{reason}}.',
} as const

/** The same in Chinese. */
export const projectZh = {
  noFolder: '没有文件夹 {{folder}}。',
  noProject: '{{folder}} 及其上级都没有 duizhao.yml，不是对照的项目。用 `duizhao init 文件夹` 可新建一个。',
  configInvalid: '{{path}} 无法使用：请修正所列问题。',
  noSource: '没有文件夹 {{folder}}：请把中文原文放在那里，每篇一个 Markdown 文件。',
  noDocuments: '{{folder}} 中没有文档：请放入以 .md 结尾的 Markdown 文件。',
  noSuchDocument: '{{folder}} 中没有名为“{{name}}”的文档：请更正 duizhao.yml 的 `documents`，或删去它以发布全部文档。',
  memoryMissing:
    '没有 `memory` 所列的文件夹 {{folder}}：请更正 duizhao.yml 中的路径（相对于该文件所在的文件夹），或删去它。',
  memoryNoFolder: '`memory` 所列的 {{path}} 不是文件夹：请在 duizhao.yml 中写明存放译文文件的文件夹。',
  notFolder: '{{path}} 应为文件夹：请移走现有的文件。',
  folderOut: '{{path}} 是通向项目之外（{{target}}）的链接：请换成文件夹本身。',
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

  noWorkTree: '{{folder}} 不在 git 的工作区中。用 git init 可新建一个。',
  notUtf8: '无法读取 {{path}}：请修正所列问题。',
  configFailed: 'git 不接受设置 {{name}}。',
  mergeFailed: 'git 无法合并 {{path}}：{{reason}}。',
} as const
