import type { Metadata } from 'next'
import { signedStamp } from '@/app/_lib/spam-guard'
import { listGuides } from '@/db/guides'
import { briefDays } from '@/rules/clock'
import { findRole } from '@/rules/roles/roles'
import { plural } from '@/rules/words'
import { BriefForm } from './brief-form'
import { MarketCheck } from './market-check'
import { WhatHappens } from './what-happens'

export function generateMetadata(): Metadata {
  const days = plural(briefDays(), 'working day')
  return {
    title: 'Tell us who you need',
    description: `A hiring brief in four short steps, without an account. A person calls you within ${days}.`,
    alternates: { canonical: '/briefs/new' },
  }
}

export default async function NewBriefPage({ searchParams }: PageProps<'/briefs/new'>) {
  const { role: asked, from } = await searchParams
  const role = findRole(String(asked ?? ''))
  const guide = from ? (await listGuides()).find(({ slug }) => slug === from) : undefined
  const now = new Date()

  return (
    <div className="wrap">
      <header className="pt-8 pb-6 md:pt-12">
        <h1>Tell us who you need</h1>
        <p className="mt-3 max-w-[40em] text-17 text-ink-muted">
          Four short steps, about five minutes, no account.
        </p>
      </header>
      <div className="grid items-start gap-x-14 gap-y-10 min-[980px]:grid-cols-[minmax(0,1fr)_23.5rem]">
        <BriefForm stamp={signedStamp()} role={role?.slug} guide={guide} />
        <aside
          aria-label="Market and next steps"
          className="grid gap-5 rounded-m border border-line bg-surface p-5 text-14 sm:p-6 min-[980px]:sticky min-[980px]:top-6"
        >
          {role && <MarketCheck role={role} now={now} />}
          <WhatHappens now={now} />
          {!role && (
            <p className="border-t border-line pt-5 text-ink-muted">
              Start from{' '}
              <a href="/guides" className="underline">
                the role
              </a>
              , and this is where you see who else is hiring for it and what they pay.
            </p>
          )}
        </aside>
      </div>
    </div>
  )
}
