// Made by scripts/irregular-english.mjs from WordNet 3.0; don't edit.
// WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. Its licence: see NOTICE.md.

/** Plurals: the ending of a word, that of its plural, and the stems that have both (um a: aquari is aquarium, aquaria). */
export const PLURALS = `
- a: antefix cornu genu lev markka penni vas
- au: eisteddfod
- e: abscissa acicula actinia agora ala alula alumna ameba amoeba amphisbaena amphora ampulla amygdala antenna aorta aqua areola arista aura auricula aurora axilla ballista bibliotheca blastula branchia bulla bursa caesura camera carina catena cercaria chaeta chalaza chela chelicera cicada cisterna clepsydra cloaca cochlea columella coma comatula concha conferva conjunctiva copula cornea corona cortina costa coxa curia cuticula cyma decidua differentia drachma drosophila echidna endameba endamoeba ephemera facia facula fascia fauna fecula fenestella fenestra feria fibula fimbria fistula flora formula fossa fovea furcula galea gastrula gemma gingiva glabella globigerina glossa hernia hydra hypha intima lacuna lamella lamia lamina larva libra lingua lorica lunula maar macula mamilla mamma mammilla maxilla medulla medusa mina minutia morula mucosa myofibrilla naumachia nebula noctiluca nova novena nucha nullipara palestra papilla patella patina penumbra persona petechia pfennig phylloxera pinna placenta planula pleura plica primigravida primipara pupa ranula retina rickettsia rima ruga salmonella salpa scapula scoria sequela seta siliqua silva spica squama squilla stria struma submucosa supernova taenia tarantula tenia tessera testa theca tibia trabecula trachea trichina tuba ulna umbra urethra uvula vagina vallecula vena verruca vertebra vesica vibrissa volva vorticella vulva
- een: fellah
- en: festschrift frau gestalt graf herr keeshond nibelung ubermensch
- er: lied
- es: agon agouti alkali autochthon barramundi bolivar chapati chapatti chilli colon conquistador dryad frijol hadj hajj halter kohlrabi macaroni monad myrmidon naiad nereid oceanid omayyad ommiad real senor sol swami tallith taxi telamon ugli
- hs: yeshiva
- i: ban bolshevik iamb kroon lat monsignor pul sent triumvir
- ia: lacunar
- im: amora cherub goy kibbutz midrash minyan moshav seraph
- in: fellah
- kim: dibbuk dybbuk
- m: ashkenazi haredi sephardi
- n: anlage krone schutzstaffel yogi
- nes: comedo umbo
- r: krone
- ren: brainchild child godchild grandchild stepchild
- se: pea
- ses: bus gas
- ta: adenocarcinoma adenoma angioma atheroma blastema bregma carcinoma chiasma chondroma diastema dogma edema enchondroma enema epithelioma exanthema fibroma glioma granuloma gumma haematoma hematoma lemma lipoma lymphoma magma melanoma miasma myoma myxoma neuroma oedema osteoma papilloma rhabdomyoma schema scotoma soma stemma stoma stroma syntagma trauma treponema
- th: matzo
- ti: bandit
- u: haler lat
- x: adieu bandeau beau bijou bureau chapeau chateau chou flambeau fricandeau gateau jambeau milieu morceau plateau portmanteau reseau rondeau rouleau tableau trousseau
- y: grosz starets
- zes: fez quiz
a e: acciaccatur appoggiatur ariett cical fermat lir loggi novell pais signorin volt
a i: stotink
a iae: cercari filari
a oth: haggad yeshiv
a ur: kron
achis hachises: r
adame esdames: m
ademoiselle esdemoiselles: m
ah ot: hall
ah oth: haftar hall haphtar megill mezuz mitzv
al is: re
an en: beadsm ploughm wom
anservant enservants: m
ar roth: shoph
as u: lit
denum na: duo
denum nas: duo
e a: lustr
e ae: phyl raph stel
e i: ciceron dilettant pastoral signor
e ia: ret
em im: mosl
em ims: mosl
en ina: agnom cognom foram lim lum num praenom putam rum
en ines: flam
er ri: onag
erfamilias resfamilias: pat
esis ses: diaer diath
ets tsy: star
ex ices: ap caud cim cod cort cul ib ind lat poll pontif vert vort
eyrir aurar: 
f ves: aardwol bee bookshel broadlea cal cloverlea dwar flylea hal hoo interlea lea loa scar sel shea shel shinlea thie tur werewol whar wol
fe ves: alewi drawkni fishwi housewi jackkni kni li midwi oldwi paperkni penkni pocketkni wi
ff ves: flagsta quartersta
gali aglis: ar
gbo bo: i
h oth: tallit
h s: haggada
hallah challoth: 
hur urs: uig
i -: jinn
inka kini: stot
is eis: necropol
is es: amanuens amniocentes amoebias amphimix analys anamnes anamorphos anastomos antithes apomix aponeuros apophys aposiopes apotheos arterioscleros asces aspergillos atheroscleros autocatalys avitaminos bacteriostas caryops catalys cathex cris cut cyclos dermatos diaeres diagnos dialys diaphys diarthros diastas dieres dies ecchymos ecdys eiseges ellips emphas enarthros entas epenthes epiphys exeges exostos genes gnos haematolys haemodialys haemolys haemoptys hematolys hemodialys hemolys hemoptys hypnos hypophys hypostas hypothes lymphopoies lys mant meios metamorphos metastas metathes metempsychos mios morphallax myias myos nar nemes neurohypophys neuros oas ovotest palingenes paraleips paralys paraphys paraprax parenthes pelv pen periphras peristals phylogenes prax prognos proleps prosthes psychoneuros psychos ptos scleros stenos sylleps symphys synaps synops synthes test thes urinalys verm zoonos
ium cia: glochid
ium ea: gynoec
likuta makuta: 
loti maloti: 
menium nia: hy
n -: ectozoa endozoa entozoa epizoa leucocytozoa
ny ce: halfpen pen
o -: capricci intagli solfeggi
o i: bambin bass castrat cavett cembal centesim concert contralt crescend divertiment du glissand intermezz librett maestr mafios obligat ovol paparazz pentiment prim riliev scherz second segn sgraffit sol sopran sordin temp terzett tors virtuos
o ines: imag lentig tered vertig
on a: acromi amni anacoluth apheli asyndet automat coelenter criteri encephal enchiridi enter epiphenomen etym gangli goni icosahedr lept liriodendr logi metencephal mitochondri myelencephal noumen octahedr oxymor parheli pentahedr periheli phenomen philodendr polyhedr prolegomen prosencephal rhinencephal spermatozo tax tetrahedr tetraskeli trapezohedr triskeli
onsieur essieurs: m
oose eese: g
oot eet: blackf f flatf foref splayf tenderf
ooth eeth: buckt dogt eyet
ouse ice: bookl dorm fieldm l m shrewm titm woodl
phar froth: sho
rono ornos: mad
rotl artal: 
rotl artel: 
rson ople: salespe
s des: aphi apsi caryopsi chlamy chrysali encephaliti ephemeri epididymi epiglotti glan glotti incu iri lymphangiti pe probosci pyxi stape
s i: lita santim topo
s ra: cru
s ta: tera
s tes: gen parie pon
sbok boks: gem
sbuck bucks: gem
sente lisente: 
sente listente: 
um a: acetabul addend aeci alluvi ambulacr androeci animalcul antheridi antiser antr apotheci aquari arboret arcan archegoni archespori armamentari aspersori atri auditori basidi brachi caec cambi capitul cec centr cerebell cerebr cili cingul coagul colloqui collyri columbari conidi consorti continu cori crani credend crematori ctenidi curricul cymati decenni delphini desiderat dict diverticul domati dors effluvi empori encomi endocardi endocrani endometri endoste endotheli epigastri epithalami epitheli equilibri equiset errat exordi extrem fil flagell florilegi foli for frust fulcr gametangi gametoeci gelsemi glochidi gymnasi gynoeci haustori herbari hil honorari hypanthi ili imperi indument indusi infundibul inocul interregn labi macrosporangi manubri marsupi mausole maxim medi mediastin megasporangi menstru microsporangi mili millenni minim moment moratori myceli myocardi natatori omas oment ommatidi opercul optim ov palli parapodi penetrali penicilli pepl pericardi peridi perigoni perine perioste peritheci peritone phyl pinet planetari plasmodi plectr plen podeti podi pollini primordi promyceli prosceni prothalami psalteri pseudopodi pterygi pudend pycnidi pyxidi quadrenni quant quinquenni rect referend relat residu reticul rhizobi rostr sacr sanct sanitari scleroti scriptori scrot sept ser simulacr solari spectr specul spicul sporangi sput stadi strat stylopodi subphyl succedane sudatori superstrat syconi symposi syncyti terrari toment trapezi triclini tropaeol tympan ultimat vacu vivari
ur ora: fem
us era: gen subgen
us i: abac acanth acar acin altocumul altostrat alumn alveol amphiox annul asc aspergill astragal bacill bolet bronch byss cact caduce calam calcul call canalicul canth carol carp chiasm chorag cirr cirrocumul cirrostrat clype coloss congi convolvul cult cumul cumulonimb diplococc disc echin echinococc embol epicanth esophag eucalypt famul fascicul foc fuc fund funicul geni ginglym gladiol glomerul glute gonococc gyr hil hippocamp hippopotam homuncul humer hypothalam ichthyosaur incub isthm lactobacill lemnisc leptocephal limb limul loc locul lumb malle menisc metacarp metatars micrococc modiol modul mom narciss nautil nev nid nimb nucell nucle nucleol obol ocell octop ocul oesophag papp papyr phall pile pithecanthrop pneumococc polyp pronucle proposit pylor radi ram ranuncul rect regul rhomb rhonch sarcophag sartori scalen scarabae scyph solid sor spleni stimul strat strobil styl succub sulc syllab tal tars termin thalam thall thesaur thromb thym thyrs toph tor trag umbilic unc uter utricul vag ventricul vill vitell
us is: basile
us ora: corp
ut ita: cap occip sincip
x ces: anthra appendi bora cal caly cervi cicatri cru cyli epicaly executri forni hallu heli hyra matri prothora radi separatri spadi thora vari vo
x ges: coccy laryn nasopharyn phalan pharyn salpin sphin syrin
x kes: cyli kyli
yatid ides: car
yrse erses: th
`

