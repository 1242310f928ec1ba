import {hasHan} from '../language/characters.ts'

/** The parts of an address: an absolute or relative URL. */
interface Target {
  readonly host: string
  readonly path: string
  readonly query: string
  readonly hash: string
}

const locale = /^(?:zh|cn|en)(?:[-_](?:cn|hans|hant|tw|hk|sg|us|gb))?$/i
const chinese = /^(?:zh|cn)/i
const localeOfFile = /[._](?:zh|cn|en)(?:[-_](?:cn|hans|hant|tw|hk|us|gb))?(?=\.[a-z]+$)/i
const localeOfPage = /(?<=[a-z0-9])-(?:zh|cn|en|zh-cn)$/i
const localeOfQuery = /^(?:hl|lang|language|locale)=/i

/**
 * Whether an address of the Chinese and one of the English lead to the same place: the same but for scheme, closing slash
 * and what tells languages apart (`/zh/docs/a` and `/docs/a`). Pages of another language's host have names of their own
 * (zh.wikipedia.org), and so have anchors made of Chinese headings: any will do.
 */
export const sameTarget = (zh: string, en: string): boolean => {
  if (zh === en) return true
  const [one, other] = [parse(zh), parse(en)]
  if (hostOf(one) !== hostOf(other)) return false
  if (one.host !== other.host) return true
  if (pathOf(one) !== pathOf(other) || queryOf(one) !== queryOf(other)) return false
  return one.hash === other.hash || (hasHan(one.hash) && other.hash !== '')
}

/** What an address of the English can be found by where `sameTarget` would find it the same as one of the Chinese. */
export const keysOf = (url: string): readonly string[] => {
  const target = parse(url)
  const page = pageOf(target)
  const keys = [`=${url}`, `${page}${target.hash}`, `@${target.host}`]
  return target.hash === '' ? keys : [...keys, `${page}${ANY}`]
}

/** The keys of the addresses of the English that lead where an address of the Chinese leads; `hosts` are those of its site. */
export const questionsOf = (url: string, hosts: Iterable<string>): readonly string[] => {
  const target = parse(url)
  const page = pageOf(target)
  return [
    `=${url}`,
    `${page}${target.hash}`,
    ...(hasHan(target.hash) ? [`${page}${ANY}`] : []),
    ...[...hosts].filter(host => host !== target.host).map(host => `@${host}`),
  ]
}

/** The host of an address, and its site: the host without what tells languages apart. */
export const siteOf = (url: string): {readonly site: string; readonly host: string} => {
  const target = parse(url)
  return {site: hostOf(target), host: target.host}
}

/** Any anchor of a page. */
const ANY = ' '

const pageOf = (target: Target): string => `${target.host}/${pathOf(target)}?${queryOf(target)} `

/** Where the English should lead for an address of the Chinese: its beginning exchanged for that which `links` has for it, the longest that fits. */
export const inEnglish = (url: string, links: Readonly<Record<string, string>> = {}): string => {
  const starts = Object.keys(links).filter(start => url.startsWith(start))
  const start = starts.reduce((longest, one) => (one.length > longest.length ? one : longest), '')
  return start === '' ? url : `${links[start]}${url.slice(start.length)}`
}

/** Whether two addresses that differ end alike: a page that has moved, `/react/use-client` to `/rsc/use-client`. */
export const haveOneEnd = (one: string, other: string): boolean => {
  const [last] = lastPart(one)
  return last !== undefined && last === lastPart(other)[0]
}

const lastPart = (url: string): readonly string[] =>
  pathOf(parse(url)).toLowerCase().split('/').filter(Boolean).slice(-1)

/** Whether an address itself says that it leads to a Chinese page. */
export const leadsToChinese = (url: string): boolean => {
  const {host, path} = parse(url)
  return [...host.split('.'), ...path.split('/')].some(part => locale.test(part) && chinese.test(part))
}

const parse = (url: string): Target => {
  const parts = /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?$/is.exec(decode(url))
  return {
    host: canonical(parts?.[1] ?? ''),
    path: parts?.[2] ?? url,
    query: parts?.[3]?.slice(1) ?? '',
    hash: parts?.[4] ?? '',
  }
}

/** Percent signs undone where they are UTF-8; an address that holds others stays as it is. */
const decode = (url: string): string => {
  if (!url.includes('%')) return url
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

const hostOf = ({host}: Target): string => {
  const [first = '', ...rest] = host.split('.')
  return locale.test(first) ? rest.join('.') : host
}

/** A host without its `www`, and one that has moved by its new name. */
const canonical = (host: string): string => {
  const bare = host.toLowerCase().replace(/^(?:www|mobile|m)\./, '')
  return bare === 'twitter.com' ? 'x.com' : bare
}

const pathOf = ({path}: Target): string =>
  path
    .split('/')
    .filter(part => part !== '' && part !== '.' && !locale.test(part))
    .map(part => part.replace(localeOfFile, '').replace(localeOfPage, ''))
    .join('/')

const queryOf = ({query}: Target): string =>
  query
    .split('&')
    .filter(part => !localeOfQuery.test(part))
    .join('&')
