import { type ComponentProps, useEffect, useRef } from 'react'

/** The form that `useFormAction` sends. Once it was accepted it begins anew; the other forms of its page stay as they stand. */
export function Form({ accepted, ...form }: ComponentProps<'form'> & { accepted: number }) {
  const here = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (here.current) tellWhatWasChosen(here.current)
  }, [])
  return <form ref={here} key={accepted} {...form} />
}

/** What was chosen before the scripts of a page ran told nobody: it is told again. Boxes of text tell it themselves. */
function tellWhatWasChosen(form: HTMLFormElement): void {
  for (const control of form.elements) {
    if (control instanceof HTMLSelectElement ? isChanged(control) : hasFiles(control)) {
      control.dispatchEvent(new Event('change', { bubbles: true }))
    } else if (control instanceof HTMLInputElement && control.checked !== control.defaultChecked) {
      // Whichever of several was left follows the one that was taken.
      if (control.type === 'radio' && !control.checked) continue
      // React tells a click only where it changes what React has seen.
      control.checked = control.defaultChecked
      control.click()
    }
  }
}

const isChanged = ({ options, selectedIndex }: HTMLSelectElement) =>
  selectedIndex !==
  Math.max(
    0,
    Array.from(options).findIndex((option) => option.defaultSelected),
  )

const hasFiles = (control: Element) => control instanceof HTMLInputElement && Boolean(control.files?.length)
