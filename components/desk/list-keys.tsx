'use client'

import { useEffect, useSyncExternalStore } from 'react'

const setting = 'desk-keys'

/** Lets j and k move through the rows of a page, o open one and / go to its search; one click turns the keys off. */
export function ListKeys({ search = false }: { search?: boolean }) {
  const keys = useSyncExternalStore(subscribe, read, () => undefined)
  useEffect(() => {
    if (keys !== 'on') return
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [keys])

  if (!keys) return <p className="min-h-6 max-lg:hidden" />
  return (
    <p className="flex min-h-6 items-center gap-2.5 text-13 text-ink-muted max-lg:hidden">
      {keys === 'on' && (
        <>
          <span>
            <Key>j</Key> <Key>k</Key> move
          </span>
          <span>
            <Key>o</Key> open
          </span>
          {search && (
            <span>
              <Key>/</Key> search
            </span>
          )}
        </>
      )}
      <button
        type="button"
        onClick={() => choose(keys === 'on' ? 'off' : 'on')}
        className="min-h-6 underline decoration-line-strong hover:decoration-current"
      >
        {keys === 'on' ? 'Turn keys off' : 'Turn keys on'}
      </button>
    </p>
  )
}

function Key({ children }: { children: string }) {
  return (
    <kbd className="rounded-[4px] border border-b-2 border-line bg-surface px-1.5 py-0.5 font-text text-[0.72rem] font-medium">
      {children}
    </kbd>
  )
}

function press(event: KeyboardEvent) {
  const target = event.target instanceof HTMLElement ? event.target : null
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  if (target?.closest('input, textarea, select, [contenteditable]')) return

  if (event.key === '/') {
    const field = document.querySelector<HTMLInputElement>('[data-search]')
    if (field) event.preventDefault()
    return field?.focus()
  }
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.findIndex((row) => row.contains(document.activeElement))
  if (event.key === 'o') rows[at]?.click()
  if (event.key === 'j') rows[Math.min(at + 1, rows.length - 1)]?.focus()
  if (event.key === 'k') rows[Math.max(at - 1, 0)]?.focus()
}

function subscribe(changed: () => void) {
  addEventListener('storage', changed)
  return () => removeEventListener('storage', changed)
}

function read() {
  return localStorage.getItem(setting) === 'off' ? 'off' : 'on'
}

function choose(value: string) {
  localStorage.setItem(setting, value)
  dispatchEvent(new StorageEvent('storage'))
}
