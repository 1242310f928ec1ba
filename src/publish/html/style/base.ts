/**
 * Faces and scale; the colours are in `palette.ts`. Chinese is set in Song, English in an
 * old-style serif of another ink; lines are taller for Chinese, which has no ascenders to keep them apart.
 */
export const base = `:root {
  --zh-face: "Songti SC", "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", STSong, "Microsoft YaHei", serif;
  --zh-quote-face: "Kaiti SC", STKaiti, KaiTi, "AR PL UKai CN", var(--zh-face);
  --en-face: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", "Source Serif Pro", "Noto Serif", Charter, Georgia, serif;
  --ui-face: system-ui, -apple-system, "Segoe UI", "Helvetica Neue", "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  --mono-face: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", "Noto Sans Mono CJK SC", monospace;
  --size: clamp(1.0625rem, 1rem + .25vw, 1.1875rem);
  --zh-line: 1.85;
  --en-line: 1.6;
  --gutter: 2.75rem;
  --edge: clamp(1.125rem, 4vw, 3rem);
  --bar: 3.25rem;
}
*, ::before, ::after { box-sizing: border-box }
html {
  background: var(--paper);
  color: var(--ink);
  font: var(--size)/var(--en-line) var(--en-face);
  scroll-padding-top: calc(var(--bar) + 1.5rem);
  text-size-adjust: 100%;
  -webkit-text-size-adjust: 100%;
}
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; overflow-wrap: break-word }
main { flex: 1; width: 100%; max-width: 46rem; margin-inline: auto; padding-inline: var(--edge) }
h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, blockquote, pre, fieldset { margin: 0; padding: 0 }
[lang="zh"] { line-height: var(--zh-line) }
:lang(zh) {
  font-family: var(--zh-face);
  line-break: strict;
  text-autospace: normal;
  text-spacing-trim: normal;
  hanging-punctuation: allow-end;
}
:lang(zh-Latn) { font-family: var(--en-face); line-height: inherit }
:lang(en) { text-wrap-style: pretty }
a { color: inherit; text-decoration-color: var(--line-2); text-decoration-thickness: 1px; text-underline-offset: .22em }
a:hover { text-decoration-color: currentColor }
:focus-visible { outline: 2px solid var(--seal); outline-offset: 2px; border-radius: 2px }
code, kbd, samp, pre, :lang(zh) :is(code, kbd, samp, pre) { font-family: var(--mono-face); font-size: .88em }
kbd { border: 1px solid var(--line-2); border-radius: 3px; padding: 0 .3em }
sup, sub { line-height: 0; font-size: .75em }
mark { background: var(--mark); color: inherit; border-radius: 2px; padding-inline: .1em; margin-inline: -.1em }
hr { border: 0; margin: 3rem auto; width: 6rem; border-top: 1px solid var(--line-2) }
small { font-size: .8125rem }
small, .bar, .foot, .skip, .badge, .views, th, dt, .count, .letters, .kicker, .progress, .sections, .back { font-family: var(--ui-face) }
:is(small, .bar, .foot, .skip, .badge, .views, th, dt, .kicker, .progress, .back) :lang(zh) { font-family: inherit; line-height: inherit }
:is(th, small, dt, summary) > [lang="zh"] { word-break: keep-all }
[hidden] { display: none }
.skip { position: absolute; inset-inline-start: var(--edge); top: -6rem; z-index: 4; background: var(--ink); color: var(--paper); padding: .5rem 1rem; border-radius: 0 0 6px 6px; font-size: .875rem }
.skip:focus { top: 0 }
`
