import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PlainHtml } from '@/app/_lib/plain-html'
import { MarketCheck } from '@/app/_market/market-check'
import { readKeptCheck } from '@/app/_market/read-check'
import { ButtonLink } from '@/components/ui/button'

export const metadata: Metadata = {
  title: 'Market check',
  description: 'How many comparable jobs are open today, what they pay, and how long they stay open.',
  robots: { index: false, follow: true },
}

/** A market check to hand on: it names what is looked for, and no company. */
export default async function MarketPage({ searchParams }: PageProps<'/briefs/market'>) {
  const asked = await searchParams
  const check = await readKeptCheck(asked)
  if (!check) notFound()
  const role = String(asked.role)

  return (
    <PlainHtml className="wrap max-w-[46rem] pt-8 md:pt-12">
      <h1 className="sr-only">{`Market check: ${check.compared}`}</h1>
      <div className="grid gap-6">
        <MarketCheck check={check} />
        <p className="border-t border-line pt-6">
          <ButtonLink look="main" href={`/briefs/new?${new URLSearchParams({ role })}`}>
            Tell us who you need
          </ButtonLink>
        </p>
      </div>
    </PlainHtml>
  )
}
