/** A key with what it does. */
export type KeyLine = [what: string, ...keys: string[]]

/** What the keys do on the page as it stands, and nothing that they do elsewhere. */
export function keysHere(page: ParentNode): KeyLine[] {
  const has = (selector: string) => page.querySelector(selector) !== null
  const rows = has('[data-row]')
  const lines: [boolean, KeyLine][] = [
    [true, ['Find anything, or do it', 'Ctrl K', '⌘ K']],
    [rows, ['The next and the previous row', 'j', 'k']],
    [rows, ['Open the row', 'Enter', 'o']],
    [!rows && has('#main a[rel="next"], #main a[rel="prev"]'), ['The next and the one before', 'j', 'k']],
    [has('[data-key-e]'), ['Edit what the row is about', 'e']],
    [!rows && has('#main header a[href$="/edit"]'), ['Edit it', 'e']],
    [has('[data-key-m]'), ['Write to whoever the row is about', 'm']],
    [!rows && has('[aria-labelledby="messages"] textarea'), ['Write a message', 'm']],
    [has('[data-key-r]'), ['Refuse the application of the row', 'r']],
    [!rows && has('[aria-labelledby="answer"] summary'), ['Refuse the application', 'r']],
    [has('[data-select]'), ['Choose the row, or no longer', 'x']],
    ...actsHere(page).map((line): [boolean, KeyLine] => [true, line]),
    [has('[data-column]'), ['The card to the left and to the right', 'h', 'l']],
    [has('[data-column]'), ['Move the card', 'Shift ←', 'Shift →']],
    [has('[data-search]'), ['Go to the search of the list', '/']],
    [true, ['This sheet', '?']],
  ]
  return lines.flatMap(([holds, line]) => (holds ? [line] : []))
}

/** What can be done to the rows that are chosen, and to one by itself where the letter is not taken by the row. */
function actsHere(page: ParentNode): KeyLine[] {
  if (!page.querySelector('[data-select]')) return []
  return [...page.querySelectorAll('[data-act-bar] [aria-keyshortcuts]')].map((button) => {
    const key = button.getAttribute('aria-keyshortcuts') ?? ''
    const words = button.textContent?.replace(/…$/, '').trim() ?? ''
    const alone = page.querySelector(`[data-key-${key}]`) ? '' : ' or for the row'
    return [`${words}, for all that are chosen${alone}`, key]
  })
}
