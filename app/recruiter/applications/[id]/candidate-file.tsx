import { Facts, Panel } from '@/components/desk/panel'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Download, FileText, Flag } from '@/components/ui/icons'
import type { SentAnswer } from '@/db/applications/applications'
import type { FullApplication } from '@/db/applications/desk'
import { answerInWords } from '@/rules/applications/questions'
import { firedBy, type TriageRule } from '@/rules/triage/triage'

/** What the candidate sent: CV, words, and how to reach them. */
export function CandidateFile({
  application,
  answers,
  rules,
  children,
}: {
  application: FullApplication
  answers: SentAnswer[]
  rules: TriageRule[]
  children?: React.ReactNode
}) {
  const { cv, email, phone, links, note, consentAt } = application
  return (
    <Panel id="file" title="What was sent">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3 rounded-m border border-line bg-surface px-4 py-3">
        <FileText aria-hidden strokeWidth={1.5} className="size-6 shrink-0 text-accent" />
        <p className="me-auto min-w-0 wrap-anywhere">
          <b className="font-semibold">{cv.name}</b>
          <span className="block text-13 text-ink-muted">
            {typeWords(cv.type)}, {sizeWords(cv.size)}. We record that you opened it.
          </span>
        </p>
        {!children && (
          <ButtonLink href={`/recruiter/applications/${application.id}?cv=here#file`} size="s" look="main">
            Read the CV here
          </ButtonLink>
        )}
        <ButtonLink href={`/recruiter/applications/${application.id}/cv`} size="s" target="_blank">
          <Download aria-hidden strokeWidth={1.5} />
          Download the CV
        </ButtonLink>
      </div>
      {children}
      <Facts
        facts={[
          [
            'E-mail',
            <a key="mail" href={`mailto:${email}`}>
              {email}
            </a>,
          ],
          ['Links', links && <Links key="links" addresses={links.split('\n')} />],
          ['Telephone', phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>],
          [
            'Other jobs',
            consentAt && 'You may write to them about other jobs, and keep this application for it.',
          ],
        ]}
      />
      {note ? (
        <blockquote className="max-w-[68ch] border-s-2 border-accent-mid ps-4 text-15 leading-relaxed wrap-anywhere whitespace-pre-line">
          {note}
        </blockquote>
      ) : (
        <p className="text-ink-muted">The candidate wrote no note.</p>
      )}
      {answers.length > 0 && (
        <dl className="grid max-w-[68ch] gap-4">
          {answers.map((answer) => (
            <div key={answer.question}>
              <dt className="text-13 font-[580] text-ink-muted wrap-anywhere">{answer.question}</dt>
              <dd className="mt-0.5 wrap-anywhere whitespace-pre-line">
                {answer.fileId ? (
                  <a
                    href={`/recruiter/applications/${application.id}/files/${answer.id}`}
                    target="_blank"
                    rel="noreferrer"
                    className="underline"
                  >
                    {answer.answer}
                  </a>
                ) : (
                  answerInWords(answer)
                )}
                {firedBy([answer], rules).map(({ id, label }) => (
                  <span key={id} className="ms-2">
                    <Badge tint="sunSoft" icon={Flag}>
                      {label}
                    </Badge>
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
  )
}

function Links({ addresses }: { addresses: string[] }) {
  return addresses.map((address) => (
    <a key={address} href={address} rel="noreferrer nofollow" target="_blank" className="block">
      {address.replace(/^https?:\/\//, '')}
    </a>
  ))
}

function typeWords(type: string) {
  return type === 'application/pdf' ? 'PDF' : 'Word (DOCX)'
}

/** "212 KB", "1.4 MB"; from bytes. */
function sizeWords(size: number) {
  return size < 1_000_000
    ? `${Math.max(1, Math.round(size / 1000))} KB`
    : `${(size / 1_000_000).toFixed(1)} MB`
}
