import type {Element} from 'hast'
import {attribute} from './nodes.ts'

/** What is left out of every page, with the reason. */
export const reasons = {
  head: 'what stands in the head of the page and is not shown',
  script: 'scripts, styles and what stands in for them',
  comment: 'comments of the HTML, which are not shown',
  hidden: 'what the page hides',
  navigation: 'links to other parts of the site',
  header: 'the head of every page of the site',
  footer: 'the foot of every page of the site',
  sidebar: 'what stands beside the text',
  form: 'fields and buttons',
  media: 'frames, sounds, films and drawings, which Markdown cannot hold',
  advertisement: 'advertisements',
  related: 'other pages that are recommended',
  comments: 'what readers wrote about the page',
  share: 'what shares, rates or prints the page',
  prompt: 'what asks readers to follow, to scan a code or to open an app',
  byline: 'who wrote the page and when, as the page sets it',
  permalink: 'signs that link a heading to itself or to its editing, or a note back to its place',
  linenumbers: 'numbers of the lines of code',
  spacer: 'pictures that only take up space',
  endmark: 'signs that say that the text ends',
  shapeless: 'characters without a shape',
  outside: 'what stands outside of the text',
  unshown: 'what browsers pass over',
} as const

/** The name of something that is left out of every page. */
export type Furniture = keyof typeof reasons

const byTag: Readonly<Record<string, Furniture>> = {
  head: 'head',
  script: 'script',
  style: 'script',
  noscript: 'script',
  template: 'script',
  link: 'script',
  meta: 'script',
  nav: 'navigation',
  aside: 'sidebar',
  footer: 'footer',
  form: 'form',
  button: 'form',
  input: 'form',
  select: 'form',
  textarea: 'form',
  dialog: 'hidden',
  svg: 'media',
  iframe: 'media',
  video: 'media',
  audio: 'media',
  object: 'media',
  embed: 'media',
  canvas: 'media',
  map: 'media',
  // The elements that AMP has for its own.
  'amp-ad': 'advertisement',
  'amp-embed': 'advertisement',
  'amp-sidebar': 'sidebar',
  'amp-iframe': 'media',
  'amp-video': 'media',
  'amp-audio': 'media',
}

const byRole: Readonly<Record<string, Furniture>> = {
  navigation: 'navigation',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'sidebar',
  search: 'form',
  dialog: 'hidden',
}

/** Words in a class or an id that say what an element is, on any site. */
const byWord: readonly (readonly [Furniture, RegExp])[] = [
  ['comments', /^(?:comments?|respond|disqus|commentlist)$/],
  [
    'advertisement',
    /^(?:ads?|adsense|adsbygoogle|advert|advertisement|advertising|promo|promotion|sponsor|sponsored|guanggao)$/,
  ],
  ['related', /^(?:related|relatedposts|relatedarticles|recommend|recommended|recommends|recommendations?|popular)$/],
  ['share', /^(?:share|shares|sharing|sharedaddy|social)$/],
  ['byline', /^(?:byline|meta|postmeta|avatars?|favatar)$/],
  ['navigation', /^(?:nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|toc)$/],
  ['sidebar', /^(?:sidebar|widgets?)$/],
  ['footer', /^(?:footer)$/],
]

/** What an element is by its very name, wherever it stands: never a part of a text that is read. */
export const neverText = ({tagName}: Element): Furniture | undefined => {
  const name = byTag[tagName]
  return name === 'head' || name === 'script' || name === 'media' ? name : undefined
}

/** What an element is, by its name, its role, what hides it, and the words in its class and its id; undefined where it may be text. */
export const furnitureOf = (element: Element): Furniture | undefined => {
  if (['html', 'body', 'main', 'article'].includes(element.tagName)) return undefined
  return byTag[element.tagName] ?? byRole[attribute(element, 'role') ?? ''] ?? hidden(element) ?? bySaying(element)
}

const hidden = (element: Element): Furniture | undefined => {
  // All but one of several panels are hidden until the reader chooses.
  if (attribute(element, 'role') === 'tabpanel') return undefined
  const isHidden =
    element.properties['hidden'] !== undefined || /display\s*:\s*none/i.test(attribute(element, 'style') ?? '')
  return isHidden ? 'hidden' : undefined
}

const bySaying = (element: Element): Furniture | undefined => {
  const names = `${attribute(element, 'className') ?? ''} ${attribute(element, 'id') ?? ''}`
  const sayings = names
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase()
    .split(/\s+/)
    // `has-sidebar` says what stands inside.
    .filter(name => !/^(?:has|with|no|without|is)[-_]/.test(name))
    // And `title-with-sidebar` what stands beside.
    .flatMap(name => name.replace(/[-_](?:with|without|no|has|for|in|under|above|below)[-_].*/, '').split(/[-_]+/))
  return byWord.find(([, word]) => sayings.some(saying => word.test(saying)))?.[0]
}
