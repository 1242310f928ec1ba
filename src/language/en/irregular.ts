/** Irregular English words: each base form with its other forms (past, participle, plural); regular forms left out. */
const IRREGULAR = `
be am is are was were been being|have has had|do does did done|go goes went gone|can could|may might|will would
arise arose arisen|awake awoke awoken|bear bore borne born|beat beaten|become became|begin began begun|bend bent
bet|bid bade|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought
broadcast|build built|burn burnt|burst|buy bought|cast|catch caught|choose chose chosen|cling clung|come came|cost|creep crept
cut|deal dealt|dig dug|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden
forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten
give gave given|grind ground|grow grew grown|hang hung|hear heard|hide hid hidden|hit|hold held|hurt|input|keep kept
kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|let|lie lay lain lying
light lit|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken|misunderstand misunderstood
offset|output|outdo outdid outdone|overcome overcame|override overrode overridden|oversee oversaw overseen|overtake overtook overtaken
overwrite overwrote overwritten|pay paid|prove proven|put|quit|read|rebuild rebuilt|redo redid redone|reset|rewrite rewrote rewritten
rid|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|set|sew sewn
shake shook shaken|shed|shine shone|shoot shot|show shown|shrink shrank shrunk|shut|sing sang sung|sink sank sunk|sit sat
sleep slept|slide slid|smell smelt|speak spoke spoken|speed sped|spell spelt|spend spent|spill spilt|spin spun|split|spoil spoilt
spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck stricken|string strung
strive strove striven|swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung|take took taken|teach taught
tear tore torn|tell told|think thought|throw threw thrown|tie tying|undergo underwent undergone|understand understood
undertake undertook undertaken|undo undid undone|unwind unwound|uphold upheld|upset|wake woke woken|wear wore worn|weave wove woven
win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written|die dying
child children|man men|woman women|person people persons|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|die dice
life lives|half halves|leaf leaves|shelf shelves|self selves|knife knives|wolf wolves|thief thieves|wife wives|calf calves|loaf loaves|scarf scarves
datum data|medium media|criterion criteria|phenomenon phenomena|bacterium bacteria|curriculum curricula|index indices|matrix matrices
vertex vertices|appendix appendices|axis axes|analysis analyses|basis bases|crisis crises|thesis theses|hypothesis hypotheses
oasis oases|synthesis syntheses|parenthesis parentheses|emphasis emphases|stimulus stimuli|focus foci|nucleus nuclei|radius radii
alumnus alumni|fungus fungi|schema schemata|stigma stigmata|formula formulae|antenna antennae|alga algae|quiz quizzes
good better best|bad worse worst|far further furthest farther farthest|little less least|many more most
this these|that those|I me my mine|they them their theirs|he him his|she her hers|we us our ours|a an
`

/** The irregular forms of a lower-case base form. */
export const irregularForms: ReadonlyMap<string, readonly string[]> = readForms()

function readForms(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>()
  for (const entry of IRREGULAR.trim().split(/[|\n]/)) {
    const [base = '', ...others] = entry.toLowerCase().split(' ')
    forms.set(base, [...(forms.get(base) ?? []), ...others])
  }
  return forms
}

/** Verbs whose past is their base form; no -ed is made of them. */
export const unchangedVerbs: ReadonlySet<string> = new Set(
  'bet broadcast burst cast cost cut forecast hit hurt input let offset output put quit read reset rid set shed shut split spread upset'.split(
    ' ',
  ),
)

/** Words that look inflected and are words of their own: no form of what is left without the ending. */
export const ownWords: ReadonlySet<string> = new Set(
  (
    'news its goods means economics politics physics mathematics ethics customs arms thanks works series species lens ' +
    'string thing king ring wing spring evening morning ceiling during wedding offspring sterling pudding darling ' +
    'red bed need seed feed speed hundred sacred naked wicked this has was as is us bus gas plus thus always perhaps ' +
    'does glasses spectacles savings minutes forces manners premises colours colors letters contents'
  ).split(' '),
)
