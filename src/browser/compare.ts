import { startCompare } from './compare/page.ts';

const form = document.querySelector<HTMLFormElement>('form[data-compare]');
const words = document.querySelector('script[data-words]')?.textContent;

if (form && words) startCompare(form, JSON.parse(words));
