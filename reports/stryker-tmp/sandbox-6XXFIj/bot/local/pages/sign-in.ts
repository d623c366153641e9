// @ts-nocheck
import type { Cloud } from "../cloud.ts";
import { userToken } from "../entra-login.ts";
import { empty, type LocalRequest, type LocalResponse, problem } from "../http-message.ts";
import { escapeHtml, languageOf, page, type Words } from "./layout.ts";

const words = {
  title: { it: "Chi sei?", en: "Who are you?" },
  intro: {
    it: "In Teams l’accesso è automatico. Qui si sceglie con quale operatore entrare.",
    en: "Teams signs in by itself. Here you pick the operator to come in as.",
  },
} satisfies Record<string, Words>;

/** `GET /local/sign-in?return=`: a button for each operator. */
export function signInPage(request: LocalRequest, cloud: Cloud): LocalResponse {
  const language = languageOf(request);
  const back = request.query.get("return") ?? "/";
  if (!isSafeReturn(back)) return unsafeReturn();
  const buttons = cloud.directory.people
    .map(
      ({ address, name }) =>
        `<button name="operator" value="${escapeHtml(address)}">${escapeHtml(name)} <span class="soft">${escapeHtml(address)}</span></button>`,
    )
    .join("\n");
  return page(
    language,
    words.title[language],
    `<p class="soft">${words.intro[language]}</p>
<form method="post" action="/local/sign-in"><input type="hidden" name="return" value="${escapeHtml(back)}">
${buttons}
</form>`,
  );
}

/** `POST /local/sign-in`: goes back with the operator's token in the fragment, which no server sees. */
export async function signIn(request: LocalRequest, cloud: Cloud): Promise<LocalResponse> {
  const form = new URLSearchParams(new TextDecoder().decode(request.rawBody));
  const back = form.get("return") ?? "/";
  if (!isSafeReturn(back)) return unsafeReturn();
  const person = cloud.directory.person(form.get("operator") ?? "");
  if (!person) return problem(404, "operator.unknown", "Not found", "There is no such operator.");
  const { token } = await userToken(cloud, person);
  return empty(303, { location: `${back.split("#", 1)[0]}#token=${token}`, "cache-control": "no-store" });
}

/** A path of this origin, whatever a browser makes of backslashes and control characters. */
function isSafeReturn(path: string): boolean {
  return /^\/(?![/\\])[^\\\s]*$/.test(path) && !hasControl(path);
}

function hasControl(text: string): boolean {
  return [...text].some((character) => character.charCodeAt(0) < 32 || character.charCodeAt(0) === 127);
}

function unsafeReturn(): LocalResponse {
  return problem(400, "return.unsafe", "Bad request", "The return address must be a path of this server.");
}
