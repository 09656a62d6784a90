import { twoCheckouts } from '@/content/practice/two-checkouts/exercise'
import { shopTasks } from '@/content/practice/two-checkouts/tasks'
import { SqlQuestions } from '../_sql/sql-questions'
import { ExercisePage, metadataOf } from '../exercise-page'

export const metadata = metadataOf(twoCheckouts)

export default function TwoCheckoutsPage() {
  return (
    <ExercisePage exercise={twoCheckouts}>
      <SqlQuestions exercise={shopTasks} data="shop’s data" />
    </ExercisePage>
  )
}
