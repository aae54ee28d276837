// Every operation has its success, and the error responses that all share: without them, generated
// types and the mock do not know how the operation ends.

const SHARED = {
  400: "BadRequest",
  401: "Unauthorized",
  403: "Forbidden",
  404: "NotFound",
  429: "TooManyRequests",
  "5XX": "ServerError",
};

export default function ErrorResponses() {
  return {
    Operation({ responses = {} }, { report, location }) {
      if (!responses["200"])
        report({
          message:
            'The response "200" is missing. Describe the success that the service documents.',
          location: location.child("responses").key(),
        });
      for (const [status, name] of Object.entries(SHARED)) {
        const reference = `../common/responses.yaml#/${name}`;
        const written = responses[status];
        if (written?.$ref === reference) continue;
        const found = written ? (written.$ref ?? "a description of its own") : "missing";
        report({
          message: `The response ${status} is ${found}. Write "${status}": { $ref: ${reference} }.`,
          location: written
            ? location.child(["responses", status])
            : location.child("responses").key(),
        });
      }
    },
  };
}
