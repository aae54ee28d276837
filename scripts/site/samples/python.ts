// A call by Python's own library, so that nothing is to be installed.
import { literal, type Notation } from "./literal.ts";
import { ENDPOINT, type SampleRequest } from "./request.ts";

const CONSTANTS = new Map<unknown, string>([
  [true, "True"],
  [false, "False"],
  [null, "None"],
]);

const NOTATION: Notation = {
  indentation: "    ",
  padding: "",
  lastComma: ",",
  key: JSON.stringify,
  // All escapes of JSON are escapes of Python. JSON.stringify leaves characters beyond ASCII.
  scalar: (value) => CONSTANTS.get(value) ?? JSON.stringify(value),
};

export function pythonSample(request: SampleRequest): string {
  const { body, answersJson } = request;
  const modules = [...(body || answersJson ? ["json"] : []), "os", "urllib.request"];
  const answer = answersJson ? "json.load(response)" : "response.read().decode()";
  return `${modules.map((name) => `import ${name}\n`).join("")}
${body ? `body = ${literal(body, NOTATION)}\n` : ""}request = urllib.request.Request(
${argumentsOf(request)}
)
with urllib.request.urlopen(request) as response:
    print(${answer})
`;
}

function argumentsOf({ method, target, token, headers, body }: SampleRequest): string {
  const values = [
    ...(token ? [["Authorization", `os.environ["${token}"]`]] : []),
    ...headers.map(([name, value]) => [name, JSON.stringify(value)]),
  ];
  const lines = [
    `os.environ["${ENDPOINT}"] + ${JSON.stringify(target)}`,
    ...(method === "GET" && !body ? [] : [`method="${method}"`]),
    ...(values.length ? [`headers=${dictionary(values)}`] : []),
    ...(body ? ["data=json.dumps(body).encode()"] : []),
  ];
  return lines.map((line) => `    ${line},`).join("\n");
}

function dictionary(entries: readonly (readonly string[])[]): string {
  const pairs = entries.map(([name, value]) => `"${name}": ${value}`);
  if (pairs.length === 1) return `{${pairs}}`;
  return `{\n${pairs.map((pair) => `        ${pair},\n`).join("")}    }`;
}
