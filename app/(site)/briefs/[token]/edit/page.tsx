import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PlainHtml } from '@/app/_lib/plain-html'
import { stateLeft } from '@/app/_lib/response'
import { signedStamp } from '@/app/_lib/spam-guard'
import { readKeptCheck } from '@/app/_market/read-check'
import { elementsAddress } from '@/app/_plain/elements'
import { BackToBrief } from '@/components/brief/back'
import { type CompanyBrief, findBriefByToken } from '@/db/briefs/briefs'
import { findDescription } from '@/db/briefs/description'
import { BriefForm } from '../../_form/brief-form'
import { reviseBriefAction } from '../actions'

export const metadata: Metadata = { title: 'Change your brief', robots: { index: false, follow: false } }

export default async function EditBriefPage({ params }: PageProps<'/briefs/[token]/edit'>) {
  const { token } = await params
  const brief = await findBriefByToken(token)
  if (!brief) notFound()

  const state = stateLeft() ?? { values: typedIn(brief), errors: {} }
  const market = await readKeptCheck(state.values)
  const description = await kept(token, brief.id)

  return (
    <>
      <PlainHtml className="wrap">
        <header className="pt-8 pb-6 md:pt-12">
          <div className="mb-2">
            <BackToBrief token={token} />
          </div>
          <h1>Change your brief</h1>
          <p className="mt-3 max-w-[40em] text-17 text-ink-muted">
            {brief.status === 'received'
              ? 'You can change it until we have called you.'
              : 'We have spoken about this brief. Write to your recruiter to change it.'}
          </p>
        </header>
        {brief.status === 'received' && (
          <BriefForm
            action={reviseBriefAction}
            address={`/briefs/${token}/edit`}
            state={state}
            submit="Save the changes"
            stamp={signedStamp()}
            market={market}
            brief={token}
            description={description}
          >
            <p className="border-t border-line pt-5 text-ink-muted">
              Your request number stays {brief.number}. The e-mail address stays, too: it is where this page
              is known.
            </p>
          </BriefForm>
        )}
      </PlainHtml>
      <script type="module" src={elementsAddress('forms')} data-elements />
    </>
  )
}

async function kept(token: string, briefId: string) {
  const file = await findDescription(briefId)
  return file && { name: file.name, href: `/briefs/${token}/files/description` }
}

/** A brief as its form has it. */
function typedIn(brief: CompanyBrief): Record<string, string> {
  const { role, seniority, technologies, problem, contract, workplace, city, country } = brief
  const { payMin, payMax, payCurrency, start, companyName, contactName, email, phone } = brief
  const pay = { payMin: payMin?.toString() ?? '', payMax: payMax?.toString() ?? '', payCurrency }
  const who = { companyName, contactName, email, phone }
  return {
    ...{
      role,
      seniority,
      technologies: technologies.join(', '),
      problem,
      contract,
      workplace,
      city,
      country,
    },
    ...pay,
    ...{ start, fromGuide: brief.fromGuide ?? '' },
    ...who,
    nice: brief.nice.join(', '),
    openings: String(brief.openings),
    ...{ website: brief.website, size: brief.size ?? '', about: brief.about, siren: brief.siren },
    reach: brief.reach,
    ...(brief.confidential && { confidential: 'on' }),
  }
}
