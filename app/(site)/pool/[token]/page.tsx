import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ButtonForm } from '@/app/_lib/button-form'
import { findConsentByToken } from '@/db/pool/consent'
import { leavePoolByLinkAction, stayInPoolAction } from './actions'

export const metadata: Metadata = {
  title: 'Being found by recruiters',
  robots: { index: false, follow: false },
}

export default async function PoolByLinkPage({ params, searchParams }: PageProps<'/pool/[token]'>) {
  const { token } = await params
  const consent = (await findConsentByToken(token)) ?? notFound()
  const stays = (await searchParams).done === 'stays' && !consent.endedAt

  return (
    <div className="wrap grid max-w-[46rem] gap-6 pt-8 md:pt-12">
      <h1>{titleOf(consent.endedAt, stays)}</h1>
      <p className="text-17 text-ink-muted">
        {consent.endedAt
          ? 'Your profile is kept for you. You can show it again at any time on'
          : 'It is about the profile of'}{' '}
        {consent.endedAt ? (
          <a href="/candidate/profile" className="underline">
            the page of your profile
          </a>
        ) : (
          <b className="font-[580] break-words text-ink">{consent.email}</b>
        )}
        .
      </p>
      {!consent.endedAt && (
        <div className="flex flex-wrap gap-3">
          {!stays && (
            <ButtonForm action={stayInPoolAction} sends={{ pool: token }} at="stay" look="main">
              Yes, they may still find it
            </ButtonForm>
          )}
          <ButtonForm action={leavePoolByLinkAction} sends={{ pool: token }} at="leave">
            No, do not show it any more
          </ButtonForm>
        </div>
      )}
    </div>
  )
}

function titleOf(endedAt: Date | null, stays: boolean) {
  if (endedAt) return 'Recruiters do not find your profile'
  return stays ? 'Recruiters can still find your profile' : 'May recruiters still find your profile?'
}
