import { checkRefactoring } from '@/content/practice/know-the-code/check'
import { knowTheCode } from '@/content/practice/know-the-code/exercise'
import { ExercisePage, metadataOf } from '../exercise-page'
import { givenAnswers } from '../given-answers'
import { RefactoringForm } from './refactoring-form'

export const metadata = metadataOf(knowTheCode)

export default async function KnowTheCodePage({ searchParams }: PageProps<'/practice/know-the-code'>) {
  const given = givenAnswers(await searchParams)

  return (
    <ExercisePage exercise={knowTheCode}>
      <RefactoringForm given={given} verdicts={given && checkRefactoring(given)} />
    </ExercisePage>
  )
}
