/** Expression operators of the service that the library lacks or gets wrong. */
export const mendedExpressions = {};

/** Pipeline stages of the service that the library lacks or gets wrong. */
export const mendedStages = {};

/** Accumulators of the service that the library lacks or gets wrong. */
export const mendedAccumulators = {};
