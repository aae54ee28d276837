// `koodrive doctor` where the way to the service ends before anything answers.
import { execFile, execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer as createTlsServer } from "node:https";
import { createServer as createTcpServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { doctor, listening, setUpDoctor } from "../../support/doctor.ts";
import { interrupter, koodrive } from "../../support/koodrive.ts";

const set = setUpDoctor();

describe("the way", () => {
  it("ends at a name that has no address, with what to say of proxies", async () => {
    const endpoint = "https://koodrive.invalid";
    const lost = await doctor({ KOODRIVE_ENDPOINT: endpoint });
    expect(lost).toMatchObject({ code: 7, failed: ["name"] });
    expect(lost.of("name")?.remedy).toContain("Behind a proxy, set HTTPS_PROXY");
    const env = { KOODRIVE_ENDPOINT: endpoint, https_proxy: "http://user:s3cr3t@127.0.0.1:9" };
    const unused = await doctor(env);
    expect(unused.of("name")?.remedy).toContain(
      "HTTPS_PROXY is set, which Node.js uses with NODE_USE_ENV_PROXY=1 alone",
    );
    expect(unused.stdout).not.toContain("s3cr3t");
    const used = await doctor({ ...env, NODE_USE_ENV_PROXY: "1" });
    expect(used.of("connection")).toMatchObject({
      state: "skipped",
      says: "Goes by the proxy that HTTPS_PROXY names.",
    });
  });

  it("ends at a port that is closed", async () => {
    const server = createTcpServer();
    const port = await listening(server);
    server.close();
    const { code, failed, of } = await doctor({ KOODRIVE_ENDPOINT: `http://127.0.0.1:${port}` });
    expect({ code, failed }).toEqual({ code: 7, failed: ["connection"] });
    expect(of("connection")?.says).toBe(`Port ${port} refuses connections (ECONNREFUSED).`);
  });

  it("ends at a port that fetch does not call, though it takes connections", async () => {
    const server = createTcpServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => void server.listen(6697, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const { code, failed, of } = await doctor({ KOODRIVE_ENDPOINT: "http://127.0.0.1:6697" });
    expect({ code, failed }).toEqual({ code: 7, failed: ["connection"] });
    expect(of("connection")).toMatchObject({
      says: "Port 6697 takes connections, but not by fetch.",
      remedy: expect.stringContaining("must listen on another port"),
    });
  });

  it("ends at a certificate that is signed by itself, or where no TLS is spoken", async () => {
    const { key, cert } = certificateFor("localhost");
    const server = createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) });
    const port = await listening(server);
    const own = await doctor({ KOODRIVE_ENDPOINT: `https://127.0.0.1:${port}` });
    expect(own).toMatchObject({ code: 7, failed: ["certificate"] });
    expect(own.of("certificate")?.says).toContain(
      "the certificate is signed by itself (DEPTH_ZERO_SELF_SIGNED_CERT)",
    );
    expect(own.of("certificate")?.remedy).toContain("NODE_EXTRA_CA_CERTS");
    const plain = await doctor({ KOODRIVE_ENDPOINT: set.url.replace("http:", "https:") });
    expect(plain).toMatchObject({ code: 7, failed: ["certificate"] });
    expect(plain.of("certificate")?.says).toBe(
      "No secure connection: what answers does not speak TLS (ERR_SSL_WRONG_VERSION_NUMBER).",
    );
    expect(plain.of("certificate")?.remedy).toContain("Check that the port is that of https");
  });

  it("ends where nothing answers in time, or what answers is no HTTP", async () => {
    const silent = await listening(createTcpServer(() => {}));
    const late = await doctor({ KOODRIVE_ENDPOINT: `http://127.0.0.1:${silent}` }, {}, [
      "--timeout",
      "1",
    ]);
    expect(late).toMatchObject({ code: 7, failed: ["answer"] });
    expect(late.of("answer")?.says).toContain("no answer in time");
    const other = await listening(
      createTcpServer((socket) => void socket.on("error", () => {}).end("SSH-2.0-x\r\n")),
    );
    const wrong = await doctor({ KOODRIVE_ENDPOINT: `http://127.0.0.1:${other}` });
    expect(wrong).toMatchObject({ code: 7, failed: ["answer"] });
    expect(wrong.of("clock")?.state).toBe("skipped");
  });

  it("ends at a service that is down, which may pass", async () => {
    set.sandbox.injectFault({ status: 503, times: "always" });
    const { code, failed, of } = await doctor(set.signedIn());
    expect({ code, failed }).toEqual({ code: 6, failed: ["answer"] });
    expect(of("answer")?.says).toContain("(HTTP 503)");
    expect(of("clock")?.state).toBe("ok");
  });

  it("ends with Ctrl+C at once", async () => {
    const silent = await listening(createTcpServer(() => {}));
    const { signal, interrupt } = interrupter();
    const ended = koodrive(["doctor"], {
      env: { KOODRIVE_ENDPOINT: `http://127.0.0.1:${silent}` },
      signal,
      columns: 80,
      onError: (text) => text.includes("certificate") && interrupt(),
    });
    expect(await ended).toMatchObject({ code: 130, stdout: "" });
  });

  it("ends at a certificate of another host", async () => {
    const { key, cert } = certificateFor("portal.example.net");
    const server = createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) });
    const env = {
      ...{ PATH: process.env.PATH, KOODRIVE_CONFIG: "/nowhere/config.json" },
      KOODRIVE_ENDPOINT: `https://localhost:${await listening(server)}`,
      // Known authorities are read when a process begins.
      NODE_EXTRA_CA_CERTS: cert,
    };
    const { code, stdout } = await new Promise<{ code: unknown; stdout: string }>((resolve) => {
      const args = ["src/cli/main.ts", "doctor", "--json"];
      execFile(process.execPath, args, { env }, (error, stdout) =>
        resolve({ code: error?.code, stdout }),
      );
    });
    const { checks } = JSON.parse(stdout) as { checks: { check: string; says: string }[] };
    expect({ code, last: checks.at(-1) }).toMatchObject({
      ...{ code: 7, last: { check: "certificate", state: "failed" } },
    });
    expect(checks.at(-1)?.says).toBe(
      "No secure connection: the certificate is for another name, portal.example.net " +
        "(ERR_TLS_CERT_ALTNAME_INVALID).",
    );
  });
});

/** The paths of a key, and of a certificate that is signed by it. */
function certificateFor(host: string): { key: string; cert: string } {
  const key = join(set.directory, `${host}.key.pem`);
  const cert = join(set.directory, `${host}.pem`);
  const line = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=${host}`;
  const names = ["-addext", `subjectAltName=DNS:${host}`, "-keyout", key, "-out", cert];
  execFileSync("openssl", [...line.split(" "), ...names], { stdio: "ignore" });
  return { key, cert };
}
