/** The shape of a stored review today. A change of it needs a new number and a row in migrations.ts. */
export const schemaVersion = 1;
