import { giveWay } from '@/tasks/import/give-way'

// First of all: the rest takes a second of both processors to load.
giveWay()
await import('./run')
