import { type ChangeEvent, type FormEvent, useState } from 'react'
import { largestFile, tooLargeWords } from './file-field'

/** Says at once what the server would refuse unread: it takes no request of any size, and what was typed would go with it. */
export function useFileCheck(most = largestFile, words = tooLargeWords) {
  const [tooLarge, setTooLarge] = useState<Record<string, boolean>>({})
  const first = Object.keys(tooLarge).find((name) => tooLarge[name])
  return {
    problemOf: (name: string) => (tooLarge[name] ? words : undefined),
    look: ({ target: { name, files } }: ChangeEvent<HTMLInputElement>) =>
      setTooLarge((before) => ({ ...before, [name]: (files?.[0]?.size ?? 0) > most })),
    holdBack: (event: FormEvent<HTMLFormElement>) => {
      if (!first) return
      event.preventDefault()
      event.currentTarget.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
    },
  }
}
