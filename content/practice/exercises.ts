import { frontEndEngineering } from './front-end-engineering'
import { knowTheCode } from './know-the-code'
import { softwareEngineering } from './software-engineering'
import { stockDashboard } from './stock-dashboard'

/** Every exercise, the shortest first. */
export const exercises = [frontEndEngineering, knowTheCode, softwareEngineering, stockDashboard]

/** Our exercise that follows the simulation of that title, when there is one. */
export function findExerciseAfter(title: string) {
  return exercises.find(({ follows }) => follows.title === title)
}
