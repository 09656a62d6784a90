import { checkQuarter } from '@/content/practice/next-quarter/check'
import { nextQuarter } from '@/content/practice/next-quarter/exercise'
import { ExercisePage, metadataOf } from '../exercise-page'
import { givenAnswers } from '../given-answers'
import { QuarterForm } from './quarter-form'

export const metadata = metadataOf(nextQuarter)

export default async function NextQuarterPage({ searchParams }: PageProps<'/practice/next-quarter'>) {
  const given = givenAnswers(await searchParams)

  return (
    <ExercisePage exercise={nextQuarter}>
      <QuarterForm given={given} verdicts={given && checkQuarter(given)} />
    </ExercisePage>
  )
}
