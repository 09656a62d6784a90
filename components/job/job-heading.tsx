import type { JobCard } from '@/db/jobs/jobs'
import { isSinceYesterday } from '@/rules/jobs/in-words'
import { titleShown } from '@/rules/titles/shown'
import { Badge } from '../ui/badge'
import { Plus } from '../ui/icons'
import { WholeWords } from '../ui/whole-words'

/** The title of a job in a list: its link reaches over the whole row. With `now` a job of today or yesterday says so. */
export function JobHeading({ job, now }: { job: JobCard; now?: Date }) {
  return (
    <h3 className="text-17 font-semibold tracking-[-0.005em]">
      <a
        href={`/jobs/${job.slug}`}
        lang={job.language}
        className="after:absolute after:inset-0 after:z-1 hover:underline"
      >
        <WholeWords text={titleShown(job)} />
      </a>
      {now && isSinceYesterday(job.publishedAt, now) && (
        <span data-new="" className="ms-2 align-[1px]">
          <Badge tint="sun" icon={Plus}>
            Since yesterday
          </Badge>
        </span>
      )}
    </h3>
  )
}
