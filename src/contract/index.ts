// The entry koodrive-client/contract: monitors and records calls. It contains no part of the
// client, so that it works with any fetch.

export type { Fetch } from "./capture.ts";
export type { Deviation } from "./deviation.ts";
export { ContractError, describeDeviation } from "./deviation.ts";
export type { Har, HarEntry } from "./har.ts";
export type { ContractMonitor, MonitorOptions, Unchecked } from "./monitor.ts";
export { monitorContract } from "./monitor.ts";
export type { HarOptions, HarRecorder } from "./recorder.ts";
export { recordHar } from "./recorder.ts";
