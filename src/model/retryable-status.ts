/** Whether the same call can succeed a moment later, by the HTTP status alone. */
export function isRetryableStatus(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status <= 599);
}
