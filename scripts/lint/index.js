// The project's own rules for the contract, as a Redocly plugin: one file a rule, which is named
// after it. Redocly loads it with whatever Node runs it, hence JavaScript.
import errorResponses from "./error-responses.js";
import extensions from "./extensions.js";
import mediaTypeExamples from "./media-type-examples.js";
import methodName from "./method-name.js";
import names from "./names.js";
import operationFile from "./operation-file.js";
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
        "error-responses": errorResponses,
        extensions,
        "media-type-examples": mediaTypeExamples,
        "method-name": methodName,
        names,
        "operation-file": operationFile,
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
