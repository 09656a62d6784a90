import { readEnvironment } from '@/rules/environment'
import { sentence } from '../sentence'

try {
  readEnvironment(process.env)
} catch (error) {
  console.error(sentence(error))
  process.exitCode = 1
}
