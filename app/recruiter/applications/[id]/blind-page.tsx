import { StageBadge } from '@/components/application/stage-badge'
import { DeskHead } from '@/components/desk/desk-head'
import { Panel } from '@/components/desk/panel'
import { MatchParts } from '@/components/match/match-parts'
import { WholeWords } from '@/components/ui/whole-words'
import { listAnswers } from '@/db/applications/applications'
import type { BlindApplication } from '@/db/blind/blind'
import type { Staff } from '@/db/people/users'
import { answerInWords } from '@/rules/applications/questions'
import { formatDate } from '@/rules/dates'
import { matchOf } from '@/rules/match/match'
import { Neighbours } from './neighbours'
import { OpinionForm } from './opinion-form'

/** An application before its recruiter knows whose it is: what speaks of the work, and the form for a first opinion. */
export async function BlindPage({
  recruiter,
  application,
}: {
  recruiter: Staff
  application: BlindApplication
}) {
  const { id, name, job, company, stage, stageName, createdAt, profile } = application
  const answers = await listAnswers(id)
  // A town tells where somebody lives.
  const match = profile && {
    ...matchOf(profile, job),
    parts: matchOf(profile, job).parts.filter(({ part }) => part !== 'place'),
  }
  return (
    <>
      <DeskHead
        title={name}
        trail={[{ name: 'Applications', path: '/recruiter/applications' }]}
        facts={
          <>
            <StageBadge stage={stage} name={stageName} />
            <span>
              <a href={`/recruiter/jobs/${job.id}`} className="text-ink underline" lang={job.language}>
                <WholeWords text={job.title} />
              </a>
              , {company}
            </span>
            <span>
              Applied <time dateTime={createdAt.toISOString()}>{formatDate(createdAt)}</time>
            </span>
          </>
        }
      >
        <Neighbours recruiter={recruiter} application={{ id, jobId: job.id }} />
      </DeskHead>
      <p className="mt-4 max-w-[68ch] text-ink-muted">
        This job has a blind first look. Name, CV, address, letter and files are hidden until you say what you
        think. What you see and do after that is as with any application.
      </p>
      <div className="mt-6 grid items-start gap-x-10 gap-y-10 xl:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="grid min-w-0 gap-8">
          <Panel id="answers" title="Answers">
            {answers.length === 0 && <p className="text-ink-muted">The job asks no questions of its own.</p>}
            <dl className="grid max-w-[68ch] gap-4">
              {answers.map((answer) => (
                <div key={answer.question}>
                  <dt className="text-13 font-[580] text-ink-muted wrap-anywhere">{answer.question}</dt>
                  <dd className="mt-0.5 wrap-anywhere whitespace-pre-line">
                    {answer.fileId ? 'A file, which you see afterwards' : answerInWords(answer)}
                  </dd>
                </div>
              ))}
            </dl>
          </Panel>
          {match ? (
            <Panel id="match" title="Profile and job">
              <MatchParts match={match} />
            </Panel>
          ) : (
            <p className="text-ink-muted">There is no profile to compare with the job.</p>
          )}
        </div>
        <Panel id="opinion" title="Your first opinion" aside="It is kept, with its time.">
          <OpinionForm id={id} />
        </Panel>
      </div>
    </>
  )
}
