import { notFound } from 'next/navigation'
import { requireRecruiter } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { Panel } from '@/components/desk/panel'
import { findTemplate, mayChange } from '@/db/templates/templates'
import { sharesTemplates } from '@/rules/desk/may'
import { templatePurposes } from '@/rules/templates/draft'
import { ActionForm } from '../../action-form'
import { retireTemplateAction, reviseTemplateAction } from '../actions'
import { listExamples } from '../examples'
import { TemplateForm } from '../template-form'

export const metadata = { title: 'Template' }

export default async function TemplatePage({ params }: PageProps<'/recruiter/templates/[id]'>) {
  const { id } = await params
  const recruiter = await requireRecruiter(`/recruiter/templates/${id}`)
  const template = (await findTemplate(recruiter, id)) ?? notFound()
  const { name, purpose, en, fr, shared, version } = template
  const mine = mayChange(recruiter, template)

  return (
    <>
      <DeskHead
        title={name}
        trail={[{ name: 'Templates', path: '/recruiter/templates' }]}
        facts={
          <p>
            {templatePurposes[purpose]}. {shared ? 'Everybody at the desk uses it.' : 'Only you use it.'}
            {!mine && ' Owners change it.'}
          </p>
        }
      />
      <TemplateForm
        action={mine ? reviseTemplateAction : undefined}
        id={id}
        seen={version}
        first={{ name, purpose, en, fr, shared: shared ? 'yes' : undefined }}
        mayShare={sharesTemplates(recruiter)}
        examples={await listExamples(recruiter)}
      />
      {mine && (
        <div className="mt-10 max-w-[46rem]">
          <Panel id="delete" title="Delete it">
            <ActionForm
              action={retireTemplateAction}
              id={id}
              seen={version}
              look="danger"
              submit="Delete this template"
              folded="Delete this template…"
            >
              <p className="text-ink-muted">
                What was sent with it stays. {shared && 'Nobody at the desk can use it any more.'}
              </p>
            </ActionForm>
          </Panel>
        </div>
      )}
    </>
  )
}
