/** Where the server says which version of the edition stands; no page of an edition has an address that begins with a dot. */
export const versionsPath = '/.duizhao/versions'

/** Where the script is that a served page gets. */
export const scriptPath = '/.duizhao/reload.js'

/**
 * The script of served pages: shows the page anew when another version stands than the one that it is of. It listens only
 * while somebody sees the page, for a browser keeps few connections open at a time.
 */
export const reloadScript = `(() => {
  const own = new URL(document.currentScript.src).search.slice(1)
  let source
  const listen = () => {
    if (document.visibilityState === 'hidden') {
      if (source) source.close()
      source = undefined
    } else if (!source) {
      source = new EventSource('${versionsPath}')
      source.onmessage = ({data}) => {
        if (data !== own) location.reload()
      }
    }
  }
  document.addEventListener('visibilitychange', listen)
  addEventListener('pagehide', () => source && source.close())
  addEventListener('pageshow', ({persisted}) => persisted && location.reload())
  listen()
})()
`

const policyTag = /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)(">)/

/**
 * A page of the edition with the script, which its policy lets run and listen to this server, and nothing else; any other
 * page as it is.
 */
export const withReload = (html: string, version: string): string =>
  html.replace(policyTag, (_, open: string, policy: string, close: string) => {
    const widened = allow(allow(policy.replaceAll(quote, "'"), 'script-src'), 'connect-src')
    return `${open}${widened.replaceAll("'", quote)}${close}<script defer src="${scriptPath}?${version}"></script>`
  })

/** How an attribute of a page writes a single quotation mark. */
const quote = '&#x27;'

/** A policy under which `directive` holds for this server too. */
const allow = (policy: string, directive: string): string => {
  const parts = policy.split(';').map(part => part.trim())
  const at = parts.findIndex(part => part.startsWith(`${directive} `))
  const part = parts[at]
  if (part === undefined) return [...parts, `${directive} 'self'`].join('; ')
  const sources = part.split(' ').filter(source => source !== "'none'" && source !== "'self'")
  return parts.map((each, index) => (index === at ? `${sources.join(' ')} 'self'` : each)).join('; ')
}
