import { Unreachable } from "./problem.ts";

export interface UploadOptions {
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Sends bytes and tells how far they are, which `fetch` cannot. */
export function sendFile(
  url: string,
  token: string,
  file: Blob,
  { onProgress, signal, language }: UploadOptions & { readonly language: string },
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", url);
    request.setRequestHeader("Authorization", `Bearer ${token}`);
    request.setRequestHeader("Accept-Language", language);
    request.setRequestHeader("Content-Type", file.type || "application/octet-stream");
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const type = request.getResponseHeader("Content-Type") ?? "";
      const { status } = request;
      resolve(new Response(request.responseText, { status, headers: { "Content-Type": type } }));
    };
    request.onerror = () => reject(new Unreachable("upload"));
    request.onabort = () => reject(new Unreachable("upload given up"));
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}
