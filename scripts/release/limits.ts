// What the package may weigh. The reference page, which is Redoc with the contract, is almost half
// of it; CONTRIBUTING says what the rest is.

/** Of the tarball, in bytes. */
export const PACKED_LIMIT = 2_400_000;
