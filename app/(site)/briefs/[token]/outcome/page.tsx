import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PlainHtml } from '@/app/_lib/plain-html'
import { elementsAddress } from '@/app/_plain/elements'
import { BackToBrief } from '@/components/brief/back'
import { findBriefByToken } from '@/db/briefs/briefs'
import { findOutcome } from '@/db/briefs/outcome'
import { hasEnded } from '@/rules/briefs/sentences'
import { roleInText } from '@/rules/roles/in-words'
import { OutcomeForm } from './outcome-form'

export const metadata: Metadata = {
  title: 'How did the search end?',
  robots: { index: false, follow: false },
}

export default async function OutcomePage({ params }: PageProps<'/briefs/[token]/outcome'>) {
  const { token } = await params
  const brief = await findBriefByToken(token)
  if (!brief || !hasEnded(brief)) notFound()

  const said = await findOutcome(brief.id)

  return (
    <>
      <PlainHtml className="wrap grid max-w-[46rem] gap-6 py-8 md:py-12">
        <BackToBrief token={token} />
        <h1 className="text-32">How did the search end?</h1>
        <p className="text-ink-muted">
          It is about your brief {brief.number}, for which you looked for a {roleInText(brief.role)}.
        </p>
        <OutcomeForm token={token} said={said} />
      </PlainHtml>
      <script type="module" src={elementsAddress('forms')} data-elements />
    </>
  )
}
