import { ButtonLink } from '@/components/ui/button'
import { briefDays } from '@/rules/clock'
import { plural } from '@/rules/words'

const steps = () => [
  ['Received', 'You get a request number and a private page where you follow it.'],
  ['Accepted', `We call you within ${plural(briefDays(), 'working day')} to go through it.`],
  ['Job written', 'We write your job from your brief. You get an e-mail when it is public.'],
]

/** The one full band of colour: for companies. */
export function CompanyBand() {
  return (
    <section aria-labelledby="companies" className="mt-20 -mb-20 bg-deep text-on-deep">
      <div className="wrap grid gap-10 py-14 md:grid-cols-2 md:items-center md:gap-16 md:py-16">
        <div className="grid justify-items-start gap-5">
          <h2 id="companies" className="text-32 font-bold tracking-[-0.025em] md:text-44">
            Tell us who you need.
          </h2>
          <p className="max-w-[44ch] text-17">
            A short brief, no account. A named person reads it, calls you back and turns it into a job that
            says what it pays.
          </p>
          <ButtonLink href="/briefs/new" look="sun">
            Start a brief
          </ButtonLink>
        </div>
        <ol className="grid">
          {steps().map(([name, text]) => (
            <li
              key={name}
              className="relative grid border-s-2 border-deep-line ps-7 pb-7 last:border-transparent last:pb-0"
            >
              <svg aria-hidden width="14" height="14" className="absolute -start-2 top-1">
                <circle cx="7" cy="7" r="7" className="fill-sun" />
              </svg>
              <b className="font-head text-17 font-[650]">{name}</b>
              <span>{text}</span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}
