'use client'

import { useCombobox } from 'downshift'
import { useRef, useState } from 'react'
import { plural } from '@/rules/words'
import { useReturn } from '../ui/use-return'
import { useSuggestions } from './use-suggestions'

const kinds = { role: 'Role', tech: 'Technology', company: 'Company', place: 'Place', title: 'Title' }

/** The words of a search, with what they may become; without scripts a plain input. */
export function WhatBox(props: React.ComponentProps<'input'>) {
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const suggestions = useSuggestions(typed)
  const box = useCombobox({
    items: suggestions,
    itemToString: (one) => one?.label ?? '',
    initialInputValue: String(props.defaultValue ?? ''),
    onInputValueChange: ({ inputValue, type }) => {
      if (type === useCombobox.stateChangeTypes.InputChange) setTyped(inputValue)
    },
    // Leaving the box is no choice: what was typed stays.
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, selectedItem: state.selectedItem, inputValue: state.inputValue }
        : changes,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem && input.current?.form) open(input.current.form, selectedItem)
    },
  })
  useReturn(() => box.setInputValue(String(props.defaultValue ?? '')))
  const shown = box.isOpen && suggestions.length > 0
  const { defaultValue: _shown, ...rest } = props
  const field = box.getInputProps({
    ref: input,
    id: props.id,
    // Enter chooses what is marked, and else searches for what was typed.
    onKeyDown: (event) => {
      if (event.key === 'Enter' && box.highlightedIndex < 0)
        Object.assign(event.nativeEvent, { preventDownshiftDefault: true })
    },
  })

  return (
    <>
      <input {...rest} {...field} aria-activedescendant={field['aria-activedescendant'] || undefined} />
      <ul
        {...box.getMenuProps({ 'aria-label': 'Suggestions' })}
        className={`absolute inset-x-0 top-full z-30 mt-2 rounded-m border border-line-strong bg-surface p-1.5 text-15 shadow-float ${shown ? '' : 'hidden'}`}
      >
        {shown &&
          suggestions.map((one, index) => (
            <li
              key={one.path}
              {...box.getItemProps({ item: one, index })}
              className="grid min-h-11 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 rounded-s px-3 py-1.5 aria-selected:bg-accent-soft"
            >
              <span className="min-w-0 break-words">
                {one.label} <span className="text-13 text-ink-muted">{kinds[one.kind]}</span>
              </span>
              <span className="text-13 text-ink-muted tabular-nums">{plural(one.count, 'job')}</span>
            </li>
          ))}
      </ul>
    </>
  )
}

/** The search of the form with the suggestion in place of the words. */
function open(form: HTMLFormElement, { kind, value }: { kind: keyof typeof kinds; value: string }) {
  const params = new URLSearchParams()
  for (const [name, said] of new FormData(form))
    if (name !== 'q' && typeof said === 'string' && said) params.append(name, said)
  params.append(kind === 'title' ? 'q' : kind, value)
  window.location.assign(`/jobs?${params}`)
}
