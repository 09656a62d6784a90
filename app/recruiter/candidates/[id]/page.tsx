import { notFound } from 'next/navigation'
import { requireRecruiter } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { Notice } from '@/components/desk/notice'
import { Facts, Panel } from '@/components/desk/panel'
import { ButtonLink } from '@/components/ui/button'
import { Download } from '@/components/ui/icons'
import { Skills } from '@/components/ui/skills'
import { exercises } from '@/content/practice/exercises'
import { lookAtCv, lookAtProfile, type ProfileSeen } from '@/db/pool/looks'
import { findViewer } from '@/db/pool/viewer'
import { listSearchesOf } from '@/db/shortlist/desk'
import { cityWords } from '@/rules/jobs/in-words'
import { formatThousands } from '@/rules/pay/pay'
import { languagesInWords } from '@/rules/pool/languages-field'
import { radiusInWords } from '@/rules/pool/radii'
import { roleName } from '@/rules/roles/roles'
import { seniorities, word, workplaces } from '@/rules/vocabulary'
import { websiteOf } from '@/rules/websites'
import { plural } from '@/rules/words'
import { CvView } from '../../_cv/cv-view'
import { personDone } from '../../_lists/done'
import { PersonPanels } from '../../_lists/person-panels'
import { AskForm } from '../../_shortlist/ask-form'

export const metadata = { title: 'Candidate' }

export default async function CandidatePage({
  params,
  searchParams,
}: PageProps<'/recruiter/candidates/[id]'>) {
  const { id } = await params
  const recruiter = await requireRecruiter(`/recruiter/candidates/${id}`)
  const { for: company, done, cv: shown } = await searchParams
  const viewer = (await findViewer(recruiter, String(company ?? ''))) ?? notFound()
  const profile = (await lookAtProfile(viewer, id)) ?? notFound()
  const cv = shown === 'here' ? await lookAtCv(viewer, id) : undefined
  const file = `/recruiter/candidates/${id}/cv?for=${viewer.company.slug}`
  const searches = Object.fromEntries(
    (await listSearchesOf(recruiter, viewer.company.id)).map((one) => [
      one.id,
      `${one.number}: ${one.title}`,
    ]),
  )

  return (
    <>
      <DeskHead
        title={profile.name}
        trail={[{ name: 'Candidates', path: `/recruiter/candidates?for=${viewer.company.slug}` }]}
        facts={
          <>
            <span className="text-ink">{profile.roles.map((role) => roleName(role)).join(', ')}</span>
            <span>
              {[word(seniorities, profile.seniority), profile.years !== null && plural(profile.years, 'year')]
                .filter(Boolean)
                .join(', ')}
            </span>
            <span>We noted that you looked for {viewer.company.name}. The candidate sees it.</span>
          </>
        }
      >
        {profile.cv && (
          <>
            {!cv && (
              <ButtonLink
                look="main"
                size="s"
                href={`/recruiter/candidates/${id}?for=${viewer.company.slug}&cv=here#cv`}
              >
                Read the CV here
              </ButtonLink>
            )}
            <ButtonLink size="s" href={file} target="_blank">
              <Download aria-hidden strokeWidth={1.5} />
              Download the CV
            </ButtonLink>
          </>
        )}
      </DeskHead>
      <Notice of={personDone} said={done} />
      <div className="mt-6 grid items-start gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 gap-8">
          {cv && (
            <Panel id="cv" title="CV">
              <CvView cv={cv} src={file} />
            </Panel>
          )}
          <Panel id="work" title="Works with">
            <Skills names={profile.technologies} />
          </Panel>
          {profile.about && (
            <Panel id="about" title="About">
              <p className="max-w-[68ch] text-15 leading-relaxed wrap-anywhere whitespace-pre-line">
                {profile.about}
              </p>
            </Panel>
          )}
          {profile.practice.length > 0 && <Practice done={profile.practice} />}
        </div>
        <div className="grid gap-8">
          {Object.keys(searches).length > 0 && (
            <Panel id="show" title={`Show to ${viewer.company.name}`}>
              <AskForm
                kind="candidateId"
                id={id}
                searches={searches}
                summary="Ask whether the company may see them"
              />
            </Panel>
          )}
          <Panel id="contact" title="Contact">
            <Facts facts={contactOf(profile)} />
          </Panel>
          <PersonPanels recruiter={recruiter} reach={{ candidateId: id, viewer }} />
          <Panel id="wants" title="Looks for">
            <Facts facts={wantsOf(profile)} />
          </Panel>
        </div>
      </div>
    </>
  )
}

function Practice({ done }: { done: ProfileSeen['practice'] }) {
  return (
    <Panel id="practice" title="Practice" aside="Done alone, in the browser, and shown by choice.">
      <ul className="grid gap-1.5">
        {done.map(({ exercise, solved, of }) => (
          <li key={exercise}>
            <a href={`/practice/${exercise}`} className="underline">
              {exercises.find(({ slug }) => slug === exercise)?.title ?? exercise}
            </a>
            , {solved} of {of} right
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function contactOf({ email, languages, links }: ProfileSeen): [string, React.ReactNode][] {
  return [
    [
      'E-mail',
      <a key="mail" href={`mailto:${email}`}>
        {email}
      </a>,
    ],
    [
      'Links',
      links.length > 0 && (
        <ul>
          {links.map((link) => (
            <li key={link}>
              <a href={link} rel="noreferrer nofollow">
                {websiteOf(link)?.host ?? link}
              </a>
            </li>
          ))}
        </ul>
      ),
    ],
    ['Languages', languagesInWords(languages)],
  ]
}

function wantsOf(profile: ProfileSeen): [string, React.ReactNode][] {
  const { payWanted, payCurrency, radius } = profile
  const around = radius === null ? '' : radiusInWords(radius).toLowerCase()
  return [
    ['Workplace', profile.workplaces.map((one) => workplaces[one]).join(', ')],
    ['Place', [cityWords(profile), around].filter(Boolean).join(', ')],
    ['Pay, gross per year', payWanted && `from ${formatThousands(payWanted, payCurrency)}`],
  ]
}
