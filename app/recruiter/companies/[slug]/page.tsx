import { notFound } from 'next/navigation'
import { CompanyForm } from '@/app/_company/company-form'
import { requireRecruiter } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { Notice } from '@/components/desk/notice'
import { ButtonLink } from '@/components/ui/button'
import { Logo } from '@/components/ui/logo'
import { findCompanyPage } from '@/db/company-pages'
import { type PictureKind, pictureWidths } from '@/rules/pictures'
import { keysOf } from '@/rules/vocabulary'
import { describeCompanyAction } from './actions'
import { Members } from './members'

export const metadata = { title: 'Company' }

/** What readers see of a company, for the desk to write. */
export default async function CompanyPage({
  params,
  searchParams,
}: PageProps<'/recruiter/companies/[slug]'>) {
  const [{ slug }, { done }] = [await params, await searchParams]
  const recruiter = await requireRecruiter(`/recruiter/companies/${slug}`)
  const company = (await findCompanyPage(recruiter, slug)) ?? notFound()
  const has = keysOf<PictureKind>(pictureWidths).filter((kind) => company[kind])

  return (
    <>
      <DeskHead
        title={company.name}
        trail={[{ name: 'Jobs', path: '/recruiter/jobs' }]}
        facts={<Logo name={company.name} logo={company.logo} />}
      >
        <ButtonLink href={`/companies/${slug}`} size="s">
          See its page
        </ButtonLink>
      </DeskHead>
      <Notice>
        {done === 'saved' && 'Saved. Readers see it now.'}
        {done === 'off' && 'Taken off. They reach the space of this company no more.'}
      </Notice>
      <div className="mt-6">
        <CompanyForm action={describeCompanyAction} company={{ ...company, has }} />
      </div>
      <Members companyId={company.id} slug={slug} />
    </>
  )
}
