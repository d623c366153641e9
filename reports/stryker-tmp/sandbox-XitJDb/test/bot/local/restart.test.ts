// @ts-nocheck
import { decodeProtectedHeader } from "jose";
import { expect, it } from "vitest";
import { startLocalM365 } from "../../../bot/local/local-m365.ts";
import { anna, callLocal, citizenMail, desk, graphClient, temporaryFolder, testOptions } from "./support.ts";

it("remembers mail, sync state, log, keys, faults and its port after a restart", async () => {
  const folder = temporaryFolder();
  const options = testOptions(folder.path, "http://127.0.0.1:9");
  let cloud = await startLocalM365(options);
  try {
    const graph = graphClient(cloud.endpoints);
    const before = cloud.endpoints;
    const key = async () =>
      decodeProtectedHeader((await callLocal(cloud, "POST", "/local/token", { operator: anna })).json().token)
        .kid;
    const kid = await key();
    const { id } = (await callLocal(cloud, "POST", "/local/mail", citizenMail())).json();
    const { "@odata.deltaLink": link } = await graph
      .api(`/users/${desk}/mailFolders/inbox/messages/delta`)
      .get();
    const send = () =>
      graphClient(cloud.endpoints)
        .api(`/users/${desk}/sendMail`)
        .header("Content-Type", "text/plain")
        .post(Buffer.from(citizenMail({ From: desk, To: "m@example.org" })).toString("base64"));
    await send();
    await callLocal(cloud, "POST", "/local/faults", { target: "connector", kind: "503" });
    const log = (await callLocal(cloud, "GET", "/local/log")).json();

    await cloud.close();
    cloud = await startLocalM365(options);

    expect(cloud.endpoints).toEqual(before);
    expect(await key()).toBe(kid);
    expect((await callLocal(cloud, "GET", "/local/log")).json()).toEqual(log);
    expect((await callLocal(cloud, "GET", "/local/faults")).json()).toHaveLength(1);
    const again = graphClient(cloud.endpoints);
    expect((await again.api(link).get()).value).toEqual([]);
    expect((await again.api(`/users/${desk}/messages/${id}`).get()).subject).toBe("Buca in via Roma");
    await send();
    const after = (await callLocal(cloud, "GET", `/local/log?after=${log.at(-1).seq}`)).json();
    expect(after).toHaveLength(1);
    expect(after[0].seq).toBeGreaterThan(log.at(-1).seq);
  } finally {
    await cloud.close();
    folder.remove();
  }
});

it("says in one sentence that a port is taken, and leaves nothing open", async () => {
  const [one, two] = [temporaryFolder(), temporaryFolder()];
  const first = await startLocalM365(testOptions(one.path, "http://127.0.0.1:9"));
  try {
    const options = testOptions(two.path, "http://127.0.0.1:9");
    await expect(startLocalM365({ ...options, smtpPort: first.smtpPort })).rejects.toThrow(
      `SMTP port ${first.smtpPort} is taken.`,
    );
    const cloudPort = Number(new URL(first.endpoints.graphUrl).port);
    await expect(startLocalM365({ ...options, cloudPort })).rejects.toThrow(`Port ${cloudPort} of the local`);
  } finally {
    await first.close();
    one.remove();
    two.remove();
  }
});
