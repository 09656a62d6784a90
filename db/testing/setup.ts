import { beforeAll } from 'vitest'
import { store } from '../store'

beforeAll(() => store.migrate())
