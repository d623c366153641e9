import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../../bot/storage/open-store.ts";
import { aCommit, aTicket } from "../../support/builders.ts";

describe("openStore", () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "sportello-open-"));
    file = join(folder, "desk.db");
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("creates the database and its folder", async () => {
    const store = await openStore(`sqlite:${join(folder, "a", "b", "desk.db")}`);
    await store.ping();
    await store.close();
    expect(await readdir(join(folder, "a", "b"))).toEqual(["desk.db", "small-blobs.db"]);
  });

  it("keeps a store in memory, attachments included, apart from any other", async () => {
    const store = await openStore("sqlite::memory:");
    const other = await openStore("sqlite::memory:");
    await store.tickets.commit(aCommit());
    const { digest } = await store.blobs.put(new Uint8Array([7]));
    expect(await store.tickets.load(aTicket().number)).toEqual(aTicket());
    expect(await store.blobs.get(digest)).toEqual(new Uint8Array([7]));
    expect(await other.tickets.load(aTicket().number)).toBeNull();
    expect(await other.blobs.get(digest)).toBeNull();
    await store.close();
    await other.close();
  });

  it("commits are durable: write-ahead log, full synchronisation", async () => {
    const store = await openStore(`sqlite:${file}`);
    const db = new DatabaseSync(file);
    expect(db.prepare("pragma journal_mode").get()).toEqual({ journal_mode: "wal" });
    db.close();
    await store.close();
  });

  it("R2 a new file has pages of 8 KB; one made with others keeps them and works on", async () => {
    const pages = () => {
      const db = new DatabaseSync(file);
      try {
        return db.prepare("pragma page_size").get();
      } finally {
        db.close();
      }
    };
    const open = async () => (await openStore(`sqlite:${file}`)).close();
    await open();
    expect(pages()).toEqual({ page_size: 8192 });
    await rm(file);
    const earlier = new DatabaseSync(file);
    earlier.exec("pragma page_size = 4096; pragma journal_mode = wal; pragma application_id = 0x53504f52");
    earlier.close();
    const store = await openStore(`sqlite:${file}`);
    await store.tickets.commit(aCommit());
    expect(await store.tickets.load(aTicket().number)).toEqual(aTicket());
    await store.close();
    expect(pages()).toEqual({ page_size: 4096 });
  });

  it("R2 says what is wrong with a URL, without repeating it", async () => {
    const nobody = "mongodb://user:secret@127.0.0.1:1/desk?serverSelectionTimeoutMS=200";
    await expect(openStore(nobody)).rejects.toThrow("cannot open the MongoDB database 127.0.0.1:1/desk:");
    await expect(openStore(nobody)).rejects.not.toThrow("secret");
    await expect(openStore("mongodb://user:se:c@ret@host/desk")).rejects.not.toThrow("c@ret");
    await expect(openStore("postgres://user:secret@host")).rejects.toThrow(
      /^the store's URL must begin with sqlite:/,
    );
    await expect(openStore("")).rejects.toThrow("must begin with sqlite:");
    await expect(openStore("sqlite:")).rejects.toThrow("names no file");
    await expect(openStore("postgres://user:secret@host")).rejects.not.toThrow("secret");
  });

  it("R2 names the file and the reason when it is no database", async () => {
    await writeFile(file, "not a database at all, but longer than a header of a hundred bytes".repeat(40));
    await expect(openStore(`sqlite:${file}`)).rejects.toThrow(
      new RegExp(`^cannot open the database ${file}: it is damaged or not a Sportello database`),
    );
  });

  it("R2 refuses a database of another program and leaves it alone", async () => {
    const db = new DatabaseSync(file);
    db.exec("create table theirs (id integer)");
    db.close();
    await expect(openStore(`sqlite:${file}`)).rejects.toThrow("it is a database of another program");
    const after = new DatabaseSync(file);
    expect(after.prepare("select name from sqlite_schema").all()).toEqual([{ name: "theirs" }]);
    after.close();
  });

  it("R2 refuses a database of a newer version", async () => {
    await (await openStore(`sqlite:${file}`)).close();
    const db = new DatabaseSync(file);
    db.exec("pragma user_version = 1000");
    db.close();
    await expect(openStore(`sqlite:${file}`)).rejects.toThrow(
      /written by a newer Sportello \(schema 1000, this one knows \d+\)/,
    );
  });

  it("R2 says so when the disk takes no more", () => {
    const opening = `import("${pathToFileURL("bot/storage/open-store.ts")}")
      .then(({ openStore }) => openStore("sqlite:${file}"))
      .catch(({ message }) => console.log(message))`;
    // No file may grow beyond 4 KB, and being told so ends no process.
    const script = 'trap "" XFSZ; ulimit -f 8; exec "$0" --input-type=module -e "$1"';
    const { stdout } = spawnSync("sh", ["-c", script, process.execPath, opening], { encoding: "utf8" });
    expect(stdout.trim()).toBe(
      `cannot open the database ${file}: the disk is full or does not work (disk I/O error)`,
    );
  });

  it("R2 says so when the folder cannot be made or the file cannot be opened", async () => {
    await writeFile(join(folder, "file"), "");
    await expect(openStore(`sqlite:${join(folder, "file", "desk.db")}`)).rejects.toThrow("cannot be written");
    await expect(openStore(`sqlite:${folder}`)).rejects.toThrow("cannot be written");
  });
});
