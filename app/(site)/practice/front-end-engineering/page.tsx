import { checkContract } from '@/content/practice/front-end-engineering/check'
import { frontEndEngineering } from '@/content/practice/front-end-engineering/exercise'
import { ExercisePage, metadataOf } from '../exercise-page'
import { givenAnswers } from '../given-answers'
import { ContractForm } from './contract-form'

export const metadata = metadataOf(frontEndEngineering)

export default async function FrontEndEngineeringPage({
  searchParams,
}: PageProps<'/practice/front-end-engineering'>) {
  const given = givenAnswers(await searchParams)

  return (
    <ExercisePage exercise={frontEndEngineering}>
      <ContractForm given={given} verdicts={given && checkContract(given)} />
    </ExercisePage>
  )
}
