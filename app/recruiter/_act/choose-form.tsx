import { ActBar } from './act-bar'

/** A list whose rows can be chosen, to do one thing to all of them: a plain form, which leads to the page that shows the letters. */
export function ChooseForm({ back, children }: { back: string; children: React.ReactNode }) {
  return (
    <form action="/recruiter/applications/act">
      <input type="hidden" name="back" value={back} />
      {children}
      <ActBar />
    </form>
  )
}
