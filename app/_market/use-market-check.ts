import { useEffect, useState } from 'react'
import type { MarketCheck } from './read-check'

const asks = ['role', 'seniority', 'contract', 'country', 'payMin', 'payMax', 'payCurrency', 'technologies']

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

  function look(form: HTMLFormElement) {
    const said = new FormData(form)
    // What is paid by the day compares with nothing here.
    const isYearly = (said.get('payPeriod') ?? 'year') === 'year'
    const about = asks.filter((name) => isYearly || !name.startsWith('pay'))
    setAsked(new URLSearchParams(about.map((name) => [name, String(said.get(name) ?? '')])).toString())
  }
  return { check, look }
}
