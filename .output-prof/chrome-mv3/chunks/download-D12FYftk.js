// entrypoints/options/backup/download.ts
/** How long the browser may take to fetch what it is given. */
var holdMs = 6e4;
/** Gives a file to the browser's downloads. */
function download(blob, name) {
	const url = URL.createObjectURL(blob);
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), holdMs);
}
export { download as t };
