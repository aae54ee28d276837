// What the package may weigh. CONTRIBUTING says what it is made of.

/** Of the tarball, in bytes. */
export const PACKED_LIMIT = 1_392_000;
