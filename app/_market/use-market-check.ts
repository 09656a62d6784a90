import { useEffect, useState } from 'react'
import { asksOfMarket } from '@/rules/pages/reading-pages'

/** The market, as HTML, for what a form says while it is filled in; the last answer stays until the next is here. */
export function useMarketCheck() {
  const [html, setHtml] = useState<string>()
  const [asked, setAsked] = useState<string>()
  useEffect(() => {
    if (asked === undefined) return
    const stale = new AbortController()
    const soon = setTimeout(async () => {
      // A brief goes on without its market where that cannot be had.
      const answer = await fetch(`/briefs/new/market?${asked}`, { signal: stale.signal }).catch(
        () => undefined,
      )
      if (answer?.ok) setHtml(await answer.text().catch(() => undefined))
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
    const about = asksOfMarket.filter((name) => isYearly || !name.startsWith('pay'))
    setAsked(new URLSearchParams(about.map((name) => [name, String(said.get(name) ?? '')])).toString())
  }
  return { html, look }
}
