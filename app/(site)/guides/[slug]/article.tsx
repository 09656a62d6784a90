import type { ReactNode } from 'react'
import { Comparisons } from '@/app/(site)/_guide/comparisons'
import { Prose } from '@/app/(site)/_guide/prose'
import type { GuideContent } from '@/content/guide-schema'
import type { Entry, SectionName } from '@/content/guide-sections'
import type { Experience } from '@/rules/experience'
import type { Role } from '@/rules/roles'
import { Calls } from './calls'
import { Career } from './career'
import { ComparedRoles } from './compared-roles'
import { Answers, Chain, Course, Pairs, Rows, Terms } from './entries'
import { Education, Growth } from './figures'
import { FindMyBand } from './find-my-band'
import { GuideData } from './guide-data'
import type { Market } from './market'
import type { Part } from './outline'
import { PayCharts } from './pay-charts'
import { PayComparison } from './pay-comparison'
import { Picture } from './picture'
import { Questions } from './questions'
import { RelatedRoles } from './related-roles'
import { Section } from './section'
import { Sources } from './sources'
import { Technologies } from './technologies'
import { Voices } from './voices'

type Reading = { guide: GuideContent; market: Market; experience: Experience }

/** The guide as it is read: every section with its text, its figures, its entries, its people and its exercises. */
export function Article({ role, parts, ...reading }: Reading & { role: Role; parts: Part[] }) {
  const { guide, market } = reading
  return (
    <article className="grid min-w-0 gap-12 md:gap-16 min-[980px]:col-start-1 min-[980px]:row-span-2 min-[980px]:row-start-1 min-[1180px]:col-start-2">
      <Picture image={guide.image} />
      {parts.map(({ name, id, heading }) => (
        <Section key={id} id={id} heading={heading}>
          <SectionBody name={name} {...reading} />
        </Section>
      ))}
      <Section id="related-roles" heading="Related roles">
        <RelatedRoles roles={guide.relatedRoles} openJobs={market.openJobs} />
        <ComparedRoles slug={guide.slug} />
      </Section>
      <Calls market={market} />
      <GuideData role={role} hasPay={guide.salaries.length > 0 || market.numbers.pay.length > 0} />
      <Sources guide={guide} />
    </article>
  )
}

function SectionBody({ name, ...reading }: Reading & { name: SectionName }) {
  const { guide } = reading
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
      {figures[name]?.(reading)}
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
  pay: ({ guide, ...reading }) => (
    <>
      <PayCharts guide={guide} market={reading.market} />
      <FindMyBand guide={guide} {...reading} />
      <PayComparison guide={guide} />
    </>
  ),
  outlook: ({ guide }) => <Growth guide={guide} />,
  careerPath: ({ guide }) => <Career guide={guide} />,
}
