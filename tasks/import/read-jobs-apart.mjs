// A thread does not inherit that tsx reads TypeScript.
import { register } from 'tsx/esm/api'

register()
await import('./read-jobs-apart.ts')
