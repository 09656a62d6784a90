import type { ChangeEvent, ReactNode } from 'react'
import { dropField, heldField } from '@/app/_lib/form-state'
import { Select, TextArea, TextField } from '@/components/ui/field'
import { answerField, type Question } from '@/rules/applications/questions'
import { FileField, type KeptFile } from '../_files/file-field'

type Fields = (name: string) => { name: string; defaultValue?: string; error?: string; hint?: ReactNode }
type Files = {
  kept?: Record<string, KeptFile>
  /** What was typed, of which files that were kept are a part. */
  values: Record<string, string>
  problemOf: (name: string) => string | undefined
  look: (event: ChangeEvent<HTMLInputElement>) => void
}

/** The questions of the job, each as its kind is best answered. */
export function QuestionFields({
  questions,
  ...rest
}: {
  questions: Question[]
  field: Fields
  files: Files
}) {
  if (questions.length === 0) return null
  return (
    <fieldset className="grid min-w-0 gap-6 border-t border-line pt-6">
      <legend className="float-start mb-1 w-full text-20 font-semibold">Questions for this job</legend>
      {questions.map((question) => (
        <Asked key={question.id} question={question} {...rest} />
      ))}
    </fieldset>
  )
}

function Asked({ question, field, files }: { question: Question; field: Fields; files: Files }) {
  const { id, text, kind, required, options } = question
  const name = answerField(id)
  const asked = { label: text, optional: !required, ...field(name) }
  switch (kind) {
    case 'text':
      return <TextArea {...asked} rows={3} />
    case 'yes_no':
      return <Select {...asked} empty="Choose an answer" options={{ yes: 'Yes', no: 'No' }} />
    case 'choice':
      return (
        <Select
          {...asked}
          empty="Choose an answer"
          options={Object.fromEntries(options.map((one) => [one, one]))}
        />
      )
    case 'number':
      return <TextField {...asked} inputMode="decimal" autoComplete="off" />
    case 'date':
      return <TextField {...asked} type="date" />
    case 'file': {
      const kept = files.kept?.[name]
      return (
        <FileField
          key={kept?.href}
          {...{ label: text, optional: !required, name, kept }}
          held={files.values[heldField(name)]}
          drops={required ? undefined : files.values[dropField(name)] === 'yes'}
          error={files.problemOf(name) ?? asked.error}
          onChange={files.look}
        />
      )
    }
  }
}
