// A worker that takes a file and gives it back: the body of a request is uploaded as it comes, and
// the download is the body of the response.
import { accessToken, createKooDriveClient } from "koodrive-client";

const PARTS = { partSize: 256 * 1024, limits: { minPartSize: 64 } };

export default {
  async fetch({ body, headers, url }: Request): Promise<Response> {
    const {
      endpoint = "",
      token = "",
      containerId = "",
    } = Object.fromEntries(new URL(url).searchParams);
    const { files } = createKooDriveClient({ endpoint, auth: accessToken(token) });
    const { fileId } = await files.upload(body ?? new Blob([]), {
      ...{ ...PARTS, containerId, fileName: "worker.bin", size: Number(headers.get("x-size")) },
    });
    const { body: fetched } = await files.download({ containerId, fileId }, undefined, PARTS);
    return new Response(fetched);
  },
};
