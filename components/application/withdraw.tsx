import { Button } from '../ui/button'

/** Takes an application back, after a second look; `action` is a server action that checks whose it is. */
export function Withdraw({ company, action }: { company: string; action: () => Promise<void> }) {
  return (
    <details className="group">
      <summary className="inline-flex min-h-11 list-none items-center rounded-m font-[580] text-bad hover:underline [&::-webkit-details-marker]:hidden">
        Withdraw my application
      </summary>
      <form action={action} className="mt-2 grid gap-3 rounded-m border border-line bg-surface p-5">
        <p className="text-14">
          Your application and your CV are closed to the recruiters at once, and {company} owes you no answer.
          Their lists keep only a count. This cannot be undone. While the job is open, you may apply again.
        </p>
        <Button look="danger" className="justify-self-start">
          Yes, withdraw it
        </Button>
      </form>
    </details>
  )
}
