import process from 'node:process';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { site } from './src/site.config.ts';

/** Real pages only: the sample is for looking at, not for finding. */
function isListed(page) {
  const path = new URL(page).pathname.slice(site.base.length);
  return !/^(?:[a-z]{2}\/)?sample\//.test(path) && !/(?:^|\/)404\/?$/.test(path);
}

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  outDir: process.env.DUNG_HEN_OUT ?? './dist',
  cacheDir: process.env.DUNG_HEN_CACHE ?? './.cache/astro',
  compressHTML: true,
  // Colours in code would be style attributes, which the policy blocks; the texts hold none.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [sitemap({ filter: isListed })],
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
      ],
    },
  },
  vite: { build: { assetsInlineLimit: 0 } },
});
