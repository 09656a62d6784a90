import Combobox from '@github/combobox-nav'
import { plural } from '@/rules/words'

type Suggestion = { kind: string; value: string; label: string; count: number }

const pause = 60
const kinds: Record<string, string> = {
  role: 'Role',
  tech: 'Technology',
  company: 'Company',
  place: 'Place',
  title: 'Title',
}

/**
 * Around the words of a search: proposes what they may become, by keyboard and for those who listen to the page. What is
 * chosen is asked for at once, with what else the form holds.
 */
export class SuggestBox extends HTMLElement {
  #input = this.querySelector('input')
  #list = document.createElement('ul')
  #combobox?: Combobox
  #asked?: AbortController
  #soon?: ReturnType<typeof setTimeout>

  connectedCallback() {
    const input = this.#input
    if (!input || this.#combobox) return
    const list = this.#list
    list.id = `${input.id}-suggestions`
    list.className = 'suggestions'
    list.hidden = true
    list.role = 'listbox'
    list.ariaLabel = 'Suggestions'
    this.append(list)
    this.#combobox = new Combobox(input, list, { tabInsertsSuggestions: false })
    input.ariaExpanded = 'false'
    input.addEventListener('input', () => this.#ask())
    input.addEventListener('blur', () => this.#close())
    input.addEventListener('keydown', (event) => this.#key(event))
    list.addEventListener('mousedown', (event) => event.preventDefault()) // the box keeps the focus
    list.addEventListener(
      'combobox-commit',
      ({ target }) => target instanceof HTMLElement && this.#open(target),
    )
  }

  #key(event: KeyboardEvent) {
    if (event.key === 'Escape') this.#close()
    if (event.key === 'ArrowDown' && this.#list.hidden && this.#list.childElementCount > 0) this.#show()
  }

  #ask() {
    clearTimeout(this.#soon)
    this.#asked?.abort()
    const words = this.#input?.value.trim()
    if (!words) return this.#close()
    const asked = new AbortController()
    this.#asked = asked
    this.#soon = setTimeout(async () => {
      // A search goes on without suggestions where they cannot be had.
      const answer = await fetch(`/jobs/suggest?${new URLSearchParams({ q: words })}`, {
        signal: asked.signal,
      }).catch(() => undefined)
      if (!answer?.ok || asked.signal.aborted) return
      const { suggestions }: { suggestions: Suggestion[] } = await answer.json()
      this.#list.replaceChildren(...suggestions.map(row))
      if (suggestions.length > 0 && document.activeElement === this.#input) this.#show()
      else this.#close()
    }, pause)
  }

  #show() {
    this.#list.hidden = false
    this.#combobox?.stop()
    this.#combobox?.start()
  }

  #close() {
    this.#list.hidden = true
    this.#combobox?.stop()
    if (this.#input) this.#input.ariaExpanded = 'false'
  }

  #open({ dataset: { kind = '', value = '' } }: HTMLElement) {
    const form = this.#input?.form
    if (!form) return
    const params = new URLSearchParams()
    for (const [name, said] of new FormData(form))
      if (name !== 'q' && typeof said === 'string' && said) params.append(name, said)
    params.append(kind === 'title' ? 'q' : kind, value)
    location.assign(`/jobs?${params}`)
  }
}

function row({ kind, value, label, count }: Suggestion, index: number) {
  const option = document.createElement('li')
  option.id = `suggestion-${index}`
  option.role = 'option'
  Object.assign(option.dataset, { kind, value })
  const words = document.createElement('span')
  words.append(`${label} `, quiet(kinds[kind] ?? ''))
  option.append(words, quiet(plural(count, 'job')))
  return option
}

function quiet(text: string) {
  const element = document.createElement('small')
  element.textContent = text
  return element
}
