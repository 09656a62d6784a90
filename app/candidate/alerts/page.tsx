import type { Metadata } from 'next'
import { requireUser } from '@/app/_lib/session'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { type Alert, listAlerts } from '@/db/alerts/alerts'
import { cadences } from '@/rules/alerts/schedule'
import { formatDateAndTime } from '@/rules/dates'

export const metadata: Metadata = { title: 'Job alerts' }

export default async function AlertsPage() {
  const user = await requireUser('/candidate/alerts')
  const alerts = await listAlerts(user.id)

  return (
    <>
      <h1 className="text-32">Job alerts</h1>
      {alerts.length === 0 ? (
        <div className="mt-8">
          <NoAlerts />
        </div>
      ) : (
        <ul className="mt-6 border-t-2 border-line">
          {alerts.map((alert) => (
            <AlertRow key={alert.id} alert={alert} />
          ))}
        </ul>
      )}
    </>
  )
}

function AlertRow({ alert }: { alert: Alert }) {
  return (
    <li className="grid gap-x-4 gap-y-2 border-b border-line py-4 md:grid-cols-[minmax(0,1fr)_auto] md:items-center">
      <div className="min-w-0">
        <h2 className="text-17 font-semibold break-words">
          <a href={`/alerts/${alert.token}`} className="first-letter:uppercase hover:underline">
            {alert.title}
          </a>
        </h2>
        <p className="text-14 text-ink-muted">{cadences[alert.cadence]}</p>
      </div>
      {alert.nextAt ? (
        <p className="text-14 text-ink-muted">Next: {formatDateAndTime(alert.nextAt)}</p>
      ) : (
        <Badge tint="outline">Stopped</Badge>
      )}
    </li>
  )
}

function NoAlerts() {
  return (
    <Empty title="You have no job alert">
      <p>
        Search for jobs, then press “Get new jobs by e-mail” below the list. We write only when such a job
        opens.
      </p>
      <p>
        <ButtonLink look="main" href="/jobs">
          Search jobs
        </ButtonLink>
      </p>
    </Empty>
  )
}
