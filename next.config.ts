import type { NextConfig } from 'next'

const everywhere = [
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'x-frame-options', value: 'DENY' },
  { key: 'referrer-policy', value: 'strict-origin-when-cross-origin' },
  { key: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
  { key: 'cross-origin-opener-policy', value: 'same-origin' },
  { key: 'strict-transport-security', value: 'max-age=31536000' },
]

// The address of a private page is its key: it must not leave the site, be kept or be indexed. Under no-referrer a
// form without scripts comes from the origin "null", and Next refuses its action.
const behindPrivateLinks = [
  { key: 'referrer-policy', value: 'same-origin' },
  { key: 'x-robots-tag', value: 'noindex, nofollow' },
  { key: 'cache-control', value: 'private, no-store' },
]

const config: NextConfig = {
  poweredByHeader: false,
  compress: false, // server/ does
  reactStrictMode: true,
  // `npm test` checks them; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  // Metadata that follows a page later needs scripts to reach its head.
  htmlLimitedBots: /.*/,
  serverExternalPackages: [
    'better-sqlite3',
    '@node-rs/argon2',
    // Bundled, their lists of words stood in two dozen files of the build, and in memory as often.
    '@zxcvbn-ts/core',
    '@zxcvbn-ts/language-common',
    '@zxcvbn-ts/language-en',
    '@zxcvbn-ts/language-fr',
    'date-holidays',
    'prom-client',
    'rolldown',
    'unpdf',
  ],
  // Well above the largest CV, so that a larger one is answered by its form and not by an empty page.
  // A start need not wait for pages that nobody has asked for.
  experimental: {
    preloadEntriesOnStart: false,
    serverActions: { bodySizeLimit: '24mb' },
    proxyClientMaxBodySize: '25mb',
  },
  // A folder cannot be called [slug].json.
  rewrites: async () => [
    { source: '/guides/:slug([a-z0-9-]+).:format(json|csv)', destination: '/guides/:slug/data.:format' },
  ],
  headers: async () => [
    { source: '/((?!speculation-rules\\.json$).*)', headers: everywhere },
    {
      source: '/speculation-rules.json',
      headers: [{ key: 'content-type', value: 'application/speculationrules+json' }],
    },
    // A browser asks for it again after a day, not with each page.
    { source: '/offline-worker.js', headers: [{ key: 'cache-control', value: 'public, max-age=86400' }] },
    { source: '/applications/:path*', headers: behindPrivateLinks },
    { source: '/verify/:path*', headers: behindPrivateLinks },
    { source: '/reset/:path*', headers: behindPrivateLinks },
    { source: '/sign-in/:token', headers: behindPrivateLinks },
    { source: '/address/:path*', headers: behindPrivateLinks },
    { source: '/invitations/:path*', headers: behindPrivateLinks },
    { source: '/pool/:path*', headers: behindPrivateLinks },
    { source: '/shortlists/:path*', headers: behindPrivateLinks },
    { source: '/briefs/:token((?!(?:new|market)$).*)', headers: behindPrivateLinks },
    { source: '/recruiter/:path*', headers: behindPrivateLinks },
    { source: '/candidate/:path*', headers: behindPrivateLinks },
  ],
}

export default config
