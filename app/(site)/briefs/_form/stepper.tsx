import { Check } from '@/components/ui/icons'
import { steps } from './steps'

/** The way through the brief. A step is ticked once its fields are filled, by style alone. */
export function Stepper() {
  return (
    <nav aria-label="Steps">
      <ol className="grid grid-cols-4 gap-2">
        {steps.map(({ id, name, bar, done, todo }, i) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className={`flex min-h-9 items-center gap-1.5 border-t-3 border-line pt-1.5 text-13 whitespace-nowrap text-ink-muted transition-colors hover:text-ink sm:text-14 ${bar}`}
            >
              <Check
                aria-hidden
                strokeWidth={1.8}
                className={`hidden size-4 shrink-0 text-accent max-sm:!hidden ${done}`}
              />
              <span aria-hidden className={`font-semibold text-ink tabular-nums max-sm:hidden ${todo}`}>
                {i + 1}
              </span>
              {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
