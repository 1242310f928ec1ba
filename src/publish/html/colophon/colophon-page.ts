import type {TextFile} from '../../../bitext/document.ts'
import {bothPlain} from '../../both.ts'
import {relative} from '../address.ts'
import {bilingual} from '../bilingual.ts'
import type {Node} from '../hast.ts'
import {element} from '../hast.ts'
import {both} from '../label.ts'
import {colophonPath} from '../own-files.ts'
import {page} from '../page.ts'
import type {Site} from '../site.ts'
import {checkSection} from './check-section.ts'
import {citingSection} from './citing-section.ts'
import {glossarySection} from './glossary-section.ts'
import {sourceSection} from './source-section.ts'
import {pairingSection, translationSection} from './translation-section.ts'

/** The colophon: where each layer of the edition comes from, who or what made it and who reviewed it, and how it is cited. */
export const colophonPage = (site: Site): TextFile =>
  page(
    {
      path: colophonPath,
      kind: 'colophon',
      title: bothPlain('colophon'),
      description: bothPlain('colophonWhy'),
      main: [
        element('header', {class: 'masthead'}, [
          element('p', {class: 'kicker'}, [...bilingual(site.edition.metadata.title)]),
          element('h1', {}, both('colophon')),
        ]),
        element('p', {class: 'standfirst'}, both('colophonWhy')),
        section('source-text', both('theSource'), sourceSection(site)),
        section('pairing', both('thePairing'), pairingSection(site)),
        section('translation', both('theTranslation'), translationSection(site)),
        section('glossary', both('glossary'), glossarySection(site)),
        section('checks', both('theChecks'), checkSection(site)),
        section('citing', both('theCiting'), citingSection(site)),
        section('making', both('theMaking'), making(site)),
      ],
    },
    site,
  )

const section = (id: string, name: readonly Node[], body: readonly Node[]): Node =>
  element('section', {'aria-labelledby': id}, [element('h2', {id}, name), ...body])

const making = (site: Site): readonly Node[] => [
  element('p', {}, both('madeWith')),
  element('p', {}, both('typefaces')),
  ...(site.sizes.size === 0
    ? []
    : [
        element('p', {}, [
          element('a', {href: `${relative(colophonPath, 'index.html')}#downloads`}, both('downloads')),
        ]),
      ]),
]
