/** The title page, its back and the contents. */
export const opening = `
#let stacked(words, zh-size, en-size) = {
  text(size: zh-size, weight: "bold", in-zh(par(justify: false, leading: 0.5em, words.at(0))))
  if words.at(1) != none {
    v(2mm)
    text(size: en-size, fill: blue, weight: "regular", in-en(par(justify: false, leading: 0.5em, words.at(1))))
  }
}

#let label-of(words) = text(size: 0.85em, fill: muted, in-both(words))

#let title-page(kicker: none, title: none, by: none, translators: none, about: none, facts: (), documents: ()) = {
  page(header: none, footer: none, {
    v(32mm)
    par(text(fill: red, tracking: 0.06em, in-both(kicker, between: h(0.8em))))
    v(3mm)
    line(length: 18mm, stroke: 1.2pt + red)
    v(7mm)
    show std.title: it => it.body
    std.title(stacked(title, 25pt, 16pt))
    v(14mm)
    if by != none { par({ label-of(by.at(0)); linebreak(); in-both(by.at(1)) }) }
    if translators != none { par({ label-of(translators.at(0)); linebreak(); in-en(translators.at(1)) }) }
  })
  page(header: none, footer: none, {
    v(1fr)
    text(size: 0.88em, hyphenate: false, {
      par(justify: false, in-zh(about.at(0)))
      par(justify: false, text(fill: blue, in-en(about.at(1))))
      v(4mm)
      for (name, value) in facts {
        par(justify: false, { label-of(name); linebreak(); if type(value) == str { in-zh(value) } else { value.map(each => in-both(each, between: h(0.8em))).join(linebreak()) } })
      }
      if documents.len() > 1 {
        v(3mm)
        for (name, words, covered) in documents {
          par(justify: false, { link(label(name), in-both(words, between: h(0.8em))); linebreak(); text(size: 0.9em, fill: muted, covered.map(each => in-both(each, between: h(0.8em))).join(linebreak())) })
        }
      }
    })
  })
}

#let contents(words) = {
  pagebreak(weak: true, to: "odd")
  heading(level: 1, outlined: false, bookmarked: true, named(in-zh(words.at(0)), in-en(words.at(1))))
  show <title-break>: h(0.7em)
  show outline.entry: entry => {
    let top = entry.level == 1
    set text(hyphenate: false)
    block(above: if top { 1.3em } else { 0.75em }, below: 0pt, inset: (left: 1.3em * (entry.level - 1)), text(size: if top { 1em } else { 0.9em }, weight: if top { "bold" } else { "regular" }, link(entry.element.location(), grid(
      columns: (1fr, auto), column-gutter: 6mm,
      par(justify: false, leading: 0.5em, { show super: none; show link: it => it.body; entry.element.body }),
      align(bottom + right, text(weight: "regular", lang: "en", font: english-face, fill: muted, entry.page())),
    ))))
  }
  outline(title: none, depth: 3)
}
`
