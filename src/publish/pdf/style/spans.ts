/** Faces, colours and what stands within a line. */
export const spans = `
#let ink = rgb("#1f1d1a")
#let blue = rgb("#21405c")
#let red = rgb("#a2301f")
#let muted = rgb("#625d54")
#let pale = rgb("#b9c7d4")
#let hair = rgb("#c9c1b1")

#let latin-serif = (name: "Libertinus Serif", covers: "latin-in-cjk")
#let han-serif = ("Noto Serif CJK SC", "Source Han Serif SC", "Noto Serif SC", "Songti SC", "STSong", "SimSun")
#let han-sans = ("Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", "PingFang SC", "Heiti SC", "Microsoft YaHei", "SimHei")
#let han-mono = ("Noto Sans Mono CJK SC", ..han-sans)
#let chinese-face = (latin-serif, ..han-serif)
#let english-face = ("Libertinus Serif", ..han-serif)
#let sans-face = ((name: "Libertinus Serif", covers: "latin-in-cjk"), ..han-sans)
#let mono-face = ("DejaVu Sans Mono", ..han-mono)

#let in-zh(body) = text(lang: "zh", region: "cn", font: chinese-face, body)
#let in-en(body) = text(lang: "en", region: english-region, font: english-face, body)
#let language(lang, body) = if lang == "zh" { in-zh(body) } else { in-en(body) }
#let in-both(words, between: " ") = {
  in-zh(words.at(0))
  if words.at(1) != none { between; in-en(words.at(1)) }
}

#let named(zh, en) = {
  zh
  if en != none { [#text(" ")<title-break>]; text(size: 0.8em, fill: blue, weight: "regular", en) }
}

#let place-of(name) = [#metadata(none)#label(name)]
#let inside(name, body) = link(label(name), body)
#let outside(address, body) = link(address, body)
#let met-term(name, body) = link(label(name), underline(stroke: (paint: rgb("#cf8f84"), thickness: 0.5pt, dash: "dotted"), offset: 0.26em, evade: false, body))

#let emphasis(lang, body) = if lang == "zh" { text(font: sans-face, body) } else { emph(body) }
#let inline-code(body) = text(font: mono-face, size: 0.84em, body)
#let small-print(body) = text(size: 0.85em, body)
#let quoted(body) = { "“"; body; "”" }
#let bracketed(body) = text(size: 0.8em, fill: muted, { "("; body; ")" })
#let number(body) = super(typographic: false, size: 0.62em, baseline: -0.34em, text(fill: muted, weight: "regular", style: "normal", lang: "en", font: english-face, body)) + sym.wj
#let badge(body) = text(size: 0.8em, hyphenate: false, fill: muted, style: "normal", weight: "regular", { "〔"; body; "〕" })
#let draft(body) = text(style: "italic", body)
#let pinyin(body) = text(style: "italic", lang: "zh", font: english-face, body)
#let address(body) = text(size: 0.85em, fill: muted, body)

#let broken = sys.inputs.at("broken", default: "").split("/")
#let picture(path, words, wide) = if path in broken { badge(words) } else {
  box(layout(room => {
    let size = measure(image(path, alt: "x"))
    let own = if wide == none { 0.75 } else { 0.75pt * wide / size.width }
    let scale = calc.min(own, room.width / size.width, 150mm / size.height)
    let it = image(path, width: size.width * scale, alt: if words == "" { none } else { words })
    if words == "" { pdf.artifact(it) } else { it }
  }))
}
#let figure-of(body) = { linebreak(justify: false); box(width: 100%, align(center, body)); linebreak(justify: false) }
#let figure-words(body) = { box(width: 100%, align(center, text(size: 0.86em, fill: muted, body))) }
`
