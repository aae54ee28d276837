// The methods that upload.
import type { Begun, LaterContext, LaterMethods } from "../../client/later.ts";
import { validateOptions } from "../../validate.ts";
import { runTransfer, type Transfer } from "../transfer.ts";
import type {
  ContentOptions,
  ResumeOptions,
  UploadedFile,
  UploadOptions,
  UploadSource,
  UploadState,
  VersionUploadOptions,
} from "../upload-types.ts";
import type { Surroundings } from "./finish.ts";
import { createReport } from "./report.ts";
import { resumeSource } from "./resume.ts";
import type { Session } from "./session.ts";
import {
  fileTarget,
  RESUME_RULES,
  validateUpload,
  validateVersionUpload,
  versionTarget,
} from "./target.ts";
import { uploadSource } from "./upload.ts";
import { fromState, validateState } from "./upload-state.ts";

function upload(context: LaterContext, source: UploadSource, options: UploadOptions): Begun {
  const operation = "files.upload";
  validateUpload(options, operation);
  return start(context, operation, options, (transfer, surroundings) =>
    uploadSource(transfer, source, options, {
      ...surroundings,
      targetOf: (opened) => fileTarget(opened, options, operation),
    }),
  );
}

function uploadVersion(
  context: LaterContext,
  source: UploadSource,
  options: VersionUploadOptions,
): Begun {
  const operation = "fileVersions.upload";
  validateVersionUpload(options, operation);
  return start(context, operation, options, (transfer, surroundings) =>
    uploadSource(transfer, source, options, {
      ...surroundings,
      targetOf: (opened) => versionTarget(opened, options),
    }),
  );
}

function resumeUpload(
  context: LaterContext,
  source: UploadSource,
  state: UploadState,
  options: ResumeOptions = {},
): Begun {
  const operation = "files.resumeUpload";
  validateOptions(options, RESUME_RULES, operation);
  validateState(state, operation);
  const session = fromState(state);
  const resume = (transfer: Transfer, surroundings: Surroundings) =>
    resumeSource(transfer, source, { session, options }, surroundings);
  return start(context, operation, options, resume, session);
}

function start(
  context: LaterContext,
  operation: string,
  options: ContentOptions,
  run: (transfer: Transfer, surroundings: Surroundings) => Promise<UploadedFile>,
  former?: Session,
): Begun {
  const report = createReport(options.onState, former);
  const result = runTransfer(context, operation, options, (transfer) =>
    run(transfer, { report, meter: transfer.meter, check: true }).finally(report.end),
  );
  return { result, state: report.state };
}

export const uploadMethods: LaterMethods = {
  "files.upload": upload,
  "files.resumeUpload": resumeUpload,
  "fileVersions.upload": uploadVersion,
};
