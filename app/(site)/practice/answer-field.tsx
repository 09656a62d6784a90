'use client'

import { type ReactNode, useContext } from 'react'
import { inputClasses } from '@/components/ui/field'
import { longestAnswer } from '@/content/practice/verdict'
import { CheckedAnswers } from './check-form'
import { VerdictLine } from './verdict'

type AnswerField = { label: string; name: string; hint?: ReactNode }

/** One line to answer in; `code` is for what a machine reads. */
export function AnswerLine({ code, ...asked }: AnswerField & { code?: boolean }) {
  const tied = useAnswer(asked)
  const look = `${inputClasses} max-w-[34rem] ${code ? codeClasses : ''}`
  return (
    <Answer {...asked}>
      <input
        {...tied}
        maxLength={300}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        className={look}
      />
    </Answer>
  )
}

/** Several lines to answer in, for code and data. */
export function AnswerText({ rows, ...asked }: AnswerField & { rows: number }) {
  const tied = useAnswer(asked)
  return (
    <Answer {...asked}>
      <textarea
        {...tied}
        rows={rows}
        maxLength={longestAnswer}
        autoCapitalize="none"
        spellCheck={false}
        className={`${inputClasses} ${codeClasses}`}
      />
    </Answer>
  )
}

/** One answer out of several. */
export function AnswerChoice({ options, ...asked }: AnswerField & { options: Record<string, string> }) {
  const tied = useAnswer(asked)
  return (
    <Answer {...asked}>
      <select {...tied} className={`${inputClasses} max-w-[34rem]`}>
        <option value="">Choose…</option>
        {Object.entries(options).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Answer>
  )
}

function Answer({ label, name, hint, children }: AnswerField & { children: ReactNode }) {
  const { verdicts } = useContext(CheckedAnswers)
  return (
    <div className="grid content-start gap-1.5">
      <label htmlFor={name} className="font-[580]">
        {label}
      </label>
      {hint && (
        <div id={`${name}-hint`} className="max-w-[68ch] text-14 text-ink-muted">
          {hint}
        </div>
      )}
      {children}
      <VerdictLine id={`${name}-verdict`} verdict={verdicts[name]} />
    </div>
  )
}

/** What is thought of several answers together. */
export function AnswerVerdict({ name }: { name: string }) {
  const { verdicts } = useContext(CheckedAnswers)
  return <VerdictLine id={`${name}-verdict`} verdict={verdicts[name]} />
}

function useAnswer({ name, hint }: AnswerField) {
  const { given, verdicts } = useContext(CheckedAnswers)
  const described = [hint ? `${name}-hint` : '', verdicts[name] ? `${name}-verdict` : '']
    .filter(Boolean)
    .join(' ')
  return {
    id: name,
    name,
    defaultValue: given[name] ?? '',
    'aria-describedby': described || undefined,
  }
}

const codeClasses = 'font-mono text-14'
