import { giveWay } from '@/integrations/give-way'

// First of all: the rest takes a second of both processors to load.
giveWay()
await import('./run')
