import type { Idiomorph } from 'idiomorph'
import { NewMarks } from './new-marks'

/**
 * Around a search and its results: what changes in the form `filters` is applied at once. The page turns into the answer
 * where it stands, so that the focus, what is unfolded and what is being typed stay; the address says what is shown, and
 * Back shows what was. The button of the form, which says how many jobs that leaves, goes to them.
 */
export class ApplyAtOnce extends HTMLElement {
  #shown = pageAddress()
  #asked?: AbortController
  #said = document.createElement('p')

  connectedCallback() {
    this.#said.role = 'status'
    this.after(this.#said)
    this.#say('')
    this.#nameButton()
    this.addEventListener('change', this)
    this.addEventListener('submit', this)
    addEventListener('popstate', this)
  }

  disconnectedCallback() {
    this.#said.remove()
    removeEventListener('popstate', this)
  }

  async handleEvent(event: Event) {
    const form = event.target instanceof Element && event.target.closest('form')
    if (event.type === 'popstate') {
      // A link within the page ends here, too.
      if (pageAddress() !== this.#shown && !(await this.#show(pageAddress(), false))) location.reload()
    } else if (form && form.id === 'filters') {
      if (event.type === 'submit') event.preventDefault()
      const shown = await this.#show(addressOf(form), true)
      if (shown && event.type === 'submit') this.#goToResults(form)
    }
  }

  /** True once the page shows what is at that address. */
  async #show(address: string, isNew: boolean): Promise<boolean> {
    this.#asked?.abort()
    const asked = new AbortController()
    this.#asked = asked
    this.ariaBusy = 'true'
    const [page, idiomorph] = await Promise.all([read(address, asked.signal), loadIdiomorph()])
    if (asked.signal.aborted) return false
    this.ariaBusy = 'false'
    const answer = page?.querySelector(this.localName)
    if (!page || !answer || !idiomorph) {
      this.#say(
        'The list does not show these filters yet. Check your connection, then press the button again.',
      )
      return false
    }

    this.#become(answer, idiomorph, isNew)
    document.title = page.title
    const its = this.getAttribute('address') ?? address
    if (isNew && its !== pageAddress()) history.pushState(null, '', its)
    this.#shown = pageAddress()
    this.#nameButton()
    this.#say(this.querySelector('h1')?.textContent ?? '', 'sr-only')
    return true
  }

  #become(answer: Element, by: typeof Idiomorph, keepsTyping: boolean) {
    const before = topOf(document.activeElement)
    by.morph(this, answer, {
      ignoreActiveValue: keepsTyping,
      callbacks: {
        beforeNodeMorphed: (old) => !(old instanceof Element) || !isInUse(old),
        beforeAttributeUpdated: (name) => name !== 'open',
      },
    })
    for (const each of this.querySelectorAll('new-marks')) if (each instanceof NewMarks) each.mark()
    if (this.contains(document.activeElement))
      scrollBy({ top: topOf(document.activeElement) - before, behavior: 'instant' })
  }

  #goToResults(form: HTMLFormElement) {
    form.closest('details')?.removeAttribute('open')
    const heading = this.querySelector('h1')
    if (!heading) return
    heading.tabIndex = -1
    heading.focus()
  }

  #nameButton() {
    const button = this.querySelector<HTMLElement>('button[data-found]')
    if (button?.dataset.found) button.textContent = button.dataset.found
  }

  #say(words: string, look = 'fixed inset-x-4 bottom-4 z-30 rounded-m bg-ink p-4 text-paper empty:hidden') {
    this.#said.className = look
    this.#said.textContent = words
  }
}

const pageAddress = () => location.pathname + location.search

const topOf = (element: Element | null) => element?.getBoundingClientRect().top ?? 0

/** What has its own ways in the browser, or holds words that were typed and not asked for yet. */
const isInUse = (element: Element) =>
  element.localName === 'suggest-box' ||
  (element instanceof HTMLInputElement &&
    element.type === 'text' &&
    element.form?.id !== 'filters' &&
    element.value !== element.defaultValue)

/** What the form asks for; the currency and the distance say nothing without their amount and place. */
function addressOf(form: HTMLFormElement) {
  const asked = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') asked.append(name, value)
  if (!asked.get('pay') && asked.get('sort') !== 'pay') asked.delete('pay')
  if (!asked.get('near')) asked.delete('radius')
  for (const name of new Set(asked.keys())) if (asked.getAll(name).join('') === '') asked.delete(name)
  const said = asked.toString()
  return said ? `${form.action}?${said}` : form.action
}

async function read(address: string, signal: AbortSignal) {
  try {
    const answer = await fetch(address, { signal })
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : undefined
  } catch {
    return undefined
  }
}

/** A file of its own, which comes with the first change: who only reads has no use for it. Undefined where it does not come. */
async function loadIdiomorph() {
  try {
    return (await import('idiomorph')).Idiomorph
  } catch {
    return undefined
  }
}
