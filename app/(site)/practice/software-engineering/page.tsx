import { softwareEngineering } from '@/content/practice/software-engineering'
import { sqlTasks } from '@/rules/practice-sql-tasks'
import { ExercisePage, metadataOf } from '../exercise-page'
import { SqlQuestion } from './sql-question'

export const metadata = metadataOf(softwareEngineering)

export default function SoftwareEngineeringPage() {
  return (
    <ExercisePage exercise={softwareEngineering}>
      <p className="reading">
        Your SQL runs in this page, on SQLite, against a fresh copy of the ledger each time: nothing that you
        drop is lost. The last statement that gives rows is compared with what is expected, on this ledger and
        on a second one.
      </p>
      <noscript>
        <p className="mt-4 max-w-[68ch] rounded-m bg-sun-soft px-5 py-4 text-sun-ink">
          Without JavaScript the database cannot run here. The ledger above works in any SQLite: the tasks
          below are the same, and sqlite3 shows your rows.
        </p>
      </noscript>
      <div className="mt-6">
        {sqlTasks.map((task) => (
          <SqlQuestion key={task.name} task={task} />
        ))}
      </div>
    </ExercisePage>
  )
}
