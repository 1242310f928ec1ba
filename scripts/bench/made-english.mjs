// Made-up English for the made-up Chinese: words in the order of how often English uses them, drawn by the law of Zipf and
// Mandelbrot, by which every fifteenth is `the`.

const words =
  'the of and to a in that it is for as with by on this be from or have an they which you were all can more time has when than who will no if out so what up into them some could about other only then its over also new two any work first may like use people because through between each network system data number under state world different place year power order during business market model show information money process without company group value problem however fact against computer development service local general water public level control change community university policy research government language energy industry technology machine history cost result effect point case example market price interest area support growth period century question evidence method theory analysis measure section figure feature version storage memory token ledger cluster container request response command parameter directory template release platform settlement verification consensus throughput infrastructure decentralized computing'.split(
    ' ',
  )

/** How much flatter the law is among the commonest words. */
const shift = 3.4

/** A generator of English sentences of a given length in letters, the same for the same `roll`, which gives whole numbers below its argument. */
export const madeEnglish = roll => {
  const span = (words.length + shift) / shift
  const word = () => words[Math.floor(shift * span ** (roll(1_000_000) / 1_000_000) - shift)] ?? 'the'
  return length => {
    let text = word()
    while (text.length < length) text += (roll(12) === 0 ? ', ' : ' ') + word()
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }
}
