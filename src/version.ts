/** The package's version: tells two copies on one page apart. */
export const version = '0.2.0';
