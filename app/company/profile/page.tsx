import { notFound } from 'next/navigation'
import { CompanyForm } from '@/app/_company/company-form'
import { requireMember } from '@/app/_lib/company'
import { Notice } from '@/components/desk/notice'
import { Logo } from '@/components/ui/logo'
import { findOwnPage } from '@/db/company-space/page'
import { type PictureKind, pictureWidths } from '@/rules/pictures'
import { keysOf } from '@/rules/vocabulary'
import { describeOwnCompanyAction } from './actions'

export const metadata = { title: 'The page of your company' }

export default async function OwnPage({ searchParams }: PageProps<'/company/profile'>) {
  const member = await requireMember('/company/profile')
  const page = (await findOwnPage(member)) ?? notFound()
  const has = keysOf<PictureKind>(pictureWidths).filter((kind) => page[kind])
  const { done } = await searchParams

  return (
    <>
      <header className="flex flex-wrap items-center gap-4">
        <Logo name={page.name} logo={page.logo} />
        <div className="min-w-0">
          <h1 className="text-32">Your page</h1>
          <p className="mt-1 text-ink-muted">
            What candidates read about {page.name}.{' '}
            <a href={`/companies/${page.slug}`} className="inline-block py-1 underline">
              See it as they do
            </a>
          </p>
        </div>
      </header>
      <Notice>{done === 'saved' && 'Saved. Readers see it now.'}</Notice>
      <div className="mt-6">
        <CompanyForm action={describeOwnCompanyAction} company={{ ...page, has }} />
      </div>
    </>
  )
}
