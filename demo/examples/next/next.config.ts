import type { NextConfig } from 'next';

/** The pages as files, in out/; `next start` serves an app without this line. */
const config: NextConfig = { output: 'export', trailingSlash: true };
export default config;
