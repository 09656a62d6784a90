import { ButtonForm } from '@/app/_lib/button-form'
import { requireRecruiter } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { DeskCell, DeskRow, DeskTable } from '@/components/desk/desk-table'
import { ListKeys } from '@/components/desk/list-keys'
import { Notice } from '@/components/desk/notice'
import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { listRetiredTemplates } from '@/db/templates/retired'
import { listTemplates, type MessageTemplate, mayChange } from '@/db/templates/templates'
import { templatePurposes } from '@/rules/templates/draft'
import { plural } from '@/rules/words'
import { ListForm } from '../_act/list-form'
import { ListNotice } from '../_act/list-notice'
import { Selection } from '../_act/selection'
import { restoreTemplateAction } from './actions'

export const metadata = { title: 'Templates of messages' }

const path = '/recruiter/templates'

const notices: Record<string, string> = {
  kept: 'Saved. You find it where you write to a candidate.',
  restored: 'It is back, and offered again where you write to a candidate.',
  retired: 'Deleted. What was sent with it stays where it was sent.',
}

export default async function TemplatesPage({ searchParams }: PageProps<'/recruiter/templates'>) {
  const recruiter = await requireRecruiter(path)
  const templates = await listTemplates(recruiter)
  const given = await searchParams

  return (
    <>
      <DeskHead
        title="Templates of messages"
        trail={[{ name: 'Mail', path: '/recruiter/mail' }]}
        facts={<p>Texts to use again when you write to candidates, in English and in French.</p>}
      >
        <ButtonLink href={`${path}/new`} look="main" size="s">
          New template
        </ButtonLink>
      </DeskHead>
      <Notice of={notices} said={given.done} />
      <ListNotice list="templates" given={given} />
      <div className="mt-4 mb-1 flex justify-end">{templates.length > 0 && <ListKeys />}</div>
      {templates.length === 0 ? (
        <Empty title="No template yet">
          <p>Write a text once, with {'{candidate}'} where the name goes, and use it in any message.</p>
        </Empty>
      ) : (
        <ListForm list="templates" given={given}>
          <DeskTable
            caption="Templates of messages"
            columns={[{ name: 'Name' }, { name: 'For', width: 'w-56' }, { name: 'Whose', width: 'w-40' }]}
          >
            {templates.map(({ id, name, purpose, shared, en, version }) => (
              <DeskRow
                key={id}
                href={`${path}/${id}`}
                name={name}
                under={beginning(en)}
                select={
                  mayChange(recruiter, { shared }) && <Selection id={id} version={version} name={name} />
                }
              >
                <DeskCell>{templatePurposes[purpose]}</DeskCell>
                <DeskCell>{shared ? 'Everybody’s' : 'Yours'}</DeskCell>
              </DeskRow>
            ))}
          </DeskTable>
        </ListForm>
      )}
      <Deleted templates={await listRetiredTemplates(recruiter)} />
    </>
  )
}

/** The deleted ones, each with its texts and the way back; nothing where there is none. */
function Deleted({ templates }: { templates: MessageTemplate[] }) {
  if (templates.length === 0) return null
  return (
    <details className="mt-8 max-w-[46rem]">
      <summary className="inline-flex min-h-8 items-center font-[550] text-accent underline">
        {plural(templates.length, 'deleted template')}
      </summary>
      <ul className="mt-2 border-t border-line">
        {templates.map(({ id, name, purpose, en, fr }) => (
          <li key={id} className="flex flex-wrap items-start justify-between gap-3 border-b border-line py-2">
            <div className="min-w-0">
              <span className="font-semibold">{name}</span>
              <span className="block text-13 text-ink-muted">{templatePurposes[purpose]}</span>
              <p className="text-13 wrap-anywhere">{beginning(en || fr)}</p>
            </div>
            <ButtonForm action={restoreTemplateAction} sends={{ id }} at={`restore-${id}`} size="s">
              Bring it back
            </ButtonForm>
          </li>
        ))}
      </ul>
    </details>
  )
}

function beginning(text: string) {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 90 ? `${line.slice(0, 90).replace(/[\s.,;:]+\S*$/, '')}…` : line
}
