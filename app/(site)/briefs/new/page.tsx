import type { Metadata } from 'next'
import { PlainHtml } from '@/app/_lib/plain-html'
import { requestedPath, stateLeft } from '@/app/_lib/response'
import { findUser } from '@/app/_lib/session'
import { signedStamp } from '@/app/_lib/spam-guard'
import { readKeptCheck } from '@/app/_market/read-check'
import { elementsAddress } from '@/app/_plain/elements'
import { findMember, type Member } from '@/db/company-space/members'
import { findOwnPage } from '@/db/company-space/page'
import { listGuides } from '@/db/guides/guides'
import { briefDays } from '@/rules/clock'
import { findRole } from '@/rules/roles/roles'
import { keysOf, seniorities } from '@/rules/vocabulary'
import { plural } from '@/rules/words'
import { BriefForm } from '../_form/brief-form'
import { usual } from '../_form/usual'
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
  const { role, seniority, from } = await searchParams
  const guide = from ? (await listGuides()).find(({ slug }) => slug === from) : undefined
  const user = await findUser()
  const member = user && (await findMember(user.id))
  const first = {
    ...usual,
    role: findRole(String(role ?? ''))?.slug ?? '',
    fromGuide: guide?.slug ?? '',
    seniority: keysOf(seniorities).find((key) => key === seniority) ?? '',
    ...(member && (await knownOf(member))),
  }
  const state = stateLeft() ?? { values: first, errors: {} }
  const market = await readKeptCheck(state.values)

  return (
    <>
      <PlainHtml className="wrap">
        <header className="pt-8 pb-6 md:pt-12">
          <h1>Tell us who you need</h1>
          <p className="mt-3 max-w-[40em] text-17 text-ink-muted">
            Four short steps. It takes about five minutes, and you need no account.
          </p>
        </header>
        <BriefForm
          action={submitBriefAction}
          address={requestedPath() ?? '/briefs/new'}
          state={state}
          submit="Send the brief"
          stamp={signedStamp()}
          guide={guide?.title}
          market={market}
        >
          <WhatHappens now={new Date()} />
        </BriefForm>
      </PlainHtml>
      <script type="module" src={elementsAddress('forms')} data-elements />
    </>
  )
}

/** What a company that has a space need not type again. */
async function knownOf(member: Member): Promise<Record<string, string>> {
  const page = await findOwnPage(member)
  return {
    companyName: member.company.name,
    website: page?.website ?? '',
    about: page?.about.slice(0, 600) ?? '',
    contactName: member.name,
    email: member.email,
  }
}
