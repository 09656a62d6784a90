import { Cite } from '@/app/_guide/cite'
import { findSource } from '@/app/_guide/guide-words'
import { Skills } from '@/components/ui/skills'
import type { GuideContent } from '@/content/guide/schema'
import type { SectionName } from '@/content/guide/sections'
import type { Exercise } from '@/content/practice/exercise'
import { findExerciseAfter, listExercisesFor } from '@/content/practice/exercises'
import { formatHours } from '@/rules/words'

/** The people and the exercises that belong to a section. */
export function Voices({ guide, section }: { guide: GuideContent; section: SectionName }) {
  const quotes = guide.quotes.filter((quote) => quote.section === section)
  const practice = guide.practice.filter((card) => card.section === section)
  const ours = section === 'training' ? listExercisesFor(guide.slug) : []
  return (
    <>
      {quotes.map((quote) => (
        <Quote key={quote.name} quote={quote} guide={guide} />
      ))}
      {practice.map((card) => (
        <Practice key={card.title} card={card} guide={guide} />
      ))}
      {ours.map((exercise) => (
        <OwnPractice key={exercise.slug} exercise={exercise} />
      ))}
    </>
  )
}

// Reported in our words, so it carries no quotation marks.
function Quote({ quote, guide }: { quote: GuideContent['quotes'][number]; guide: GuideContent }) {
  return (
    <figure className="mt-8 break-inside-avoid border-s-4 border-sun ps-5">
      <p className="max-w-[34em] font-head text-20 leading-snug font-[560] text-pretty">{quote.text}</p>
      <figcaption className="mt-3 text-14 text-ink-muted">
        <b className="font-semibold text-ink">{quote.name}</b>, {quote.title}, {quote.company}, as reported by{' '}
        <Cite source={findSource(guide, quote.source)} />
      </figcaption>
    </figure>
  )
}

function Practice({ card, guide }: { card: GuideContent['practice'][number]; guide: GuideContent }) {
  const { title, company, pitch, hours, skills, url } = card
  const exercise = findExerciseAfter(title)
  return (
    <section className="mt-8 grid break-inside-avoid gap-2 rounded-m border border-line bg-surface p-5 sm:p-6">
      <p className="text-13 font-semibold text-accent">Practice, {formatHours(hours)}</p>
      <h3 className="text-20">{company ? `${title}, with ${company}` : title}</h3>
      <p className="max-w-[60ch]">{pitch}</p>
      <Skills names={skills} />
      <p className="text-13 text-ink-muted">
        {url ? (
          <a href={url} rel="noopener" className="font-semibold text-accent">
            Open the exercise
          </a>
        ) : (
          'An exercise'
        )}{' '}
        of <Cite source={findSource(guide, card.source)} />
      </p>
      {exercise && (
        <p className="border-t border-line pt-3 text-14 print:hidden">
          Our version, which you can check on the page:{' '}
          <a href={`/practice/${exercise.slug}`} className="font-semibold text-accent">
            {exercise.title} at {exercise.company}
          </a>
        </p>
      )}
    </section>
  )
}

function OwnPractice({ exercise: { slug, title, company, pitch, hours, skills } }: { exercise: Exercise }) {
  return (
    <section className="mt-8 grid break-inside-avoid gap-2 rounded-m border border-line bg-surface p-5 print:hidden sm:p-6">
      <p className="text-13 font-semibold text-accent">Practice, {formatHours(hours)}</p>
      <h3 className="text-20">
        <a href={`/practice/${slug}`} className="hover:underline">
          {title} at {company}
        </a>
      </h3>
      <p className="max-w-[60ch]">{pitch}</p>
      <Skills names={skills} />
    </section>
  )
}
