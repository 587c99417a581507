/** Beginnings of the keys of messages that only pages of the sample say. */
export const sampleKeys = ['check.sample.', 'sample.', 'source.kind.sample'] as const;
