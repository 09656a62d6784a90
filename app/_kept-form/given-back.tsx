import type { ReactNode } from 'react'
import { emptyForm, typed } from '@/app/_lib/form-state'
import { givenBack, requestedPath } from '@/app/_lib/response'
import { KeptFormProvider } from './context'

const words = {
  renewed:
    'The site was renewed since you opened this page, and nothing was sent. What you wrote is back in the form. Check it and send it again. Files have to be chosen once more.',
  broken:
    'What you sent did not arrive whole, and nothing was kept of it. Go back in your browser: what you wrote is there. Then send it again.',
}

/** Gives the form of a page back what was sent with it, where that could not be taken, and says why; else nothing. */
export function GivenBack({ children }: { children: ReactNode }) {
  const back = givenBack()
  if (!back) return children
  return (
    <KeptFormProvider
      value={{ path: requestedPath() ?? '', values: back.form ? typed(back.form) : emptyForm.values }}
    >
      <div className="wrap pt-6">
        <p role="alert" className="max-w-[75ch] rounded-m border border-warn bg-surface px-5 py-3">
          {words[back.why]}
        </p>
      </div>
      {children}
    </KeptFormProvider>
  )
}
