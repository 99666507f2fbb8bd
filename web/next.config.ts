import { join } from 'node:path';
import type { NextConfig } from 'next';

const assetPrefix = process.env.ASSET_PREFIX;

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // the event stream passes through this process: a compressing layer would hold events back
  compress: false,
  agentRules: false,
  devIndicators: false,
  transpilePackages: ['@ratchet/workflows'],
  turbopack: { root: join(import.meta.dirname, '..') },
  experimental: { optimizePackageImports: ['radix-ui', 'lucide-react'] },
  ...(assetPrefix === undefined ? {} : { assetPrefix }),
};

export default config;
