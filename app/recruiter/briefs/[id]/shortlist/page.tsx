import { notFound } from 'next/navigation'
import { requireRecruiter } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { Notice } from '@/components/desk/notice'
import { Panel } from '@/components/desk/panel'
import { ButtonLink } from '@/components/ui/button'
import { findDeskBrief } from '@/db/briefs/desk'
import { listApplicationsToAsk, listDeskShortlist } from '@/db/shortlist/desk'
import { stages } from '@/rules/applications/stages'
import { roleName } from '@/rules/roles/roles'
import { AskForm } from '../../../_shortlist/ask-form'
import { Person } from './person'

export const metadata = { title: 'Shortlist' }

const done: Record<string, string> = {
  asked: 'Asked. We are sending them an e-mail. The company sees nothing until they say yes.',
  taken: 'Taken back. Their link leads nowhere any more.',
}

export default async function DeskShortlistPage({
  params,
  searchParams,
}: PageProps<'/recruiter/briefs/[id]/shortlist'>) {
  const { id } = await params
  const recruiter = await requireRecruiter(`/recruiter/briefs/${id}/shortlist`)
  const brief = (await findDeskBrief(recruiter, id)) ?? notFound()
  const [people, applicants] = await Promise.all([
    listDeskShortlist(recruiter, id),
    listApplicationsToAsk(recruiter, id),
  ])
  const searching = brief.status === 'searching'

  return (
    <>
      <DeskHead
        title="Shortlist"
        trail={[
          { name: 'Briefs', path: '/recruiter/briefs' },
          { name: `${brief.companyName}: ${roleName(brief.role)}`, path: `/recruiter/briefs/${id}` },
        ]}
        facts={
          <p>The company sees whoever says yes, without name and address, until an interview is agreed.</p>
        }
      >
        {searching && brief.companySlug && (
          <ButtonLink
            look="main"
            size="s"
            href={`/recruiter/candidates?${new URLSearchParams({ for: brief.companySlug, role: brief.role })}`}
          >
            Find candidates
          </ButtonLink>
        )}
      </DeskHead>
      <Notice of={done} said={(await searchParams).done} />
      <div className="mt-6 grid items-start gap-10 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <Panel id="asked" title={`Asked (${people.length})`}>
          {people.length === 0 && (
            <p className="text-ink-muted">
              {searching
                ? 'You have asked nobody yet.'
                : 'Write the job from this brief first. Then you can ask candidates.'}
            </p>
          )}
          <ul className="grid gap-4">
            {people.map((person) => (
              <Person key={person.id} person={person} brief={brief} />
            ))}
          </ul>
        </Panel>
        {searching && (
          <Panel id="applied" title="Applied, and not asked yet">
            {applicants.length === 0 && (
              <p className="text-ink-muted">Nobody with an open application is left to ask.</p>
            )}
            <ul className="grid gap-3">
              {applicants.map((applicant) => (
                <li key={applicant.id} className="border-b border-line pb-3">
                  <p>
                    <a href={`/recruiter/applications/${applicant.id}`} className="font-[580] underline">
                      {applicant.name}
                    </a>
                    <span className="text-13 text-ink-muted">, {stages[applicant.stage]}</span>
                  </p>
                  <AskForm
                    kind="applicationId"
                    id={applicant.id}
                    brief={id}
                    summary={`Ask ${applicant.name} whether the company may see them`}
                  />
                </li>
              ))}
            </ul>
          </Panel>
        )}
      </div>
    </>
  )
}
