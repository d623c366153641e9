/** What the Teams side asks of Microsoft Graph; the paths are Graph's own. */
export interface GraphCalls {
  getJson<T>(path: string): Promise<T>;
  postJson<T>(path: string, body: unknown): Promise<T>;
}
