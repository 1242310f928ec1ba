import type {TextFile} from '../bitext/document.ts'

const config = `# What this edition says of itself. Everything has a default but the title.
title:
  zh: 渡口
  en: The Ferry Landing
author: {zh: 佚名, en: Anonymous}
translators: [Anonymous]
licence: CC0-1.0
english: US

# Where the edition will be published:
# baseUrl: https://example.org/ferry/
# How grave the findings of single rules are here (error, warning, info, off):
# rules: {term-unused: off}
`

const ignored = `edition/
.duizhao/
*.tmp
`

const source = `# 渡口

镇子东头有一个渡口，青石板一直铺到水边。从前没有桥，进城的人都在这里等**乌篷船**。撑船的老周话不多，只在靠岸时喊一声：“上来吧！”

## 最后一班

我十二岁那年，河上修了桥，渡口便冷清了。可是每到傍晚，老周仍把船划到对岸，再划回来。有人问他图什么，他说：“船不动，就旧得快。”那时他已经撑了四十年船。后来我才明白，他舍不得的不是生意，而是水上那一点灯火。

## 如今

如今渡口成了公园，乌篷船拴在岸边，供游人拍照。夜里起风的时候，水声还和从前一样。
`

/** Each segment of the document, in order: its id, its Chinese, its English. */
const renderings: readonly (readonly [id: string, zh: string, en: string])[] = [
  ['ga3snxme', '渡口', 'The Ferry Landing'],
  [
    'hcp0qykv',
    '镇子东头有一个渡口，青石板一直铺到水边。',
    'At the east end of town there was a ferry landing, with bluestone laid all the way down to the water.',
  ],
  [
    'ccqtpm1g',
    '从前没有桥，进城的人都在这里等**乌篷船**。',
    'In the days before the bridge, anyone going to the city waited here for the **black-awning boat**.',
  ],
  [
    'r06bpdjy',
    '撑船的老周话不多，只在靠岸时喊一声：“上来吧！”',
    'Old Zhou, who poled it, was a man of few words; only when he touched the bank would he call out, “Come aboard!”',
  ],
  ['w35sh2t6', '最后一班', 'The Last Crossing'],
  [
    'b9ev8194',
    '我十二岁那年，河上修了桥，渡口便冷清了。',
    'The year I turned twelve, a bridge was built across the river, and the ferry landing fell quiet.',
  ],
  [
    'jdfmrfak',
    '可是每到傍晚，老周仍把船划到对岸，再划回来。',
    'Yet every evening Old Zhou still took the boat over to the far bank and back again.',
  ],
  [
    'dxesmm3b',
    '有人问他图什么，他说：“船不动，就旧得快。”',
    'When someone asked him what for, he said, “A boat that lies still grows old fast.”',
  ],
  ['d0hzknss', '那时他已经撑了四十年船。', 'He had been poling boats for forty years by then.'],
  [
    'apy98qey',
    '后来我才明白，他舍不得的不是生意，而是水上那一点灯火。',
    'Only later did I understand that what he could not give up was not the trade, but that small light on the water.',
  ],
  ['v9d254ep', '如今', 'Today'],
  [
    'w07k2zk6',
    '如今渡口成了公园，乌篷船拴在岸边，供游人拍照。',
    'Today the ferry landing is a park, and the black-awning boats lie moored along the bank for visitors to photograph.',
  ],
  [
    'ehxz7289',
    '夜里起风的时候，水声还和从前一样。',
    'When the wind rises at night, the water sounds just as it always did.',
  ],
]

const translation = `doc: source/ferry.md
segments:
${renderings.map(([id, zh, en]) => `\n- id: ${id}\n  zh: |-\n    ${zh}\n  en: |-\n    ${en}\n`).join('')}`

const ferryLanding = `id: ferry-landing
domain: places
kind: concept
zh:
  - {term: 渡口, pinyin: dùkǒu, pos: noun, status: preferred}
en:
  - {term: ferry landing, pos: noun, status: preferred}
  - {term: landing, pos: noun, status: admitted}
  - {term: ferry port, pos: noun, status: forbidden}
def:
  zh: 河边供渡船停靠、人们上下船的地方。
  en: A place on a river bank where a ferry puts in and people get on and off.
source: written for this example
`

const blackAwningBoat = `id: black-awning-boat
domain: boats
kind: concept
zh:
  - {term: 乌篷船, pinyin: wūpéngchuán, pos: noun, status: preferred}
en:
  - {term: black-awning boat, pos: noun, status: preferred}
  - {term: wupeng boat, pos: noun, status: admitted}
  - {term: dark tent boat, pos: noun, status: forbidden}
def:
  zh: 江南水乡的小木船，船篷用竹篾编成，涂成黑色。
  en: A small wooden boat of the Yangtze delta whose awning of woven bamboo is painted black.
source: written for this example
`

const bluestone = `id: bluestone
domain: places
kind: concept
zh:
  - {term: 青石板, pinyin: qīng shíbǎn, pos: noun, status: preferred}
en:
  - {term: bluestone, pos: noun, status: preferred}
  - {term: bluestone slab, pos: noun, status: admitted}
  - {term: green stone, pos: noun, status: forbidden}
def:
  zh: 铺路用的青灰色石板。
  en: Blue-gray slabs of stone used for paving.
source: written for this example
`

const oldZhou = `id: old-zhou
domain: people
kind: person
zh:
  - {term: 老周, pinyin: Lǎo Zhōu, pos: proper noun, status: preferred}
en:
  - {term: Old Zhou, pos: proper noun, status: preferred}
def:
  zh: 渡口的撑船人；“老”字加在姓前，是熟人之间的称呼。
  en: The boatman of the landing; "Old" before a surname is how people who know each other well address an older man.
source: written for this example
`

/** The files of a new project, in order of their paths: a document of three sections, fully translated. */
export const starter: readonly TextFile[] = [
  {path: '.gitignore', text: ignored},
  {path: 'duizhao.yml', text: config},
  {path: 'glossary/boats/black-awning-boat.yml', text: blackAwningBoat},
  {path: 'glossary/people/old-zhou.yml', text: oldZhou},
  {path: 'glossary/places/bluestone.yml', text: bluestone},
  {path: 'glossary/places/ferry-landing.yml', text: ferryLanding},
  {path: 'source/ferry.md', text: source},
  {path: 'translations/en/ferry.yml', text: translation},
]
