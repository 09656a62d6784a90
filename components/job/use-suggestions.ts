import { useEffect, useState } from 'react'

export type Suggestion = {
  kind: 'role' | 'tech' | 'company' | 'place' | 'title'
  value: string
  label: string
  count: number
  path: string
}

/** What the typed words may become; the last answer stays until the next is here. */
export function useSuggestions(typed: string): Suggestion[] {
  const [suggestions, setSuggestions] = useState<Suggestion[]>([])
  useEffect(() => {
    const words = typed.trim()
    if (!words) return setSuggestions([])
    const asked = new AbortController()
    const soon = setTimeout(async () => {
      // A search goes on without suggestions where they cannot be had.
      const answer = await fetch(`/jobs/suggest?${new URLSearchParams({ q: words })}`, {
        signal: asked.signal,
      }).catch(() => undefined)
      if (answer?.ok) setSuggestions((await answer.json()).suggestions)
    }, 60)
    return () => {
      clearTimeout(soon)
      asked.abort()
    }
  }, [typed])
  return suggestions
}
