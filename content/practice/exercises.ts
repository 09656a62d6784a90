import { frontEndEngineering } from './front-end-engineering/exercise'
import { knowTheCode } from './know-the-code/exercise'
import { softwareEngineering } from './software-engineering/exercise'
import { stockDashboard } from './stock-dashboard/exercise'

/** Every exercise, the shortest first. */
export const exercises = [frontEndEngineering, knowTheCode, softwareEngineering, stockDashboard]

/** Our exercise that follows the simulation of that title, when there is one. */
export function findExerciseAfter(title: string) {
  return exercises.find(({ follows }) => follows?.title === title)
}
