import { type JobFacts, jobSentences } from '@/rules/jobs/sentences'

/** The way to the end of a job that is not over, with who still waits for an answer. */
export function CloseLink({ id, facts }: { id: number; facts: JobFacts }) {
  return (
    <p>
      <a
        href={`/recruiter/jobs/${id}/close`}
        data-act
        className="inline-flex min-h-8 items-center font-[550] text-bad underline decoration-current/35"
      >
        Close this job
      </a>
      <span className="block text-13 text-ink-muted">{jobSentences.stillWaiting(facts)}</span>
    </p>
  )
}
