import type {ComponentChildren} from 'preact'
import {render} from 'preact-render-to-string'
import type {TextFile} from '../../../bitext/document.ts'
import type {Tongue} from '../../../locales/words.ts'
import type {QueueAnswer} from '../../protocol.ts'
import {pageWords, Words} from '../words.ts'

/** Nothing runs and nothing is fetched but the pages' own style sheet. */
const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"

interface Parts {
  readonly path: string
  readonly tongue: Tongue
  readonly queue: QueueAnswer
  /** In plain text; absent for the first page. */
  readonly title?: string
  readonly children: ComponentChildren
}

/** A page that is read without a server and without a script. */
export const wholePage = ({path, tongue, queue, title, children}: Parts): TextFile => {
  const say = pageWords(tongue)
  const up = '../'.repeat(path.split('/').length - 1)
  const html = render(
    <Words.Provider value={say}>
      <html lang={tongue}>
        <head>
          <meta charset="utf-8" />
          <meta http-equiv="Content-Security-Policy" content={policy} />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="referrer" content="no-referrer" />
          <meta name="color-scheme" content="light dark" />
          <title>{[title, say('staticTitle'), queue.title[tongue]].filter(Boolean).join(' · ')}</title>
          <link rel="stylesheet" href={`${up}assets/review.css`} />
        </head>
        <body class="static">
          <header class="bar">
            <a href={`${up}index.html`}>
              <span lang="zh">{queue.title.zh}</span> <span lang="en">{queue.title.en}</span>
            </a>
            <span class="base">{say('against', {base: queue.base.name})}</span>
          </header>
          <main>
            {children}
            <p class="none">{say('staticMade')}</p>
          </main>
        </body>
      </html>
    </Words.Provider>,
  )
  return {path, text: `<!doctype html>\n${html}\n`}
}
