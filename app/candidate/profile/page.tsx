import type { Metadata } from 'next'
import { resumeField } from '@/app/_application/chosen-file'
import { FileForm } from '@/app/_application/file-form'
import { requireUser } from '@/app/_lib/session'
import { findConsent } from '@/db/pool/consent'
import { findLastCv } from '@/db/pool/cv'
import { findBeginnings, findProfile } from '@/db/pool/profile'
import { saidOf } from '@/rules/pages/address'
import { takeResumeAction } from './actions'
import { Compared } from './compared'
import { Doors } from './doors'
import { KeptCv } from './kept-cv'
import { Part } from './part'
import { Pool } from './pool'
import { ProfileForm } from './profile-form'
import { valuesOf } from './values'

export const metadata: Metadata = { title: 'Your profile' }

export default async function ProfilePage({ searchParams }: PageProps<'/candidate/profile'>) {
  const user = await requireUser('/candidate/profile')
  const [profile, consent, lastCv] = await Promise.all([
    findProfile(user.id),
    findConsent(user.id),
    findLastCv(user.id),
  ])
  const beginnings = profile ? undefined : await findBeginnings(user.id)
  const done = saidOf(said, (await searchParams).done)

  return (
    <>
      <h1 className="text-32">Your profile</h1>
      <p className="mt-3 max-w-[65ch] text-ink-muted">
        What you can do and what you look for. Jobs are compared with it, and you choose whether recruiters
        can find it. None of it is required.
      </p>
      {done && (
        <p role="status" className="mt-4 max-w-[65ch] rounded-m border border-good bg-good-soft px-5 py-3">
          {done}
        </p>
      )}
      {beginnings && (
        <p className="mt-4 max-w-[65ch] rounded-m bg-sunken px-5 py-3">
          Role and level are those of the last job that you applied for. Please check them.
        </p>
      )}
      <div className="mt-8 grid items-start gap-x-14 gap-y-12 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <ProfileForm first={valuesOf(profile, beginnings)} practice={profile?.practice ?? []} />
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-10">
          {profile && <Doors profile={profile} />}
          {profile && <Pool profile={profile} consent={consent} />}
          <KeptCv name={profile?.cv?.name} hasSent={lastCv !== undefined} />
          {profile && <Compared wanted={profile.notComparedAt === null} />}
          <Part id="resume-import" title="Bring a profile along">
            <FileForm
              action={takeResumeAction}
              at="resume"
              file={{
                ...resumeField,
                hint: 'It fills in what is still empty here. We know technologies and languages by their names.',
              }}
            >
              Fill in from this file
            </FileForm>
          </Part>
        </div>
      </div>
    </>
  )
}

const said: Record<string, string> = {
  saved: 'Your profile is saved.',
  resume: 'Filled in from your file. Please check it, then save.',
  cv: 'Your CV is kept with your profile.',
  'no-cv': 'Your CV is deleted from your profile. Those that you sent with applications stay with them.',
  compared: 'Saved.',
  joined: 'Recruiters can find your profile now.',
  left: 'Nobody finds your profile any more.',
  avoided: 'Saved. That company does not see your profile.',
}
