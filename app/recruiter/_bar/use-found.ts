import { useEffect, useState } from 'react'
import type { EntryGroup } from '@/rules/desk/entries'

const pause = 80

type Answer = { groups: EntryGroup[] }

/** What the record has for the words that are typed, asked for once they rest; `settled` once that answer is there. */
export function useFound(typed: string): { groups: EntryGroup[]; settled: boolean } {
  const [answer, setAnswer] = useState<Answer & { to: string }>({ groups: [], to: '' })
  const words = typed.trim()
  useEffect(() => {
    if (!words) return
    const asked = new AbortController()
    const soon = setTimeout(async () => {
      try {
        const found = await fetch(`/recruiter/find/results?${new URLSearchParams({ q: words })}`, {
          signal: asked.signal,
        })
        const { groups } = (await found.json()) as Answer // our own route
        setAnswer({ groups, to: words })
      } catch (error) {
        // Another letter was typed, or the connection is gone: what the page knows by itself still stands.
        if (!asked.signal.aborted) setAnswer({ groups: [], to: words })
        if (!(error instanceof Error)) throw error
      }
    }, pause)
    return () => {
      clearTimeout(soon)
      asked.abort()
    }
  }, [words])
  return { groups: words ? answer.groups : [], settled: answer.to === words }
}
