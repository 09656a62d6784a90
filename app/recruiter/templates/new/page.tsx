import { z } from 'zod'
import { requireRecruiter } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { sharesTemplates } from '@/rules/desk/may'
import { templatePurposes } from '@/rules/templates/draft'
import { keysOf } from '@/rules/vocabulary'
import { keepTemplateAction } from '../actions'
import { listExamples } from '../examples'
import { TemplateForm } from '../template-form'

export const metadata = { title: 'New template' }

const purpose = z.enum(keysOf(templatePurposes)).catch('message')

export default async function NewTemplatePage({ searchParams }: PageProps<'/recruiter/templates/new'>) {
  const recruiter = await requireRecruiter('/recruiter/templates/new')
  return (
    <>
      <DeskHead title="New template" trail={[{ name: 'Templates', path: '/recruiter/templates' }]} />
      <TemplateForm
        action={keepTemplateAction}
        first={{ purpose: purpose.parse((await searchParams).for) }}
        mayShare={sharesTemplates(recruiter)}
        examples={await listExamples(recruiter)}
      />
    </>
  )
}
