import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { SectionHead } from '@/app/(site)/_parts/section-head'
import { StructuredData } from '@/app/(site)/_parts/structured-data'
import { Crumbs } from '@/components/ui/crumbs'
import type { Exercise } from '@/content/practice/exercise'
import { siteAddress } from '@/db/site/address'
import { renderMarkdown } from '@/integrations/html/markdown'
import { exerciseMarkup } from '@/integrations/structured-data/exercise'
import { breadcrumbs } from '@/integrations/structured-data/json-ld'
import { siteName } from '@/rules/site/settings'
import { ExerciseFacts } from './exercise-facts'
import { Material } from './material'

export const metadataOf = ({ slug, title, pitch }: Exercise): Metadata => ({
  title: `${title}: practice`,
  description: pitch,
  alternates: { canonical: `/practice/${slug}` },
})

/** An exercise as it is read: what happens, what to do, what to start from; `children` is its check. */
export function ExercisePage({ exercise, children }: { exercise: Exercise; children: ReactNode }) {
  const { slug, title, pitch, situation, steps, material } = exercise
  const url = siteAddress(`/practice/${slug}`)
  return (
    <div className="wrap">
      <StructuredData
        blocks={[
          breadcrumbs([
            { name: 'Practice', url: siteAddress('/practice') },
            { name: title, url },
          ]),
          exerciseMarkup(exercise, { url, site: { name: siteName(), url: siteAddress() } }),
        ]}
      />
      <Crumbs trail={[{ name: 'Practice', path: '/practice' }]} here={title} />
      <header className="mb-8 border-b border-ink pt-5 pb-6 md:pt-8">
        <h1>{title}</h1>
        <p className="mt-3 max-w-[38em] text-17 text-ink-muted md:text-20 md:leading-normal">{pitch}</p>
      </header>
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_16rem]">
        <ExerciseFacts exercise={exercise} />
        <div className="grid min-w-0 gap-12 lg:col-start-1 lg:row-start-1">
          <section aria-labelledby="situation">
            <SectionHead id="situation" title="The situation" />
            <div className="mt-5 grid gap-4">
              {situation.map((text) => (
                <Prose key={text} text={text} />
              ))}
            </div>
          </section>
          <section aria-labelledby="steps">
            <SectionHead id="steps" title="What to do" />
            <ol className="mt-5 grid gap-6 [counter-reset:step]">
              {steps.map(({ name, text }) => (
                <li key={name} className="relative ps-10 [counter-increment:step]">
                  <span
                    aria-hidden
                    className="absolute start-0 font-head text-20 font-[650] text-accent before:content-[counter(step)]"
                  />
                  <h3 className="mb-1 text-17">{name}</h3>
                  <Prose text={text} />
                </li>
              ))}
            </ol>
          </section>
          <section aria-labelledby="material">
            <SectionHead id="material" title="What to start from" />
            <ul className="[&>li:first-child]:border-0">
              {material.map((each) => (
                <Material key={each.file} slug={slug} {...each} />
              ))}
            </ul>
          </section>
          <section aria-labelledby="check">
            <SectionHead id="check" title="Check yourself" />
            <div className="mt-5">{children}</div>
          </section>
        </div>
      </div>
    </div>
  )
}

/** A paragraph of an exercise, in reading size. */
function Prose({ text }: { text: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: renderMarkdown lets only its own list of tags through
  return <div className={look} dangerouslySetInnerHTML={{ __html: renderMarkdown(text) }} />
}

const look =
  'reading [&_code]:rounded-[4px] [&_code]:bg-quiet [&_code]:px-1 [&_code]:font-mono [&_code]:text-[0.88em] [&_code]:wrap-anywhere'
