import { parseKept, readKeptText } from '@/content/practice/kept'

/** Shows how far this browser's reader has come with an exercise: its part `solved`, or `begun` with the numbers in it. */
export class ExerciseProgress extends HTMLElement {
  connectedCallback() {
    this.#show()
    addEventListener('storage', this) // another tab tells
    addEventListener('pageshow', this)
  }

  disconnectedCallback() {
    removeEventListener('storage', this)
    removeEventListener('pageshow', this)
  }

  handleEvent() {
    this.#show()
  }

  #show() {
    const { solved, of } = parseKept(readKeptText(this.getAttribute('exercise') ?? ''))
    const state = of === 0 ? '' : solved.length === of ? 'solved' : 'begun'
    for (const part of this.querySelectorAll<HTMLElement>('[data-state]'))
      part.hidden = part.dataset.state !== state
    const numbers = this.querySelector('output')
    if (numbers) numbers.textContent = `${solved.length} of ${of} right`
  }
}
