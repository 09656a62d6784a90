import type { Head } from '@/app/_reading/head'
import { readingPage } from '@/app/_reading/reading-page'
import { editorialTeam, licence } from '@/content/editorial'
import { listGuides } from '@/db/guides/guides'
import { formatDate } from '@/rules/dates'
import { plural } from '@/rules/words'

const head: Head = {
  title: 'How our guides are written',
  description: 'Where the words and figures of our role guides come from. Nobody pays for them.',
  alternates: { canonical: '/editorial' },
}

export const GET = readingPage(EditorialPage, head)

async function EditorialPage() {
  const guides = await listGuides()
  const last = guides.map(({ updatedAt }) => updatedAt).sort((one, other) => Number(other) - Number(one))[0]
  return (
    <article className="wrap max-w-[46rem] pt-10 md:pt-14 [&_h2]:mt-10 [&_h2]:mb-3">
      <h1>How our guides are written</h1>
      <div className="reading mt-6">
        <p>
          There are {plural(guides.length, 'guide')}, signed by the {editorialTeam.name}.{' '}
          {editorialTeam.about}
          {last && (
            <>
              {' '}
              One of them last changed on <time dateTime={last.toISOString()}>{formatDate(last)}</time>.
            </>
          )}
        </p>

        <h2>Nobody pays for them</h2>
        <p>
          No company pays to be named, placed or praised in a guide. Exercises and quotations are there
          because they help, and we earn nothing when you follow their links. The two buttons at the end of a
          guide, jobs for candidates and a brief for companies, lead to the rest of this site.
        </p>

        <h2>Where figures come from</h2>
        <p>
          Every figure in a guide has its source beside it: its name, who it counts, its country, its currency
          and its date, if it has one. If we read a source through another one, we name both. Sources can
          disagree. We show their figures side by side, and we never average or convert them. If we found no
          source that we could name, the guide says so and gives no figure.
        </p>

        <h2>What “live” means</h2>
        <p>
          We count live numbers from the jobs that are open on this site at that moment. Each leads to exactly
          the jobs that it counts. For pay we show the range in which half of these jobs lie, for a year,
          before tax. Below five jobs we show nothing. These numbers describe the jobs on this site, which are
          not all jobs.
        </p>

        <h2>How the words are made</h2>
        <p>
          We write the sentences ourselves; no source is copied, and quotations are reported in our words with
          the name, title and company of the person. Much of a guide is general knowledge of a trade, written
          and edited with the help of software and without interviews of our own; short guides, which say so
          at their top, rest on it almost alone. If you do this work and think that we are wrong, trust your
          colleagues first.
        </p>

        <h2>Corrections and reuse</h2>
        <p>
          Each guide shows when it was last changed. We keep every earlier version. Our words and counts may
          be reused under{' '}
          <a href={licence.url} rel="license noopener">
            {licence.name}
          </a>{' '}
          with a link to the guide; you can download the facts of each guide as JSON and CSV. The figures that
          we quote belong to their sources.
        </p>
      </div>
      <p className="mt-10">
        <a href="/guides" className="font-semibold text-accent underline">
          All role guides
        </a>
      </p>
    </article>
  )
}
