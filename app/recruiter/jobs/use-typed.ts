import { type RefObject, useEffect, useEffectEvent } from 'react'

/**
 * Calls `look` with what stands in the form around an element: once the page's scripts run, as somebody may have typed
 * before, and then at each key.
 */
export function useTyped(
  here: RefObject<HTMLElement | null>,
  look: (values: Record<string, string>) => void,
): void {
  const seen = useEffectEvent(look)

  useEffect(() => {
    const form = here.current?.closest('form')
    if (!form) return
    let frame = 0
    const typed = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => seen(valuesOf(form)))
    }
    typed()
    form.addEventListener('input', typed)
    return () => {
      form.removeEventListener('input', typed)
      cancelAnimationFrame(frame)
    }
  }, [here])
}

const valuesOf = (form: HTMLFormElement) =>
  Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    ),
  )
