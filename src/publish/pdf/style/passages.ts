/** Passages: the Chinese above its English, or beside it. */
export const passages = `
#let zh-paragraph(body) = in-zh(par(justify: true, leading: 0.82em, body))
#let en-paragraph(body) = text(fill: blue, in-en(par(justify: not is-facing, leading: 0.62em, body)))
#let english-column(body) = block(width: 100%, inset: (left: 0.8em), stroke: (left: 0.7pt + pale), body)

#let hanging(number) = if number != none {
  place(left, dx: -9.5mm, dy: 0.12em, box(width: 7mm, align(right, text(size: 0.66em, fill: muted, lang: "en", font: english-face, number))))
}

#let pair(number, zh, en, notes) = if is-facing {
  block(width: 100%, above: 1.15em, below: 1.15em, {
    hanging(number)
    if en == none { zh-paragraph(zh) } else {
      grid(columns: (1fr, 1fr), column-gutter: 7mm, zh-paragraph(zh), english-column(en-paragraph(en)))
    }
    notes
  })
} else {
  block(width: 100%, above: 1.25em, below: 1.25em, {
    block(width: 100%, above: 0pt, below: 0.62em, sticky: en != none, { hanging(number); zh-paragraph(zh) })
    if en != none { block(width: 100%, above: 0.62em, below: 0pt, english-column(en-paragraph(en))) }
    notes
  })
}

#let cell-pair(number, zh, en, notes) = {
  block(above: 0.4em, below: 0.35em, in-zh(par(justify: false, leading: 0.6em, zh)))
  if en != none { block(above: 0.35em, below: 0.4em, text(fill: blue, in-en(par(justify: false, leading: 0.55em, en)))) }
  notes
}

#let translator-note(lang, body) = block(width: 100%, above: 0.7em, below: 0pt, inset: (left: 0.8em), stroke: (left: 0.7pt + red), text(size: 0.88em, fill: muted, language(lang, par(justify: false, leading: 0.6em, body))))
#let paragraph(lang, body) = block(width: 100%, above: 0.8em, below: 0.8em, language(lang, par(body)))
#let progress(lang, body) = block(above: 1em, below: 1em, text(size: 0.85em, fill: muted, par(body)))
#let back(lang, body) = block(above: 0.5em, below: 0.6em, text(size: 0.8em, fill: muted, par(body)))
#let english-name(lang, body) = block(above: 0.4em, below: 0.4em, text(fill: blue, weight: "bold", in-en(par(justify: false, body))))
`
