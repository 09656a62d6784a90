import { ButtonForm } from '@/app/_lib/button-form'
import { chooseComparedAction } from './actions'
import { Part } from './part'

/** Whether jobs are compared with the profile, and the way to the other choice. */
export function Compared({ wanted }: { wanted: boolean }) {
  return (
    <Part id="compared" title="Comparison with jobs">
      <p className="text-14 text-ink-muted">
        {wanted
          ? 'On the page of a job you see what fits your profile and what differs. When you apply for it, its recruiter sees the same. It sorts no list and refuses nobody.'
          : 'Nothing is compared with your profile, neither for you nor for a recruiter.'}
      </p>
      <ButtonForm
        action={chooseComparedAction}
        sends={{ wanted: wanted ? 'no' : 'yes' }}
        at="compared"
        size="s"
      >
        {wanted ? 'Turn it off' : 'Turn it on'}
      </ButtonForm>
    </Part>
  )
}
