import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { WholeWords } from '@/components/ui/whole-words'
import { payWords, placeWords } from '@/rules/jobs/in-words'
import { titleShown } from '@/rules/titles/shown'
import { plural } from '@/rules/words'
import { LiveMixes } from './live-mixes'
import type { Market } from './market'

/** The open jobs in shares, the newest of them, and the way to all; `links` lead to the pages of its markets. */
export function NewestJobs({ market, links }: { market: Market; links: ReactNode }) {
  return (
    <aside
      aria-label="Open jobs of this role"
      className="later [--tall:110rem] grid content-start gap-8 text-14 min-[980px]:col-start-2 min-[1180px]:col-start-3 print:hidden"
    >
      <LiveMixes market={market} />
      {links}
      <Newest market={market} />
    </aside>
  )
}

function Newest({ market: { role, open, newest } }: { market: Market }) {
  return (
    <section
      aria-labelledby="newest"
      className="later [--tall:40rem] grid content-start gap-4 self-start min-[980px]:top-6 [@media(min-height:700px)]:min-[980px]:sticky"
    >
      <h2
        id="newest"
        className="max-[979px]:font-head max-[979px]:text-25 max-[979px]:text-ink font-text text-13 font-semibold tracking-normal text-ink-muted"
      >
        {open > 0 ? 'Newest jobs' : 'No open job for this role today'}
      </h2>
      {open > 0 && (
        <ul className="-mt-2 gap-x-8 sm:max-[979px]:grid sm:max-[979px]:grid-cols-2">
          {newest.map((job) => (
            <li key={job.id} className="border-t border-line py-2">
              <a
                href={`/jobs/${job.slug}`}
                lang={job.language}
                className="font-[560] no-underline hover:underline"
              >
                <WholeWords text={titleShown(job)} />
              </a>
              <p className="text-13 text-ink-muted">
                {job.company}, {placeWords(job)}
                <span className="block tabular-nums">{payWords(job)}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
      <ButtonLink
        href={open > 0 ? `/jobs?role=${role}` : '/jobs'}
        look="main"
        className="max-[979px]:justify-self-start"
      >
        {open > 0 ? `See ${open === 1 ? 'the job' : `all ${plural(open, 'job')}`}` : 'See all open jobs'}
      </ButtonLink>
      <p>
        <a href={`/jobs/alert?role=${role}`} className="inline-block py-0.5 underline">
          Get new jobs by e-mail
        </a>
      </p>
    </section>
  )
}
