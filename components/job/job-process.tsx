import type { PublicJob } from '@/db/jobs/jobs'
import { answerDays } from '@/rules/clock'
import { type AdvertWords, advertWords } from '@/rules/jobs/advert-words'

/** The steps from applying to an offer, with the minutes that each takes. */
export function JobProcess({ steps, language }: Pick<PublicJob, 'steps' | 'language'>) {
  if (steps.length === 0) return null
  const words = advertWords(language)
  return (
    <section aria-labelledby="process">
      <h2 id="process" lang={words.lang}>
        {words.process}
      </h2>
      <ol className="mt-5 grid sm:grid-flow-col sm:auto-cols-fr">
        <Step name={words.apply} lang={words.lang} under={words}>
          {words.answer(answerDays())}
        </Step>
        {steps.map(({ name, minutes }) => (
          <Step key={name} name={name} lang={language} under={words}>
            {minutes > 0 && words.minutes(minutes)}
          </Step>
        ))}
      </ol>
    </section>
  )
}

type Props = { name: string; lang: string; under: AdvertWords; children: React.ReactNode }

function Step({ name, lang, under, children }: Props) {
  return (
    <li className="relative grid content-start gap-1 border-line ps-6 pb-6 max-sm:border-s max-sm:last:border-transparent sm:border-t sm:ps-0 sm:pe-4 sm:pt-4 sm:pb-0">
      <svg aria-hidden width="12" height="12" className="absolute -start-1.5 top-1 sm:start-0 sm:-top-1.5">
        <circle cx="6" cy="6" r="4.75" className="fill-paper stroke-accent stroke-[1.75]" />
      </svg>
      <b lang={lang} className="leading-snug font-[620]">
        {name}
      </b>
      <span lang={under.lang} className="text-13 text-ink-muted">
        {children}
      </span>
    </li>
  )
}
