// The thread in which a large index lives: TypeScript is read as it is, since no bundler knows of this file.
import { register } from 'tsx/esm/api'

register()
await import('./in-thread.ts')
