import type { Metadata } from 'next'
import { signedStamp } from '@/app/_lib/spam-guard'
import { listGuides } from '@/db/guides'
import { briefDays } from '@/rules/clock'
import { findRole } from '@/rules/roles/roles'
import { plural } from '@/rules/words'
import { BriefForm } from '../_form/brief-form'
import { usual } from '../_form/usual'
import { readMarketCheck } from '../_market/read-check'
import { submitBriefAction } from './actions'
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
  const market = await readMarketCheck({ ...usual, role: role?.slug }, now)

  return (
    <div className="wrap">
      <header className="pt-8 pb-6 md:pt-12">
        <h1>Tell us who you need</h1>
        <p className="mt-3 max-w-[40em] text-17 text-ink-muted">
          Four short steps. It takes about five minutes, and you need no account.
        </p>
      </header>
      <BriefForm
        action={submitBriefAction}
        submit="Send the brief"
        stamp={signedStamp()}
        role={role?.slug}
        guide={guide}
        market={market}
      >
        <WhatHappens now={now} />
      </BriefForm>
    </div>
  )
}
