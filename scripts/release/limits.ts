// What the package may weigh. CONTRIBUTING says what it is made of.

/** Of the tarball, in bytes: a megabyte, which npm shows as 1.0 MB. */
export const PACKED_LIMIT = 2 ** 20;
