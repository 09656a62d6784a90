'use client'

import { useEffect, useState } from 'react'
import { Form } from '@/app/_lib/form'
import { type FormAction, useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { dateFormat } from '@/rules/formats'

type Props = {
  action: FormAction
  named: string
  interview: string
  /** Moments with their words on the clocks of the site, whose zone is `zone`. */
  times: { at: string; words: string }[]
  zone: string
}

/** The times of an interview, one to choose, and the way to say that none fits; each on the reader’s own clocks, too. */
export function ChooseTime({ action, named, interview, times, zone }: Props) {
  const { state, field, form, pending } = useFormAction(action, { at: 'meeting' })
  const own = useOwnZone()
  return (
    <Form {...form} className="grid gap-4">
      <FormErrors {...state} />
      <input type="hidden" name="about" value={named} />
      <input type="hidden" name="interview" value={interview} />
      <input type="hidden" name="zone" value={own ?? ''} />
      {times.length > 0 ? (
        <fieldset className={`grid gap-1 ${state.errors.time ? 'border-s-3 border-bad ps-3' : ''}`}>
          <legend className="font-[580]">Time</legend>
          {times.map(({ at, words }, n) => (
            <label key={at} className="flex min-h-11 items-center gap-2.5">
              <input
                id={n === 0 ? 'time' : undefined}
                type="radio"
                name="time"
                value={at}
                defaultChecked={state.values.time === at}
                aria-describedby={state.errors.time ? 'time-error' : undefined}
                className="size-5 shrink-0 accent-accent"
              />
              <span>
                {words}
                {own && own !== zone && (
                  <span className="block text-13 text-ink-muted">{`${inZone(own, at)} where you are`}</span>
                )}
              </span>
            </label>
          ))}
          {state.errors.time && (
            <p id="time-error" className="text-14 text-bad">
              {state.errors.time}
            </p>
          )}
        </fieldset>
      ) : (
        <p>These times have passed. Say when you can, below.</p>
      )}
      {times.length > 0 && (
        <Button look="main" name="do" value="choose" className="justify-self-start" disabled={pending}>
          Take this time
        </Button>
      )}
      <details open={times.length === 0 || Boolean(state.errors.words)}>
        <summary className="inline-flex min-h-8 items-center font-[550] underline decoration-current/35">
          No time fits
        </summary>
        <div className="mt-3 grid gap-3">
          <TextArea
            label="When you can"
            {...field('words')}
            rows={3}
            hint="The recruiter gets it by e-mail and proposes other times."
          />
          <Button name="do" value="none" className="justify-self-start" disabled={pending}>
            Ask for other times
          </Button>
        </div>
      </details>
    </Form>
  )
}

/** The zone of this browser, once its scripts run. */
function useOwnZone() {
  const [zone, setZone] = useState<string>()
  useEffect(() => setZone(Intl.DateTimeFormat().resolvedOptions().timeZone), [])
  return zone
}

const inZone = (timeZone: string, at: string) =>
  dateFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  }).format(new Date(at))
