const keys: Record<string, string> = {
  p: 'previous',
  n: 'next',
  '-': 'smaller',
  '+': 'larger',
  '=': 'larger',
  '0': 'fit',
}

/** What the buttons of the frame do, by their ids, also by a key of their own. */
export function followKeys(acts: Record<string, () => void>): void {
  for (const [id, act] of Object.entries(acts)) document.getElementById(id)?.addEventListener('click', act)
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const act = acts[keys[event.key] ?? '']
    if (!act) return
    event.preventDefault()
    act()
  })
}
