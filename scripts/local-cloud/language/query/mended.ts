/** Query operators of the service that the library lacks or gets wrong. */
export const mendedQueries = {};

/** Projection operators of the service that the library lacks or gets wrong. */
export const mendedProjections = {};
