/**
 * Around a form: asks at `at` what is wrong with a field that was left, and says so below it, as its template has it. A
 * file that is larger than `most` bytes is told at once, and the form is not sent with it: the server would refuse it unread.
 */
export class CheckedFields extends HTMLElement {
  #sendings = 0

  connectedCallback() {
    this.addEventListener('focusout', this)
    this.addEventListener('change', this)
    // Before whatever sends the form.
    this.addEventListener('submit', this, { capture: true })
  }

  handleEvent(event: Event) {
    const { target } = event
    if (event.type === 'submit') return this.#holdBack(event)
    if (target instanceof HTMLInputElement && target.type === 'file') {
      if (event.type === 'change') this.#say(target, this.#isTooLarge(target) ? this.#tooLarge() : '')
    } else if (event.type === 'focusout' && isField(target)) void this.#check(target)
  }

  async #check(field: Field) {
    const [before, value] = [this.#sendings, field.value]
    const words = value ? await ask(this.getAttribute('at') ?? '', field.name, value) : ''
    await nothingIsPressed(this)
    if (before === this.#sendings && field.value === value && words !== undefined) this.#say(field, words)
  }

  #holdBack(event: Event) {
    this.#sendings++
    const tooLarge = [...this.querySelectorAll<HTMLInputElement>('input[type=file]')].find((one) =>
      this.#isTooLarge(one),
    )
    if (!tooLarge) return
    event.preventDefault()
    event.stopPropagation()
    tooLarge.focus()
  }

  #isTooLarge = ({ files }: HTMLInputElement) =>
    (files?.[0]?.size ?? 0) > Number(this.getAttribute('most') ?? Number.POSITIVE_INFINITY)

  #tooLarge = () => this.getAttribute('too-large') ?? ''

  #say(field: Field, words: string) {
    const id = `${field.id}-error`
    document.getElementById(id)?.remove()
    const others = (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .filter((one) => one && one !== id)
    const said = words && this.querySelector('template')?.content.cloneNode(true)
    if (said instanceof DocumentFragment && said.firstElementChild) {
      said.firstElementChild.id = id
      said.firstElementChild.append(words)
      field.parentElement?.append(said)
      others.push(id)
      field.setAttribute('aria-invalid', 'true')
    } else field.removeAttribute('aria-invalid')
    if (others.length > 0) field.setAttribute('aria-describedby', others.join(' '))
    else field.removeAttribute('aria-describedby')
  }
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
const isField = (target: EventTarget | null): target is Field =>
  (target instanceof HTMLInputElement && !/^(?:checkbox|radio|hidden)$/.test(target.type)) ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement

/** What is wrong with a field, empty where nothing is; undefined where that cannot be had. */
async function ask(address: string, name: string, value: string): Promise<string | undefined> {
  try {
    const answer = await fetch(address, { method: 'POST', body: new URLSearchParams({ name, value }) })
    return answer.ok ? await answer.text() : undefined
  } catch {
    return undefined
  }
}

// A message that comes or goes would move the button that is being pressed from under the finger.
async function nothingIsPressed(around: HTMLElement) {
  do await new Promise((done) => setTimeout(done, 150))
  while (around.matches(':active'))
}
