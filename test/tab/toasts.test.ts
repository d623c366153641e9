import { beforeEach, describe, expect, test } from "vitest";
import { dismissToast, showToast, takeBackLast, toastsNow } from "../../tab/src/ui/toasts.ts";

const LATER = new Date(Date.now() + 600_000).toISOString();
const said = () => toastsNow().map(({ text }) => text);

beforeEach(() => {
  for (const { id } of toastsNow()) dismissToast(id);
});

describe("X4 what can be taken back is offered once", () => {
  test("Ctrl Z takes the offer away with the action, and a second one does nothing", async () => {
    const undone: string[] = [];
    const run = async () => {
      undone.push("move");
      showToast({ tone: "success", text: "Azione annullata" });
    };
    showToast({ tone: "success", text: "Spostato", undo: { until: LATER, run } });
    await Promise.all([takeBackLast(), takeBackLast()]);
    await takeBackLast();
    expect(undone).toEqual(["move"]);
    expect(said()).toEqual(["Azione annullata"]);
  });

  test("a remark leaves the offer where it is, the next offer takes its place", () => {
    const undo = { until: LATER, run: async () => undefined };
    showToast({ tone: "success", text: "Spostato", undo });
    showToast({ tone: "success", text: "Nota aggiunta" });
    expect(said()).toEqual(["Spostato", "Nota aggiunta"]);
    showToast({ tone: "success", text: "Ora è chiuso", undo });
    expect(said()).toEqual(["Nota aggiunta", "Ora è chiuso"]);
  });
});
