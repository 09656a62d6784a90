import { Panel } from '@/components/desk/panel'
import { listInvites, listJobsToInviteTo } from '@/db/lists/invite'
import { findLabels } from '@/db/lists/labels'
import type { Reach } from '@/db/lists/reach'
import type { Staff } from '@/db/people/users'
import { listTemplates, type MessageTemplate } from '@/db/templates/templates'
import { formatDateAndTime } from '@/rules/dates'
import { languageName } from '@/rules/languages'
import { languages } from '@/rules/people/language'
import { InviteForm } from './invite-form'
import { LabelsForm } from './labels-form'

/** What a recruiter does with somebody: invite them to apply, and keep them under tags and on lists. */
export async function PersonPanels({ recruiter, reach }: { recruiter: Staff; reach: Reach }) {
  const [jobs, invites, labels, templates] = await Promise.all([
    listJobsToInviteTo(recruiter, reach),
    listInvites(recruiter, reach),
    findLabels(recruiter, reach),
    listTemplates(recruiter, 'invitation'),
  ])
  const sends = sendsOf(reach)
  return (
    <>
      <Panel id="invite" title="Invite to apply">
        {jobs.length === 0 ? (
          <p className="text-ink-muted">None of your jobs is open.</p>
        ) : (
          <InviteForm
            sends={sends}
            jobs={Object.fromEntries(jobs.map(({ id, title, company }) => [id, `${title}, ${company}`]))}
            templates={inEachLanguage(templates)}
          />
        )}
        {invites.length > 0 && (
          <ul className="grid gap-1 text-13 text-ink-muted">
            {invites.map(({ id, title, jobId, at }) => (
              <li key={id}>
                Invited to{' '}
                <a href={`/recruiter/jobs/${jobId}`} className="underline">
                  {title}
                </a>
                , <time dateTime={at.toISOString()}>{formatDateAndTime(at)}</time>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <Panel id="labels" title="Your tags and lists" aside="Your colleagues do not see them.">
        <LabelsForm sends={sends} tags={labels.tags.join(', ')} lists={labels.lists} />
      </Panel>
    </>
  )
}

/** Each template in each language: which one somebody reads, their page does not tell. */
const inEachLanguage = (templates: MessageTemplate[]) =>
  templates.flatMap(({ id, name }) =>
    languages.map((language) => ({ id: `${id}.${language}`, name: `${name}, ${languageName(language)}` })),
  )

/** What a form sends along to say whom it is about. */
const sendsOf = (reach: Reach): Record<string, string> =>
  'contactId' in reach
    ? { contactId: reach.contactId }
    : { candidateId: reach.candidateId, for: reach.viewer.company.slug }
