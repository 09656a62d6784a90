import { Badge } from '@/components/ui/badge'
import { CircleCheck, CircleDot } from '@/components/ui/icons'

/** How far this browser's reader has come with an exercise; nothing before the first check. */
export function Progress({ exercise }: { exercise: string }) {
  return (
    <exercise-progress exercise={exercise}>
      <span data-state="solved" hidden>
        <Badge tint="good" icon={CircleCheck}>
          Solved
        </Badge>
      </span>
      <span data-state="begun" hidden>
        <Badge icon={CircleDot}>
          <output />
        </Badge>
      </span>
    </exercise-progress>
  )
}
