/** A village on the river, as it is told of: its names and what it lives by, each in Chinese and in English. */
interface Village {
  readonly name: Both
  readonly tree: Both
  readonly trade: Both
  readonly dish: Both
  readonly elder: Both
  /** How many households it has. */
  readonly homes: number
}

type Both = readonly [zh: string, en: string]

const village = (name: Both, tree: Both, trade: Both, dish: Both, elder: Both, homes: number): Village => ({
  name,
  tree,
  trade,
  dish,
  elder,
  homes,
})

const villages: readonly Village[] = [
  village(
    ['石桥村', 'Shiqiao'],
    ['樟树', 'camphor'],
    ['烧石灰', 'burning lime'],
    ['豆腐', 'bean curd'],
    ['沈伯', 'Uncle Shen'],
    86,
  ),
  village(
    ['柳湾', 'Liuwan'],
    ['柳树', 'willow'],
    ['编竹篮', 'weaving baskets'],
    ['藕粉', 'lotus starch'],
    ['阿秀婆', 'Granny Axiu'],
    41,
  ),
  village(
    ['上滩', 'Shangtan'],
    ['枫杨', 'wingnut'],
    ['放木排', 'rafting timber'],
    ['鱼干', 'dried fish'],
    ['老排头', 'the old raftsman'],
    63,
  ),
  village(
    ['茶亭', 'Chating'],
    ['桂花树', 'osmanthus'],
    ['炒茶', 'roasting tea'],
    ['米糕', 'rice cake'],
    ['吴先生', 'Mr Wu'],
    58,
  ),
  village(
    ['瓦窑头', 'Wayaotou'],
    ['苦楝', 'chinaberry'],
    ['烧瓦', 'firing tiles'],
    ['腌菜', 'pickled greens'],
    ['窑师傅', 'the kiln master'],
    97,
  ),
  village(
    ['蓝家坞', 'Lanjiawu'],
    ['银杏', 'ginkgo'],
    ['染布', 'dyeing cloth'],
    ['麦饼', 'wheat cake'],
    ['蓝嫂', 'Sister Lan'],
    35,
  ),
  village(
    ['渔浦', 'Yupu'],
    ['乌桕', 'tallow tree'],
    ['打鱼', 'fishing'],
    ['虾酱', 'shrimp paste'],
    ['船老大', 'the skipper'],
    120,
  ),
  village(
    ['沙田', 'Shatian'],
    ['桑树', 'mulberry'],
    ['养蚕', 'raising silkworms'],
    ['桑果酒', 'mulberry wine'],
    ['三姑', 'Third Aunt'],
    74,
  ),
  village(
    ['纸槽里', 'Zhicaoli'],
    ['毛竹', 'bamboo'],
    ['做纸', 'making paper'],
    ['笋干', 'dried bamboo shoots'],
    ['槽长', 'the vat foreman'],
    29,
  ),
  village(
    ['盐埠', 'Yanbu'],
    ['榆树', 'elm'],
    ['贩盐', 'trading salt'],
    ['咸蛋', 'salted eggs'],
    ['账房', 'the bookkeeper'],
    152,
  ),
  village(
    ['芦花荡', 'Luhuadang'],
    ['芦苇', 'reed'],
    ['收芦苇', 'cutting reeds'],
    ['菱角', 'water caltrop'],
    ['小满', 'Xiaoman'],
    22,
  ),
  village(
    ['海口镇', 'Haikou'],
    ['榕树', 'banyan'],
    ['修船', 'mending boats'],
    ['海带', 'kelp'],
    ['罗师傅', 'Master Luo'],
    310,
  ),
]

