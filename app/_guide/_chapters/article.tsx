import { Fragment, type ReactNode } from 'react'
import { Comparisons } from '@/app/_guide/comparisons'
import { Prose } from '@/app/_guide/prose'
import { KeptHtml } from '@/app/_lib/plain-html'
import { payFacts } from '@/content/guide/pay-facts'
import type { GuideContent } from '@/content/guide/schema'
import type { Entry, SectionName } from '@/content/guide/sections'
import type { Experience } from '@/rules/pay/experience'
import type { Role } from '@/rules/roles/roles'
import { DiagramFigure } from '../_diagram/diagram-figure'
import { Calls } from '../_frame/calls'
import { GuideData } from '../_frame/guide-data'
import type { Part } from '../_frame/outline'
import { ComparedRoles, RelatedRoles } from '../_frame/related-roles'
import { Section } from '../_frame/section'
import { Sources } from '../_frame/sources'
import type { Market } from '../_live/market'
import { FindMyBand } from '../_pay/find-my-band'
import { PayCharts } from '../_pay/pay-charts'
import { PayComparison } from '../_pay/pay-comparison'
import { Career } from './career'
import { Answers, Chain, Course, Pairs, Rows, Terms } from './entries'
import { Education, Growth } from './figures'
import { Questions } from './questions'
import { Technologies } from './technologies'
import { Voices } from './voices'

type Reading = { guide: GuideContent; market?: Market; experience: Experience }

/** The guide as it is read: every section with its text, its figures, its entries, its people and its exercises. */
export function Article({ role, parts, ...reading }: Reading & { role: Role; parts: Part[] }) {
  const { guide, market } = reading
  return (
    <article className="grid min-w-0 gap-12 md:gap-16 min-[980px]:col-start-1 min-[980px]:row-span-2 min-[980px]:row-start-1 min-[1180px]:col-start-2">
      <KeptHtml of={guide} name="diagram">
        {() => guide.diagram && <DiagramFigure diagram={guide.diagram} />}
      </KeptHtml>
      {parts.map(({ name, id, heading }) => {
        const section = () => (
          <Section id={id} heading={heading}>
            <SectionBody name={name} {...reading} />
          </Section>
        )
        // What open jobs offer changes by the minute, and each reader asks for a band of their own.
        if (name === 'pay') return <Fragment key={id}>{section()}</Fragment>
        return (
          <KeptHtml key={id} of={guide} name={id}>
            {section}
          </KeptHtml>
        )
      })}
      <Section id="related-roles" heading="Related roles">
        <RelatedRoles roles={guide.relatedRoles} openJobs={market?.openJobs ?? new Map()} />
        <ComparedRoles slug={guide.slug} />
      </Section>
      {market && <Calls market={market} />}
      <GuideData role={role} hasPay={payFacts(guide).length > 0 || (market?.numbers.pay.length ?? 0) > 0} />
      <KeptHtml of={guide} name="sources">
        {() => <Sources guide={guide} />}
      </KeptHtml>
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
