/** Stands for a style sheet where no client is built: tests of the parts look at no colours. */
export {};
