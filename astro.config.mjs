import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import send from 'send';
import { writeDocuments } from './src/documents/write.ts';
import { css } from './src/embeds/page/css.ts';
import { sampleKeys } from './src/i18n/sample-keys.ts';
import { site } from './src/site.config.ts';
import { warehouseFolder } from './src/warehouse/site.ts';
import { stagedFolder } from './src/warehouse/staged.ts';

/** Real pages only: the sample is for looking at, not for finding. */
function isListed(page) {
  const path = new URL(page).pathname.slice(site.base.length);
  return !/^(?:[a-z]{2}\/)?sample\//.test(path) && !/(?:^|\/)404\/?$/.test(path);
}

/** What a browser cannot read from the machine that builds: settings, and the style of embeds. */
const constants = {
  'src/site.config.ts': { site },
  'src/i18n/built-langs.ts': { builtLangs: site.langs },
  'src/embeds/page/css.ts': { css },
};

/** What only pages of the sample say; they hand it to their scripts themselves. */
const isOfSample = (key) => sampleKeys.some((beginning) => key.startsWith(beginning));

/** The messages of a language without a word of the sample. */
function messagesForAll(file) {
  const messages = JSON.parse(readFileSync(file, 'utf8'));
  return JSON.stringify(Object.fromEntries(Object.entries(messages).filter(([key]) => !isOfSample(key))));
}

/** Gives browsers those modules as their values, and messages without those of the sample. */
const constantsForBrowsers = {
  name: 'constants-for-browsers',
  enforce: 'pre',
  load(id) {
    if (this.environment.config.consumer !== 'client') return null;
    if (/\/src\/i18n\/\w+\.json$/.test(id)) return messagesForAll(id);
    const path = Object.keys(constants).find((one) => id.endsWith(`/${one}`));
    if (!path) return null;
    const values = Object.entries(constants[path]);
    return values.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n');
  },
};

/** `npm run dev` serves the files that a build moves into the finished site. */
const stagedFiles = {
  name: 'staged-files',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use(site.base, (request, response, next) => {
        send(request, request.url.split('?')[0], { root: stagedFolder(warehouseFolder), index: false })
          .on('error', () => next())
          .on('directory', () => next())
          .pipe(response);
      });
    },
  },
};

/** The documents for programs, from the figures that the pages were just rendered from. */
const documents = {
  name: 'documents',
  hooks: {
    'astro:build:done': ({ dir }) => writeDocuments(fileURLToPath(dir)),
  },
};

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
  integrations: [sitemap({ filter: isListed }), stagedFiles, documents],
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
  // The page makes its worker from one text, which must not ask for another.
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [constantsForBrowsers],
    worker: {
      format: 'es',
      rollupOptions: { output: { inlineDynamicImports: true, entryFileNames: 'assets/[name].[hash].js' } },
    },
  },
});
