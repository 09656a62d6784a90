import { ButtonLink } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import type { Question } from '@/rules/applications/questions'

/** What somebody wrote for a job that takes no applications any more: theirs to take away. */
export function KeptWords({
  values,
  questions,
  isDraft,
}: {
  values: Record<string, string | undefined>
  questions: Question[]
  isDraft: boolean
}) {
  const text = [
    values.name,
    values.email,
    values.phone,
    values.links,
    values.note,
    ...questions.map(({ id, text }) => values[`answer-${id}`] && `${text}\n${values[`answer-${id}`]}`),
  ]
    .filter(Boolean)
    .join('\n\n')
  return (
    <div className="grid justify-items-start gap-4 *:w-full">
      <TextArea
        label="What you wrote"
        name="kept"
        readOnly
        rows={10}
        value={text}
        hint={
          isDraft
            ? 'Nobody has received it. It stays in your space until you delete it.'
            : 'Nobody has received it, and we do not keep it.'
        }
      />
      <div>
        <ButtonLink
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          download="application.txt"
        >
          Save it as a file
        </ButtonLink>
      </div>
    </div>
  )
}
