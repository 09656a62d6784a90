import { Select, TextArea, TextField } from '@/components/ui/field'
import type { Question } from '@/rules/applications/questions'

type Fields = (name: string) => { name: string; defaultValue?: string; error?: string }

/** The questions of the job, each as its kind is best answered. */
export function QuestionFields({ questions, field }: { questions: Question[]; field: Fields }) {
  if (questions.length === 0) return null
  return (
    <fieldset className="grid min-w-0 gap-6 border-t border-line pt-6">
      <legend className="float-start mb-1 w-full text-20 font-semibold">Questions for this job</legend>
      {questions.map((question) => (
        <Asked key={question.id} question={question} field={field} />
      ))}
    </fieldset>
  )
}

function Asked({ question, field }: { question: Question; field: Fields }) {
  const { id, text, kind, required, options } = question
  const asked = { label: text, optional: !required, ...field(`answer-${id}`) }
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
  }
}
