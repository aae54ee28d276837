// A call in several languages for each request example of an operation, with the answer.
import type { Contract, Operation } from "../../contract/contract.ts";
import { requestExamples, type SampleCall, sampleCall } from "../../contract/samples.ts";
import { curlSample } from "./curl.ts";
import { goSample } from "./go.ts";
import { javaSample } from "./java.ts";
import { pythonSample } from "./python.ts";
import { requestOf } from "./request.ts";
import { typeScriptSample } from "./typescript.ts";

/** A language of samples: its name, and that of its grammar. */
export interface Language {
  readonly name: string;
  readonly grammar: string;
}

export interface Sample {
  /** What the example shows. */
  readonly summary: string;
  /** Whether the example is ours, since no page has one. */
  readonly isOurs: boolean;
  readonly calls: readonly (Language & { readonly code: string })[];
}

export interface Answer {
  readonly summary: string;
  readonly isOurs: boolean;
  readonly grammar: string;
  readonly code: string;
}

/** The samples of an operation: one for each request example, or one if it has no body. */
export function samplesOf(operation: Operation, contract: Contract): Sample[] {
  const examples = Object.entries(requestExamples(operation));
  if (examples.length === 0) {
    const calls = callsOf(sampleCall(operation, contract), contract, true);
    return [{ summary: "", isOurs: false, calls }];
  }
  return examples.map(([name, { summary, value }], index) => ({
    ...{ summary, isOurs: name.startsWith("ours") },
    calls: callsOf(sampleCall(operation, contract, value), contract, index === 0),
  }));
}

/**
 * A call in all languages.
 *
 * @param walks Whether the walk over a list is shown too.
 */
export function callsOf(call: SampleCall, contract: Contract, walks: boolean): Sample["calls"] {
  const request = requestOf(call, contract);
  return [
    { name: "TypeScript", grammar: "ts", code: typeScriptSample(call, contract, walks) },
    { name: "curl", grammar: "sh", code: curlSample(request) },
    { name: "Python", grammar: "python", code: pythonSample(request) },
    { name: "Java", grammar: "java", code: javaSample(request) },
    { name: "Go", grammar: "go", code: goSample(request) },
  ];
}

/** The published and our own examples of its success. */
export function answersOf(operation: Operation, contract: Contract): Answer[] {
  return Object.entries(contract.successExamples(operation)).map(([name, { summary, value }]) => ({
    ...{ summary, isOurs: name.startsWith("ours") },
    ...(typeof value === "string"
      ? { grammar: "text", code: value }
      : { grammar: "json", code: JSON.stringify(value, null, 2) }),
  }));
}
