import { notFound, permanentRedirect } from 'next/navigation'
import { Comparisons } from '@/app/_guide/comparisons'
import { readGuide } from '@/app/_guide/read-guide'
import type { Head } from '@/app/_reading/head'
import { type Asked, readingPage } from '@/app/_reading/reading-page'
import { StructuredData } from '@/app/(site)/_parts/structured-data'
import { Crumbs } from '@/components/ui/crumbs'
import { WholeWords } from '@/components/ui/whole-words'
import { readLiveNumbers } from '@/db/live/numbers'
import { siteAddress } from '@/db/site/address'
import { breadcrumbs } from '@/integrations/structured-data/json-ld'
import { roleAtStart, roleInText } from '@/rules/roles/in-words'
import { findRolePair, pairSlug, type RolePair } from '@/rules/roles/pairs'
import type { Role } from '@/rules/roles/roles'
import { BothPay } from './both-pay'
import { OpenNow } from './open-now'
import { OtherComparisons } from './other-comparisons'
import { saidOfBoth } from './shared'
import { SideBySide } from './side-by-side'
import { Tools } from './tools'

type Props = Asked<'pair'>

async function headOf({ params }: Props): Promise<Head> {
  const pair = findRolePair(params.pair)
  if (!pair) return {}
  return {
    title: titleOf(pair),
    description: `What ${titleOf(pair).replace('?', '').replace(' or ', ' and ')} jobs share and what tells them apart: duties, skills, tools, pay source by source, and open jobs.`,
    alternates: { canonical: `/guides/compare/${pairSlug(...pair)}` },
  }
}

export const GET = readingPage(ComparePage, headOf)

async function ComparePage({ params }: Props) {
  const { pair: address } = params
  const pair = findRolePair(address) ?? notFound()
  if (address !== pairSlug(...pair)) permanentRedirect(`/guides/compare/${pairSlug(...pair)}`)

  const [one, other] = await Promise.all([readSide(pair[0]), readSide(pair[1])])
  const entries = saidOfBoth(one.guide, other.guide)
  const sides = [one, other]
  return (
    <div className="wrap max-w-[60rem] [&_section>h2]:mb-4">
      <StructuredData
        blocks={[
          breadcrumbs([
            { name: 'Role guides', url: siteAddress('/guides') },
            { name: titleOf(pair), url: siteAddress(`/guides/compare/${address}`) },
          ]),
        ]}
      />
      <Crumbs trail={[{ name: 'Role guides', path: '/guides' }]} here={titleOf(pair)} />
      <header className="border-b border-ink pt-6 pb-8">
        <h1>
          <WholeWords text={titleOf(pair)} />
        </h1>
        <p className="mt-3 text-17 text-ink-muted">
          From our guides to the {guideLink(one.role)} and the {guideLink(other.role)}, and from the jobs open
          today.
        </p>
      </header>
      <div className="mt-10 grid gap-14">
        {entries.length > 0 && (
          <section aria-labelledby="told-apart">
            <h2 id="told-apart">What tells them apart</h2>
            <Comparisons entries={entries} />
          </section>
        )}
        <section aria-labelledby="side-by-side">
          <h2 id="side-by-side">Side by side</h2>
          <SideBySide sides={sides} />
        </section>
        <section aria-labelledby="tools">
          <h2 id="tools">Tools, shared and own</h2>
          <Tools sides={[one, other]} />
        </section>
        <section aria-labelledby="pay">
          <h2 id="pay">Pay</h2>
          <BothPay sides={sides} />
        </section>
        <section aria-labelledby="open-now">
          <h2 id="open-now">Open now</h2>
          <OpenNow sides={sides} />
        </section>
        <OtherComparisons pair={pair} />
      </div>
    </div>
  )
}

async function readSide(role: Role) {
  const [guide, live] = await Promise.all([readGuide(role.slug), readLiveNumbers({ role: role.slug })])
  return { role, guide: guide ?? notFound(), live }
}

const guideLink = (role: Role) => (
  <a href={`/guides/${role.slug}`} className="underline">
    {roleInText(role.slug)}
  </a>
)

const titleOf = ([one, other]: RolePair) => `${roleAtStart(one.slug)} or ${roleInText(other.slug)}?`
