import type * as React from 'react'

type Plain = React.HTMLAttributes<HTMLElement>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'apply-at-once': Plain & { address: string }
      'as-asked': Plain
      'contents-marker': Plain
      'exercise-progress': Plain & { exercise: string }
      'keep-place': Plain
      'new-marks': Plain
      'suggest-box': Plain
    }
  }
}
