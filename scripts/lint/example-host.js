// No host in the contract is a real one, so that no program that is tried against the mock sends
// anything to it: all are reserved for documentation (RFC 2606) or documented endpoints. The rule
// reads whole files, whatever the text in them is for.
//
// A host is what follows the `://` of a URL, or a name that ends in a well-known top-level domain.
// `report.pdf`, `spaces.update` and `pageInfo.pageSize` are none.

const TOP_LEVEL_DOMAINS = ["com", "cn", "net", "org", "io"];
/** Letters, digits and hyphens, with dots between. */
const NAME = String.raw`[\w-]+(?:\.[\w-]+)*`;
/** The host after `://`, which may be percent-encoded and have a user name before the host. */
const IN_URL = String.raw`(?::|%3A)(?://|%2F%2F)(?:[^\s/@"'<>]*@)?(${NAME}|\[[\w:.]+\])`;
/** The host by itself, and not the beginning of a longer name, such as a file's. */
const ALONE = String.raw`(?<![\w.-])([\w.-]+\.(?:${TOP_LEVEL_DOMAINS.join("|")}))(?![\w-]|\.\w)`;
const HOST = new RegExp(`${IN_URL}|${ALONE}`, "gi");

const isReserved = (host) => /^(.+\.)?example(\.(com|net|org))?$/.test(host);

export default function ExampleHost() {
  const sources = new Map();
  const collect = (location) => {
    if (location) sources.set(location.source.absoluteRef, location.source);
  };
  return {
    any: (_, { location }) => collect(location),
    // What is not of YAML, such as the guide, is no node of its own.
    ref: (_, __, { location }) => collect(location),
    Root: {
      leave({ servers = [] }, { report }) {
        const endpoints = servers.flatMap(({ url }) => hostsIn(url)).map(({ host }) => host);
        for (const source of sources.values()) {
          for (const { host, line, col } of hostsIn(source.body)) {
            if (endpoints.includes(host) || isReserved(host)) continue;
            report({
              message: `The host "${host}" may be a real one. Write one such as storage.example.com.`,
              location: { source, pointer: undefined, start: { line, col } },
            });
          }
        }
      },
    },
  };
}

/** The hosts in a text, each with its line and column there. */
function hostsIn(text) {
  return text.split("\n").flatMap((written, index) =>
    [...written.matchAll(HOST)].map((match) => ({
      host: (match[1] ?? match[2]).toLowerCase(),
      line: index + 1,
      col: match.index + 1,
    })),
  );
}
