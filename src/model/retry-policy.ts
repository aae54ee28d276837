/** When calls are repeated, all options with their defaults. Times are milliseconds. */
export interface RetryPolicy {
  readonly maxAttempts: number;
  readonly baseDelay: number;
  readonly maxDelay: number;
  readonly maxRetryAfter: number;
  readonly budget: number;
}
