import { join } from 'node:path';
import type { NextConfig } from 'next';

const assetPrefix = process.env.ASSET_PREFIX;

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // pages and assets only: what is forwarded to the gateway, the event stream too, never passes through Next
  compress: true,
  agentRules: false,
  devIndicators: false,
  transpilePackages: ['@ratchet/workflows'],
  turbopack: { root: join(import.meta.dirname, '..') },
  experimental: { optimizePackageImports: ['radix-ui', 'lucide-react'] },
  ...(assetPrefix === undefined ? {} : { assetPrefix }),
};

export default config;
