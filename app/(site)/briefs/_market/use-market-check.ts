import { type FormEvent, useEffect, useState } from 'react'
import type { MarketCheck } from './read-check'

const asks = ['role', 'seniority', 'contract', 'country', 'payMin', 'payMax', 'payCurrency']

/** The market for what a form says while it is filled in; the last answer stays until the next is here. */
export function useMarketCheck(first: MarketCheck | undefined) {
  const [check, setCheck] = useState(first)
  const [asked, setAsked] = useState<string>()
  useEffect(() => {
    if (asked === undefined) return
    const stale = new AbortController()
    const soon = setTimeout(async () => {
      // A brief goes on without its market where that cannot be had.
      const answer = await fetch(`/briefs/new/market?${asked}`, { signal: stale.signal }).catch(
        () => undefined,
      )
      const told = answer?.ok ? await answer.json().catch(() => undefined) : undefined
      if (told) setCheck(told.check)
    }, 120)
    return () => {
      clearTimeout(soon)
      stale.abort()
    }
  }, [asked])

  function onChange(event: FormEvent<HTMLFormElement>) {
    const form = new FormData(event.currentTarget)
    setAsked(new URLSearchParams(asks.map((name) => [name, String(form.get(name) ?? '')])).toString())
  }
  return { check, onChange }
}
