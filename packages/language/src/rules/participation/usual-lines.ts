/** The lines of the block `teilnahme` as the concept wants them (R14, L51–L53). */
export const NO_PROVIDER_BINDING = 'bindung an leistungserbringer keine';
export const NO_TEMPORAL_BINDING = 'bindung zeitlich keine';
export const TWO_WEEKS = 'widerruf binnen 2 wochen';
