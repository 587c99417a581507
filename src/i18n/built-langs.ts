import process from 'node:process';
import { type Lang, langs } from '../model/lang.ts';

const only = process.env['DUNG_HEN_LANG'];

/** The languages this process renders: all of them, or the one a build with a process per language gave it. */
export const builtLangs: readonly Lang[] = langs.filter((lang) => only === undefined || only === lang);
