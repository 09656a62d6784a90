import { Idiomorph } from 'idiomorph'
import { becomePage } from './become-page'
import { ask, post, read } from './posted'

// Two forms of a page are sent one after the other: the answer to the first shows the page without what the second does,
// and would put it back as it was if it came last.
let sending: Promise<void> = Promise.resolve()

/**
 * Around a form that is posted to its own page: sends it in the background, so that a lost connection leaves it as it
 * stands with the files that were chosen. A form that was not taken turns into what the page shows of it then; where it
 * leads back to its page, that turns into what it is now. Its template is what it says where nothing reached us.
 */
export class SentInPlace extends HTMLElement {
  #isSending = false

  connectedCallback() {
    this.addEventListener('submit', this)
    addEventListener('pageshow', this)
  }

  disconnectedCallback() {
    removeEventListener('pageshow', this)
  }

  handleEvent(event: Event) {
    if (event.type === 'pageshow') return this.#setBusy(false)
    if (!(event instanceof SubmitEvent) || event.defaultPrevented) return
    event.preventDefault()
    const { target: form, submitter } = event
    if (!(form instanceof HTMLFormElement) || this.#isSending) return
    const said = new FormData(form, submitter)
    this.#setBusy(true)
    sending = sending.catch(() => {}).then(() => this.#send(form, said))
  }

  async #send(form: HTMLFormElement, said: FormData) {
    said.set('filesStay', 'yes')
    const address = form.getAttribute('action') ?? location.href
    const answer = (await post(address, said)) ?? (await post(address, await anew(address, form, said)))
    const page = answer && (await read(answer))
    if (page && answer.redirected && isThisPage(answer.url)) {
      this.#setBusy(false)
      return becomePage(page, answer.url, form)
    }
    if (answer?.redirected) return location.assign(answer.url)
    const shown = page?.getElementById(form.id)
    if (shown) Idiomorph.morph(form, shown, { ignoreActiveValue: true })
    else if (page) return location.reload()
    else this.#sayNotSent(form)
    this.#setBusy(false)
    form.dispatchEvent(new Event('refused', { bubbles: true }))
    form.querySelector<HTMLElement>('[role=alert]')?.focus()
  }

  #sayNotSent(form: HTMLFormElement) {
    const words = this.querySelector('template')?.content.cloneNode(true)
    form.querySelector('[role=alert]')?.remove()
    if (words) form.prepend(words)
  }

  #setBusy(isSending: boolean) {
    this.#isSending = isSending
    for (const button of this.querySelectorAll('button')) {
      const { sending, ready = button.textContent } = button.dataset
      button.disabled = isSending
      if (sending === undefined) continue
      button.dataset.ready = ready
      button.textContent = isSending ? sending : ready
    }
  }
}

const isThisPage = (address: string) => new URL(address).pathname === location.pathname

/** The same with the names that the page gives today: the site may have been renewed since it was opened. */
async function anew(address: string, form: HTMLFormElement, said: FormData): Promise<FormData | undefined> {
  const now = (await ask(address))?.getElementById(form.id)?.querySelector(named)?.getAttribute('name')
  const field = form.querySelector(named)
  if (!now || !field || field.getAttribute('name') === now) return undefined
  said.delete(field.getAttribute('name') ?? '')
  field.setAttribute('name', now)
  said.set(now, '')
  return said
}

const named = 'input[name^="$ACTION_ID_"]'
