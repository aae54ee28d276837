// Bodies of any size, for each part of the package that they go through: what a service sends, and
// what would take long if that part were careless.

export type Part = "monitor" | "recorder" | "redaction" | "parsing" | "normalising";

interface GrowingBody {
  part: Part;
  content: string;
  /** The body of about so many bytes. */
  ofSize(size: number): string;
}

const USER = `{
  "userName": "Li Ming", "mobile": "0086181****8439", "deptName": "Design",
  "deptId": "1289173650183882753", "templateId": "1590626552448551681",
  "userId": "1505084218764547200", "templateName": "Upload",
  "capabilities": [{
    "addChildNodePermission": true, "copyPermission": false, "deletePermission": false,
    "downloadPermission": true, "editPermission": false, "listChildNodePermission": false,
    "removeChildNodePermission": false, "renameFilePermission": false,
    "shareFilePermission": false, "uploadPermission": true, "viewPermission": false
  }]
}`;
const LONG_INTEGER = "1289173650183882753";

export const GROWING_BODIES: readonly GrowingBody[] = [
  { part: "monitor", content: "users", ofSize: list("userPermissonList", USER) },
  {
    part: "monitor",
    content: "users without permissions",
    ofSize: list("userPermissonList", '{"capabilities":{}}'),
  },
  { part: "recorder", content: "users", ofSize: list("userPermissonList", USER) },
  { part: "recorder", content: "`http://` in a string", ofSize: message("http://") },
  {
    part: "recorder",
    content: "the word `token` in a page",
    ofSize: (size) => text("token ", size),
  },
  { part: "recorder", content: "different tokens", ofSize: tokens },
  { part: "redaction", content: "words", ofSize: message("no such file ") },
  { part: "redaction", content: "links", ofSize: message("see http://a.example/b?c=d&e=fghi, ") },
  { part: "parsing", content: "long integers", ofSize: list("list", LONG_INTEGER) },
  { part: "parsing", content: "escapes", ofSize: message(`\\":${LONG_INTEGER}`) },
  { part: "normalising", content: "numbers for texts", ofSize: list("list", '{"id":1}') },
  {
    part: "normalising",
    content: "lists of numbers and texts",
    ofSize: list("list", '{"id":[1,"2","3",4],"name":"Li Ming","deptId":[]}'),
  },
];

function text(part: string, size: number): string {
  return part.repeat(size / part.length);
}

function list(field: string, element: string): (size: number) => string {
  return (size) => `{"code":0,"msg":"OK","${field}":[${text(`${element},`, size)}${element}]}`;
}

function tokens(size: number): string {
  const elements = Array.from(
    { length: size / 32 },
    (_, index) => `{"kdstoken":"${1e12 + index}"}`,
  );
  return `{"code":0,"msg":"OK","list":[${elements.join()}]}`;
}

/** A failure, with an integer that a parser must not round. */
function message(part: string): (size: number) => string {
  return (size) => `{"code":7,"msg":"${text(part, size)}","id":${LONG_INTEGER}}`;
}
