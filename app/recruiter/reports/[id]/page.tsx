import { notFound } from 'next/navigation'
import { requireRecruiter } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { Facts, Panel } from '@/components/desk/panel'
import { ButtonLink } from '@/components/ui/button'
import { findReport, type Report } from '@/db/reports/reports'
import { formatDateAndTime } from '@/rules/dates'
import { reportReasons } from '@/rules/reports/reasons'
import { ActionForm } from '../../action-form'
import { settleReportAction } from '../actions'

export const metadata = { title: 'Report' }

export default async function ReportPage({ params }: PageProps<'/recruiter/reports/[id]'>) {
  const { id } = await params
  const recruiter = await requireRecruiter(`/recruiter/reports/${id}`)
  const report = (await findReport(recruiter, id)) ?? notFound()

  return (
    <>
      <DeskHead
        title={reportReasons[report.reason]}
        trail={[{ name: 'Reports', path: '/recruiter/reports' }]}
        facts={<span>sent {formatDateAndTime(report.createdAt)}</span>}
      />
      <div className="mt-6 grid items-start gap-10 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid min-w-0 gap-8">
          {report.text && (
            <p className="max-w-[68ch] rounded-m border border-line bg-surface px-6 py-5 text-15 leading-relaxed wrap-anywhere whitespace-pre-line">
              {report.text}
            </p>
          )}
          <Facts
            facts={[
              [
                'Job',
                <a key="job" href={`/recruiter/jobs/${report.jobId}`} lang={report.language}>
                  {report.title}
                </a>,
              ],
              ['Company', report.company],
              ['Answer to', report.email || 'nobody: no address was left'],
              ['Settled', report.settledAt && formatDateAndTime(report.settledAt)],
              ['Settled by', report.settledAt && (report.settledBy ?? 'somebody who has left')],
            ]}
          />
        </div>
        <Settling report={report} />
      </div>
    </>
  )
}

function Settling({
  report: { id, version, answer, settledAt, email, jobId, closedAt },
}: {
  report: Report
}) {
  const over = settledAt !== null
  return (
    <Panel id="settling" title={over ? 'What was done' : 'Look, then settle'}>
      {over ? (
        <p className="wrap-anywhere whitespace-pre-line">{answer || 'Nothing was written about it.'}</p>
      ) : (
        <p>
          <ButtonLink href={`/recruiter/jobs/${jobId}`} size="s">
            {closedAt ? 'Open the job, which is closed' : 'Open the job to change or close it'}
          </ButtonLink>
        </p>
      )}
      <ActionForm
        action={settleReportAction}
        id={id}
        seen={version}
        over={over}
        submit="Settle the report"
        look="main"
        text={{
          name: 'answer',
          label: 'What was done',
          hint: email ? 'It goes out by e-mail with your name.' : 'For your colleagues: no address was left.',
          optional: true,
          rows: 5,
        }}
      />
    </Panel>
  )
}
