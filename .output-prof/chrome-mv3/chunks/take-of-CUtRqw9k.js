// lib/review/take-of.ts
/** What a stored review says, without the bookkeeping: what a form is filled from. */
function takeOf(review) {
	const { schemaVersion, id, origin, learnedKeys, revision, createdAt, updatedAt, deletedAt, brought, ...take } = review;
	return take;
}
export { takeOf as t };