/** What is told of every village, paragraph by paragraph. */
const told: readonly (readonly ((of: Village) => Both)[])[] = [
  [
    ({name, homes}) => [`${name[0]}只有${homes}户人家。`, `There are only ${homes} households in ${name[1]}.`],
    ({name, tree}) => [
      `走到${name[0]}，先看见村口那棵${tree[0]}。`,
      `On the way into ${name[1]} you first see the ${tree[1]}.`,
    ],
    ({tree}) => [`${tree[0]}有多老，谁也说不清楚。`, `Nobody can say how old the ${tree[1]} is.`],
    ({elder, tree}) => [
      `${elder[0]}小时候在${tree[0]}上刻过自己的名字。`,
      `As a child ${elder[1]} carved a name into the ${tree[1]}.`,
    ],
    ({name}) => [
      `夏天的傍晚，${name[0]}的人都把竹床搬到外面来睡。`,
      `On summer evenings ${name[1]} sleeps out of doors.`,
    ],
    ({name}) => [
      `从${name[0]}到下一个渡口，要走半个时辰。`,
      `From ${name[1]} it is an hour on foot to the next landing.`,
    ],
  ],
  [
    ({name, trade}) => [
      `${name[0]}几代人都靠${trade[0]}过日子。`,
      `For generations ${name[1]} has lived by ${trade[1]}.`,
    ],
    ({trade, elder}) => [`论${trade[0]}，没有人比得上${elder[0]}。`, `At ${trade[1]} nobody can match ${elder[1]}.`],
    ({trade}) => [
      `${trade[0]}这一行，三年才算入门。`,
      `It takes three years to learn the first thing about ${trade[1]}.`,
    ],
    ({elder, trade}) => [
      `问起${trade[0]}的诀窍，${elder[0]}只是笑。`,
      `Asked for the secret of ${trade[1]}, ${elder[1]} only smiles.`,
    ],
    ({name, trade}) => [
      `后来年轻人进了城，${name[0]}会${trade[0]}的只剩五六个。`,
      `Then the young left for the city, and in ${name[1]} five or six still know ${trade[1]}.`,
    ],
    ({trade}) => [
      `县里派人来拍过${trade[0]}的片子，没有下文。`,
      `The county sent people to film the ${trade[1]}, and nothing came of it.`,
    ],
  ],
  [
    ({name, dish}) => [`到了${name[0]}，一定要尝一尝${dish[0]}。`, `In ${name[1]} you must try the ${dish[1]}.`],
    ({dish}) => [`这里的${dish[0]}不放糖，只放一点盐。`, `The ${dish[1]} here has no sugar in it, only a little salt.`],
    ({dish, elder}) => [
      `${elder[0]}家的${dish[0]}做得最好，可是从来不卖。`,
      `${elder[1]} makes the best ${dish[1]} and has never sold any.`,
    ],
    ({name, dish}) => [
      `逢年过节，${name[0]}家家门前都晾着${dish[0]}。`,
      `On feast days ${dish[1]} is set out before every door in ${name[1]}.`,
    ],
    ({dish}) => [
      `我带过一包${dish[0]}回城，味道却不一样了。`,
      `I once took a packet of ${dish[1]} home, and it tasted of something else.`,
    ],
    ({dish, elder}) => [
      `${elder[0]}说，${dish[0]}离了这条河的水就做不成。`,
      `Without the water of this river, says ${elder[1]}, there is no ${dish[1]}.`,
    ],
  ],
  [
    ({name}) => [
      `发大水的那一年，${name[0]}淹到了屋檐。`,
      `The year of the great flood, ${name[1]} stood under water to the eaves.`,
    ],
    ({elder, name}) => [
      `是${elder[0]}敲着铜锣，把${name[0]}的人一家一家叫醒的。`,
      `It was ${elder[1]} who went through ${name[1]} with a gong and woke house after house.`,
    ],
    ({name, homes}) => [
      `水退以后，${name[0]}${homes}户一户也没有少。`,
      `When the water had gone, not one of the ${homes} households of ${name[1]} was missing.`,
    ],
    ({tree}) => [
      `只有${tree[0]}上还挂着水草，留到第二年春天。`,
      `Only the ${tree[1]} kept its waterweed until the next spring.`,
    ],
    ({name}) => [
      `如今${name[0]}的墙上还画着那一年的水线。`,
      `The line of that year is still painted on the walls of ${name[1]}.`,
    ],
    ({elder}) => [
      `“水来了，人还在，就不要紧。”${elder[0]}常这样说。`,
      `“If the water comes and the people are still there, it does not matter,” ${elder[1]} likes to say.`,
    ],
  ],
]

/** A book on the villages of a river: 302 segments in two documents, each sentence in Chinese and in English. */
export interface Book {
  /** By name of the document: its title, then for each village a heading and its paragraphs, each as its sentences. */
  readonly documents: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly english: ReadonlyMap<string, string>
}

export const bookOfVillages = (): Book => {
  const english = new Map<string, string>()
  const put = ([zh, en]: Both): string => {
    english.set(zh, en)
    return zh
  }
  const documentOf = (title: Both, of: readonly Village[]): readonly (readonly string[])[] => [
    [`# ${put(title)}`],
    ...of.flatMap(each => [
      [`## ${put(each.name)}`],
      ...told.map(paragraph => paragraph.map(sentence => put(sentence(each)))),
    ]),
  ]
  const documents = new Map([
    ['upstream', documentOf(['上游', 'Upstream'], villages.slice(0, 6))],
    ['downstream', documentOf(['下游', 'Downstream'], villages.slice(6))],
  ])
  return {documents, english}
}
