const setting = 'desk-keys'

/** Whether the single letters of the desk work, as was chosen in this browser. */
export function keysChosen(): 'on' | 'off' {
  return localStorage.getItem(setting) === 'off' ? 'off' : 'on'
}

/** Turns them on or off, on every page that is open. */
export function chooseKeys(value: 'on' | 'off') {
  localStorage.setItem(setting, value)
  dispatchEvent(new StorageEvent('storage'))
}

/** Tells of each such choice; returns what ends it. */
export function onKeysChosen(changed: () => void): () => void {
  addEventListener('storage', changed)
  return () => removeEventListener('storage', changed)
}

/**
 * Lets single letters move through the rows of a page (`data-row`), open one, and follow what the row keeps for a letter
 * (`data-key-e`), or what the page has for it; `showSheet` is what a question mark does. Returns what ends it.
 */
export function listenToKeys(showSheet: () => void): () => void {
  const press = (event: KeyboardEvent) => {
    if (isTyping(event) || keysChosen() === 'off') return
    const act = event.key === '?' ? showSheet : actOf(event.key)
    if (!act) return
    event.preventDefault()
    act()
  }
  document.addEventListener('keydown', press)
  return () => document.removeEventListener('keydown', press)
}

function isTyping(event: KeyboardEvent) {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
    return true
  const target = event.target instanceof HTMLElement ? event.target : null
  return Boolean(target?.closest('input, textarea, select, dialog, [contenteditable]'))
}

function actOf(key: string): (() => void) | undefined {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.findIndex((row) => row.contains(document.activeElement))
  // The page of one thing has no rows, and those before and after it instead.
  const beside = rows.length === 0 && { j: 'next', k: 'prev' }[key]
  if (beside) return elementFor(`#main a[rel="${beside}"]`)
  if (key === 'j') return () => rows[Math.min(at + 1, rows.length - 1)]?.focus()
  if (key === 'k') return () => rows[Math.max(at - 1, 0)]?.focus()
  if (key === 'o') return () => rows[at]?.click()
  if (key === '/') return elementFor('[data-search]')
  const box = boxOf(rows[at])
  if (key === 'x') return box && (() => box.click())
  const chosen = document.querySelector<HTMLInputElement>('[data-select]:checked')
  const act = actButton(chosen ?? box, key)
  if (chosen && act) return () => chosen.form?.requestSubmit(act)
  const href = rows[at]?.getAttribute(`data-key-${key}`)
  if (href) return () => location.assign(href)
  // What can be done to those who are chosen is done to the row by itself, where none is.
  if (box && act)
    return () => {
      box.checked = true
      box.form?.requestSubmit(act)
    }
  const selector = Object.hasOwn(onPage, key) ? onPage[key] : undefined
  return selector ? elementFor(selector) : undefined
}

const boxOf = (row: HTMLElement | undefined) =>
  row?.closest('li, tr')?.querySelector<HTMLInputElement>('[data-select]') ?? undefined

/** The button of the bar that a letter presses, in the form of a row that can be chosen. */
const actButton = (box: HTMLInputElement | undefined, key: string) =>
  /^[a-z]$/.test(key)
    ? box?.form?.querySelector<HTMLButtonElement>(`[data-act-bar] button[aria-keyshortcuts="${key}"]`)
    : undefined

/** What a letter means on the page of one thing: its editor, the message to its person, the refusal. */
const onPage: Record<string, string> = {
  e: '#main header a[href$="/edit"]',
  m: '[aria-labelledby="messages"] textarea',
  r: '[aria-labelledby="answer"] summary',
}

/** Goes to a field, unfolds a fold, follows a link. */
function elementFor(selector: string): (() => void) | undefined {
  const element = document.querySelector<HTMLElement>(selector)
  if (!element) return undefined
  return () => {
    if (element instanceof HTMLAnchorElement) return element.click()
    element.closest('details')?.setAttribute('open', '')
    element.focus()
  }
}
