import { notFound } from 'next/navigation'
import { MarketCheck } from '@/app/_market/market-check'
import { readKeptCheck } from '@/app/_market/read-check'
import type { Head } from '@/app/_reading/head'
import { type Asked, readingPage } from '@/app/_reading/reading-page'
import { ButtonLink } from '@/components/ui/button'

const head: Head = {
  title: 'Market check',
  description: 'How many comparable jobs are open today, what they pay, and how long they stay open.',
  robots: { index: false, follow: true },
}

export const GET = readingPage(MarketPage, head)

/** A market check to hand on: it names what is looked for, and no company. */
async function MarketPage({ searchParams }: Asked) {
  const asked = searchParams
  const check = await readKeptCheck(asked)
  if (!check) notFound()
  const role = String(asked.role)

  return (
    <div className="wrap max-w-[46rem] pt-8 md:pt-12">
      <h1 className="sr-only">{`Market check: ${check.compared}`}</h1>
      <div className="grid gap-6">
        <MarketCheck check={check} />
        <p className="border-t border-line pt-6">
          <ButtonLink look="main" href={`/briefs/new?${new URLSearchParams({ role })}`}>
            Tell us who you need
          </ButtonLink>
        </p>
      </div>
    </div>
  )
}
