// A call by the HTTP client of Java, as a program of one file: `java Sample.java`, from Java 15 on.
import { JSON_NOTATION, literal } from "./literal.ts";
import { ENDPOINT, type SampleRequest } from "./request.ts";

/** Of what stands in the method. */
const INDENTATION = " ".repeat(8);

export function javaSample(request: SampleRequest): string {
  const { target, body } = request;
  const statements = [
    `var url = System.getenv("${ENDPOINT}") + ${JSON.stringify(target)};`,
    ...(body ? [`var body = ${textBlock(literal(body, JSON_NOTATION))};`] : []),
    `var request = HttpRequest.newBuilder(URI.create(url))${calls(request)}.build();`,
    "var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());",
    "System.out.println(response.body());",
  ];
  return `${imports(request)}
class Sample {
    public static void main(String[] args) throws Exception {
${statements.map((statement) => `${INDENTATION}${indent(statement)}\n`).join("")}    }
}
`;
}

function imports({ method, body }: SampleRequest): string {
  const hasPublisher = body || method === "POST" || method === "PUT";
  const names = [
    "java.net.URI",
    "java.net.http.HttpClient",
    "java.net.http.HttpRequest",
    ...(hasPublisher ? ["java.net.http.HttpRequest.BodyPublishers"] : []),
    "java.net.http.HttpResponse.BodyHandlers",
  ];
  return names.map((name) => `import ${name};\n`).join("");
}

/** Those of the builder, a line each. */
function calls({ method, token, headers, body }: SampleRequest): string {
  const all = [
    ...(token ? [`header("Authorization", System.getenv("${token}"))`] : []),
    ...headers.map(([name, value]) => `header("${name}", ${JSON.stringify(value)})`),
    ...methodCall(method, body ? "BodyPublishers.ofString(body)" : undefined),
  ];
  return all.map((call) => `\n    .${call}`).join("") + (all.length ? "\n    " : "");
}

/** GET is what is sent without one. */
function methodCall(method: string, publisher: string | undefined): string[] {
  if (method === "POST" || method === "PUT") {
    return [`${method}(${publisher ?? "BodyPublishers.noBody()"})`];
  }
  if (publisher) return [`method("${method}", ${publisher})`];
  return method === "GET" ? [] : [`${method}()`];
}

/** The indentation of the lines of a text block is no part of the text. */
const textBlock = (text: string): string =>
  `"""\n    ${indent(text.replaceAll("\\", "\\\\").replaceAll('"""', '\\"""'), "    ")}"""`;

const indent = (text: string, indentation = INDENTATION): string =>
  text.replaceAll("\n", `\n${indentation}`);
