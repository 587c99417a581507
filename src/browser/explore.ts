import { startShell } from './explore/shell.ts';

startShell(window);
