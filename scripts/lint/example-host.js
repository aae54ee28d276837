// No host in the contract is a real one, so that no program that is tried against the mock sends
// anything to it: all are reserved for documentation (RFC 2606, RFC 5737) or documented endpoints.
// The rule reads whole files, whatever the text in them is for, and the values that YAML makes of
// them: in quotes "\/" is a slash, and a line may be folded within a host.
//
// A host is what follows the `//` of a URL, a name that ends in a well-known top-level domain, or
// an IPv4 address. `report.pdf`, `spaces.update`, `pageInfo.pageSize` and `1.2.3` are none.

const TOP_LEVEL_DOMAINS = ["com", "cn", "net", "org", "io"];
/** Letters of any script, digits and hyphens. */
const LABEL = String.raw`[\p{L}\p{M}\p{N}_-]+`;
const NAME = String.raw`${LABEL}(?:\.${LABEL})*`;
const USER = String.raw`(?:[^\s/@"'<>]*@)?`;
const IN_URL = String.raw`://${USER}(?<url>${NAME}|\[[\w:.]+\])`;
/** Without a scheme the slashes may be those of a path or a comment: the name has a dot. */
const WITHOUT_SCHEME = String.raw`(?<![\w/:.])//${USER}(?<relative>${LABEL}(?:\.${LABEL})+)`;
/** Not the end or the beginning of a longer name, such as a file's. */
const START = String.raw`(?<![\w.-])`;
const END = String.raw`(?![\w-]|\.\w)`;
const ALONE = `${START}(?<alone>[\\w.-]+\\.(?:${TOP_LEVEL_DOMAINS.join("|")}))${END}`;
const BYTE = String.raw`(?:25[0-5]|2[0-4]\d|1?\d?\d)`;
/** Four numbers are a version behind "version", or a product's name and a slash. */
const ADDRESS = `(?<![a-z]/|version )${START}(?<address>${BYTE}(?:\\.${BYTE}){3})${END}`;
const HOST = new RegExp([IN_URL, WITHOUT_SCHEME, ALONE, ADDRESS].join("|"), "giu");

const RESERVED_NAME = /^(.+\.)?example(\.(com|net|org))?$/;
const RESERVED_ADDRESS = /^(192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$|^127\.0\.0\.1$/;
const isReserved = (host) => RESERVED_NAME.test(host) || RESERVED_ADDRESS.test(host);

export default function ExampleHost() {
  const sources = new Map();
  const values = [];
  const seen = new Set();
  /** The texts in a node, keys too. References lead to nodes of their own. */
  const collectValues = (node, location) => {
    if (typeof node === "string") values.push({ text: node, location });
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    for (const [key, value] of Object.entries(node)) {
      values.push({ text: key, location: location.child(key).key() });
      collectValues(value, location.child(key));
    }
  };
  const collect = (node, location) => {
    if (!location) return;
    sources.set(location.source.absoluteRef, location.source);
    collectValues(node, location);
  };
  return {
    any: (node, { location }) => collect(node, location),
    // What is not of YAML, such as the guide, is no node of its own.
    ref: (_, __, { node, location }) => collect(node, location),
    Root: {
      leave({ servers = [] }, { report }) {
        const endpoints = servers.flatMap(({ url }) => hostsIn(url));
        const realHosts = (text) =>
          hostsIn(text).filter((host) => !endpoints.includes(host) && !isReserved(host));
        const told = new Set();
        const tell = (host, location) => {
          told.add(`${host} ${location.source.absoluteRef}`);
          report({
            message: `The host "${host}" may be a real one. Write one such as storage.example.com.`,
            location,
          });
        };
        for (const source of sources.values()) {
          for (const [index, line] of source.body.split("\n").entries()) {
            for (const host of realHosts(line))
              tell(host, { source, pointer: undefined, start: { line: index + 1, col: 1 } });
          }
        }
        // Most hosts in values stand in the text of their file, with their line.
        for (const { text, location } of values) {
          for (const host of realHosts(text))
            if (!told.has(`${host} ${location.source.absoluteRef}`)) tell(host, location);
        }
      },
    },
  };
}

function hostsIn(text) {
  return [...decoded(text).matchAll(HOST)].map(({ groups: { url, relative, alone, address } }) =>
    (url ?? relative ?? alone ?? address).toLowerCase(),
  );
}

/** A text without percent-encoding, however often it was encoded, and without the `\/` of JSON. */
function decoded(text) {
  const once = text.replaceAll("\\/", "/").replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
  return once === text ? text : decoded(once);
}
