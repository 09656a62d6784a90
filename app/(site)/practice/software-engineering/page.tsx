import { softwareEngineering } from '@/content/practice/software-engineering/exercise'
import { sqlTasks } from '@/content/practice/software-engineering/tasks'
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
      <p className="mt-3 max-w-[68ch] text-14 text-ink-muted">
        This needs JavaScript. Without it, take the ledger above to any SQLite: the tasks are the same, and
        you compare the rows yourself.
      </p>
      <div className="mt-6">
        {sqlTasks.map((task) => (
          <SqlQuestion key={task.name} task={task} />
        ))}
      </div>
    </ExercisePage>
  )
}
