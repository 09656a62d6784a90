import Combobox from '@github/combobox-nav'
import { useEffect, useMemo, useRef, useState } from 'react'
import { deskPages, type EntryGroup, meantOf } from '@/rules/desk/entries'
import type { DeskAccess } from '@/rules/desk/may'
import { Dialog } from './dialog'
import { Option, OptionGroup } from './options'
import { pageActions } from './page-actions'
import { recentPages } from './recent'
import { useFound } from './use-found'

/** Finds anything at the desk by letters: what the record has, the pages, and what can be done on the one that is open. */
export function Bar({
  recruiterId,
  access,
  close,
}: {
  recruiterId: string
  access: DeskAccess
  close: () => void
}) {
  const [typed, setTyped] = useState('')
  const { groups: found, settled } = useFound(typed)
  const actions = useMemo(pageActions, [])
  const own = useMemo((): EntryGroup[] => {
    const recent = recentPages(recruiterId).filter(({ href }) => href !== location.pathname)
    return [
      { name: 'Recent', entries: recent },
      { name: 'Pages', entries: deskPages({ access }) },
    ]
  }, [recruiterId, access])
  const here = actions.filter(
    ({ name }) => meantOf([{ name: '', entries: [{ href: '', name }] }], typed).length > 0,
  )
  const groups = [...(typed ? found : []), ...meantOf(own, typed)]

  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const box = useRef<Combobox>(undefined)
  useEffect(() => {
    if (!input.current || !list.current) return
    input.current.focus()
    box.current = new Combobox(input.current, list.current, {
      tabInsertsSuggestions: false,
      firstOptionSelectionMode: 'selected',
    })
    box.current.start()
    return () => box.current?.destroy()
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first option is another one whenever the list is.
  useEffect(() => box.current?.resetSelection(), [typed, found])

  const isEmpty = here.length + groups.length === 0
  return (
    <Dialog
      aria-label="Find or do"
      onClose={close}
      className="mx-auto mt-[12dvh] w-[min(40rem,calc(100vw-2rem))] overflow-hidden p-0"
    >
      <input
        ref={input}
        type="text"
        aria-label="A job, a person, a company, a page, an action"
        placeholder="A job, a person, a company, a page, an action"
        autoComplete="off"
        spellCheck={false}
        maxLength={80}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        className="min-h-13 w-full border-b border-line bg-surface px-4 text-17 outline-none"
      />
      <div
        ref={list}
        role="listbox"
        aria-label="What fits"
        className="max-h-[min(26rem,60dvh)] overflow-y-auto p-2"
      >
        {typed && <Groups groups={found} />}
        {here.length > 0 && (
          <OptionGroup name="On this page">
            {here.map(({ name, choose }) => (
              <Option key={name} entry={{ name }} choose={choose} />
            ))}
          </OptionGroup>
        )}
        <Groups groups={meantOf(own, typed)} />
      </div>
      <p role="status" className={isEmpty && settled ? 'px-4 pb-4 text-ink-muted' : 'sr-only'}>
        {isEmpty && settled && `Nothing is called “${typed}”. Try fewer words, or the beginning of one.`}
      </p>
      <p aria-hidden className="flex gap-4 border-t border-line bg-sunken px-4 py-2 text-13 text-ink-muted">
        <span>↑ ↓ choose</span> <span>Enter open</span> <span>Esc close</span>
      </p>
    </Dialog>
  )
}

function Groups({ groups }: { groups: EntryGroup[] }) {
  return groups.map(({ name, entries }) => (
    <OptionGroup key={name} name={name}>
      {entries.map((entry) => (
        <Option key={entry.href} entry={entry} />
      ))}
    </OptionGroup>
  ))
}
