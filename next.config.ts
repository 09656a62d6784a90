import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  serverExternalPackages: ['better-sqlite3', '@node-rs/argon2', 'mammoth', 'unpdf'],
  experimental: { serverActions: { bodySizeLimit: '6mb' } },
}

export default config
