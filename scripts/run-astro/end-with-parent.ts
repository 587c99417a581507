import process from 'node:process';

// Loaded into every Astro before its own code. The channel closes when the process that started it is gone, however
// it ended; what would be rendered from then on is of use to nobody.
process.once('disconnect', () => process.exit(1));
// An open channel is no reason to stay when the work is done.
process.channel?.unref();
