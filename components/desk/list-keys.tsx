'use client'

import { useSyncExternalStore } from 'react'
import { chooseKeys, keysChosen, onKeysChosen } from './keys'

/** Says which letters work on a list; one click turns them off. */
export function ListKeys({ search = false }: { search?: boolean }) {
  const keys = useSyncExternalStore(onKeysChosen, keysChosen, () => undefined)
  if (!keys) return <p className="min-h-6 max-lg:hidden" />
  return (
    <p className="flex min-h-6 items-center gap-2.5 text-13 text-ink-muted max-lg:hidden">
      {keys === 'on' && (
        <>
          <span>
            <Key>j</Key> <Key>k</Key> move
          </span>
          <span>
            <Key>Enter</Key> open
          </span>
          {search && (
            <span>
              <Key>/</Key> search
            </span>
          )}
          <span>
            <Key>?</Key> all keys
          </span>
        </>
      )}
      <button
        type="button"
        onClick={() => chooseKeys(keys === 'on' ? 'off' : 'on')}
        className="min-h-6 underline decoration-line-strong hover:decoration-current"
      >
        {keys === 'on' ? 'Turn keys off' : 'Turn keys on'}
      </button>
    </p>
  )
}

export function Key({ children }: { children: string }) {
  return (
    <kbd className="rounded-[4px] border border-b-2 border-line bg-surface px-1.5 py-0.5 font-text text-[0.72rem] font-medium">
      {children}
    </kbd>
  )
}
