// A call by Go's net/http, as a program of one file: `go run sample.go`.
import { JSON_NOTATION, literal } from "./literal.ts";
import { ENDPOINT, type SampleRequest } from "./request.ts";

export function goSample(request: SampleRequest): string {
  const { method, target, body } = request;
  return `package main

import (
${imports(request)})

func main() {
	url := os.Getenv("${ENDPOINT}") + ${JSON.stringify(target)}
${body ? `	body := strings.NewReader(${rawString(literal(body, JSON_NOTATION))})\n` : ""}\
	request, err := http.NewRequest("${method}", url, ${body ? "body" : "nil"})
	if err != nil {
		log.Fatal(err)
	}
${headers(request)}\
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
	io.Copy(os.Stdout, response.Body)
}
`;
}

const imports = ({ body }: SampleRequest): string =>
  ["io", "log", "net/http", "os", ...(body ? ["strings"] : [])]
    .map((name) => `	"${name}"\n`)
    .join("");

function headers({ token, headers }: SampleRequest): string {
  const all = [
    ...(token ? [["Authorization", `os.Getenv("${token}")`]] : []),
    ...headers.map(([name, value]) => [name, JSON.stringify(value)]),
  ];
  return all.map(([name, value]) => `	request.Header.Set("${name}", ${value})\n`).join("");
}

/** A raw string has no escapes: a backtick of the text stands in a string of the other kind. */
const rawString = (text: string): string => `\`${text.replaceAll("`", '` + "`" + `')}\``;
