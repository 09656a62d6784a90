import { ButtonForm } from '@/app/_lib/button-form'
import type { FormAction } from '@/app/_lib/use-form-action'
import { ButtonLink } from '@/components/ui/button'
import type { OwnApplication } from '@/db/applications/applications'
import { changeSentences } from '@/rules/applications/sentences'
import { formatDate } from '@/rules/dates'
import { applicationKeptUntil } from '@/rules/site/promised'

type Props = {
  application: OwnApplication
  change: string
  consentAction: FormAction
  agreeAction: FormAction
  named: string
}

/** What its candidate may still do with what was sent: change it until it is opened, and let it be kept for other jobs or take that back. */
export function AfterSent({ application, change, consentAction, agreeAction, named }: Props) {
  const mayChange = changeSentences.mayChange(application)
  const { createdAt: sentAt, closedAt, consentAt } = application
  const until = applicationKeptUntil({ sentAt, closedAt, consentAt })
  const said = mayChange ?? changeSentences.wasOpened(application)
  return (
    <>
      {said && (
        <div className="grid justify-items-start gap-3 rounded-m border border-line bg-surface p-5 text-14">
          <p>{said}</p>
          {mayChange && (
            <ButtonLink size="s" href={change}>
              Change what you sent
            </ButtonLink>
          )}
        </div>
      )}
      {application.consentAt && (
        <div className="grid gap-3 rounded-m border border-line bg-surface p-5 text-14">
          <p>
            You let us keep this application, so that recruiters may find you and write to you about other
            jobs.{until && ` We keep it until ${formatDate(until)} at the latest.`}
          </p>
          <p>
            Recruiters who search find profiles.{' '}
            <a href="/candidate/profile" className="underline">
              See what yours says
            </a>
          </p>
          <ButtonForm action={consentAction} sends={{ about: named }} at="consent" size="s">
            Take that back
          </ButtonForm>
        </div>
      )}
      {!application.consentAt && application.stage === 'rejected' && (
        <div className="grid gap-3 rounded-m border border-line bg-surface p-5 text-14">
          <p>
            May we keep this application, so that recruiters may find you and write to you about other jobs?
            If you do not want that, you need do nothing{until && `: we delete it on ${formatDate(until)}`}.
          </p>
          <ButtonForm action={agreeAction} sends={{ about: named }} at="consent" size="s">
            Yes, keep it
          </ButtonForm>
        </div>
      )}
    </>
  )
}
