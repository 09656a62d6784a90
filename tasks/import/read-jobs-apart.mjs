// A thread does not inherit that tsx reads TypeScript.
import { register } from 'tsx/esm/api'

register()
const { comeLast } = await import('../../integrations/give-way.ts')
comeLast()
await import('./read-jobs-apart.ts')
