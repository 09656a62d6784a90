import { DeskHead } from '@/components/desk/desk-head'
import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'

/** For whoever looks for no company. */
export function NoCompany() {
  return (
    <>
      <DeskHead title="Candidates" />
      <div className="mt-6">
        <Empty title="You look for candidates for a company">
          <p>Candidates choose which companies may see them. Write a job first: its company is then here.</p>
          <p>
            <ButtonLink look="main" href="/recruiter/jobs/new">
              Write a job
            </ButtonLink>
          </p>
        </Empty>
      </div>
    </>
  )
}

/** Where nobody fits what is asked. */
export function Nobody() {
  return (
    <Empty title="No profile fits">
      <p>
        Take a filter away, or use fewer words. Only candidates who agreed to be found for this company are
        here.
      </p>
      <p>
        <ButtonLink href="/recruiter/candidates">See all profiles</ButtonLink>
      </p>
    </Empty>
  )
}
