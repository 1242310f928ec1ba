const setOf = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '))

/** Abbreviations (lower case, last point left out) that always stand before something: no sentence ends in them. */
export const leadingAbbreviations = setOf(
  'mr mrs ms mx dr drs prof rev hon pres gov sen rep amb gen col maj capt cpt cmdr lt sgt cpl pvt adm fr messrs mme mlle mgr',
  'st mt vs v viz cf e.g i.e eg ie ca approx op p.s atty supt insp',
)

/** Abbreviations that stand before a figure or a letter: p. 55, No. 7, Fig. B. */
export const countingAbbreviations = setOf(
  'no nos n° № fig figs eq eqs sec secs ch chap chs art arts para paras p pp vol vols tab app c',
)

/** Abbreviations that can end a sentence: one ends only where the next word is one that begins sentences. */
export const endingAbbreviations = setOf(
  'inc co corp ltd llc plc bros cos jr sr esq etc al dept univ assn est ave blvd rd hwy bldg apt ed eds ex',
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun min max avg misc resp incl ext tel ref',
)

/** Units of measure that end in a point behind a figure. */
export const units = setOf(
  'lb lbs oz ft in mi yd yds sq fl gal pt qt hr hrs min mins sec secs yr yrs mo wk km cm mm kg g m mph',
)

/** Times of day, eras and degrees: they end a sentence before a capital, unless the sentence only begins with a date. */
export const timesAndEras = setOf('a.m p.m am pm b.c a.d b.c.e c.e bc ad bce ce')

/** Countries and bodies written as initials: mostly followed by what they qualify (the U.S. Government). */
export const qualifyingInitials = setOf('u.s u.s.a e.u u.k u.n u.a.e u.s.s.r p.r.c d.c')

/** Spaced initials that are a name of their own and can end a sentence (U. A. E.). */
export const spacedInitials = setOf('u.a.e u.s.a u.s u.k e.u u.n')

/** Words with which sentences begin, and names hardly ever do. */
export const starters: ReadonlySet<string> = setOf(
  'the a an this that these those he she it we they you i what who whom whose when where why how which there here',
  'if in on at as for from with without but and or nor so then now after before while although though however moreover meanwhile',
  'yet not no yes his her its our their my your some many most each every both all any few another other such',
  'is are was were do does did has have had can could will would should may might must let please also since because once until',
  "during under over by to of even still thus therefore hence instead next first finally later today it’s it's he’s he's she's we’re that's there's",
  'crucially fortunately unfortunately nevertheless nonetheless furthermore additionally according despite unlike like only perhaps maybe',
)

/** Words that open a time or place before the subject: At 5 a.m. Mr. Smith …. */
export const openers = setOf(
  'at in on by around after before since until till from during within about near circa between',
)

/** Names that are written with an exclamation mark: Yahoo! Inc. */
export const exclaimingNames = setOf('yahoo jeopardy oklahoma')
