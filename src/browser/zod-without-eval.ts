import { config } from 'zod';

// Before the first schema is made: the library tries otherwise whether it may compile code, which the policy of every
// page forbids and reports.
config({ jitless: true });
