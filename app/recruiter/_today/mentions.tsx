import { listMentions } from '@/db/notes/notes'
import type { Staff } from '@/db/people/users'
import { formatDateAndTime } from '@/rules/dates'

/** On Today: the notes in which a colleague names who is here, until the application is opened. */
export async function Mentions({ recruiter }: { recruiter: Staff }) {
  const mentions = await listMentions(recruiter)
  if (mentions.length === 0) return null
  return (
    <section aria-labelledby="mentions">
      <h2 id="mentions" className="border-b border-line-strong pb-2 text-15">
        {(recruiter.covers ?? []).length > 0
          ? 'You, or somebody for whom you cover, are named in a note'
          : 'You are named in a note'}
      </h2>
      <ul>
        {mentions.map(({ id, applicationId, at, by, note, name, title, language }) => (
          <li key={id} className="relative grid gap-0.5 border-b border-line py-2.5 hover:bg-sunken">
            <a
              href={`/recruiter/applications/${applicationId}#history`}
              data-row
              className="font-semibold after:absolute after:inset-0 hover:underline"
            >
              {by}, about {name}
            </a>
            <p className="line-clamp-2 wrap-anywhere">{note}</p>
            <p className="text-13 text-ink-muted">
              <span lang={language}>{title}</span>, {formatDateAndTime(at)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
