import { checkLogReading } from '@/content/practice/stock-dashboard/check'
import { stockDashboard } from '@/content/practice/stock-dashboard/exercise'
import { ExercisePage, metadataOf } from '../exercise-page'
import { givenAnswers } from '../given-answers'
import { LogReadingForm } from './log-reading-form'

export const metadata = metadataOf(stockDashboard)

export default async function StockDashboardPage({ searchParams }: PageProps<'/practice/stock-dashboard'>) {
  const given = givenAnswers(await searchParams)

  return (
    <ExercisePage exercise={stockDashboard}>
      <LogReadingForm given={given} verdicts={given && checkLogReading(given)} />
    </ExercisePage>
  )
}
