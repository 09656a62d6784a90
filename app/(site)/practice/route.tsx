import type { Head } from '@/app/_reading/head'
import { readingPage } from '@/app/_reading/reading-page'
import { Skills } from '@/components/ui/skills'
import type { Exercise } from '@/content/practice/exercise'
import { exercises } from '@/content/practice/exercises'
import { formatHours, plural } from '@/rules/words'
import { Progress } from './progress'

const head: Head = {
  title: 'Practice',
  description: 'Try the work before you apply for it: exercises with a check that looks at what you enter.',
  alternates: { canonical: '/practice' },
}

export const GET = readingPage(PracticePage, head)

function PracticePage() {
  return (
    <div className="wrap">
      <header className="pt-10 pb-8 md:pt-14">
        <h1>Practice</h1>
        <p className="mt-3 max-w-[38em] text-17 text-ink-muted md:text-20 md:leading-normal">
          Try the work before you apply for it. {plural(exercises.length, 'exercise')} of engineering, design,
          data and product work, each with a check that looks at what you enter.
        </p>
      </header>
      <ul className="grid gap-4 md:grid-cols-2">
        {exercises.map((exercise) => (
          <ExerciseCard key={exercise.slug} exercise={exercise} />
        ))}
      </ul>
      <p className="mt-8 max-w-[68ch] text-14 text-ink-muted">
        The companies and their data are invented.{' '}
        {plural(exercises.filter(({ follows }) => follows).length, 'exercise follows', 'exercises follow')}{' '}
        the simulations that the{' '}
        <a href="/guides/back-end-developer" className="underline">
          guide to the back-end developer
        </a>{' '}
        names, and their times are the averages that Forage gives for those. The other times are our
        estimates. What you enter and how far you are stays in this browser.
      </p>
    </div>
  )
}

function ExerciseCard({ exercise }: { exercise: Exercise }) {
  const { slug, title, company, pitch, skills, hours } = exercise
  return (
    <li className="relative grid content-start gap-3 rounded-m border border-line bg-surface p-5 hover:border-line-strong sm:p-6">
      <p className="flex min-h-6 flex-wrap items-center justify-between gap-2 text-13 text-ink-muted">
        <span>
          {company}, {formatHours(hours)}
        </span>
        <Progress exercise={slug} />
      </p>
      <h2 className="text-20">
        <a href={`/practice/${slug}`} className="after:absolute after:inset-0 hover:underline">
          {title}
        </a>
      </h2>
      <p className="max-w-[60ch]">{pitch}</p>
      <Skills names={skills} />
    </li>
  )
}
