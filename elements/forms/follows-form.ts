const pause = 120

/**
 * Shows what its address `at` says to the fields that `asks` names of the form with the id `form`, anew with each change;
 * the last answer stays until the next is here.
 */
export class FollowsForm extends HTMLElement {
  #asked?: AbortController
  #soon?: ReturnType<typeof setTimeout>
  #shown = ''

  connectedCallback() {
    const form = document.getElementById(this.getAttribute('form') ?? '')
    if (!(form instanceof HTMLFormElement)) return
    this.#shown = this.#question(form)
    form.addEventListener('change', () => this.#follow(form))
    form.addEventListener('refused', () => this.#follow(form))
    // What was put back into the form as the page opened.
    setTimeout(() => this.#follow(form))
  }

  #question(form: HTMLFormElement) {
    const said = new FormData(form)
    const asks = this.getAttribute('asks')?.split(' ') ?? []
    const about = asks.flatMap((name) => (said.get(name) ? [[name, String(said.get(name))]] : []))
    return new URLSearchParams(about).toString()
  }

  #follow(form: HTMLFormElement) {
    const question = this.#question(form)
    if (question === this.#shown) return
    clearTimeout(this.#soon)
    this.#asked?.abort()
    const asked = new AbortController()
    this.#asked = asked
    this.#soon = setTimeout(async () => {
      // The form goes on without it where it cannot be had.
      const answer = await fetch(`${this.getAttribute('at')}?${question}`, { signal: asked.signal })
        .then((answer) => (answer.ok ? answer.text() : undefined))
        .catch(() => undefined)
      if (answer === undefined || asked.signal.aborted) return
      this.#shown = question
      this.innerHTML = answer
    }, pause)
  }
}
