import { checkReview } from '@/content/practice/page-review/check'
import { pageReview } from '@/content/practice/page-review/exercise'
import { ExercisePage, metadataOf } from '../exercise-page'
import { givenAnswers } from '../given-answers'
import { ReviewForm } from './review-form'

export const metadata = metadataOf(pageReview)

export default async function PageReviewPage({ searchParams }: PageProps<'/practice/page-review'>) {
  const given = givenAnswers(await searchParams)

  return (
    <ExercisePage exercise={pageReview}>
      <ReviewForm given={given} verdicts={given && checkReview(given)} />
    </ExercisePage>
  )
}
