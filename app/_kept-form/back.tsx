import { givenBack } from '@/app/_lib/response'
import { findUser } from '@/app/_lib/session'
import { KeptFormProvider } from './context'
import { GivenBack } from './given-back'
import { findTyped } from './keep'

/** Gives the forms in it back what was typed before the session ended, and says so. */
export async function KeptFormBack({ children }: { children: React.ReactNode }) {
  if (givenBack()) return <GivenBack>{children}</GivenBack>
  const user = await findUser()
  const kept = user && (await findTyped(user.id))
  if (!kept) return children
  return (
    <KeptFormProvider value={kept}>
      <p role="status" className="mb-6 max-w-[75ch] rounded-m border border-warn px-5 py-3">
        You are signed in again, and nothing was sent. What you wrote is back in its form: check it and send
        it. Files have to be chosen once more.
      </p>
      {children}
    </KeptFormProvider>
  )
}
