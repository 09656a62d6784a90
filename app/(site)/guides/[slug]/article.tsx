import type { ReactNode } from 'react'
import { Prose } from '@/app/(site)/_guide/prose'
import type { GuideContent } from '@/content/guide-schema'
import type { Entry, SectionName } from '@/content/guide-sections'
import { Calls } from './calls'
import { Career } from './career'
import { Comparisons } from './comparisons'
import { Answers, Chain, Course, Pairs, Rows, Terms } from './entries'
import { Education, Growth } from './figures'
import type { Market } from './market'
import type { Part } from './outline'
import { PayCharts } from './pay-charts'
import { PayComparison } from './pay-comparison'
import { Questions } from './questions'
import { RelatedRoles } from './related-roles'
import { Section } from './section'
import { Sources } from './sources'
import { Technologies } from './technologies'
import { Voices } from './voices'

type Reading = { guide: GuideContent; market: Market }

/** The guide as it is read: every section with its text, its figures, its entries, its people and its exercises. */
export function Article({ guide, market, parts }: Reading & { parts: Part[] }) {
  return (
    <article className="grid min-w-0 gap-12 md:gap-16 min-[980px]:col-start-1 min-[980px]:row-span-2 min-[980px]:row-start-1 min-[1180px]:col-start-2">
      {parts.map(({ name, id, heading }) => (
        <Section key={id} id={id} heading={heading}>
          <SectionBody name={name} guide={guide} market={market} />
        </Section>
      ))}
      <Section id="related-roles" heading="Related roles">
        <RelatedRoles roles={guide.relatedRoles} openJobs={market.openJobs} />
      </Section>
      <Calls market={market} />
      <Sources guide={guide} />
    </article>
  )
}

function SectionBody({ name, guide, market }: Reading & { name: SectionName }) {
  const section = guide.sections[name]
  const Entries = layouts[name] ?? Pairs
  return (
    <>
      {section?.text && <Prose text={section.text} />}
      {section && section.entries.length > 0 && (
        <div className={section.text ? 'mt-6' : undefined}>
          <Entries entries={section.entries} />
        </div>
      )}
      {figures[name]?.({ guide, market })}
      <Voices guide={guide} section={name} />
    </>
  )
}

const layouts: Partial<Record<SectionName, (props: { entries: Entry[] }) => ReactNode>> = {
  definition: Chain,
  whatItDoes: Rows,
  responsibilities: Rows,
  alongAProject: Course,
  typicalDay: Course,
  hardSkills: Terms,
  training: Answers,
  comparisons: Comparisons,
  questions: Questions,
}

const figures: Partial<Record<SectionName, (reading: Reading) => ReactNode>> = {
  technologies: ({ guide }) => <Technologies guide={guide} />,
  training: ({ guide }) => <Education guide={guide} />,
  pay: ({ guide, market }) => (
    <>
      <PayCharts guide={guide} market={market} />
      <PayComparison guide={guide} />
    </>
  ),
  outlook: ({ guide }) => <Growth guide={guide} />,
  careerPath: ({ guide }) => <Career guide={guide} />,
}
