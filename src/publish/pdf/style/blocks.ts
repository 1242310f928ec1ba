/** Lists, quotes, tables, code and notes. */
export const blocks = `
#let items(start, marks, bodies) = {
  let bullets(mark, bodies) = list(marker: text(fill: red, font: english-face, mark), indent: 0.2em, body-indent: 0.6em, spacing: 0.95em, ..bodies)
  block(width: 100%, above: 1.1em, below: 1.1em, if start == none {
    if marks.all(mark => mark == "•") { bullets("•", bodies) } else {
      for (mark, body) in marks.zip(bodies) { bullets(mark, (body,)) }
    }
  } else {
    enum(start: start, indent: 0.2em, body-indent: 0.6em, spacing: 0.95em, numbering: n => text(fill: red, number-type: "lining", lang: "en", font: english-face, str(n) + "."), ..bodies)
  })
}

#let quotation(body) = quote(block: true, quotes: false, body)
#let standfirst(body) = block(width: 100%, above: 1.6em, below: 1.6em, body)
#let caption(body) = text(size: 0.9em, body)
#let kept-block(body) = block(width: 100%, above: 1.2em, below: 1.2em, inset: 0.8em, stroke: (paint: hair, thickness: 0.6pt, dash: "dashed"), radius: 2pt, body)
#let code-block(code) = block(width: 100%, above: 1.3em, below: 1.3em, inset: (x: 0.9em, y: 0.8em), stroke: 0.5pt + hair, radius: 2pt, text(lang: "en", size: 0.8em, font: mono-face, raw(code, block: true)))
#let section-break() = block(width: 100%, above: 2em, below: 2em, align(center, line(length: 16mm, stroke: 0.5pt + hair)))

#let rows(sides, divides, head, cells) = block(width: 100%, above: 1.4em, below: 1.4em, text(size: 0.92em, {
  set table.cell(breakable: divides)
  table(
  columns: sides.map(_ => auto),
  align: sides,
  inset: (x: 0.6em, y: 0.5em),
  stroke: (_, y) => (top: if y == 0 { 0.9pt + ink } else { 0.4pt + hair }, bottom: if y == 0 { 0.6pt + ink } else { 0.4pt + hair }),
  table.header(..head.map(cell => if cell == none { none } else { strong(cell) })),
  ..cells,
  )
}))

#let key(body) = block(above: 1.1em, below: 0.6em, sticky: true, text(size: 0.85em, fill: muted, body))
#let meaning(body) = block(width: 100%, breakable: false, above: 0.6em, below: 0.6em, inset: (left: 0.9em), body)
#let term(name, body) = block(above: 1.5em, below: 0.4em, sticky: true, { place-of(name); in-zh(body) })

#let footnote-text(name, number, body) = block(width: 100%, above: 1em, below: 1em, {
  place-of(name)
  text(size: 0.92em, grid(columns: (1.4em, 1fr), text(fill: red, lang: "en", font: english-face, number), body))
})

#let entries(body) = { set text(size: 9.2pt); columns(2, gutter: 8mm, body) }

#let pages-of(names) = context {
  let seen = ()
  let links = ()
  for name in names {
    let at = locate(label(name))
    let page = counter(page).at(at).first()
    if page in seen { continue }
    seen.push(page)
    links.push(link(at, str(page)))
  }
  block(above: 0.4em, below: 0.6em, text(size: 0.85em, fill: muted, in-en(par(justify: false, { "p. "; links.join(", ") }))))
}
`
