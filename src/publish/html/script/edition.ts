import {followPlace} from './address.ts'
import {startAnnouncing} from './announce.ts'
import {openCards} from './cards.ts'
import {startChoices} from './choices.ts'
import {offerHelp} from './dialogs.ts'
import {bring} from './hold.ts'
import {listenToKeys} from './keys.ts'
import {openMenus} from './menu.ts'
import {selectOneColumn} from './one-column.ts'
import {lightPartners} from './partners.ts'
import {isRangeSeen, showRange} from './range.ts'
import {rowAt} from './rows.ts'
import {search} from './search/search.ts'

// All that the edition's own script does: pages are whole without it. scripts/edition-script.mjs makes one classic script of it.
startAnnouncing()
offerHelp()
listenToKeys()
search(document)
if (document.querySelector('.text .pair')) {
  const place = rowAt(location.hash.slice(1))
  startChoices()
  if (place) bring(place)
  showRange()
  followPlace(isRangeSeen)
  lightPartners()
  selectOneColumn()
  openCards()
  openMenus()
}
