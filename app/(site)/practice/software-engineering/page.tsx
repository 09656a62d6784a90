import { softwareEngineering } from '@/content/practice/software-engineering/exercise'
import { ledgerTasks } from '@/content/practice/software-engineering/tasks'
import { SqlQuestions } from '../_sql/sql-questions'
import { ExercisePage, metadataOf } from '../exercise-page'

export const metadata = metadataOf(softwareEngineering)

export default function SoftwareEngineeringPage() {
  return (
    <ExercisePage exercise={softwareEngineering}>
      <SqlQuestions exercise={ledgerTasks} data="ledger" />
    </ExercisePage>
  )
}
