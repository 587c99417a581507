import { appendFileSync } from 'node:fs';
import process from 'node:process';

// Loaded into every Node of a measured run. The system counts the peak itself; Node gives it in kilobytes everywhere.
process.once('exit', () => {
  appendFileSync(process.env['PEAK_FILE'] ?? '', `${process.resourceUsage().maxRSS}\n`);
});
