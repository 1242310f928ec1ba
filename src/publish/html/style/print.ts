/** On paper: interleaved, without what can only be clicked, with the addresses of links and the terms as a glossary. */
export const print = `@page { margin: 20mm 18mm 22mm }
@media print {
  :root { --paper: #fff; --paper-2: #fff; --ink: #000; --ink-2: #444; --ink-en: #1b3650; --line: #ccc; --line-2: #999; --seal: #7d2417; --mark: #eee; --size: 10.5pt; color-scheme: light }
  .bar, .skip, .foot, .pager, .sections, .close, .more, .letters, .back { display: none !important }
  main, .page-document main { max-width: none; padding: 0 }
  .text { max-width: none }
  .masthead { padding-block: 0 1.5rem }
  .pair, .particulars > div, tr { break-inside: avoid }
  h1, h2, h3, h4, h5, h6 { break-after: avoid }
  .text :is(.copy, .pair.kept > .en) { display: none }
  .group { content-visibility: visible; contain-intrinsic-size: none }
  .term { text-decoration: none }
  .text a[href^="http"]:not(.bare)::after { content: " <" attr(href) ">"; font-size: .8em; color: var(--ink-2); overflow-wrap: anywhere }
  .text a.image::after { content: none !important }
  .cards { margin-top: 3rem; columns: 17rem; column-gap: 2rem; border-top: 1px solid var(--line-2) }
  .cards > h2 { position: static; width: auto; height: auto; clip-path: none; font-size: 1.125rem; margin-block: 1rem .5rem; column-span: all }
  .card, .card:target:not(:popover-open) { display: block; position: static; width: auto; max-width: none; margin: 0; padding: .4rem 0; border: 0; box-shadow: none; break-inside: avoid; font-size: .9em }
  .card .name { border: 0; margin: 0; padding: 0 }
  .card .name .en { flex-basis: auto }
}
`
