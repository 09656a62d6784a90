'use client'

import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { inputClasses } from '@/components/ui/field'
import { CircleCheck, Play } from '@/components/ui/icons'
import { keep, readKept } from '@/content/practice/kept'
import type { SqlExercise, SqlTask } from '@/content/practice/sql/task'
import { longestAnswer } from '@/content/practice/verdict'
import { VerdictLine } from '../verdict'
import { SqlTable } from './sql-table'
import { type Tried, trySql } from './try-sql'

/** One task on a database: SQL goes in, rows and a verdict come out. */
export function SqlQuestion({ exercise, task }: { exercise: SqlExercise; task: SqlTask }) {
  const { name, title, ask, columns } = task
  const field = useRef<HTMLTextAreaElement>(null)
  const [tried, setTried] = useState<Tried>()
  const [solved, setSolved] = useState(false)
  const [running, setRunning] = useState(false)

  useEffect(() => {
    const kept = readKept(exercise.slug)
    if (field.current?.value === '') field.current.value = kept.answers[name] ?? ''
    setSolved(kept.solved.includes(name))
  }, [exercise.slug, name])

  async function run(event: FormEvent) {
    event.preventDefault()
    if (running) return
    setRunning(true)
    const answer = field.current?.value ?? ''
    const now = await trySql(exercise, task, answer)
    setTried(now)
    setRunning(false)
    setSolved(now.verdict.solved)
    keepOne(exercise, name, answer, now.verdict.solved)
  }

  return (
    <form onSubmit={run} aria-labelledby={`${name}-title`} className="grid gap-3 border-t border-line py-6">
      <h3 id={`${name}-title`} className="flex flex-wrap items-center gap-3 text-17">
        {title}
        {solved && (
          <Badge tint="good" icon={CircleCheck}>
            Solved
          </Badge>
        )}
      </h3>
      <p className="max-w-[68ch]">{ask}</p>
      <div className="grid gap-1.5">
        <label htmlFor={name} className="text-14 text-ink-muted">
          Your SQL; columns: {columns}
        </label>
        <textarea
          ref={field}
          id={name}
          rows={5}
          maxLength={longestAnswer}
          autoCapitalize="none"
          spellCheck={false}
          onKeyDown={runOnControlEnter}
          aria-describedby={tried && `${name}-verdict`}
          className={`${inputClasses} font-mono text-14`}
        />
      </div>
      <p className="print:hidden">
        <Button disabled={running} aria-keyshortcuts="Control+Enter">
          <Play aria-hidden strokeWidth={1.5} />
          {running ? 'Running…' : 'Run and check'}
        </Button>
      </p>
      <div role="status">{tried && <VerdictLine id={`${name}-verdict`} verdict={tried.verdict} />}</div>
      {tried?.rows && <SqlTable name={title} rows={tried.rows} />}
    </form>
  )
}

function runOnControlEnter(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  event.currentTarget.form?.requestSubmit()
}

function keepOne({ slug, tasks }: SqlExercise, name: string, answer: string, isSolved: boolean) {
  const { answers, solved } = readKept(slug)
  const others = solved.filter((each) => each !== name)
  keep(slug, {
    answers: { ...answers, [name]: answer },
    solved: isSolved ? [...others, name] : others,
    of: tasks.length,
  })
}
