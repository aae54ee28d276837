// The project's own rules for the contract, as a Redocly plugin: one file a rule, which is named
// after it. Redocly loads it with whatever Node runs it, hence JavaScript.
import carrierLimit from "./carrier-limit.js";
import errorResponses from "./error-responses.js";
import exampleHost from "./example-host.js";
import exampleName from "./example-name.js";
import extensions from "./extensions.js";
import mediaTypeExamples from "./media-type-examples.js";
import methodName from "./method-name.js";
import names from "./names.js";
import operationFile from "./operation-file.js";
import operationLink from "./operation-link.js";
import pagination from "./pagination.js";
import parameterExample from "./parameter-example.js";
import propertyDescription from "./property-description.js";
import resource from "./resource.js";
import sentenceCaseSummary from "./sentence-case-summary.js";
import wireVariants from "./wire-variants.js";

export default function koodrive() {
  return {
    id: "koodrive",
    rules: {
      oas3: {
        "carrier-limit": carrierLimit,
        "error-responses": errorResponses,
        "example-host": exampleHost,
        "example-name": exampleName,
        extensions,
        "media-type-examples": mediaTypeExamples,
        "method-name": methodName,
        names,
        "operation-file": operationFile,
        "operation-link": operationLink,
        pagination,
        "parameter-example": parameterExample,
        "property-description": propertyDescription,
        resource,
        "sentence-case-summary": sentenceCaseSummary,
        "wire-variants": wireVariants,
      },
    },
  };
}
