/**
 * Pictures: within words as they come; alone, as figures with their alternative text below. A figure that is the same in
 * both languages is shown once where both stand on the page, its texts below it.
 */
export const pictures = `.picture { max-width: 100%; height: auto; vertical-align: middle; border-radius: 3px; background: #fff }
.shown { display: block }
.shown .picture { display: block; margin-inline: auto; max-height: 85vh; object-fit: contain }
.alt { display: block; margin-top: .6rem; font-size: .875em; line-height: 1.6; color: var(--ink-2) }
.figure > .en .alt { margin-top: 0 }
.figure > .zh .alt + .en .alt { margin-top: .1rem }
.pictures { display: flex; flex-wrap: wrap; gap: 1rem; justify-content: center; align-items: center }
.group > .pictures { margin-top: 1.6rem }
.image { border-radius: 3px; padding: .1em .4em; background: var(--paper-2); color: var(--ink-2); text-decoration: none; box-decoration-break: clone; -webkit-box-decoration-break: clone }
.image .address { font: .8125em var(--mono-face); overflow-wrap: anywhere }
a.image:hover .address { text-decoration: underline }
:root:is(:has(#view-side:checked), :has(#view-inter:checked)) .figure.same > .en .shown, :root:is(:has(#view-side:checked), :has(#view-inter:checked)) .figure.kept > .en { display: none }
@media screen and (min-width: 40em) {
  :root:has(#view-side:checked) .text .pair.figure { align-items: start }
  :root:has(#view-side:checked) .text .pair.figure.same > .en { align-self: end }
  :root:has(#view-side:checked) .text .group > p > .figure.same > .zh { display: contents }
  :root:has(#view-side:checked) .text .group > p > .figure.same::before { content: none }
  :root:has(#view-side:checked) .text .group > p > .figure.same > .zh > .shown { grid-column: 1 / -1; grid-row: 1 }
  :root:has(#view-side:checked) .text .group > p > .figure.same > .zh > .alt { grid-column: 1; grid-row: 2; padding-inline-end: clamp(1rem, 2.2vw, 2rem) }
  :root:has(#view-side:checked) .text .group > p > .figure.same > .en { grid-row: 2; align-self: start }
  :root:has(#view-side:checked) .text .group > p > .figure.same > :is(.gloss, .note) { grid-row: 3 }
  :root:has(#view-side:checked) .text .group > p > .figure.same > .en .alt { margin-top: .3rem }
}
@media print {
  .figure.same > .en .shown, .figure.kept > .en { display: none }
  .shown .picture { max-height: 20cm }
  .image { border: 0; padding: 0 }
}
`
