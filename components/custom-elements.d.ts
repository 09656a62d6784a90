import type * as React from 'react'

type Plain = React.HTMLAttributes<HTMLElement> & { class?: string }

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'apply-at-once': Plain & { address: string }
      'as-asked': Plain
      'checked-fields': Plain & { at: string; most: number; 'too-large': string }
      'contents-marker': Plain
      'exercise-progress': Plain & { exercise: string }
      'follows-form': Plain & { at: string; asks: string; form: string }
      'keep-place': Plain
      'kept-draft': Plain & { place: string; leaves: string; 'gives-way': string }
      'new-marks': Plain
      'sent-in-place': Plain
      'suggest-box': Plain
    }
  }
}
