import type { PublicJob } from '@/db/jobs/jobs'
import { advertWords } from '@/rules/jobs/advert-words'
import { Check, type Icon, Plus } from '../ui/icons'

type Shown = Pick<PublicJob, 'work' | 'duties' | 'needs' | 'nice' | 'language'>

/** The words of a job: the work, what the person does, needs and may bring. */
export function JobText({ job }: { job: Shown }) {
  const words = advertWords(job.language)
  const paragraphs = job.work.split(/\n\s*\n/).filter((text) => text.trim())
  return (
    <section aria-labelledby="work">
      <h2 id="work" lang={words.lang}>
        {words.work}
      </h2>
      <div lang={job.language} className="reading mt-4">
        {paragraphs.map((text) => (
          <p key={text} className="whitespace-pre-line">
            {text.trim()}
          </p>
        ))}
      </div>
      {job.duties.length > 0 && (
        <>
          <h3 lang={words.lang} className="mt-8">
            {words.duties}
          </h3>
          <div lang={job.language} className="reading mt-3">
            <ul>
              {job.duties.map((duty) => (
                <li key={duty}>{duty}</li>
              ))}
            </ul>
          </div>
        </>
      )}
      <div className="mt-8 grid gap-x-10 gap-y-8 sm:grid-cols-2">
        <Ticks
          title={words.needs}
          titleLang={words.lang}
          items={job.needs}
          icon={Check}
          lang={job.language}
          className="text-accent"
        />
        <Ticks
          title={words.nice}
          titleLang={words.lang}
          items={job.nice}
          icon={Plus}
          lang={job.language}
          className="text-ink-muted"
        />
      </div>
    </section>
  )
}

function Ticks({
  title,
  titleLang,
  items,
  icon: Icon,
  lang,
  className,
}: {
  title: string
  titleLang: string
  items: string[]
  icon: Icon
  lang: string
  className: string
}) {
  if (items.length === 0) return null
  return (
    <div>
      <h3 lang={titleLang}>{title}</h3>
      <ul lang={lang} className="mt-3 grid gap-2.5">
        {items.map((item) => (
          <li key={item} className="grid grid-cols-[auto_1fr] gap-2.5">
            <Icon aria-hidden strokeWidth={1.75} className={`mt-1 size-4 ${className}`} />
            <span className="min-w-0">{item}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
