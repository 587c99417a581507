import { startShell } from './check/shell.ts';
import script from './check-worker.ts?worker&url';

startShell(script);
