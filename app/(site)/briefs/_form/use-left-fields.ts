import { type FocusEvent, useRef, useState } from 'react'
import { problemIn } from '@/rules/briefs/draft'

/** What is wrong with the fields that somebody has left, by their names; `forget` when the form is sent. */
export function useLeftFields() {
  const [left, setLeft] = useState<Record<string, string | undefined>>({})
  const sendings = useRef(0)
  const onBlur = ({ currentTarget: form, target }: FocusEvent<HTMLFormElement>) => {
    const { name, value } = target as HTMLElement & { name?: string; value?: string } // any field
    if (!name || value === undefined) return
    const sending = sendings.current
    whenNothingIsPressed(form, () => {
      if (sending === sendings.current)
        setLeft((before) => ({ ...before, [name]: value ? problemIn(name, value) : undefined }))
    })
  }
  const forget = () => {
    sendings.current++
    setLeft({})
  }
  return { left, onBlur, forget }
}

// A message that comes or goes would move the button that is being pressed from under the finger.
function whenNothingIsPressed(form: HTMLFormElement, then: () => void) {
  setTimeout(() => (form.matches(':active') ? whenNothingIsPressed(form, then) : then()), 150)
}
