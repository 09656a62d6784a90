'use client'

import { type ChangeEvent, useState } from 'react'
import type { FormState } from '@/app/_lib/form-state'

/** What stands in a text of a form, as it is typed or comes back: for its preview beside it. Its `key` makes a field anew that was filled in. */
export function useWords(state: FormState, name: string, first = '') {
  const given = state.values[name] ?? first
  const [typed, setTyped] = useState<{ at: FormState; words: string }>()
  return {
    words: (typed?.at === state ? typed.words : given).trim(),
    key: state.values.filled,
    props: {
      name,
      defaultValue: given,
      error: state.errors[name],
      onChange: ({ target }: ChangeEvent<HTMLTextAreaElement>) =>
        setTyped({ at: state, words: target.value }),
    },
  }
}
