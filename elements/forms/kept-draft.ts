/**
 * In a form: keeps on this device what is typed until it is sent, and puts it back when the form is opened again. A
 * field that has something already stays as it is, but for those that `gives-way` names. What is in it is shown then.
 */
export class KeptDraft extends HTMLElement {
  #form = this.closest('form')
  #place = this.getAttribute('place') ?? ''

  connectedCallback() {
    const form = this.#form
    if (!form) return
    this.hidden = !this.#putBack(form)
    form.addEventListener('change', () => this.#keep(form))
    form.addEventListener('refused', () => this.#keep(form))
    form.addEventListener('submit', () => this.#forget())
    this.querySelector('button')?.addEventListener('click', () => {
      this.#forget()
      form.reset()
      this.hidden = true
      form.dispatchEvent(new Event('change', { bubbles: true }))
      this.#forget()
    })
  }

  #keep(form: HTMLFormElement) {
    const typed = this.#fieldsOf(form).filter((field) => (!isTick(field) || field.checked) && field.value)
    // A full or closed store keeps nothing: the form goes on without it.
    try {
      localStorage.setItem(
        this.#place,
        JSON.stringify(Object.fromEntries(typed.map((one) => [one.name, one.value]))),
      )
    } catch {}
  }

  #forget() {
    try {
      localStorage.removeItem(this.#place)
    } catch {}
  }

  #putBack(form: HTMLFormElement): boolean {
    const kept = this.#read()
    const givesWay = this.getAttribute('gives-way')?.split(' ') ?? []
    let some = false
    for (const field of this.#fieldsOf(form)) {
      const value = kept[field.name]
      if (typeof value !== 'string') continue
      if (isTick(field)) field.checked ||= field.value === value
      else if (field.value === '' || givesWay.includes(field.name)) field.value = value
      else continue
      some = true
    }
    return some
  }

  #read(): Record<string, unknown> {
    try {
      return Object(JSON.parse(localStorage.getItem(this.#place) ?? '{}'))
    } catch {
      return {}
    }
  }

  #fieldsOf(form: HTMLFormElement) {
    const ours = this.getAttribute('leaves')?.split(' ') ?? []
    return [...form.querySelectorAll<Field>('input[name], textarea[name], select[name]')].filter(
      ({ name, type }) => !ours.includes(name) && type !== 'file' && type !== 'hidden',
    )
  }
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
const isTick = (field: Field): field is HTMLInputElement => /^(?:checkbox|radio)$/.test(field.type)
