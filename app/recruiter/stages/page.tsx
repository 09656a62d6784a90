import { requireMay } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { Notice } from '@/components/desk/notice'
import { Panel } from '@/components/desk/panel'
import { listStageTemplates } from '@/db/stages/templates'
import { sharesTemplates } from '@/rules/desk/may'
import { StageEditor } from '../_stages/stage-editor'
import { ActionForm } from '../action-form'
import { changeTemplateAction, keepTemplateAction, removeTemplateAction } from './actions'

export const metadata = { title: 'Templates of stages' }

const notices: Record<string, string> = {
  changed: 'Saved. Jobs that were given this template before keep their stages.',
  removed: 'Removed. Jobs that were given this template keep their stages.',
}

export default async function StageTemplatesPage({ searchParams }: PageProps<'/recruiter/stages'>) {
  await requireMay(sharesTemplates, '/recruiter/stages')
  const { done, open } = await searchParams
  const templates = await listStageTemplates()

  return (
    <>
      <DeskHead
        title="Templates of stages"
        facts={<p>A recruiter chooses one for a job, and changes the copy there.</p>}
      />
      <Notice of={notices} said={done} />
      <div className="mt-6 grid max-w-[52rem] gap-8">
        {templates.map(({ id, name, stages }) => (
          <Panel key={id} id={id} title={name} aside={stages.map((stage) => stage.name).join(' · ')}>
            <details open={open === id}>
              <summary className="inline-flex min-h-8 items-center font-[550] text-accent underline decoration-current/35">
                Change “{name}”
              </summary>
              <div className="mt-2 grid gap-3">
                <StageEditor action={changeTemplateAction} sends={{ id }} stages={stages} />
                <ActionForm
                  action={removeTemplateAction}
                  id={id}
                  look="danger"
                  submit={`Remove “${name}”`}
                  folded={`Remove “${name}”…`}
                >
                  <p className="text-ink-muted">Jobs that were given it keep their stages.</p>
                </ActionForm>
              </div>
            </details>
          </Panel>
        ))}
        <Panel id="new" title="A new template">
          <ActionForm
            action={keepTemplateAction}
            id="new"
            submit="Add the template"
            fields={[
              {
                name: 'template',
                label: 'Name of the template',
                maxLength: 60,
                hint: 'It begins with the standard stages.',
              },
            ]}
          />
        </Panel>
      </div>
    </>
  )
}
