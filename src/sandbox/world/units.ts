// Units of the service's figures.

/** Bytes as KB, rounded up. */
export const kilobytes = (bytes: number): number => Math.ceil(bytes / 1024);

const KILOBYTES_PER_GIGABYTE = 1024 * 1024;

/** GB as bytes and as KB. */
export const gigabytesInBytes = (gigabytes: number): number =>
  gigabytes * KILOBYTES_PER_GIGABYTE * 1024;
export const gigabytesInKilobytes = (gigabytes: number): number =>
  gigabytes * KILOBYTES_PER_GIGABYTE;
