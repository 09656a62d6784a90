import { requireRecruiter } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { ListKeys } from '@/components/desk/list-keys'
import { NextPage } from '@/components/desk/next-page'
import { Notice } from '@/components/desk/notice'
import { Unread } from '@/components/desk/unread'
import { listLabels } from '@/db/lists/labels'
import { searchPool } from '@/db/pool/search'
import { findViewer, listViewerCompanies } from '@/db/pool/viewer'
import { readAddress } from '@/rules/pages/address'
import { type PoolCriteria, poolCriteria } from '@/rules/pool/criteria'
import { profilesInWords } from '@/rules/pool/estimate'
import { ListForm } from '../_act/list-form'
import { ListNotice } from '../_act/list-notice'
import { LabelFilters } from '../_lists/label-filters'
import { listAddress } from '../list-address'
import { CandidateFilters } from './candidate-filters'
import { CandidateTable } from './candidate-table'
import { Nobody, NoCompany } from './nobody'

export const metadata = { title: 'Candidates' }

const path = '/recruiter/candidates'

export default async function CandidatesPage({ searchParams }: PageProps<'/recruiter/candidates'>) {
  const recruiter = await requireRecruiter(path)
  const given = await searchParams
  const { done, ...typed } = given
  const { query: criteria, unread } = readAddress(poolCriteria, typed)
  const asFor = criteria.for ? await findViewer(recruiter, criteria.for) : undefined
  const viewer = asFor ?? (await findViewer(recruiter))
  if (criteria.for && !asFor) unread.push('for')
  if (!viewer) return <NoCompany />

  const companies = await listViewerCompanies(recruiter)
  const { people, total, meant, next } = await searchPool(viewer, criteria)
  const asked = { ...criteria, for: viewer.company.slug }

  return (
    <>
      <DeskHead
        title="Candidates"
        facts={
          <p>
            People who let recruiters find them. The list names nobody, and each look at a profile is noted.
          </p>
        }
      />
      <Notice>{done === 'dropped' && 'The list is deleted. The people on it stay.'}</Notice>
      <Unread names={unread} />
      <ListNotice list="candidates" given={given} />
      <CandidateFilters criteria={asked} companies={companies} />
      <LabelFilters
        labels={await listLabels(recruiter)}
        chosen={criteria}
        of="candidates"
        hrefOf={(chosen) =>
          addressOf({ ...asked, after: undefined, tag: undefined, list: undefined, ...chosen })
        }
      />
      {people.length === 0 ? (
        <div className="mt-5">
          <Nobody />
        </div>
      ) : (
        <>
          <div className="mt-5 mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <p role="status">
              <b className="font-semibold">{profilesInWords(total)}</b>
              {meant.length > 0 && (
                <span className="text-ink-muted">
                  {' '}
                  with “{meant.join(' ')}”, which is near what you typed
                </span>
              )}
            </p>
            <ListKeys search />
          </div>
          <ListForm list="candidates" given={given} company={viewer.company.slug}>
            <CandidateTable people={people} company={viewer.company.slug} />
          </ListForm>
        </>
      )}
      <NextPage
        first={criteria.after ? addressOf({ ...asked, after: undefined }) : undefined}
        next={next && addressOf({ ...asked, after: next })}
      />
    </>
  )
}

const addressOf = (criteria: PoolCriteria) =>
  listAddress(path, { ...criteria, tech: criteria.tech.join(', ') })