/** Forms of verbs, in the same way. */
export const VERBS = `
- d: hear overhear rehear
- den: bid forbid outbid overbid
- eing: stiletto
- en: beat befall behold browbeat eat fall
- fed: coif
- fing: coif
- ked: arc talc trek yak
- king: arc talc trek yak
- led: dial duel fuel initial refuel victual vitriol
- ling: dial duel fuel initial refuel victual vitriol
- n: arise bestrew blow draw drive foreknow foresee foreshow forgive forsake give gnaw grave grow hacksaw hew know lade misgive mistake mow outdraw outgrow overdraw overdrive overflow overgrow oversee oversew overtake overthrow partake prove resew retake rise rive saw see sew shake shave shew show shrive sightsee sow strew strive take thrive throw undertake uprise whipsaw withdraw
- ne: forego forgo outdo outgo overdo redo undergo undo
- ped: gyp
- ping: gyp
- sed: bias
- ses: degas gas nonplus
- sing: bias
- t: burn deal dream grip lean leap learn mean misdeal spoil transfix unlearn
- tes: curet
- zes: quiz whiz
ad d: le misle ple
ake oke: aw w
ake oken: aw w
ake ook: fors mist overt part ret sh t undert
all ell: bef f
an ould: c
and ood: misunderst st underst withst
ang ung: h overh
ave ft: cle le re
aw ew: dr outdr overdr withdr
ay ew: sl
d t: ben buil gil gir len misspen overspen rebuil ren sen spen unben undergir
e -: backbit backslid bestrid bit chid hid slid smit
e d: fle sho
e den: backslid bestrid chid hid outrid overrid rid slid strid
e t: curs los
e ten: backbit bit ghostwrit overwrit rewrit smit typewrit underwrit writ
each aught: t unt
ead od: tr
ead odden: tr
eak oke: besp br sp
eak oken: besp br sp
eak uck: sn
eal ole: st
eal olen: st
ear ore: b forb forsw outw overb sw t w
ear orn: b forsw outw sh sw t w
ear orne: b forb overb
eat ate: 
eave ove: h interw inw uph w
eave oven: cl interw inw w
ed d: ble bre crossbre fe interbre spe
ee aw: fores overs s sights
eech ought: bes
eek ought: s
eeze oze: fr unfr
eeze ozen: fr unfr
el lt: fe kne
ell old: foret outs ret s t unders
ell ollen: sw
elt olten: m
ep pt: cre ke oversle sle swe we
et at: beg
et ot: beg forg g
et otten: beg forg g
et t: me
ey ied: hon
ght t: floodli li spotli
go went: for fore out under
i ying: tax
ick uck: st
id ad: forb
id ade: b forb
ide ode: ab bestr outr overr r str
ie ain: l overl underl
ie ay: l overl underl
ig ug: d
ight ought: f outf
ike uck: str
ill ould: w
im am: sw
im um: sw
in an: beg g
in on: w
in un: beg sp
ind ound: b f gr rew spellb unb unw w
ine one: outsh sh
ing ang: r s spr
ing ought: br
ing ung: cl fl hamstr r s sl spr st str sw unstr wr
ink ank: counters dr s shr st
ink ought: beth reth th
ink unk: counters dr s shr sl st
ink unken: s shr
ise ose: ar r upr
it at: s sh sp
ite ote: ghostwr overwr rewr sm typewr underwr wr
ive ave: forg g misg
ive ove: dr overdr shr skyd str thr
ivy evied: ch
ivy evies: ch
ivy evying: ch
ke cken: stri
ke de: ma rema unma
l t: dwel indwel misspel overspil smel spel spil
mel elled: tram
mel elling: tram
o id: outd overd red und
old eld: beh h uph withh
ome ame: bec c overc
ork rought: w
ose se: cho
ose sen: cho
ot t: oversho sho undersho
othe ad: cl uncl
ow ew: bl forekn gr kn outgr overgr overthr thr
s t: addres bles bypas overpas
ship hip: trans
tch ught: ca
un an: outr overr r rer
uy ought: b
ve d: ha
ve s: ha
y ew: fl overfl
y id: gainsa inla la misla outla overla overpa pa prepa repa sa underla underpa unsa wayla
y in: sla
y ought: ab
y own: fl
y vied: chiv
y vies: chiv
y vying: chiv
`
