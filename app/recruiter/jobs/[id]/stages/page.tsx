import { DeskHead } from '@/components/desk/desk-head'
import { Notice } from '@/components/desk/notice'
import { Panel } from '@/components/desk/panel'
import { listPlaces } from '@/db/stages/places'
import { listJobStages } from '@/db/stages/stages'
import { listStageTemplates } from '@/db/stages/templates'
import { placeOf } from '@/rules/stages/job-stages'
import { StageEditor } from '../../../_stages/stage-editor'
import { ActionForm } from '../../../action-form'
import { requireOwnJob } from '../../own-job'
import { changeStagesAction, chooseStagesAction } from './actions'

export const metadata = { title: 'Stages' }

export default async function StagesPage({ params, searchParams }: PageProps<'/recruiter/jobs/[id]/stages'>) {
  const { job } = await requireOwnJob(params, '/stages')
  const stages = await listJobStages(job.id)
  const templates = await listStageTemplates()
  const standing = new Map<string, number>()
  for (const { n, ...place } of await listPlaces(job.id)) {
    const id = placeOf(place, stages)?.id
    if (id) standing.set(id, (standing.get(id) ?? 0) + n)
  }

  return (
    <>
      <DeskHead
        title="Stages"
        trail={[
          { name: 'Jobs', path: '/recruiter/jobs' },
          { name: job.title, path: `/recruiter/jobs/${job.id}`, lang: job.language },
        ]}
        facts={<p>The way of each candidate for this job. They read the names, too.</p>}
      />
      <Notice>{(await searchParams).done === 'changed' && 'Saved.'}</Notice>
      <div className="mt-6 grid items-start gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,44rem)_19rem]">
        <StageEditor
          action={changeStagesAction}
          sends={{ id: String(job.id), seen: job.version }}
          stages={stages}
          standing={standing}
        />
        <Panel id="templates" title="From a template">
          <ActionForm
            action={chooseStagesAction}
            id={job.id}
            seen={job.version}
            submit="Give the job these stages"
            fields={[
              {
                name: 'template',
                label: 'Template',
                options: {
                  '': 'Standard',
                  ...Object.fromEntries(templates.map(({ id, name }) => [id, name])),
                },
                hint: 'It takes the place of the stages here. Each candidate then stands in the first stage of their kind, with no e-mail.',
              },
            ]}
          />
        </Panel>
      </div>
    </>
  )
}
