/** The page, running heads, headings and chapters: what the whole book is set in. */
export const frame = `
#let running = state("running head", none)

#let running-head(title) = context {
  let here = here()
  let opens = query(heading.where(level: 1)).any(each => each.location().page() == here.page())
  let words = running.get()
  if words == none or opens { return }
  layout(size => {
    set text(size: 0.78em, fill: muted)
    let own = if calc.even(here.page()) { title } else { words }
    let tries = (in-both(own, between: h(0.7em)), in-zh(own.at(0)), in-both(title, between: h(0.7em)), in-zh(title.at(0)))
    let fitting = tries.find(one => measure(one).width <= size.width)
    align(if calc.even(here.page()) { left } else { right }, fitting)
  })
}

#let book(title, body) = {
  set page(
    ..sheet,
    margin: (inside: 25mm, outside: 21mm, top: 25mm, bottom: 24mm),
    numbering: "1",
    header: running-head(title),
    footer: context align(if calc.even(here().page()) { left } else { right }, text(size: 0.8em, fill: muted, lang: "en", font: english-face, counter(page).display())),
  )
  set text(size: 10.5pt, fill: ink, lang: "en", region: english-region, font: english-face, hyphenate: true, number-type: "lining")
  set par(justify: false, leading: 0.65em, spacing: 0.9em)
  show heading: it => {
    let sizes = (20pt, 14.5pt, 12.5pt, 11.5pt, 11pt, 10.5pt)
    let size = sizes.at(it.level - 1)
    show <title-break>: linebreak()
    block(
      width: 100%,
      above: if it.level == 1 { 0pt } else { 2.4em },
      below: if it.level == 1 { 2em } else { 1.3em },
      sticky: true,
      { set text(size: size, weight: "bold", hyphenate: false); set par(justify: false, leading: 0.62em); it.body },
    )
  }
  show quote.where(block: true): it => block(width: 100%, above: 1.2em, below: 1.2em, inset: (left: 1.1em, right: 0.6em), stroke: (left: 1.6pt + hair), it.body)
  body
}

#let titled(level, name, zh, en) = {
  let body = named(in-zh(zh), if en != none { in-en(en) })
  if level == 1 { v(12mm); line(length: 18mm, stroke: 1.2pt + red); v(3mm) }
  if name == none { heading(level: level, body) } else [#heading(level: level, body)#label(name)]
}

#let chapter(name, title, body) = {
  pagebreak(weak: true, to: "odd")
  running.update(title)
  place-of(name)
  body
}
`
