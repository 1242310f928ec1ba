import {readdress} from './address.ts'
import {hold} from './hold.ts'
import {keep, recall} from './store.ts'

/** What a reader may choose of a document: its view, and where pinyin stands. */
export type Choice = 'view' | 'reading'
const choices: readonly Choice[] = ['view', 'reading']

const options = (choice: Choice): readonly HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>(`input[name="${choice}"]`),
]

const nameOf = ({id, name}: HTMLInputElement): string => id.slice(name.length + 1)

/** Shows a document as its address says, or as its reader chose last; a change keeps the segment at the top where it is. */
export const startChoices = (): void => {
  const asked = new URLSearchParams(location.search)
  for (const choice of choices) {
    const all = options(choice)
    const wanted = [asked.get(choice), recall(choice)].find(value => all.some(option => nameOf(option) === value))
    for (const option of all) if (nameOf(option) === wanted) option.checked = true
    let before = all.find(option => option.checked)
    for (const option of all)
      option.addEventListener('change', () => {
        // Where the page was can be measured only as it was.
        if (before) before.checked = true
        hold(() => {
          option.checked = true
        })
        before = option
        keep(choice, nameOf(option))
        readdress(({searchParams}) => {
          if (option.defaultChecked) searchParams.delete(choice)
          else searchParams.set(choice, nameOf(option))
        })
      })
  }
}

/** Chooses as if the reader had. */
const choose = (option: HTMLInputElement | undefined): void => {
  if (!option || option.checked) return
  option.checked = true
  option.dispatchEvent(new Event('change', {bubbles: true}))
}

/** The view that is shown. */
export const view = (): string | undefined =>
  options('view')
    .filter(option => option.checked)
    .map(nameOf)[0]

/** Shows the view of a number, from 1. */
export const showView = (number: number): void => choose(options('view')[number - 1])

/** Shows pinyin where it stands next: off, where terms are first met, everywhere, and off again. */
export const nextReading = (): void => {
  const all = options('reading')
  choose(all[(all.findIndex(option => option.checked) + 1) % all.length])
}
