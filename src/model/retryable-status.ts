const RETRYABLE = /^(408|429|5..)$/;

/** Whether the same call can succeed a moment later, by the HTTP status alone. */
export function isRetryableStatus(status: number): boolean {
  return RETRYABLE.test(`${status}`);
}
