'use client'

import { createContext, type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Button, ButtonLink } from '@/components/ui/button'
import { CircleCheck, CircleDot } from '@/components/ui/icons'
import { forget, keep, readKept } from '@/content/practice/kept'
import type { Answers, Verdicts } from '@/content/practice/verdict'

/** What the reader came with, in the address, and what the server thinks of it; neither on a first visit. */
export type Checked = { given?: Answers; verdicts?: Verdicts }

export const CheckedAnswers = createContext<{ given: Answers; verdicts: Verdicts }>({
  given: {},
  verdicts: {},
})

type Props = Checked & { exercise: string; check: (answers: Answers) => Verdicts; children: ReactNode }

/** A form that is checked in the page; without scripts it goes to the server, which checks it with the same function. */
export function CheckForm({ exercise, check, given, verdicts, children }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [found, setFound] = useState(verdicts)

  useEffect(() => {
    if (!given && form.current) fillIn(form.current, readKept(exercise).answers)
  }, [exercise, given])

  function look(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const answers = answersOf(event.currentTarget)
    const now = check(answers)
    setFound(now)
    keep(exercise, { answers, solved: solvedIn(now), of: Object.keys(now).length })
  }

  return (
    <form ref={form} action="#result" onSubmit={look} className="grid gap-8">
      <CheckedAnswers value={{ given: given ?? {}, verdicts: found ?? {} }}>{children}</CheckedAnswers>
      <div id="result" className="grid scroll-mt-[50vh] gap-4 border-t border-line pt-6 print:hidden">
        <div role="status">{found && <Result verdicts={found} />}</div>
        <p className="flex flex-wrap gap-3">
          <Button look="main">Check</Button>
          <ButtonLink href={`/practice/${exercise}`} look="bare" onClick={() => forget(exercise)}>
            Start over
          </ButtonLink>
        </p>
        <p className="max-w-[68ch] text-13 text-ink-muted">
          Checked in this page, and nothing is sent. Without scripts your answers travel to our server in the
          address, are checked there and are not stored.
        </p>
      </div>
    </form>
  )
}

function Result({ verdicts }: { verdicts: Verdicts }) {
  const [right, of] = [solvedIn(verdicts).length, Object.keys(verdicts).length]
  const Icon = right === of ? CircleCheck : CircleDot
  return (
    <p className={`flex items-start gap-2 font-[580] ${right === of ? 'text-good' : ''}`}>
      <Icon aria-hidden strokeWidth={1.5} className="mt-0.5 size-5 shrink-0" />
      {right === of
        ? `All ${of} are right.`
        : `${right} of ${of} are right. Each answer says what to look at.`}
    </p>
  )
}

const solvedIn = (verdicts: Verdicts) => Object.keys(verdicts).filter((name) => verdicts[name]?.solved)

function answersOf(form: HTMLFormElement): Answers {
  const entries = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  return Object.fromEntries(entries)
}

function fillIn(form: HTMLFormElement, answers: Answers) {
  for (const [name, value] of Object.entries(answers)) {
    const control = form.elements.namedItem(name)
    if (control && 'value' in control && control.value === '') control.value = value
  }
}
