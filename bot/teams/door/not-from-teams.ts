/** Why an inbound request was turned away before anybody read it. */
export class NotFromTeams extends Error {
  override readonly name = "NotFromTeams";
}
