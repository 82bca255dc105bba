/** How much of a page of many films is looked at: such pages may go on for ever. */
export const listedLimits = {
  /** Elements that may link to a film's page; those beyond are not looked at. */
  links: 6_000,
  /** Films of one page that are looked up while it is open. */
  films: 3_000,
  /** Films in one question. */
  together: 1_000,
  /** Titles of one film. */
  titles: 3,
  /** How far up from its link a film's row may reach. */
  levels: 6,
  /** Nodes of a row that are looked at for a year. */
  nodes: 200,
} as const;
