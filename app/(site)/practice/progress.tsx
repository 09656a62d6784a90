'use client'

import { CircleCheck, CircleDot } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { Badge } from '@/components/ui/badge'
import { parseKept, readKeptText } from './kept'

/** How far this browser's reader has come with an exercise; nothing before the first check. */
export function Progress({ exercise }: { exercise: string }) {
  const text = useSyncExternalStore(
    subscribe,
    () => readKeptText(exercise),
    () => null,
  )
  const kept = parseKept(text)
  if (kept.of === 0) return null
  const all = kept.solved.length === kept.of
  return (
    <Badge tint={all ? 'good' : 'quiet'} icon={all ? CircleCheck : CircleDot}>
      {all ? 'Solved' : `${kept.solved.length} of ${kept.of} right`}
    </Badge>
  )
}

// Another tab tells; this one shows no exercise beside its progress.
function subscribe(changed: () => void) {
  window.addEventListener('storage', changed)
  return () => window.removeEventListener('storage', changed)
}
