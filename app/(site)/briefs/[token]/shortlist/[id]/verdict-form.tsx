import { TextForm } from '@/app/_conversation/text-form'
import { type ShortlistVerdict, shortlistVerdicts } from '@/rules/shortlist/verdicts'
import { giveVerdictAction } from '../actions'

/** What somebody of the company says of one on its shortlist: yes, maybe or no, and a comment. */
export function VerdictForm({
  token,
  id,
  verdict,
  comment,
}: {
  token: string
  id: string
  verdict?: ShortlistVerdict
  comment?: string
}) {
  return (
    <section aria-labelledby="word" className="grid gap-4 rounded-m border border-line bg-surface p-5">
      <h2 id="word" className="text-20">
        What do you say?
      </h2>
      <TextForm
        action={giveVerdictAction}
        at="verdict"
        sends={{ brief: token, id }}
        choice={{ name: 'verdict', label: 'Your word', options: shortlistVerdicts, first: verdict }}
        text={{
          name: 'comment',
          label: 'Comment',
          optional: true,
          hint: 'Your recruiter reads it. The candidate can ask to read it, too.',
          rows: 3,
          maxLength: 1500,
          first: comment,
        }}
        submit={verdict ? 'Change my word' : 'Save my word'}
        look={verdict ? undefined : 'main'}
      />
    </section>
  )
}
