const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["chunks/zip-reader-U5mPt684.js","chunks/zip-reader-CwdAU7ZB.js"])))=>i.map(i=>d[i]);
import { $ as PROPERTY_NAME_SETGID, $n as FILE_ATTR_UNIX_TYPE_MASK, $t as OPTION_CREATE_TEMP_STREAM, An as checkPasswordOption, At as MESSAGE_EVENT_TYPE, B as PROPERTY_NAME_CREATION_DATE, Bn as END_OF_CENTRAL_DIR_SIGNATURE, Bt as toCompatibleReadable, Ct as disableWebWorker, Dn as checkInteger, Dt as CODEC_DEFLATE, En as checkFunctionOption, Et as supportsDeflate, Fn as BITFLAG_LANG_ENCODING_FLAG, G as PROPERTY_NAME_EXTRA_FIELD, Gn as EXTRAFIELD_TYPE_EXTENDED_TIMESTAMP, Gt as concat, H as PROPERTY_NAME_ENCRYPTED, Hn as ERR_LOCAL_FILE_HEADER_NOT_FOUND, In as CENTRAL_FILE_HEADER_SIGNATURE, J as PROPERTY_NAME_LAST_MODIFICATION_DATE, Jn as EXTRAFIELD_TYPE_USDZ, Jt as configure, K as PROPERTY_NAME_INTERNAL_FILE_ATTRIBUTES, Kn as EXTRAFIELD_TYPE_INFOZIP, Kt as getDataView, L as Entry, Ln as DATA_DESCRIPTOR_RECORD_SIGNATURE, Lt as ERR_UNSUPPORTED_COMPRESSION, Mn as checkSignalOption, Mt as MESSAGE_START, Nn as throwIfAborted, On as checkIntegerOption, Pn as toNumber, Q as PROPERTY_NAME_RAW_LAST_MODIFICATION_DATE, Qn as FILE_ATTR_UNIX_TYPE_FILE, Qt as OPTION_CENTRAL_EXTRA_FIELD, Rn as DIGITAL_SIGNATURE_RECORD_SIGNATURE, Rt as getRegisteredCodec, Sn as OPTION_USE_WEB_WORKERS, St as createWorkerInterface, Tn as TEXT_TYPE_FILENAME, Tt as setWebWorkerBackend, U as PROPERTY_NAME_EXECUTABLE, Un as ERR_OVERLAPPING_ENTRY, Ut as encodeText, V as PROPERTY_NAME_DIRECTORY, Vn as ERR_EXTRAFIELD_ZIP64_NOT_FOUND, W as PROPERTY_NAME_EXTERNAL_FILE_ATTRIBUTES, Wn as EXTRAFIELD_TYPE_AES, Wt as isErrorObject, X as PROPERTY_NAME_MSDOS_ATTRIBUTES_RAW, Xn as FILE_ATTR_UNIX_SETUID_MASK, Xt as setDefaultConfiguration, Y as PROPERTY_NAME_MSDOS_ATTRIBUTES, Yn as FILE_ATTR_UNIX_SETGID_MASK, Yt as getConfiguration, Z as PROPERTY_NAME_MS_DOS_COMPATIBLE, Zn as FILE_ATTR_UNIX_TYPE_DIR, Zt as OPTION_BUFFERED_WRITE, _t as initStream, an as OPTION_EXTENDED_TIMESTAMP, ar as MAX_32_BITS, at as PROPERTY_NAME_VERSION, bn as OPTION_USE_COMPRESSION_STREAM, bt as runWorker$1, cn as OPTION_LOCAL_EXTRA_FIELD, ct as PROPERTY_NAME_ZIPCRYPTO, dn as OPTION_PASSWORD, dr as SYMBOL_ASYNC_DISPOSE, dt as addWarning, en as OPTION_DATA_DESCRIPTOR, et as PROPERTY_NAME_SETUID, fn as OPTION_PASS_THROUGH, fr as ZIP64_END_OF_CENTRAL_DIR_LOCATOR_SIGNATURE, ft as BlobReader, gn as OPTION_SIGN_CENTRAL_DIRECTORY, gt as createReadable, hn as OPTION_SIGNAL, ht as GenericWriter, in as OPTION_ENTRY, ir as MAX_16_BITS, it as PROPERTY_NAME_UNIX_MODE, jn as checkReaderOptionsObject, kn as checkPassThroughOption, kt as MESSAGE_DATA, ln as OPTION_NTFS_TIMESTAMP, lr as SPLIT_ZIP_FILE_SIGNATURE, lt as getEncryptionOverhead, mn as OPTION_RAW_PASSWORD, mt as GenericReader, nr as INFINITY_VALUE, nt as PROPERTY_NAME_STICKY, on as OPTION_KEEP_ORDER, or as MAX_DATE, ot as PROPERTY_NAME_VERSION_MADE_BY, pr as ZIP64_END_OF_CENTRAL_DIR_SIGNATURE, pt as BlobWriter, q as PROPERTY_NAME_LAST_ACCESS_DATE, qn as EXTRAFIELD_TYPE_UNIX, qt as toExactUint8Array, rn as OPTION_ENCRYPTION_STRENGTH, rr as LOCAL_FILE_HEADER_SIGNATURE, rt as PROPERTY_NAME_UNCOMPRESSED_SIZE, sn as OPTION_LEVEL, sr as MIN_DATE, st as PROPERTY_NAME_ZIP64, tn as OPTION_DATA_DESCRIPTOR_SIGNATURE, tr as FUNCTION_TYPE, tt as PROPERTY_NAME_SIGNATURE, un as OPTION_OFFSET, ut as getUserExtraField, vn as OPTION_UNIX_EXTRA_FIELD_TYPE, vt as ownsWritable, wn as TEXT_TYPE_COMMENT, wt as runWorker, xn as OPTION_USE_UNICODE_FILE_NAMES, xt as ERR_WORKER_STARTUP_TIMEOUT, yn as OPTION_USDZ, yt as readUint8Array, z as PROPERTY_NAME_COMPRESSION_METHOD, zn as EMPTY_UINT8_ARRAY, zt as streamToBlob } from "./zip-reader-CwdAU7ZB.js";
import { y as __vitePreload } from "./options-CgBmHpwQ.js";
// node_modules/@zip.js/zip.js/lib/core/codec-worker-web.js
var MODULE_WORKER_OPTIONS = { type: "module" };
var ERROR_EVENT_TYPE = "error";
var MESSAGE_ERROR_EVENT_TYPE = "messageerror";
var ABORT_EVENT_TYPE = "abort";
var webWorkerSource;
var webWorkerURI;
var webWorkerOptions;
setWebWorkerBackend(createWebWorkerInterface);
function createWebWorkerInterface(workerData, config) {
	const { baseURI, chunkSize, workerStartupTimeout } = config;
	let { wasmURI } = config;
	if (!workerData.interface) {
		if (typeof wasmURI == "function") wasmURI = wasmURI();
		let worker;
		try {
			worker = getWebWorker(workerData.workerURI, baseURI, workerData);
		} catch {
			disableWebWorker(workerData);
			return createWorkerInterface(workerData, config);
		}
		Object.assign(workerData, {
			worker,
			workerAlive: false,
			terminated: false,
			startupError: null,
			interface: { run: async () => {
				try {
					return await runWebWorker(workerData, {
						chunkSize,
						wasmURI,
						baseURI,
						workerStartupTimeout
					});
				} catch (error) {
					if (error && error.workerStartupFailed) {
						disableWebWorker(workerData);
						releaseWorkerStreams(workerData);
						return runWorker(workerData, config);
					}
					if (error && error.codecImportFailed) {
						if (workerData.reader) {
							releaseWorkerStreams(workerData);
							return runWorker(workerData, config);
						}
						workerData.onTaskFinished();
					}
					throw error;
				}
			} }
		});
	}
	return workerData.interface;
}
async function runWebWorker(workerData, config) {
	if (!workerData.worker) {
		const { startupError } = workerData;
		workerData.startupError = null;
		const error = startupError || /* @__PURE__ */ new Error("Worker startup timeout");
		error.workerStartupFailed = true;
		throw error;
	}
	let resolveResult, rejectResult;
	const result = new Promise((resolve, reject) => {
		resolveResult = resolve;
		rejectResult = (error) => {
			const { outputSize, workerOptions } = workerData;
			workerOptions.outputSize = outputSize;
			if (isErrorObject(error)) try {
				error.outputSize = outputSize;
			} catch {}
			reject(error);
		};
	});
	Object.assign(workerData, {
		reader: null,
		writer: null,
		outputSize: 0,
		destinationFailed: false,
		destinationError: null,
		resolveResult,
		rejectResult,
		result
	});
	const { readable, options } = workerData;
	const { writable, closed, abortPipe } = watchClosedStream(workerData.writable, workerData);
	try {
		sendMessage({
			type: MESSAGE_START,
			options,
			config
		}, workerData);
	} catch (error) {
		abortPipe();
		try {
			await closed;
		} catch {}
		workerData.onTaskFinished();
		throw error;
	}
	Object.assign(workerData, {
		reader: readable.getReader(),
		writer: writable.getWriter()
	});
	const { workerStartupTimeout } = config;
	if (!workerData.workerAlive && Number.isFinite(workerStartupTimeout) && workerStartupTimeout >= 0) workerData.startupTimeout = setTimeout(() => onStartupTimeout(workerData), workerStartupTimeout);
	try {
		const resultValue = await result;
		await closeWritable();
		await closed;
		return resultValue;
	} catch (error) {
		await closeWritable();
		abortPipe();
		try {
			await closed;
		} catch {}
		const { outputSize, workerOptions, destinationFailed, destinationError } = workerData;
		workerOptions.outputSize = outputSize;
		const workerFailed = isErrorObject(error) && (error.codecImportFailed || error.workerStartupFailed);
		const reportedError = destinationFailed && !workerFailed ? destinationError : error;
		if (isErrorObject(reportedError)) try {
			reportedError.outputSize = outputSize;
		} catch {}
		throw reportedError;
	}
	async function closeWritable() {
		if (!writable.locked) try {
			await writable.getWriter().close();
		} catch {}
	}
}
function watchClosedStream(writableSource, workerData) {
	const abortController = new AbortController();
	let aborting;
	const { writable, readable } = new TransformStream({ transform(chunk, controller) {
		workerData.outputSize += chunk.length;
		controller.enqueue(chunk);
	} });
	const closed = readable.pipeTo(writableSource, {
		preventClose: true,
		preventAbort: true,
		signal: abortController.signal
	});
	closed.catch((error) => {
		if (!aborting) Object.assign(workerData, {
			destinationFailed: true,
			destinationError: error
		});
	});
	const { signal } = workerData.workerOptions.streamOptions;
	if (signal) {
		const onAbort = () => abortController.abort(signal.reason);
		const removeAbortListener = () => signal.removeEventListener(ABORT_EVENT_TYPE, onAbort);
		signal.addEventListener(ABORT_EVENT_TYPE, onAbort);
		closed.then(removeAbortListener, removeAbortListener);
	}
	return {
		writable,
		closed,
		abortPipe: () => {
			aborting = true;
			abortController.abort();
		}
	};
}
function releaseWorkerStreams(workerData) {
	const { reader } = workerData;
	if (reader) reader.releaseLock();
	workerData.reader = null;
	workerData.writer = null;
}
function terminateWorker(workerData) {
	const { worker } = workerData;
	if (worker) try {
		worker.terminate();
	} catch {}
	workerData.interface = null;
}
function getWebWorker(url, baseURI, workerData, isModuleType, useBlobURI = true) {
	const { createWorker } = workerData;
	let worker, resolvedURI, resolvedOptions;
	if (createWorker) worker = createWorker();
	else if (webWorkerURI === void 0 || webWorkerSource !== url) {
		const isFunctionURI = typeof url == FUNCTION_TYPE;
		if (isFunctionURI) resolvedURI = url(useBlobURI);
		else resolvedURI = url;
		const isDataURI = resolvedURI.startsWith("data:");
		const isBlobURI = resolvedURI.startsWith("blob:");
		if (isDataURI || isBlobURI) {
			if (isModuleType === void 0) isModuleType = false;
			if (isModuleType) resolvedOptions = MODULE_WORKER_OPTIONS;
			try {
				worker = new Worker(resolvedURI, resolvedOptions);
			} catch (error) {
				if (isBlobURI) try {
					URL.revokeObjectURL(resolvedURI);
				} catch {}
				if (isFunctionURI && isBlobURI) return getWebWorker(url, baseURI, workerData, isModuleType, false);
				else if (!isModuleType) return getWebWorker(url, baseURI, workerData, true, false);
				else throw error;
			}
		} else {
			if (isModuleType === void 0) isModuleType = true;
			if (isModuleType) resolvedOptions = MODULE_WORKER_OPTIONS;
			try {
				resolvedURI = new URL(resolvedURI, baseURI);
			} catch {}
			try {
				worker = new Worker(resolvedURI, resolvedOptions);
			} catch (error) {
				if (isModuleType) return getWebWorker(url, baseURI, workerData, false, useBlobURI);
				else throw error;
			}
		}
		webWorkerSource = url;
		webWorkerURI = resolvedURI;
		webWorkerOptions = resolvedOptions;
	} else worker = new Worker(webWorkerURI, webWorkerOptions);
	worker.addEventListener(MESSAGE_EVENT_TYPE, (event) => {
		workerData.workerAlive = true;
		clearStartupTimeout(workerData);
		onMessage(event, workerData);
	});
	worker.addEventListener(ERROR_EVENT_TYPE, (event) => onWorkerError(event, workerData));
	worker.addEventListener(MESSAGE_ERROR_EVENT_TYPE, (event) => onWorkerError(event, workerData));
	return worker;
}
function onStartupTimeout(workerData) {
	workerData.startupTimeout = null;
	if (workerData.workerAlive) return;
	const { rejectResult, writer } = workerData;
	terminateWorker(workerData);
	workerData.worker = null;
	if (rejectResult) {
		const error = new Error(ERR_WORKER_STARTUP_TIMEOUT);
		error.workerStartupFailed = true;
		rejectResult(error);
		if (writer) writer.releaseLock();
	}
}
function clearStartupTimeout(workerData) {
	const { startupTimeout } = workerData;
	if (startupTimeout) {
		clearTimeout(startupTimeout);
		workerData.startupTimeout = null;
	}
}
function onWorkerError(event, workerData) {
	if (event.preventDefault) event.preventDefault();
	clearStartupTimeout(workerData);
	const { workerAlive, rejectResult, writer, onTaskFinished } = workerData;
	terminateWorker(workerData);
	if (!workerAlive) workerData.worker = null;
	let error = event.error || new Error(event.message || ERROR_EVENT_TYPE);
	if (!workerAlive) {
		error = Object.assign(new Error(error.message || ERROR_EVENT_TYPE), { workerStartupFailed: true });
		workerData.startupError = error;
	}
	if (rejectResult) {
		rejectResult(error);
		if (writer) writer.releaseLock();
		if (workerAlive) onTaskFinished();
	}
}
function sendMessage(message, { worker, writer }) {
	try {
		const { value } = message;
		if (value) {
			message.value = toExactUint8Array(value);
			try {
				worker.postMessage(message, [message.value.buffer]);
			} catch {
				worker.postMessage(message);
			}
		} else worker.postMessage(message);
	} catch (error) {
		if (writer) writer.releaseLock();
		throw error;
	}
}
async function onMessage({ data }, workerData) {
	const { type, value, messageId, result, error, errorValue } = data;
	const { reader, writer, resolveResult, rejectResult, onTaskFinished, generation } = workerData;
	const stale = () => workerData.generation != generation;
	try {
		if (error) fail(getResponseError(error, errorValue));
		else {
			if (type == "pull") {
				const { value, done } = await reader.read();
				if (!stale()) sendMessage({
					type: MESSAGE_DATA,
					value,
					done,
					messageId
				}, workerData);
			}
			if (type == "data") {
				const chunk = new Uint8Array(value);
				await writer.ready;
				await writer.write(chunk);
				if (!stale()) sendMessage({
					type: "ack",
					messageId
				}, workerData);
			}
			if (type == "close") succeed(result);
		}
	} catch (error) {
		if (!stale()) {
			terminateWorker(workerData);
			fail(error);
		}
	}
	function fail(error) {
		if (!stale()) {
			rejectResult(error);
			releaseWriter();
			if (!(isErrorObject(error) && error.codecImportFailed)) onTaskFinished();
		}
	}
	function succeed(result) {
		if (!stale()) {
			resolveResult(result);
			releaseWriter();
			onTaskFinished();
		}
	}
	function releaseWriter() {
		if (writer) writer.releaseLock();
	}
}
function getResponseError(errorData, errorValue) {
	const { message, stack, code, name, outputSize, cause, codecImportFailed } = errorData;
	let responseError;
	if (errorValue) responseError = errorValue.value;
	else responseError = Object.assign(new Error(message), {
		stack,
		code,
		name
	});
	if (isErrorObject(responseError)) try {
		if (outputSize !== void 0) responseError.outputSize = outputSize;
		if (codecImportFailed) responseError.codecImportFailed = true;
		if (cause) {
			if (!isErrorObject(responseError.cause)) responseError.cause = Object.assign(new Error(cause.message), { name: cause.name });
			if (cause.code !== void 0 && responseError.cause.code !== cause.code) responseError.cause.code = cause.code;
		}
		if (errorValue) {
			if (responseError.name !== name) responseError.name = name;
			if (responseError.code !== code) responseError.code = code;
		}
	} catch {}
	return responseError;
}
// node_modules/@zip.js/zip.js/lib/core/zip-writer.js
var ERR_DUPLICATED_NAME = "File already exists";
var ERR_INVALID_COMMENT = "Zip file comment exceeds 64KB";
var ERR_INVALID_COMMENT_TYPE = "Invalid zip file comment (must be a Uint8Array)";
var ERR_INVALID_ENTRY_COMMENT = "File entry comment exceeds 64KB";
var ERR_INVALID_ENTRY_COMMENT_TYPE = "Invalid file entry comment (must be a string)";
var ERR_INVALID_DATE = "Invalid date (must be a valid Date instance)";
var ERR_INVALID_ENTRY_NAME = "File entry name exceeds 64KB";
var ERR_INVALID_VERSION = "Version exceeds 65535";
var ERR_INVALID_ENCRYPTION_STRENGTH = "The strength must equal 1, 2, or 3";
var ERR_UNSUPPORTED_ENCRYPTION_USDZ = "Encryption is not supported in USDZ files";
var ERR_UNSUPPORTED_SPLIT_USDZ = "Split zip files are not supported in USDZ files";
var ERR_UNSUPPORTED_ENCRYPTION_PASS_THROUGH = "Encryption is not supported when the 'passThrough' option is set to true (use 'compressed' instead)";
var ERR_INVALID_EXTRAFIELD = "Invalid extra field (must be a Map)";
var ERR_INVALID_EXTRAFIELD_TYPE = "Invalid extra field type (must be integer 0..65535)";
var ERR_INVALID_EXTRAFIELD_DATA_TYPE = "Invalid extra field data (must be a Uint8Array)";
var ERR_INVALID_EXTRAFIELD_DATA = "Extra field data exceeds 64KB";
var MIN_UNIX_TIME = -2147483648;
var MAX_UNIX_TIME = 2147483647;
var MIN_NTFS_TIME = BigInt(0);
var MAX_NTFS_TIME = BigInt("0x7fffffffffffffff");
var ERR_UNSUPPORTED_FORMAT = "Zip64 is not supported (set the 'zip64' option to 'true')";
var ERR_UNDEFINED_UNCOMPRESSED_SIZE = "Undefined uncompressed size";
var ERR_UNDEFINED_COMPRESSION_METHOD = "Undefined compression method";
var ERR_UNDEFINED_CRC32 = "Undefined CRC32";
var ERR_UNDEFINED_READER = "Undefined reader";
var ERR_INVALID_READER = "Invalid reader (must be a Reader instance, a ReadableStream instance, or an object with a 'readable' property)";
var ERR_ZIP_NOT_EMPTY = "Zip file not empty";
var ERR_INVALID_UID = "Invalid uid (must be integer 0..2^32-1)";
var ERR_INVALID_GID = "Invalid gid (must be integer 0..2^32-1)";
var ERR_INVALID_UNIX_MODE = "Invalid UNIX mode (must be integer 0..65535)";
var ERR_INVALID_UNIX_EXTRA_FIELD_TYPE = "Invalid unixExtraFieldType (must be 'infozip' or 'unix')";
var ERR_INVALID_UNIX_ID_SIZE = "uid/gid must be 0..65535 for unixExtraFieldType 'unix' (use 'infozip' for larger ids)";
var ERR_INVALID_MSDOS_ATTRIBUTES = "Invalid msdosAttributesRaw (must be integer 0..255)";
var ERR_INVALID_MSDOS_DATA = "Invalid msdosAttributes (must be an object with boolean flags)";
var ERR_INVALID_LEVEL = "Invalid level (must be integer 0..9)";
var ERR_INVALID_UNCOMPRESSED_SIZE_OPTION = "Invalid uncompressedSize option (must be a non-negative integer)";
var ERR_INVALID_SIGNATURE_DATA = "Signature data exceeds 64KB";
var ERR_INVALID_ENTRY = "Invalid entry option (must be an entry returned by ZipReader#getEntries())";
var ERR_ZIP_CRYPTO_LAST_MOD_DATE = "The last modification date of an entry encrypted with ZipCrypto cannot be changed when passThrough is set";
var WARNING_COMPRESSION_UNAVAILABLE = "compression unavailable";
var WARNING_CLAMPED_LAST_MODIFICATION_DATE = "clamped last modification date";
var EXTRAFIELD_DATA_AES = new Uint8Array([
	7,
	0,
	2,
	0,
	65,
	69,
	3,
	0,
	0
]);
var EXTRAFIELD_OFFSET_AES_VENDOR_VERSION = 4;
var EXTRAFIELD_OFFSET_AES_COMPRESSION_METHOD = 9;
var EXTRAFIELD_USDZ_MAX_LENGTH = 67;
var MIN_PRINTABLE_ASCII_CHARACTER_CODE = 32;
var MAX_PRINTABLE_ASCII_CHARACTER_CODE = 126;
var VENDOR_VERSION_AE_1 = 1;
var INFOZIP_EXTRA_FIELD_TYPE = "infozip";
var UNIX_EXTRA_FIELD_TYPE = "unix";
var LEVEL_BY_BITFLAG_LEVEL = [
	8,
	9,
	5,
	3
];
var MAX_LEVEL = 9;
var workers = 0;
var pendingEntries = [];
var ZipWriter = class {
	constructor(writer, options = {}) {
		writer = new GenericWriter(writer);
		const { availableSize = INFINITY_VALUE, maxSize = INFINITY_VALUE } = writer;
		const addSplitZipSignature = availableSize > 0 && availableSize !== Infinity && maxSize > 0 && maxSize !== Infinity;
		if (addSplitZipSignature && options["usdz"]) throw new Error(ERR_UNSUPPORTED_SPLIT_USDZ);
		Object.assign(this, {
			writer,
			addSplitZipSignature,
			options,
			fileEntries: /* @__PURE__ */ new Map(),
			filenames: /* @__PURE__ */ new Set(),
			offset: options["offset"] === void 0 ? writer.size || writer.writable.size || 0 : options[OPTION_OFFSET],
			initialOffset: options["offset"] === void 0 ? 0 : options[OPTION_OFFSET] - (writer.size || writer.writable.size || 0),
			pendingAddFileCalls: /* @__PURE__ */ new Set(),
			pendingErrors: [],
			warnings: [],
			bufferedWrites: 0,
			directWrites: 0,
			lastFileEntry: void 0,
			archiveClosed: false
		});
	}
	prependZip(reader) {
		return watchPromiseError(this, prependZipEntries(this, reader));
	}
	appendZip(reader, options = {}) {
		return watchPromiseError(this, appendZipEntries(this, reader, options));
	}
	add(name = "", reader, options = {}) {
		const zipWriter = this;
		const { pendingAddFileCalls } = zipWriter;
		const promiseAddFile = addFileEntry(zipWriter, name, reader, options);
		pendingAddFileCalls.add(promiseAddFile);
		const deletePendingAddFileCall = () => pendingAddFileCalls.delete(promiseAddFile);
		Promise.prototype.then.call(promiseAddFile, deletePendingAddFileCall, deletePendingAddFileCall);
		return watchPromiseError(zipWriter, promiseAddFile);
	}
	remove(entry) {
		const { filenames, fileEntries } = this;
		if (typeof entry == "string") entry = fileEntries.get(entry);
		if (entry && entry.filename !== void 0) {
			const { filename } = entry;
			if (filenames.has(filename) && fileEntries.has(filename)) {
				filenames.delete(filename);
				fileEntries.delete(filename);
				return true;
			}
		}
		return false;
	}
	async close(comment = EMPTY_UINT8_ARRAY, options = {}) {
		const zipWriter = this;
		const { pendingAddFileCalls, writer } = this;
		const { writable } = writer;
		if (zipWriter.archiveClosed) return getWriterData(writer);
		if (!(comment instanceof Uint8Array)) throw new Error(ERR_INVALID_COMMENT_TYPE);
		if (getLength(comment) > 65535) throw new Error(ERR_INVALID_COMMENT);
		while (pendingAddFileCalls.size) await Promise.allSettled(Array.from(pendingAddFileCalls));
		await Promise.allSettled(zipWriter.pendingErrors.map((watcher) => watcher.recorded));
		const unobservedWatchers = zipWriter.pendingErrors.filter((watcher) => watcher.failed && !watcher.observed);
		if (unobservedWatchers.length) {
			const unobservedErrors = unobservedWatchers.map((watcher) => watcher.error);
			unobservedWatchers.forEach((watcher) => watcher.observed = true);
			const [error] = unobservedErrors;
			try {
				error.entryErrors = unobservedErrors;
			} catch {}
			throw error;
		}
		await closeFile(zipWriter, comment, options);
		zipWriter.archiveClosed = true;
		if (!(!ownsWritable(writer) && getOptionValue(zipWriter, options, "preventClose"))) await writable.getWriter().close();
		return getWriterData(writer);
	}
	[SYMBOL_ASYNC_DISPOSE]() {
		return this.close();
	}
};
var WatchedPromise = class extends Promise {
	then(onFulfilled, onRejected) {
		const { watcher } = this;
		if (watcher) watcher.observed = true;
		return super.then(onFulfilled, onRejected);
	}
};
function getWriterData(writer) {
	return writer.getData ? writer.getData() : writer.writable;
}
function watchPromiseError(zipWriter, promise) {
	const watchedPromise = new WatchedPromise((resolve, reject) => Promise.prototype.then.call(promise, resolve, reject));
	const watcher = {};
	watchedPromise.watcher = watcher;
	watcher.recorded = Promise.prototype.then.call(watchedPromise, void 0, (error) => Object.assign(watcher, {
		failed: true,
		error
	}));
	zipWriter.pendingErrors.push(watcher);
	return watchedPromise;
}
async function appendZipEntries(zipWriter, reader, options = {}) {
	const { pendingAddFileCalls, filenames, fileEntries } = zipWriter;
	const filter = checkFunctionOption(options.filter);
	const readerOptions = checkReaderOptionsObject(options.readerOptions);
	while (pendingAddFileCalls.size) await Promise.allSettled(Array.from(pendingAddFileCalls));
	let resolveAppendZip;
	const promiseAppendZip = new Promise((resolve) => resolveAppendZip = resolve);
	pendingAddFileCalls.add(promiseAppendZip);
	const appendedFilenames = [];
	let releaseLockWriter;
	try {
		reader = new GenericReader(reader);
		await initStream(reader);
		if (reader.size === void 0 || !reader.readUint8Array) {
			reader = new BlobReader(await streamToBlob(reader.readable));
			await initStream(reader);
		}
		const { ZipReader, getEntryDataDescriptorLength } = await __vitePreload(async () => {
			const { ZipReader, getEntryDataDescriptorLength } = await import("./zip-reader-U5mPt684.js");
			return {
				ZipReader,
				getEntryDataDescriptorLength
			};
		}, __vite__mapDeps([0,1]));
		const zipReader = new ZipReader(reader, readerOptions);
		const keptEntries = [];
		let entries;
		try {
			entries = await zipReader.getEntries();
			for (const entry of entries) if (!filter || await filter(entry, getExistingEntry(fileEntries, entry.filename))) keptEntries.push(entry);
		} finally {
			await zipReader.close();
		}
		await initStream(zipWriter.writer);
		const { directoryOffset, entriesMissingZip64ExtraField } = zipReader;
		keptEntries.forEach((entry) => {
			const { filename } = entry;
			if (entriesMissingZip64ExtraField.has(entry)) throw new Error(ERR_EXTRAFIELD_ZIP64_NOT_FOUND);
			if (filenames.has(filename)) throw new Error(ERR_DUPLICATED_NAME);
			filenames.add(filename);
			appendedFilenames.push(filename);
		});
		zipWriter.writerLocked = true;
		const { lockWriter } = zipWriter;
		zipWriter.lockWriter = new Promise((resolve) => releaseLockWriter = () => {
			zipWriter.writerLocked = false;
			resolve();
		});
		await lockWriter;
		if (zipWriter.addSplitZipSignature) {
			delete zipWriter.addSplitZipSignature;
			if (filter || !await startsWithSplitZipSignature(reader)) {
				await writeData(zipWriter.writer, getSplitZipSignatureArray());
				zipWriter.offset += 4;
			}
		}
		const entryPositions = await copyZipData(zipWriter, reader, entries, keptEntries, directoryOffset, Boolean(filter), getEntryDataDescriptorLength);
		keptEntries.forEach((entry) => {
			const { version, rawLastModDate, rawFilename, rawBitFlag, uncompressedSize, compressedSize, extraFieldZip64 } = entry;
			let { compressionMethod, rawExtraField } = entry;
			rawExtraField = removeExtraFieldZip64(rawExtraField || EMPTY_UINT8_ARRAY);
			if (entry.extraFieldAES) compressionMethod = 99;
			const extraFieldLength = getLength(rawExtraField);
			const zip64UncompressedSize = Boolean(extraFieldZip64) && extraFieldZip64.uncompressedSize !== void 0;
			const zip64CompressedSize = Boolean(extraFieldZip64) && extraFieldZip64.compressedSize !== void 0;
			const { headerArray, headerView } = getHeaderArrayData({
				version,
				bitFlag: rawBitFlag,
				compressionMethod,
				uncompressedSize,
				compressedSize,
				rawLastModDate,
				rawFilename,
				zip64CompressedSize,
				zip64UncompressedSize,
				extraFieldLength
			});
			const { crc32 } = entry;
			if (crc32 !== void 0) setUint32(headerView, 10, crc32);
			const { offset, diskNumberStart } = entryPositions.get(entry);
			fileEntries.set(entry.filename, Object.assign({}, entry, {
				zip64Enabled: true,
				zip64UncompressedSize,
				zip64CompressedSize,
				offset,
				diskNumberStart,
				zip64DiskNumberStart: false,
				rawExtraFieldZip64: EMPTY_UINT8_ARRAY,
				rawExtraFieldAES: EMPTY_UINT8_ARRAY,
				rawExtraFieldExtendedTimestamp: EMPTY_UINT8_ARRAY,
				rawExtraFieldNTFS: EMPTY_UINT8_ARRAY,
				rawExtraFieldUnix: EMPTY_UINT8_ARRAY,
				rawCentralExtraFieldUnix: EMPTY_UINT8_ARRAY,
				rawExtraField,
				rawCentralExtraField: EMPTY_UINT8_ARRAY,
				headerArray,
				headerView
			}));
		});
	} catch (error) {
		appendedFilenames.forEach((filename) => filenames.delete(filename));
		throw error;
	} finally {
		resolveAppendZip();
		pendingAddFileCalls.delete(promiseAppendZip);
		if (releaseLockWriter) releaseLockWriter();
	}
}
function getExistingEntry(fileEntries, filename) {
	const fileEntry = fileEntries.get(filename);
	return fileEntry ? new Entry(fileEntry) : void 0;
}
async function prependZipEntries(zipWriter, reader) {
	if (zipWriter.filenames.size) throw new Error(ERR_ZIP_NOT_EMPTY);
	await appendZipEntries(zipWriter, reader);
}
async function addFileEntry(zipWriter, name, reader, options) {
	options = Object.assign({}, options);
	const entry = options[OPTION_ENTRY];
	if (entry !== void 0) {
		const { entryOptions, passThroughOptions } = getSourceEntryOptions(entry, checkPassThroughOption(getOptionValue(zipWriter, options, OPTION_PASS_THROUGH)), getOptionValue(zipWriter, options, PROPERTY_NAME_LAST_MODIFICATION_DATE));
		delete options[OPTION_ENTRY];
		options = Object.assign(entryOptions, passThroughOptions, options);
	}
	if (getOptionValue(zipWriter, options, "directory") && !name.endsWith("/")) name += "/";
	if (zipWriter.filenames.has(name)) throw new Error(ERR_DUPLICATED_NAME);
	zipWriter.filenames.add(name);
	if (workers < getConfiguration().maxWorkers) workers++;
	else await new Promise((resolve) => pendingEntries.push(resolve));
	try {
		return await addFile(zipWriter, name, reader, options);
	} catch (error) {
		zipWriter.filenames.delete(name);
		throw error;
	} finally {
		const pendingEntry = pendingEntries.shift();
		if (pendingEntry) pendingEntry();
		else workers--;
	}
}
async function addFile(zipWriter, name, reader, options) {
	const attributesInfo = resolveAttributes(zipWriter, name, options);
	({name} = attributesInfo);
	const metadataInfo = resolveMetadata(zipWriter, name, options);
	const { comment } = metadataInfo;
	const extraField = options[PROPERTY_NAME_EXTRA_FIELD];
	zipWriter.fileEntries.set(name, void 0);
	const previousFileEntry = zipWriter.lastFileEntry;
	const pendingFileEntry = {};
	let releaseLockFileEntry;
	if (metadataInfo.resolvedOptions.keepOrder) pendingFileEntry.lockFileEntry = new Promise((resolve) => releaseLockFileEntry = resolve);
	zipWriter.lastFileEntry = pendingFileEntry;
	let fileEntry;
	try {
		const { resolvedOptions } = metadataInfo;
		if (resolvedOptions.level != 0 && resolvedOptions.compressionMethod === void 0 && !resolvedOptions.passThroughCompression && !await supportsDeflate(getConfiguration())) {
			resolvedOptions.level = 0;
			addWarning(zipWriter.warnings, WARNING_COMPRESSION_UNAVAILABLE, name);
		}
		const sizesInfo = await resolveSizes(zipWriter, reader, metadataInfo, options);
		({reader} = sizesInfo);
		const diskOffset = getDiskOffset(zipWriter.writer);
		const diskNumber = getDiskNumber(zipWriter.writer);
		let crc32 = options.crc32 === void 0 ? options[PROPERTY_NAME_SIGNATURE] : options.crc32;
		const storesAE2 = sizesInfo.resolvedOptions.encrypted && !resolvedOptions.zipCrypto;
		if (resolvedOptions.passThroughCompression && !resolvedOptions.passThroughEncryption && storesAE2) crc32 = void 0;
		if (resolvedOptions.passThroughCompression && reader && !storesAE2 && crc32 === void 0) throw new Error(ERR_UNDEFINED_CRC32);
		options = Object.assign({}, options, attributesInfo.resolvedOptions, metadataInfo.resolvedOptions, sizesInfo.resolvedOptions, {
			signature: options[PROPERTY_NAME_SIGNATURE],
			crc32,
			offset: zipWriter.offset - diskOffset,
			diskNumberStart: diskNumber,
			[OPTION_USDZ]: zipWriter.options[OPTION_USDZ]
		});
		const headerInfo = getHeaderInfo(options);
		if (headerInfo.lastModDateClamped) addWarning(zipWriter.warnings, WARNING_CLAMPED_LAST_MODIFICATION_DATE, name);
		const dataDescriptorInfo = getDataDescriptorInfo(options);
		const metadataSize = getLength(headerInfo.localHeaderArray, dataDescriptorInfo.dataDescriptorArray);
		fileEntry = await getFileEntry(zipWriter, name, reader, {
			headerInfo,
			dataDescriptorInfo,
			metadataSize,
			fileEntry: pendingFileEntry,
			previousFileEntry,
			releaseLockFileEntry
		}, options);
	} catch (error) {
		zipWriter.fileEntries.delete(name);
		throw error;
	} finally {
		if (releaseLockFileEntry) releaseLockFileEntry(previousFileEntry && previousFileEntry.lockFileEntry);
	}
	Object.assign(fileEntry, {
		name,
		comment,
		extraField
	});
	return new Entry(fileEntry);
}
function getSourceEntryOptions(entry, passThrough, lastModDateOverride) {
	if (entry === null || typeof entry != "object" || Array.isArray(entry)) throw new Error(ERR_INVALID_ENTRY);
	const { externalFileAttributes, versionMadeBy, comment, lastModDate, rawLastModDate, creationDate, lastAccessDate, uncompressedSize, encrypted, zipCrypto, crc32, compressionMethod, extraFieldAES, extraFieldUnix, internalFileAttributes, extraField, bitFlag, directory, uid, gid } = entry;
	const entryOptions = {
		externalFileAttributes,
		versionMadeBy,
		comment,
		lastModDate,
		creationDate,
		lastAccessDate,
		internalFileAttributes,
		directory
	};
	if (bitFlag && bitFlag.languageEncodingFlag) entryOptions[OPTION_USE_UNICODE_FILE_NAMES] = true;
	const userExtraField = getUserExtraField(extraField);
	if (userExtraField) entryOptions[PROPERTY_NAME_EXTRA_FIELD] = userExtraField;
	if (uid !== void 0 || gid !== void 0) Object.assign(entryOptions, {
		uid,
		gid,
		unixExtraFieldType: extraFieldUnix ? UNIX_EXTRA_FIELD_TYPE : INFOZIP_EXTRA_FIELD_TYPE
	});
	const passThroughOptions = {};
	if (passThrough && !directory) {
		Object.assign(passThroughOptions, {
			uncompressedSize,
			crc32,
			compressionMethod
		});
		if (passThrough !== "compressed") Object.assign(passThroughOptions, {
			encrypted,
			zipCrypto,
			encryptionStrength: extraFieldAES ? extraFieldAES.strength : void 0
		});
		if (bitFlag) {
			passThroughOptions.dataDescriptor = bitFlag.dataDescriptor;
			passThroughOptions[OPTION_LEVEL] = LEVEL_BY_BITFLAG_LEVEL[bitFlag.level];
		}
		if (lastModDateOverride === void 0) passThroughOptions.rawLastModDate = rawLastModDate;
		else if (passThrough !== "compressed" && zipCrypto && (!bitFlag || bitFlag.dataDescriptor) && lastModDateOverride instanceof Date && getDosTimeHighByte(lastModDateOverride) != (rawLastModDate >>> 8 & 255)) throw new Error(ERR_ZIP_CRYPTO_LAST_MOD_DATE);
	}
	return {
		entryOptions,
		passThroughOptions
	};
}
function getDosTimeHighByte(lastModDate) {
	let dosLastModDate = /* @__PURE__ */ new Date(Math.ceil(Math.floor(lastModDate.getTime() / 1e3) / 2) * 2e3);
	if (dosLastModDate < MIN_DATE) dosLastModDate = MIN_DATE;
	else if (dosLastModDate > MAX_DATE) dosLastModDate = MAX_DATE;
	return (dosLastModDate.getHours() << 3 | dosLastModDate.getMinutes() >> 3) & 255;
}
function resolveAttributes(zipWriter, name, options) {
	let msDosCompatible = getOptionValue(zipWriter, options, PROPERTY_NAME_MS_DOS_COMPATIBLE);
	let versionMadeBy = getOptionValue(zipWriter, options, PROPERTY_NAME_VERSION_MADE_BY, msDosCompatible ? 20 : 768);
	const executable = getOptionValue(zipWriter, options, PROPERTY_NAME_EXECUTABLE);
	const uid = getNumberOptionValue(zipWriter, options, "uid");
	const gid = getNumberOptionValue(zipWriter, options, "gid");
	let unixMode = getNumberOptionValue(zipWriter, options, PROPERTY_NAME_UNIX_MODE);
	let unixExtraFieldType = getOptionValue(zipWriter, options, OPTION_UNIX_EXTRA_FIELD_TYPE);
	let setuid = getOptionValue(zipWriter, options, PROPERTY_NAME_SETUID);
	let setgid = getOptionValue(zipWriter, options, PROPERTY_NAME_SETGID);
	let sticky = getOptionValue(zipWriter, options, PROPERTY_NAME_STICKY);
	checkIntegerOption(uid, MAX_32_BITS, ERR_INVALID_UID);
	checkIntegerOption(gid, MAX_32_BITS, ERR_INVALID_GID);
	checkIntegerOption(unixMode, MAX_16_BITS, ERR_INVALID_UNIX_MODE);
	if (unixExtraFieldType !== void 0 && unixExtraFieldType !== INFOZIP_EXTRA_FIELD_TYPE && unixExtraFieldType !== UNIX_EXTRA_FIELD_TYPE) throw new Error(ERR_INVALID_UNIX_EXTRA_FIELD_TYPE);
	if (unixExtraFieldType === UNIX_EXTRA_FIELD_TYPE && (uid !== void 0 && uid > 65535 || gid !== void 0 && gid > 65535)) throw new Error(ERR_INVALID_UNIX_ID_SIZE);
	if (unixExtraFieldType === void 0 && (uid !== void 0 || gid !== void 0)) unixExtraFieldType = INFOZIP_EXTRA_FIELD_TYPE;
	let msdosAttributesRaw = getNumberOptionValue(zipWriter, options, PROPERTY_NAME_MSDOS_ATTRIBUTES_RAW);
	let msdosAttributes = getOptionValue(zipWriter, options, PROPERTY_NAME_MSDOS_ATTRIBUTES);
	const hasUnixMetadata = uid !== void 0 || gid !== void 0 || unixMode !== void 0 || unixExtraFieldType || executable;
	const hasMsDosProvided = msdosAttributesRaw !== void 0 || msdosAttributes !== void 0;
	if (hasUnixMetadata) {
		msDosCompatible = false;
		versionMadeBy = versionMadeBy & 255 | 768;
	} else if (hasMsDosProvided) {
		msDosCompatible = true;
		versionMadeBy = versionMadeBy & 255;
	}
	checkIntegerOption(msdosAttributesRaw, 255, ERR_INVALID_MSDOS_ATTRIBUTES);
	if (msdosAttributes && (typeof msdosAttributes !== "object" || Array.isArray(msdosAttributes))) throw new Error(ERR_INVALID_MSDOS_DATA);
	if (versionMadeBy > 65535) throw new Error(ERR_INVALID_VERSION);
	let externalFileAttributes = getOptionValue(zipWriter, options, PROPERTY_NAME_EXTERNAL_FILE_ATTRIBUTES);
	const externalFileAttributesProvided = externalFileAttributes !== void 0;
	if (!externalFileAttributesProvided) externalFileAttributes = 0;
	if (!options["directory"] && name.endsWith("/")) options[PROPERTY_NAME_DIRECTORY] = true;
	const directory = getOptionValue(zipWriter, options, PROPERTY_NAME_DIRECTORY);
	if (directory) {
		if (!name.endsWith("/")) name += "/";
		if (!externalFileAttributesProvided) {
			externalFileAttributes = 16;
			if (!msDosCompatible) externalFileAttributes |= (FILE_ATTR_UNIX_TYPE_DIR | 493) << 16;
		}
	} else if (!msDosCompatible && !externalFileAttributesProvided) {
		if (executable) externalFileAttributes = 493 << 16;
		else externalFileAttributes = 420 << 16;
	}
	if (!msDosCompatible) {
		const unixModeProvided = unixMode !== void 0 || Boolean(setuid || setgid || sticky);
		const defaultUnixMode = externalFileAttributes >> 16 & MAX_16_BITS;
		unixMode = unixMode === void 0 ? defaultUnixMode : unixMode & MAX_16_BITS;
		if (setuid) unixMode |= FILE_ATTR_UNIX_SETUID_MASK;
		else setuid = Boolean(unixMode & FILE_ATTR_UNIX_SETUID_MASK);
		if (setgid) unixMode |= FILE_ATTR_UNIX_SETGID_MASK;
		else setgid = Boolean(unixMode & FILE_ATTR_UNIX_SETGID_MASK);
		if (sticky) unixMode |= 512;
		else sticky = Boolean(unixMode & 512);
		if (!externalFileAttributesProvided || unixModeProvided) {
			if (directory) unixMode = unixMode & ~FILE_ATTR_UNIX_TYPE_MASK | FILE_ATTR_UNIX_TYPE_DIR;
			else if (!(unixMode & 61440)) unixMode |= FILE_ATTR_UNIX_TYPE_FILE;
			externalFileAttributes = (unixMode & MAX_16_BITS) << 16 | externalFileAttributes & MAX_16_BITS;
		}
	}
	({msdosAttributesRaw, msdosAttributes} = normalizeMsdosAttributes(msdosAttributesRaw, msdosAttributes));
	if (hasMsDosProvided) externalFileAttributes = externalFileAttributes & MAX_32_BITS | msdosAttributesRaw & 255;
	const unixExternalUpper = externalFileAttributes >> 16 & MAX_16_BITS;
	const symlink = unixMode !== void 0 && (unixMode & 61440) == 40960;
	return {
		name,
		resolvedOptions: {
			versionMadeBy,
			msDosCompatible: Boolean(msDosCompatible),
			externalFileAttributes,
			unixExternalUpper,
			uid,
			gid,
			unixMode,
			unixExtraFieldType,
			symlink,
			setuid,
			setgid,
			sticky,
			msdosAttributesRaw,
			msdosAttributes
		}
	};
}
function resolveMetadata(zipWriter, name, options) {
	const encode = getFunctionOptionValue(zipWriter, options, "encodeText") || encodeText;
	let rawFilename = encode(name, TEXT_TYPE_FILENAME);
	if (rawFilename === void 0) rawFilename = encodeText(name);
	if (getLength(rawFilename) > 65535) throw new Error(ERR_INVALID_ENTRY_NAME);
	const comment = options["comment"] || "";
	if (typeof comment != "string") throw new Error(ERR_INVALID_ENTRY_COMMENT_TYPE);
	let rawComment = encode(comment, TEXT_TYPE_COMMENT);
	if (rawComment === void 0) rawComment = encodeText(comment);
	if (getLength(rawComment) > 65535) throw new Error(ERR_INVALID_ENTRY_COMMENT);
	const version = getOptionValue(zipWriter, options, PROPERTY_NAME_VERSION);
	if (version !== void 0 && version > 65535) throw new Error(ERR_INVALID_VERSION);
	const lastModDate = getDateOptionValue(zipWriter, options, PROPERTY_NAME_LAST_MODIFICATION_DATE, /* @__PURE__ */ new Date());
	const rawLastModDate = getOptionValue(zipWriter, options, PROPERTY_NAME_RAW_LAST_MODIFICATION_DATE);
	const lastAccessDate = getDateOptionValue(zipWriter, options, PROPERTY_NAME_LAST_ACCESS_DATE);
	const creationDate = getDateOptionValue(zipWriter, options, PROPERTY_NAME_CREATION_DATE);
	const internalFileAttributes = getOptionValue(zipWriter, options, PROPERTY_NAME_INTERNAL_FILE_ATTRIBUTES, 0);
	const passThrough = checkPassThroughOption(getOptionValue(zipWriter, options, OPTION_PASS_THROUGH));
	const passThroughCompression = Boolean(passThrough);
	const passThroughEncryption = passThrough === true;
	let password = getOptionValue(zipWriter, options, OPTION_PASSWORD);
	let rawPassword = getOptionValue(zipWriter, options, OPTION_RAW_PASSWORD);
	checkPasswordOption(password, rawPassword);
	password = password && password.length ? password : void 0;
	rawPassword = rawPassword && rawPassword.length ? rawPassword : void 0;
	const encryptionStrength = getNumberOptionValue(zipWriter, options, OPTION_ENCRYPTION_STRENGTH, 3);
	const zipCrypto = getOptionValue(zipWriter, options, PROPERTY_NAME_ZIPCRYPTO);
	const extendedTimestamp = getOptionValue(zipWriter, options, OPTION_EXTENDED_TIMESTAMP, true);
	const ntfsTimestamp = getOptionValue(zipWriter, options, OPTION_NTFS_TIMESTAMP);
	const keepOrder = getOptionValue(zipWriter, options, OPTION_KEEP_ORDER, true);
	const useWebWorkers = getOptionValue(zipWriter, options, OPTION_USE_WEB_WORKERS);
	const bufferedWrite = getOptionValue(zipWriter, options, OPTION_BUFFERED_WRITE);
	const createTempStream = getFunctionOptionValue(zipWriter, options, OPTION_CREATE_TEMP_STREAM);
	const dataDescriptorSignature = getOptionValue(zipWriter, options, OPTION_DATA_DESCRIPTOR_SIGNATURE, true);
	const signal = checkSignalOption(getOptionValue(zipWriter, options, OPTION_SIGNAL));
	throwIfAborted(signal);
	const useUnicodeFileNames = getOptionValue(zipWriter, options, OPTION_USE_UNICODE_FILE_NAMES, !isPrintableASCIIText(rawFilename) || !isPrintableASCIIText(rawComment));
	const compressionMethod = getOptionValue(zipWriter, options, PROPERTY_NAME_COMPRESSION_METHOD);
	const registeredCodec = passThroughCompression || compressionMethod === void 0 ? void 0 : getRegisteredCodec(compressionMethod);
	if (!passThroughCompression && compressionMethod !== void 0 && compressionMethod !== 0 && compressionMethod !== 8 && !registeredCodec) throw new Error(ERR_UNSUPPORTED_COMPRESSION);
	let level = getNumberOptionValue(zipWriter, options, OPTION_LEVEL);
	checkIntegerOption(level, MAX_LEVEL, ERR_INVALID_LEVEL);
	if (zipWriter.options["usdz"]) {
		if (password !== void 0 || rawPassword !== void 0) throw new Error(ERR_UNSUPPORTED_ENCRYPTION_USDZ);
		if (level === void 0 && compressionMethod === void 0) level = 0;
	}
	if (passThroughCompression) level = toNumber(options[OPTION_LEVEL]);
	let useCompressionStream = getOptionValue(zipWriter, options, OPTION_USE_COMPRESSION_STREAM);
	let dataDescriptor = getOptionValue(zipWriter, options, OPTION_DATA_DESCRIPTOR);
	if (bufferedWrite && dataDescriptor === void 0) dataDescriptor = false;
	if (dataDescriptor === void 0 || zipCrypto && !passThroughEncryption) dataDescriptor = true;
	if (level !== void 0 && level != 6) useCompressionStream = false;
	const zip64 = getOptionValue(zipWriter, options, PROPERTY_NAME_ZIP64);
	if (!zipCrypto && (password !== void 0 || rawPassword !== void 0) && !(Number.isInteger(encryptionStrength) && encryptionStrength >= 1 && encryptionStrength <= 3)) throw new Error(ERR_INVALID_ENCRYPTION_STRENGTH);
	const rawExtraField = serializeExtraField(options[PROPERTY_NAME_EXTRA_FIELD]);
	const rawLocalExtraField = serializeExtraField(options[OPTION_LOCAL_EXTRA_FIELD]);
	const rawCentralExtraField = serializeExtraField(options[OPTION_CENTRAL_EXTRA_FIELD]);
	return {
		comment,
		resolvedOptions: {
			rawFilename,
			rawComment,
			version,
			lastModDate,
			rawLastModDate,
			lastAccessDate,
			creationDate,
			internalFileAttributes,
			passThroughCompression,
			passThroughEncryption,
			password,
			rawPassword,
			encryptionStrength,
			zipCrypto,
			extendedTimestamp,
			ntfsTimestamp,
			keepOrder,
			useWebWorkers,
			bufferedWrite,
			createTempStream,
			dataDescriptorSignature,
			signal,
			useUnicodeFileNames,
			compressionMethod,
			format: registeredCodec ? registeredCodec.format : void 0,
			codecURI: registeredCodec ? registeredCodec.codecURI : void 0,
			codecVersionNeeded: registeredCodec ? registeredCodec.versionNeeded : void 0,
			level,
			useCompressionStream,
			dataDescriptor,
			zip64,
			rawExtraField,
			rawLocalExtraField,
			rawCentralExtraField
		}
	};
}
function serializeExtraField(extraField) {
	if (!extraField) return EMPTY_UINT8_ARRAY;
	if (!(extraField instanceof Map)) throw new Error(ERR_INVALID_EXTRAFIELD);
	let extraFieldSize = 0;
	let offset = 0;
	extraField.forEach((data, type) => {
		checkInteger(type, MAX_16_BITS, ERR_INVALID_EXTRAFIELD_TYPE);
		if (!(data instanceof Uint8Array)) throw new Error(ERR_INVALID_EXTRAFIELD_DATA_TYPE);
		if (getLength(data) > 65535) throw new Error(ERR_INVALID_EXTRAFIELD_DATA);
		extraFieldSize += 4 + getLength(data);
	});
	const rawExtraField = new Uint8Array(extraFieldSize);
	const rawExtraFieldView = getDataView(rawExtraField);
	extraField.forEach((data, type) => {
		setUint16(rawExtraFieldView, offset, type);
		setUint16(rawExtraFieldView, offset + 2, getLength(data));
		arraySet(rawExtraField, data, offset + 4);
		offset += 4 + getLength(data);
	});
	return rawExtraField;
}
async function resolveSizes(zipWriter, reader, { resolvedOptions: metadata }, options) {
	if (metadata.passThroughCompression && !reader && !getOptionValue(zipWriter, options, "directory")) throw new Error(ERR_UNDEFINED_READER);
	let contentSize;
	if (reader) {
		reader = new GenericReader(reader);
		await initStream(reader);
		if (!reader.readUint8Array && !reader.readable) throw new Error(ERR_INVALID_READER);
		({size: contentSize} = reader);
	}
	return Object.assign({ reader }, resolveEntrySizes(zipWriter, Boolean(reader), contentSize, metadata, options));
}
function resolveEntrySizes(zipWriter, hasContent, contentSize, metadata, options) {
	const { passThroughCompression, passThroughEncryption, zipCrypto, password, rawPassword, encryptionStrength } = metadata;
	let { dataDescriptor, zip64, level, compressionMethod } = metadata;
	let maximumCompressedSize = 0;
	let uncompressedSize = 0;
	let unknownSize = false;
	const uncompressedSizeOption = toNumber(options[PROPERTY_NAME_UNCOMPRESSED_SIZE]);
	checkIntegerOption(uncompressedSizeOption, Number.MAX_SAFE_INTEGER, ERR_INVALID_UNCOMPRESSED_SIZE_OPTION);
	if (passThroughCompression && hasContent) {
		uncompressedSize = uncompressedSizeOption;
		if (uncompressedSize === void 0) throw new Error(ERR_UNDEFINED_UNCOMPRESSED_SIZE);
		if (compressionMethod === void 0) throw new Error(ERR_UNDEFINED_COMPRESSION_METHOD);
	}
	const zip64Enabled = zip64 === true;
	const encrypted = getOptionValue(zipWriter, options, PROPERTY_NAME_ENCRYPTED);
	if (hasContent && passThroughEncryption && !encrypted && getLength(password, rawPassword)) throw new Error(ERR_UNSUPPORTED_ENCRYPTION_PASS_THROUGH);
	const encryptedEntry = hasContent && (Boolean(password && getLength(password) || rawPassword && getLength(rawPassword)) || passThroughEncryption && encrypted);
	if (!hasContent) {
		level = 0;
		compressionMethod = 0;
	}
	const encryptionOverhead = getEncryptionOverhead(encryptedEntry, zipCrypto, encryptionStrength);
	if (hasContent) {
		if (!passThroughCompression) {
			const expectedSize = contentSize === void 0 ? uncompressedSizeOption : contentSize;
			if (expectedSize === void 0) {
				if (zip64 || zip64 === void 0) {
					zip64 = unknownSize = true;
					maximumCompressedSize = MAX_32_BITS + 1;
				}
			} else {
				options.uncompressedSize = uncompressedSize = expectedSize;
				maximumCompressedSize = (isCompressed(compressionMethod, level) ? getMaximumCompressedSize(uncompressedSize) : uncompressedSize) + encryptionOverhead;
			}
		} else {
			options.uncompressedSize = uncompressedSize;
			maximumCompressedSize = contentSize === void 0 ? getMaximumCompressedSize(uncompressedSize) + encryptionOverhead : contentSize + (passThroughEncryption ? 0 : encryptionOverhead);
		}
	}
	const emptyEntry = !encryptedEntry && (!hasContent || contentSize === 0 && !passThroughCompression) && !isCompressed(compressionMethod, level);
	const crc32Provided = options.crc32 !== void 0 || options["signature"] !== void 0;
	const completeHeader = passThroughCompression && hasContent && contentSize !== void 0 && !(encryptedEntry && zipCrypto) && (crc32Provided || encryptedEntry && !zipCrypto);
	if ((emptyEntry || completeHeader) && getOptionValue(zipWriter, options, "dataDescriptor") === void 0) dataDescriptor = false;
	const zip64UncompressedSize = zip64Enabled || unknownSize || uncompressedSize >= 4294967295;
	const zip64CompressedSize = zip64Enabled || maximumCompressedSize >= 4294967295;
	if (zip64UncompressedSize || zip64CompressedSize) {
		if (zip64 === false) throw new Error(ERR_UNSUPPORTED_FORMAT);
		else zip64 = true;
	}
	zip64 = zip64 || false;
	return {
		maximumCompressedSize,
		resolvedOptions: {
			dataDescriptor,
			emptyEntry,
			completeHeader,
			knownCompressedSize: completeHeader ? maximumCompressedSize : void 0,
			zip64,
			zip64Enabled,
			unknownSize,
			zip64UncompressedSize,
			zip64CompressedSize,
			uncompressedSize,
			level,
			compressionMethod,
			encrypted: encryptedEntry
		}
	};
}
async function getFileEntry(zipWriter, name, reader, entryInfo, options) {
	const { fileEntries, writer } = zipWriter;
	const { keepOrder, dataDescriptor, emptyEntry, completeHeader, signal } = options;
	const { headerInfo, fileEntry: pendingFileEntry, previousFileEntry, releaseLockFileEntry } = entryInfo;
	const usdz = zipWriter.options[OPTION_USDZ];
	let fileEntry = pendingFileEntry;
	let bufferedWrite;
	let directWrite;
	let releaseLockWriter;
	let writingBufferedEntryData;
	let writingEntryData;
	let writerSizeBeforeEntry;
	let flushedBufferedSize = 0;
	let fileWriter;
	const lockPreviousFileEntry = keepOrder && previousFileEntry ? previousFileEntry.lockFileEntry : void 0;
	fileEntries.set(name, fileEntry);
	try {
		if (options.bufferedWrite || !keepOrder || zipWriter.writerLocked || zipWriter.bufferedWrites || zipWriter.directWrites || !dataDescriptor && !emptyEntry && !completeHeader) {
			bufferedWrite = true;
			zipWriter.bufferedWrites++;
			if (options.createTempStream) fileWriter = await options.createTempStream();
			else fileWriter = new TransformStream(void 0, void 0, { highWaterMark: INFINITY_VALUE });
			fileWriter.size = 0;
			await initStream(writer);
		} else {
			directWrite = true;
			zipWriter.directWrites++;
			fileWriter = writer;
			await lockPreviousFileEntry;
			await requestLockWriter();
		}
		await initStream(fileWriter);
		const diskOffset = getDiskOffset(writer);
		if (zipWriter.addSplitZipSignature && !bufferedWrite) await writeSplitZipSignature(zipWriter, writer);
		if (usdz && !bufferedWrite) appendExtraFieldUSDZ(entryInfo, zipWriter.offset - diskOffset);
		const { localHeaderArray } = headerInfo;
		if (!bufferedWrite) await skipDiskIfNeeded();
		const diskNumberStart = getDiskNumber(writer);
		const entryOffset = getSegmentOffset(zipWriter, writer);
		fileEntry.diskNumberStart = diskNumberStart;
		if (!bufferedWrite) {
			writingEntryData = true;
			writerSizeBeforeEntry = writer.size;
			await writeData(fileWriter, localHeaderArray);
		}
		fileEntry = await createFileEntry(reader, fileWriter, fileEntry, entryInfo, getConfiguration(), options);
		if (!bufferedWrite) writingEntryData = false;
		fileEntries.set(name, fileEntry);
		fileEntry.filename = name;
		if (bufferedWrite) {
			await Promise.all([fileWriter.writable.getWriter().close(), lockPreviousFileEntry]);
			await requestLockWriter();
			if (zipWriter.addSplitZipSignature) await writeSplitZipSignature(zipWriter, writer);
			writingBufferedEntryData = true;
			writerSizeBeforeEntry = writer.size;
			await skipDiskIfNeeded();
			fileEntry.diskNumberStart = getDiskNumber(writer);
			fileEntry.offset = getSegmentOffset(zipWriter, writer);
			if (usdz) {
				const previousMetadataSize = entryInfo.metadataSize;
				appendExtraFieldUSDZ(entryInfo, zipWriter.offset - getDiskOffset(writer));
				fileEntry.size += entryInfo.metadataSize - previousMetadataSize;
			}
			updateLocalHeader(fileEntry, headerInfo.localHeaderView, options);
			await writeData(writer, headerInfo.localHeaderArray);
			await flushBufferedData(fileWriter.readable, writer, signal, (chunkLength) => flushedBufferedSize += chunkLength);
			writer.size += fileWriter.size;
			writingBufferedEntryData = false;
		} else {
			fileEntry.diskNumberStart = diskNumberStart;
			fileEntry.offset = entryOffset;
		}
		zipWriter.offset += fileEntry.size;
		return fileEntry;
	} catch (error) {
		if (writingBufferedEntryData || writingEntryData) {
			zipWriter.hasCorruptedEntries = true;
			if (error) try {
				error.corruptedEntry = true;
			} catch {}
			zipWriter.offset += writer.size - writerSizeBeforeEntry;
			if (bufferedWrite) zipWriter.offset += flushedBufferedSize;
		}
		fileEntries.delete(name);
		throw error;
	} finally {
		if (bufferedWrite) zipWriter.bufferedWrites--;
		if (directWrite) zipWriter.directWrites--;
		if (releaseLockFileEntry) releaseLockFileEntry(lockPreviousFileEntry);
		if (releaseLockWriter) releaseLockWriter();
		if (bufferedWrite && fileWriter && fileWriter.dispose) try {
			await fileWriter.dispose();
		} catch {}
	}
	async function requestLockWriter() {
		zipWriter.writerLocked = true;
		const { lockWriter } = zipWriter;
		zipWriter.lockWriter = new Promise((resolve) => releaseLockWriter = () => {
			zipWriter.writerLocked = false;
			resolve();
		});
		await lockWriter;
	}
	async function skipDiskIfNeeded() {
		if (exceedsAvailableSize(writer, getLength(headerInfo.localHeaderArray))) await writer.closeDisk();
	}
}
async function createFileEntry(reader, writer, { diskNumberStart, lockFileEntry }, entryInfo, config, options) {
	const { headerInfo, dataDescriptorInfo, metadataSize } = entryInfo;
	const { headerArray, headerView, lastModDate, rawLastModDate, encrypted, compressed, version, compressionMethod, rawExtraFieldZip64, localExtraFieldZip64Length, rawExtraFieldExtendedTimestamp, extraFieldExtendedTimestampFlag, extraFieldExtendedTimestampTime, rawExtraFieldNTFS, rawExtraFieldUnix, rawCentralExtraFieldUnix, rawExtraFieldAES } = headerInfo;
	const { dataDescriptorArray } = dataDescriptorInfo;
	const { rawFilename, lastAccessDate, creationDate, password, rawPassword, level, useUnicodeFileNames, zip64, zip64Enabled, zip64UncompressedSize, zip64CompressedSize, zipCrypto, dataDescriptor, directory, executable, versionMadeBy, rawComment, rawExtraField, rawCentralExtraField, useWebWorkers, onstart, onprogress, onend, signal, encryptionStrength, extendedTimestamp, msDosCompatible, internalFileAttributes, externalFileAttributes, uid, gid, unixMode, symlink, setuid, setgid, sticky, unixExternalUpper, msdosAttributesRaw, msdosAttributes, useCompressionStream, passThroughCompression, passThroughEncryption, format, codecURI } = options;
	const fileEntry = {
		lockFileEntry,
		versionMadeBy,
		zip64,
		zip64Enabled,
		directory: Boolean(directory),
		executable: Boolean(executable),
		filenameUTF8: Boolean(useUnicodeFileNames),
		rawFilename,
		commentUTF8: Boolean(useUnicodeFileNames),
		rawComment,
		rawExtraFieldZip64,
		localExtraFieldZip64Length,
		rawExtraFieldExtendedTimestamp,
		rawExtraFieldNTFS,
		rawExtraFieldUnix,
		rawCentralExtraFieldUnix,
		rawExtraFieldAES,
		rawExtraField,
		rawCentralExtraField,
		extendedTimestamp,
		msDosCompatible,
		internalFileAttributes,
		externalFileAttributes,
		diskNumberStart,
		uid,
		gid,
		unixMode,
		symlink: Boolean(symlink),
		setuid,
		setgid,
		sticky,
		unixExternalUpper,
		msdosAttributesRaw,
		msdosAttributes
	};
	let { crc32, uncompressedSize } = options;
	let compressedSize = 0;
	if (!passThroughCompression) uncompressedSize = 0;
	const { writable } = writer;
	if (reader) {
		const size = reader.size;
		const readable = toCompatibleReadable(createReadable(reader, { size }));
		const workerOptions = {
			options: {
				codecType: CODEC_DEFLATE,
				inputSize: size,
				level,
				rawPassword,
				password,
				encryptionStrength,
				zipCrypto: encrypted && zipCrypto,
				passwordVerification: encrypted && zipCrypto && rawLastModDate >> 8 & 255,
				computeCrc32: !passThroughCompression,
				compressed: compressed && !passThroughCompression,
				encrypted: encrypted && !passThroughEncryption,
				useWebWorkers,
				useCompressionStream,
				format,
				codecURI,
				compressionMethod
			},
			config,
			streamOptions: {
				signal,
				size,
				onstart,
				onprogress,
				onend
			}
		};
		try {
			const result = await runWorker$1({
				readable,
				writable
			}, workerOptions);
			compressedSize = result.outputSize;
			writer.size += compressedSize;
			throwIfAborted(signal);
			if (!passThroughCompression) {
				uncompressedSize = result.inputSize;
				if (!encrypted || zipCrypto) crc32 = result.crc32;
			}
			if (!zip64CompressedSize && compressedSize >= 4294967295 || !zip64UncompressedSize && uncompressedSize >= 4294967295) throw new Error(ERR_UNSUPPORTED_FORMAT);
		} catch (error) {
			const { outputSize: failedOutputSize } = workerOptions;
			if (failedOutputSize !== void 0) writer.size += failedOutputSize;
			else if (isErrorObject(error) && error.outputSize !== void 0) writer.size += error.outputSize;
			throw error;
		}
	}
	setEntryInfo({
		crc32,
		compressedSize,
		uncompressedSize,
		headerInfo,
		dataDescriptorInfo
	}, options);
	if (dataDescriptor) await writeData(writer, dataDescriptorArray);
	Object.assign(fileEntry, {
		uncompressedSize,
		compressedSize,
		lastModDate,
		rawLastModDate,
		creationDate,
		lastAccessDate,
		encrypted: Boolean(encrypted),
		zipCrypto: Boolean(zipCrypto),
		size: metadataSize + compressedSize,
		compressionMethod,
		version,
		headerArray,
		headerView,
		signature: crc32,
		crc32: encrypted && !zipCrypto && !passThroughCompression ? void 0 : crc32,
		extraFieldExtendedTimestampFlag,
		extraFieldExtendedTimestampTime,
		zip64UncompressedSize,
		zip64CompressedSize
	});
	return fileEntry;
}
function getHeaderInfo(options) {
	const { rawFilename, lastModDate, rawLastModDate: rawLastModDateOption, lastAccessDate, creationDate, level, zip64, zipCrypto, useUnicodeFileNames, dataDescriptor, directory, rawExtraField, rawLocalExtraField, encryptionStrength, extendedTimestamp, ntfsTimestamp, passThroughCompression, encrypted, zip64UncompressedSize, zip64CompressedSize, uncompressedSize, knownCompressedSize, unknownSize, crc32 } = options;
	let { version, compressionMethod } = options;
	const compressedSize = dataDescriptor ? void 0 : knownCompressedSize;
	const compressed = !directory && isCompressed(compressionMethod, level);
	let rawLocalExtraFieldZip64;
	const uncompressedFile = passThroughCompression || !compressed;
	const zip64ExtraFieldComplete = zip64 && (options.bufferedWrite || !dataDescriptor || !zip64UncompressedSize && !zip64CompressedSize || uncompressedFile && !unknownSize);
	const writeLocalExtraFieldZip64 = zip64ExtraFieldComplete || zip64 && dataDescriptor && (zip64UncompressedSize || zip64CompressedSize);
	if (zip64 && (zip64UncompressedSize || zip64CompressedSize)) {
		const extraFieldZip64 = createRecordWriter(20);
		extraFieldZip64.writeUint16(1);
		extraFieldZip64.writeUint16(16);
		rawLocalExtraFieldZip64 = extraFieldZip64.array;
		if (zip64ExtraFieldComplete) {
			extraFieldZip64.writeUint64(uncompressedSize);
			if (uncompressedFile) {
				const encryptionOverhead = getEncryptionOverhead(encrypted, zipCrypto, encryptionStrength);
				extraFieldZip64.writeUint64(passThroughCompression ? compressedSize === void 0 ? 0 : compressedSize : uncompressedSize + encryptionOverhead);
			}
		}
	} else rawLocalExtraFieldZip64 = EMPTY_UINT8_ARRAY;
	let rawExtraFieldAES;
	if (encrypted && !zipCrypto) {
		const extraFieldAES = createRecordWriter(getLength(EXTRAFIELD_DATA_AES) + 2);
		extraFieldAES.writeUint16(EXTRAFIELD_TYPE_AES);
		extraFieldAES.writeBytes(EXTRAFIELD_DATA_AES);
		rawExtraFieldAES = extraFieldAES.array;
		rawExtraFieldAES[8] = encryptionStrength;
	} else rawExtraFieldAES = EMPTY_UINT8_ARRAY;
	let rawExtraFieldNTFS;
	let rawExtraFieldExtendedTimestamp;
	let extraFieldExtendedTimestampFlag;
	let extraFieldExtendedTimestampTime;
	if (extendedTimestamp) {
		const lastModTimeUnix = getTimeUnix(lastModDate);
		const lastModTimeUnixInRange = inUnixTimeRange(lastModTimeUnix);
		if (lastModTimeUnixInRange) {
			const extraFieldTimestampLength = 9 + (lastAccessDate ? 4 : 0) + (creationDate ? 4 : 0);
			const extraFieldTimestamp = createRecordWriter(extraFieldTimestampLength);
			extraFieldExtendedTimestampFlag = 1 + (lastAccessDate ? 2 : 0) + (creationDate ? 4 : 0);
			extraFieldExtendedTimestampTime = lastModTimeUnix;
			extraFieldTimestamp.writeUint16(EXTRAFIELD_TYPE_EXTENDED_TIMESTAMP);
			extraFieldTimestamp.writeUint16(extraFieldTimestampLength - 4);
			extraFieldTimestamp.writeUint8(extraFieldExtendedTimestampFlag);
			extraFieldTimestamp.writeUint32(lastModTimeUnix);
			if (lastAccessDate) extraFieldTimestamp.writeUint32(clampUnixTime(getTimeUnix(lastAccessDate)));
			if (creationDate) extraFieldTimestamp.writeUint32(clampUnixTime(getTimeUnix(creationDate)));
			rawExtraFieldExtendedTimestamp = extraFieldTimestamp.array;
		} else rawExtraFieldExtendedTimestamp = EMPTY_UINT8_ARRAY;
		if (ntfsTimestamp === void 0 ? !lastModTimeUnixInRange || Boolean(lastAccessDate || creationDate) : ntfsTimestamp) try {
			const lastModTimeNTFS = getTimeNTFS(lastModDate);
			const extraFieldNTFS = createRecordWriter(36);
			extraFieldNTFS.writeUint16(10);
			extraFieldNTFS.writeUint16(32);
			extraFieldNTFS.skip(4);
			extraFieldNTFS.writeUint16(1);
			extraFieldNTFS.writeUint16(24);
			extraFieldNTFS.writeUint64(lastModTimeNTFS);
			extraFieldNTFS.writeUint64(lastAccessDate ? getTimeNTFS(lastAccessDate) : lastModTimeNTFS);
			extraFieldNTFS.writeUint64(creationDate ? getTimeNTFS(creationDate) : lastModTimeNTFS);
			rawExtraFieldNTFS = extraFieldNTFS.array;
		} catch {
			rawExtraFieldNTFS = EMPTY_UINT8_ARRAY;
		}
		else rawExtraFieldNTFS = EMPTY_UINT8_ARRAY;
	} else rawExtraFieldNTFS = rawExtraFieldExtendedTimestamp = EMPTY_UINT8_ARRAY;
	let rawExtraFieldUnix;
	let rawCentralExtraFieldUnix;
	try {
		const { uid, gid, unixExtraFieldType } = options;
		if (unixExtraFieldType == INFOZIP_EXTRA_FIELD_TYPE && (uid !== void 0 || gid !== void 0)) {
			const uidBytes = packUnixId(uid === void 0 ? 0 : uid);
			const gidBytes = packUnixId(gid === void 0 ? 0 : gid);
			const payloadLength = 3 + uidBytes.length + gidBytes.length;
			const extraFieldUnix = createRecordWriter(4 + payloadLength);
			extraFieldUnix.writeUint16(EXTRAFIELD_TYPE_INFOZIP);
			extraFieldUnix.writeUint16(payloadLength);
			extraFieldUnix.writeUint8(1);
			extraFieldUnix.writeUint8(uidBytes.length);
			extraFieldUnix.writeBytes(uidBytes);
			extraFieldUnix.writeUint8(gidBytes.length);
			extraFieldUnix.writeBytes(gidBytes);
			rawExtraFieldUnix = rawCentralExtraFieldUnix = extraFieldUnix.array;
		} else if (unixExtraFieldType == UNIX_EXTRA_FIELD_TYPE && (uid !== void 0 || gid !== void 0)) {
			const extraFieldUnix = createRecordWriter(8);
			extraFieldUnix.writeUint16(EXTRAFIELD_TYPE_UNIX);
			extraFieldUnix.writeUint16(4);
			extraFieldUnix.writeUint16((uid === void 0 ? 0 : uid) & MAX_16_BITS);
			extraFieldUnix.writeUint16((gid === void 0 ? 0 : gid) & MAX_16_BITS);
			rawExtraFieldUnix = extraFieldUnix.array;
			const centralExtraFieldUnix = createRecordWriter(4);
			centralExtraFieldUnix.writeUint16(EXTRAFIELD_TYPE_UNIX);
			centralExtraFieldUnix.writeUint16(0);
			rawCentralExtraFieldUnix = centralExtraFieldUnix.array;
		} else rawExtraFieldUnix = rawCentralExtraFieldUnix = EMPTY_UINT8_ARRAY;
	} catch {
		rawExtraFieldUnix = rawCentralExtraFieldUnix = EMPTY_UINT8_ARRAY;
	}
	if (compressionMethod === void 0) compressionMethod = compressed ? 8 : 0;
	if (version === void 0) version = compressionMethod == 0 && !directory && !encrypted ? 10 : 20;
	const { codecVersionNeeded } = options;
	if (compressed && codecVersionNeeded !== void 0) version = version > codecVersionNeeded ? version : codecVersionNeeded;
	if (zip64) version = version > 45 ? version : 45;
	if (encrypted && !zipCrypto) {
		version = version > 51 ? version : 51;
		if (passThroughCompression && crc32 !== void 0) rawExtraFieldAES[EXTRAFIELD_OFFSET_AES_VENDOR_VERSION] = VENDOR_VERSION_AE_1;
		setUint16(getDataView(rawExtraFieldAES), EXTRAFIELD_OFFSET_AES_COMPRESSION_METHOD, compressionMethod);
		compressionMethod = 99;
	}
	const localExtraFieldZip64Length = writeLocalExtraFieldZip64 ? getLength(rawLocalExtraFieldZip64) : 0;
	const extraFieldLength = localExtraFieldZip64Length + getLength(rawExtraFieldAES, rawExtraFieldExtendedTimestamp, rawExtraFieldNTFS, rawExtraFieldUnix, rawExtraField, rawLocalExtraField);
	if (extraFieldLength + (options["usdz"] ? EXTRAFIELD_USDZ_MAX_LENGTH : 0) > 65535) throw new Error(ERR_INVALID_EXTRAFIELD_DATA);
	const dosLastModDate = /* @__PURE__ */ new Date(Math.ceil(Math.floor(lastModDate.getTime() / 1e3) / 2) * 2e3);
	const clampedLastModDate = dosLastModDate < MIN_DATE ? MIN_DATE : dosLastModDate > MAX_DATE ? MAX_DATE : dosLastModDate;
	const storedLastModDate = getLength(rawExtraFieldExtendedTimestamp) ? /* @__PURE__ */ new Date(getTimeUnix(lastModDate) * 1e3) : getLength(rawExtraFieldNTFS) ? lastModDate : clampedLastModDate;
	const { headerArray, headerView, rawLastModDate } = getHeaderArrayData({
		version,
		bitFlag: getBitFlag(level, useUnicodeFileNames, dataDescriptor, encrypted, compressionMethod),
		compressionMethod,
		uncompressedSize,
		compressedSize,
		lastModDate: clampedLastModDate,
		rawLastModDate: rawLastModDateOption,
		rawFilename,
		zip64CompressedSize,
		zip64UncompressedSize,
		extraFieldLength
	});
	if (compressedSize !== void 0 && passThroughCompression && crc32 !== void 0) setUint32(headerView, 10, crc32);
	const localHeader = createRecordWriter(30 + getLength(rawFilename) + extraFieldLength);
	const localHeaderArray = localHeader.array;
	const localHeaderView = getDataView(localHeaderArray);
	localHeader.writeUint32(LOCAL_FILE_HEADER_SIGNATURE);
	localHeader.writeBytes(headerArray);
	localHeader.writeBytes(rawFilename);
	if (writeLocalExtraFieldZip64) localHeader.writeBytes(rawLocalExtraFieldZip64);
	localHeader.writeBytes(rawExtraFieldAES);
	localHeader.writeBytes(rawExtraFieldExtendedTimestamp);
	localHeader.writeBytes(rawExtraFieldNTFS);
	localHeader.writeBytes(rawExtraFieldUnix);
	localHeader.writeBytes(rawExtraField);
	localHeader.writeBytes(rawLocalExtraField);
	if (dataDescriptor) {
		if (!zip64CompressedSize) setUint32(localHeaderView, 18, 0);
		if (!zip64UncompressedSize) setUint32(localHeaderView, 22, 0);
	}
	return {
		localHeaderArray,
		localHeaderView,
		headerArray,
		headerView,
		lastModDate: storedLastModDate,
		lastModDateClamped: storedLastModDate === clampedLastModDate && dosLastModDate.getTime() != clampedLastModDate.getTime(),
		rawLastModDate,
		encrypted,
		compressed,
		version,
		compressionMethod,
		extraFieldExtendedTimestampFlag,
		extraFieldExtendedTimestampTime,
		rawExtraFieldZip64: EMPTY_UINT8_ARRAY,
		localExtraFieldZip64Length,
		rawExtraFieldExtendedTimestamp,
		rawExtraFieldNTFS,
		rawExtraFieldUnix,
		rawCentralExtraFieldUnix,
		rawExtraFieldAES,
		extraFieldLength
	};
}
function appendExtraFieldUSDZ(entryInfo, zipWriterOffset) {
	const { headerInfo } = entryInfo;
	let { localHeaderArray, extraFieldLength } = headerInfo;
	let extraBytesLength = 64 - (zipWriterOffset + getLength(localHeaderArray)) % 64;
	if (extraBytesLength < 4) extraBytesLength += 64;
	const rawExtraFieldUSDZ = new Uint8Array(extraBytesLength);
	const extraFieldUSDZView = getDataView(rawExtraFieldUSDZ);
	setUint16(extraFieldUSDZView, 0, EXTRAFIELD_TYPE_USDZ);
	setUint16(extraFieldUSDZView, 2, extraBytesLength - 4);
	const previousLocalHeaderArray = localHeaderArray;
	headerInfo.localHeaderArray = localHeaderArray = new Uint8Array(getLength(previousLocalHeaderArray) + extraBytesLength);
	arraySet(localHeaderArray, previousLocalHeaderArray);
	arraySet(localHeaderArray, rawExtraFieldUSDZ, getLength(previousLocalHeaderArray));
	const localHeaderArrayView = getDataView(localHeaderArray);
	setUint16(localHeaderArrayView, 28, extraFieldLength + extraBytesLength);
	headerInfo.localHeaderView = localHeaderArrayView;
	entryInfo.metadataSize += extraBytesLength;
}
function packUnixId(id) {
	const dataArray = /* @__PURE__ */ new Uint8Array(4);
	getDataView(dataArray).setUint32(0, id, true);
	let length = 4;
	while (length > 1 && dataArray[length - 1] === 0) length--;
	return dataArray.subarray(0, length);
}
function normalizeMsdosAttributes(msdosAttributesRaw, msdosAttributes) {
	if (msdosAttributesRaw !== void 0) msdosAttributesRaw = msdosAttributesRaw & 255;
	else if (msdosAttributes !== void 0) {
		const { readOnly, hidden, system, directory: msdDir, archive } = msdosAttributes;
		let raw = 0;
		if (readOnly) raw |= 1;
		if (hidden) raw |= 2;
		if (system) raw |= 4;
		if (msdDir) raw |= 16;
		if (archive) raw |= 32;
		msdosAttributesRaw = raw & 255;
	}
	if (msdosAttributes === void 0) msdosAttributes = {
		readOnly: Boolean(msdosAttributesRaw & 1),
		hidden: Boolean(msdosAttributesRaw & 2),
		system: Boolean(msdosAttributesRaw & 4),
		directory: Boolean(msdosAttributesRaw & 16),
		archive: Boolean(msdosAttributesRaw & 32)
	};
	return {
		msdosAttributesRaw,
		msdosAttributes
	};
}
function getDataDescriptorInfo({ zip64, dataDescriptor, dataDescriptorSignature }) {
	let dataDescriptorArray = EMPTY_UINT8_ARRAY;
	let dataDescriptorView, dataDescriptorOffset = 0;
	let dataDescriptorLength = zip64 ? 20 : 12;
	if (dataDescriptorSignature) dataDescriptorLength += 4;
	if (dataDescriptor) {
		dataDescriptorArray = new Uint8Array(dataDescriptorLength);
		dataDescriptorView = getDataView(dataDescriptorArray);
		if (dataDescriptorSignature) {
			dataDescriptorOffset = 4;
			setUint32(dataDescriptorView, 0, DATA_DESCRIPTOR_RECORD_SIGNATURE);
		}
	}
	return {
		dataDescriptorArray,
		dataDescriptorView,
		dataDescriptorOffset
	};
}
function setEntryInfo({ crc32, compressedSize, uncompressedSize, headerInfo, dataDescriptorInfo }, { zip64, zipCrypto, passThroughCompression, dataDescriptor }) {
	const { headerView, encrypted } = headerInfo;
	const { dataDescriptorView, dataDescriptorOffset } = dataDescriptorInfo;
	if ((!encrypted || zipCrypto || passThroughCompression) && crc32 !== void 0) {
		setUint32(headerView, 10, crc32);
		if (dataDescriptor) setUint32(dataDescriptorView, dataDescriptorOffset, crc32);
	}
	if (zip64) {
		if (dataDescriptor) {
			setBigUint64(dataDescriptorView, dataDescriptorOffset + 4, BigInt(compressedSize));
			setBigUint64(dataDescriptorView, dataDescriptorOffset + 12, BigInt(uncompressedSize));
		}
	} else {
		setUint32(headerView, 14, compressedSize);
		setUint32(headerView, 18, uncompressedSize);
		if (dataDescriptor) {
			setUint32(dataDescriptorView, dataDescriptorOffset + 4, compressedSize);
			setUint32(dataDescriptorView, dataDescriptorOffset + 8, uncompressedSize);
		}
	}
}
function updateLocalHeader({ rawFilename, encrypted, zip64, localExtraFieldZip64Length, crc32, compressedSize, uncompressedSize, zip64UncompressedSize, zip64CompressedSize }, localHeaderView, { dataDescriptor, passThroughCompression }) {
	if (!dataDescriptor) {
		if (!encrypted || passThroughCompression && crc32 !== void 0) setUint32(localHeaderView, 14, crc32);
		if (!zip64CompressedSize) setUint32(localHeaderView, 18, compressedSize);
		if (!zip64UncompressedSize) setUint32(localHeaderView, 22, uncompressedSize);
	}
	if (zip64 && localExtraFieldZip64Length) {
		const localHeaderOffset = 30 + getLength(rawFilename) + 4;
		setBigUint64(localHeaderView, localHeaderOffset, BigInt(uncompressedSize));
		setBigUint64(localHeaderView, localHeaderOffset + 8, BigInt(compressedSize));
	}
}
async function closeFile(zipWriter, comment, options) {
	const { directoryDataLength, zip64Entries } = createDirectoryRecords(zipWriter.fileEntries);
	const { directoryStart, directoryEnd, directoryArray } = await writeDirectoryRecords(zipWriter, directoryDataLength, options);
	await writeEndOfDirectoryRecord(zipWriter, comment, options, {
		directoryStart,
		directoryEnd,
		directoryDataLength,
		signatureLength: await writeDigitalSignatureRecord(zipWriter, directoryArray, options),
		zip64Entries
	});
}
function createDirectoryRecords(files) {
	let directoryDataLength = 0;
	let zip64Entries = false;
	for (const [, fileEntry] of files) {
		const { rawFilename, rawExtraFieldAES, rawComment, rawExtraFieldNTFS, rawCentralExtraFieldUnix, rawExtraField, rawCentralExtraField, extraFieldExtendedTimestampFlag, extraFieldExtendedTimestampTime, zip64Enabled, uncompressedSize, compressedSize } = fileEntry;
		let { zip64UncompressedSize, zip64CompressedSize } = fileEntry;
		if (!zip64Enabled) {
			if (zip64UncompressedSize && uncompressedSize < 4294967295) zip64UncompressedSize = fileEntry.zip64UncompressedSize = false;
			if (zip64CompressedSize && compressedSize < 4294967295) zip64CompressedSize = fileEntry.zip64CompressedSize = false;
		}
		zip64Entries = zip64Entries || zip64UncompressedSize || zip64CompressedSize;
		const zip64Offset = fileEntry.offset >= MAX_32_BITS;
		const zip64DiskNumberStart = fileEntry.diskNumberStart >= MAX_16_BITS;
		let rawExtraFieldZip64;
		if (zip64Offset || zip64DiskNumberStart || zip64UncompressedSize || zip64CompressedSize) {
			const length = 4 + (zip64UncompressedSize ? 8 : 0) + (zip64CompressedSize ? 8 : 0) + (zip64Offset ? 8 : 0) + (zip64DiskNumberStart ? 4 : 0);
			const extraFieldZip64 = createRecordWriter(length);
			extraFieldZip64.writeUint16(1);
			extraFieldZip64.writeUint16(length - 4);
			if (zip64UncompressedSize) extraFieldZip64.writeUint64(uncompressedSize);
			if (zip64CompressedSize) extraFieldZip64.writeUint64(compressedSize);
			if (zip64Offset) extraFieldZip64.writeUint64(fileEntry.offset);
			if (zip64DiskNumberStart) extraFieldZip64.writeUint32(fileEntry.diskNumberStart);
			rawExtraFieldZip64 = extraFieldZip64.array;
		} else rawExtraFieldZip64 = EMPTY_UINT8_ARRAY;
		fileEntry.rawExtraFieldZip64 = rawExtraFieldZip64;
		fileEntry.zip64Offset = zip64Offset;
		fileEntry.zip64DiskNumberStart = zip64DiskNumberStart;
		let rawExtraFieldTimestamp;
		if (extraFieldExtendedTimestampTime === void 0) rawExtraFieldTimestamp = EMPTY_UINT8_ARRAY;
		else {
			const extraFieldTimestamp = createRecordWriter(9);
			extraFieldTimestamp.writeUint16(EXTRAFIELD_TYPE_EXTENDED_TIMESTAMP);
			extraFieldTimestamp.writeUint16(5);
			extraFieldTimestamp.writeUint8(extraFieldExtendedTimestampFlag);
			extraFieldTimestamp.writeUint32(extraFieldExtendedTimestampTime);
			rawExtraFieldTimestamp = extraFieldTimestamp.array;
		}
		fileEntry.rawExtraFieldExtendedTimestamp = rawExtraFieldTimestamp;
		const extraFieldLength = getLength(rawExtraFieldZip64, rawExtraFieldAES, rawExtraFieldNTFS, rawCentralExtraFieldUnix, rawExtraFieldTimestamp, rawExtraField, rawCentralExtraField);
		if (extraFieldLength > 65535) throw new Error(ERR_INVALID_EXTRAFIELD_DATA);
		directoryDataLength += 46 + getLength(rawFilename, rawComment) + extraFieldLength;
	}
	return {
		directoryDataLength,
		zip64Entries
	};
}
async function writeDirectoryRecords(zipWriter, directoryDataLength, options) {
	const { fileEntries, writer } = zipWriter;
	const directoryArray = new Uint8Array(directoryDataLength);
	await initStream(writer);
	let offset = 0;
	let directoryDiskOffset = 0;
	let directoryStartDiskNumber = getDiskNumber(writer);
	let directoryStartDiskOffset = getDiskOffset(writer);
	let directoryEndDiskEntriesLength = 0;
	for (const [indexFileEntry, fileEntry] of Array.from(fileEntries.values()).entries()) {
		const { offset: fileEntryOffset, rawFilename, rawExtraFieldZip64, rawExtraFieldAES, rawExtraFieldExtendedTimestamp, rawExtraFieldNTFS, rawCentralExtraFieldUnix, rawExtraField, rawCentralExtraField, rawComment, versionMadeBy, headerArray, headerView, zip64UncompressedSize, zip64CompressedSize, zip64DiskNumberStart, zip64Offset, internalFileAttributes, externalFileAttributes, diskNumberStart, uncompressedSize, compressedSize } = fileEntry;
		const extraFieldLength = getLength(rawExtraFieldZip64, rawExtraFieldAES, rawExtraFieldExtendedTimestamp, rawExtraFieldNTFS, rawCentralExtraFieldUnix, rawExtraField, rawCentralExtraField);
		const directoryRecordLength = 46 + getLength(rawFilename, rawComment) + extraFieldLength;
		if (exceedsAvailableSize(writer, offset + directoryRecordLength - directoryDiskOffset)) {
			await writeData(writer, directoryArray.slice(directoryDiskOffset, offset));
			directoryDiskOffset = offset;
			directoryEndDiskEntriesLength = 0;
			await writer.closeDisk();
		}
		if (indexFileEntry == 0) {
			directoryStartDiskNumber = getDiskNumber(writer);
			directoryStartDiskOffset = getDiskOffset(writer);
		}
		if (!zip64UncompressedSize) setUint32(headerView, 18, uncompressedSize);
		if (!zip64CompressedSize) setUint32(headerView, 14, compressedSize);
		if ((zip64Offset || zip64DiskNumberStart) && fileEntry.version < 45) setUint16(headerView, 0, 45);
		const directoryRecord = createRecordWriter(directoryRecordLength);
		directoryRecord.writeUint32(CENTRAL_FILE_HEADER_SIGNATURE);
		directoryRecord.writeUint16(versionMadeBy);
		directoryRecord.writeBytes(headerArray.subarray(0, 24));
		directoryRecord.writeUint16(extraFieldLength);
		directoryRecord.writeUint16(getLength(rawComment));
		directoryRecord.writeUint16(zip64DiskNumberStart ? MAX_16_BITS : diskNumberStart);
		directoryRecord.writeUint16(internalFileAttributes);
		directoryRecord.writeUint32(externalFileAttributes);
		directoryRecord.writeUint32(zip64Offset ? MAX_32_BITS : fileEntryOffset);
		directoryRecord.writeBytes(rawFilename);
		directoryRecord.writeBytes(rawExtraFieldZip64);
		directoryRecord.writeBytes(rawExtraFieldAES);
		directoryRecord.writeBytes(rawExtraFieldExtendedTimestamp);
		directoryRecord.writeBytes(rawExtraFieldNTFS);
		directoryRecord.writeBytes(rawCentralExtraFieldUnix);
		directoryRecord.writeBytes(rawExtraField);
		directoryRecord.writeBytes(rawCentralExtraField);
		directoryRecord.writeBytes(rawComment);
		arraySet(directoryArray, directoryRecord.array, offset);
		offset += directoryRecordLength;
		directoryEndDiskEntriesLength++;
		if (options.onprogress) try {
			await options.onprogress(indexFileEntry + 1, fileEntries.size, new Entry(fileEntry));
		} catch {}
	}
	await writeData(writer, directoryDiskOffset ? directoryArray.slice(directoryDiskOffset) : directoryArray);
	return {
		directoryStart: {
			diskNumber: directoryStartDiskNumber,
			diskOffset: directoryStartDiskOffset
		},
		directoryEnd: {
			diskNumber: getDiskNumber(writer),
			entriesLength: directoryEndDiskEntriesLength
		},
		directoryArray
	};
}
async function writeDigitalSignatureRecord(zipWriter, directoryArray, options) {
	const signCentralDirectory = getFunctionOptionValue(zipWriter, options, OPTION_SIGN_CENTRAL_DIRECTORY);
	if (signCentralDirectory) {
		const signatureData = await signCentralDirectory(directoryArray);
		const signatureDataLength = getLength(signatureData);
		if (signatureDataLength > 65535) throw new Error(ERR_INVALID_SIGNATURE_DATA);
		const signatureRecord = createRecordWriter(6 + signatureDataLength);
		signatureRecord.writeUint32(DIGITAL_SIGNATURE_RECORD_SIGNATURE);
		signatureRecord.writeUint16(signatureDataLength);
		signatureRecord.writeBytes(signatureData);
		const { writer } = zipWriter;
		if (exceedsAvailableSize(writer, getLength(signatureRecord.array))) await writer.closeDisk();
		await writeData(writer, signatureRecord.array);
		return 6 + signatureDataLength;
	}
	return 0;
}
async function writeEndOfDirectoryRecord(zipWriter, comment, options, cdInfo) {
	const { writer } = zipWriter;
	const { directoryStart, directoryEnd, signatureLength, zip64Entries } = cdInfo;
	let { directoryDataLength } = cdInfo;
	let fileEntriesLength = zipWriter.fileEntries.size;
	let diskNumber = directoryStart.diskNumber;
	let directoryOffset = getSegmentOffset(zipWriter, directoryStart);
	const commentLength = getLength(comment);
	if (commentLength > 65535) throw new Error(ERR_INVALID_COMMENT);
	let zip64 = getOptionValue(zipWriter, options, PROPERTY_NAME_ZIP64);
	let lastDiskNumber = getDiskNumber(writer);
	if (exceedsAvailableSize(writer, (zip64 ? 98 : 22) + commentLength)) lastDiskNumber++;
	if (directoryOffset >= 4294967295 || directoryDataLength >= 4294967295 || fileEntriesLength >= 65535 || lastDiskNumber >= 65535) {
		if (zip64 === false) throw new Error(ERR_UNSUPPORTED_FORMAT);
		else zip64 = true;
	} else if (zip64 === void 0 && zip64Entries) zip64 = true;
	const endOfdirectoryRecord = createRecordWriter(zip64 ? 98 : 22);
	if (exceedsAvailableSize(writer, getLength(endOfdirectoryRecord.array) + commentLength)) await writer.closeDisk();
	lastDiskNumber = getDiskNumber(writer);
	let diskFileEntriesLength = lastDiskNumber == directoryEnd.diskNumber ? directoryEnd.entriesLength : 0;
	if (zip64) {
		endOfdirectoryRecord.writeUint32(ZIP64_END_OF_CENTRAL_DIR_SIGNATURE);
		endOfdirectoryRecord.writeUint64(44);
		endOfdirectoryRecord.writeUint16(45);
		endOfdirectoryRecord.writeUint16(45);
		endOfdirectoryRecord.writeUint32(lastDiskNumber);
		endOfdirectoryRecord.writeUint32(diskNumber);
		endOfdirectoryRecord.writeUint64(diskFileEntriesLength);
		endOfdirectoryRecord.writeUint64(fileEntriesLength);
		endOfdirectoryRecord.writeUint64(directoryDataLength);
		endOfdirectoryRecord.writeUint64(directoryOffset);
		endOfdirectoryRecord.writeUint32(ZIP64_END_OF_CENTRAL_DIR_LOCATOR_SIGNATURE);
		endOfdirectoryRecord.writeUint32(lastDiskNumber);
		endOfdirectoryRecord.writeUint64(BigInt(getSegmentOffset(zipWriter, writer)) + BigInt(directoryDataLength) + BigInt(signatureLength));
		endOfdirectoryRecord.writeUint32(lastDiskNumber + 1);
		if (getOptionValue(zipWriter, options, "supportZip64SplitFile", true)) {
			lastDiskNumber = MAX_16_BITS;
			diskNumber = MAX_16_BITS;
		}
		diskFileEntriesLength = MAX_16_BITS;
		fileEntriesLength = MAX_16_BITS;
		directoryOffset = MAX_32_BITS;
		directoryDataLength = MAX_32_BITS;
	}
	endOfdirectoryRecord.writeUint32(END_OF_CENTRAL_DIR_SIGNATURE);
	endOfdirectoryRecord.writeUint16(lastDiskNumber);
	endOfdirectoryRecord.writeUint16(diskNumber);
	endOfdirectoryRecord.writeUint16(diskFileEntriesLength);
	endOfdirectoryRecord.writeUint16(fileEntriesLength);
	endOfdirectoryRecord.writeUint32(directoryDataLength);
	endOfdirectoryRecord.writeUint32(directoryOffset);
	endOfdirectoryRecord.writeUint16(commentLength);
	await writeData(writer, endOfdirectoryRecord.array);
	if (commentLength) await writeData(writer, comment);
}
function createRecordWriter(length) {
	const array = new Uint8Array(length);
	const view = getDataView(array);
	let offset = 0;
	return {
		array,
		writeUint8: (value) => {
			setUint8(view, offset, value);
			offset += 1;
		},
		writeUint16: (value) => {
			setUint16(view, offset, value);
			offset += 2;
		},
		writeUint32: (value) => {
			setUint32(view, offset, value);
			offset += 4;
		},
		writeUint64: (value) => {
			setBigUint64(view, offset, BigInt(value));
			offset += 8;
		},
		writeBytes: (value) => {
			arraySet(array, value, offset);
			offset += getLength(value);
		},
		skip: (count) => offset += count
	};
}
function getDiskNumber(writer) {
	const { diskNumber = 0 } = writer;
	return diskNumber;
}
function getDiskOffset(writer) {
	const { diskOffset = 0 } = writer;
	return diskOffset;
}
function exceedsAvailableSize(writer, length) {
	const { availableSize = INFINITY_VALUE } = writer;
	return length > availableSize;
}
function getSegmentOffset(zipWriter, { diskNumber = 0, diskOffset = 0 }) {
	return zipWriter.offset - diskOffset - (diskNumber ? zipWriter.initialOffset : 0);
}
async function startsWithSplitZipSignature(reader) {
	const signatureArray = await readUint8Array(reader, 0, 4);
	return getUint32(getDataView(signatureArray), 0) == SPLIT_ZIP_FILE_SIGNATURE;
}
function removeExtraFieldZip64(rawExtraField) {
	const rawExtraFieldView = getDataView(rawExtraField);
	let offsetExtraField = 0;
	while (offsetExtraField + 4 <= getLength(rawExtraField)) {
		const size = 4 + getUint16(rawExtraFieldView, offsetExtraField + 2);
		if (getUint16(rawExtraFieldView, offsetExtraField) == 1) return removeExtraFieldZip64(concat(rawExtraField.subarray(0, offsetExtraField), rawExtraField.subarray(Math.min(offsetExtraField + size, getLength(rawExtraField)))));
		offsetExtraField += size;
	}
	return rawExtraField;
}
async function copyZipData(zipWriter, reader, entries, keptEntries, directoryOffset, compact, getEntryDataDescriptorLength) {
	const { writer } = zipWriter;
	const entryPositions = /* @__PURE__ */ new Map();
	if (writer.closeDisk || compact) {
		const sortedEntries = Array.from(entries).sort((firstEntry, secondEntry) => getSourceOffset(reader, firstEntry) - getSourceOffset(reader, secondEntry));
		const regionEnds = getRegionEnds(reader, sortedEntries, directoryOffset);
		const keptEntrySet = new Set(keptEntries);
		const localHeaderLengths = /* @__PURE__ */ new Map();
		for (let indexEntry = 0; indexEntry < sortedEntries.length; indexEntry++) {
			const entry = sortedEntries[indexEntry];
			if (keptEntrySet.has(entry)) {
				const sourceOffset = getSourceOffset(reader, entry);
				const localHeaderLength = await getLocalHeaderLength(reader, sourceOffset);
				if (localHeaderLength === void 0) throw new Error(ERR_LOCAL_FILE_HEADER_NOT_FOUND);
				let entryEnd = sourceOffset + localHeaderLength + entry.compressedSize;
				if (entry.bitFlag.dataDescriptor) {
					const dataDescriptorLength = await getEntryDataDescriptorLength(reader, entryEnd, entry);
					entryEnd = dataDescriptorLength === void 0 ? Math.max(entryEnd, regionEnds[indexEntry]) : entryEnd + dataDescriptorLength;
				}
				if (entryEnd > regionEnds[indexEntry]) throw new Error(ERR_OVERLAPPING_ENTRY);
				regionEnds[indexEntry] = entryEnd;
				localHeaderLengths.set(entry, localHeaderLength);
			}
		}
		let copiedOffset = 0;
		let lastPosition;
		for (let indexEntry = 0; indexEntry < sortedEntries.length; indexEntry++) {
			const entry = sortedEntries[indexEntry];
			if (keptEntrySet.has(entry)) {
				const sourceOffset = getSourceOffset(reader, entry);
				if (sourceOffset < copiedOffset) entryPositions.set(entry, lastPosition);
				else {
					if (!compact) await copyData(zipWriter, reader, copiedOffset, sourceOffset - copiedOffset);
					if (writer.closeDisk && exceedsAvailableSize(writer, localHeaderLengths.get(entry))) await writer.closeDisk();
					lastPosition = {
						offset: getSegmentOffset(zipWriter, writer),
						diskNumberStart: getDiskNumber(writer)
					};
					entryPositions.set(entry, lastPosition);
					await copyData(zipWriter, reader, sourceOffset, regionEnds[indexEntry] - sourceOffset);
					copiedOffset = regionEnds[indexEntry];
				}
			}
		}
		if (!compact) await copyData(zipWriter, reader, copiedOffset, directoryOffset - copiedOffset);
	} else {
		const baseOffset = zipWriter.offset;
		await copyData(zipWriter, reader, 0, directoryOffset);
		entries.forEach((entry) => entryPositions.set(entry, {
			offset: baseOffset + getSourceOffset(reader, entry),
			diskNumberStart: 0
		}));
	}
	return entryPositions;
}
function getRegionEnds(reader, sortedEntries, directoryOffset) {
	const regionEnds = new Array(sortedEntries.length);
	let regionEnd = directoryOffset;
	for (let indexEntry = sortedEntries.length - 1; indexEntry >= 0; indexEntry--) {
		const sourceOffset = getSourceOffset(reader, sortedEntries[indexEntry]);
		const nextEntry = sortedEntries[indexEntry + 1];
		if (nextEntry && getSourceOffset(reader, nextEntry) > sourceOffset) regionEnd = Math.min(getSourceOffset(reader, nextEntry), directoryOffset);
		regionEnds[indexEntry] = regionEnd;
	}
	return regionEnds;
}
async function copyData(zipWriter, reader, offset, size) {
	if (size > 0) {
		const { writer } = zipWriter;
		let copiedLength = 0;
		try {
			await flushBufferedData(createReadable(reader, {
				offset,
				size
			}), writer, void 0, (chunkLength) => copiedLength += chunkLength);
		} catch (error) {
			if (copiedLength) {
				zipWriter.hasCorruptedEntries = true;
				try {
					error.corruptedEntry = true;
				} catch {}
			}
			throw error;
		} finally {
			writer.size += copiedLength;
			zipWriter.offset += copiedLength;
		}
	}
}
async function getLocalHeaderLength(reader, offset) {
	const headerArray = offset >= 0 && offset + 30 <= reader.size ? await readUint8Array(reader, offset, 30) : EMPTY_UINT8_ARRAY;
	if (getLength(headerArray) < 30) return void 0;
	const headerView = getDataView(headerArray);
	if (getUint32(headerView, 0) != 67324752) return void 0;
	return 30 + getUint16(headerView, 26) + getUint16(headerView, 28);
}
function getSourceOffset(reader, { offset, diskNumberStart }) {
	return offset + (reader.getDiskOffset ? reader.getDiskOffset(diskNumberStart) : 0);
}
function getSplitZipSignatureArray() {
	const signatureArray = /* @__PURE__ */ new Uint8Array(4);
	setUint32(getDataView(signatureArray), 0, SPLIT_ZIP_FILE_SIGNATURE);
	return signatureArray;
}
async function writeSplitZipSignature(zipWriter, writer) {
	delete zipWriter.addSplitZipSignature;
	await writeData(writer, getSplitZipSignatureArray());
	zipWriter.offset += 4;
}
async function writeData(writer, array) {
	const { writable } = writer;
	const streamWriter = writable.getWriter();
	try {
		await streamWriter.ready;
		writer.size += getLength(array);
		await streamWriter.write(array);
	} finally {
		streamWriter.releaseLock();
	}
}
async function flushBufferedData(readable, writer, signal, onChunkWritten) {
	const streamWriter = writer.writable.getWriter();
	try {
		await readable.pipeTo(new WritableStream({ async write(chunk) {
			await streamWriter.ready;
			await streamWriter.write(chunk);
			onChunkWritten(getLength(chunk));
		} }), {
			preventClose: true,
			preventAbort: true,
			signal
		});
	} finally {
		streamWriter.releaseLock();
	}
}
function getTimeNTFS(date) {
	if (date) {
		const timeNTFS = (BigInt(date.getTime()) + BigInt(0xa9730b66800)) * BigInt(1e4);
		return timeNTFS < MIN_NTFS_TIME ? MIN_NTFS_TIME : timeNTFS > MAX_NTFS_TIME ? MAX_NTFS_TIME : timeNTFS;
	}
}
function getTimeUnix(date) {
	return Math.floor(date.getTime() / 1e3);
}
function inUnixTimeRange(timeUnix) {
	return timeUnix >= MIN_UNIX_TIME && timeUnix <= MAX_UNIX_TIME;
}
function clampUnixTime(timeUnix) {
	return Math.min(MAX_UNIX_TIME, Math.max(MIN_UNIX_TIME, timeUnix));
}
function getOptionValue(zipWriter, options, name, defaultValue) {
	const result = options[name] === void 0 ? zipWriter.options[name] : options[name];
	return result === void 0 ? defaultValue : result;
}
function getDateOptionValue(zipWriter, options, name, defaultValue) {
	const date = getOptionValue(zipWriter, options, name, defaultValue);
	if (date === null) return defaultValue;
	if (date !== void 0 && (typeof date.getTime != "function" || Number.isNaN(date.getTime()))) throw new Error(ERR_INVALID_DATE);
	return date;
}
function getFunctionOptionValue(zipWriter, options, name) {
	return checkFunctionOption(getOptionValue(zipWriter, options, name));
}
function getNumberOptionValue(zipWriter, options, name, defaultValue) {
	return toNumber(getOptionValue(zipWriter, options, name, defaultValue));
}
function getMaximumCompressedSize(uncompressedSize) {
	return uncompressedSize + 5 * (Math.floor(uncompressedSize / 16383) + 1);
}
function isCompressed(compressionMethod, level) {
	return compressionMethod === void 0 ? level === void 0 || level > 0 : compressionMethod !== 0;
}
function getUint16(view, offset) {
	return view.getUint16(offset, true);
}
function getUint32(view, offset) {
	return view.getUint32(offset, true);
}
function setUint8(view, offset, value) {
	view.setUint8(offset, value);
}
function setUint16(view, offset, value) {
	view.setUint16(offset, value, true);
}
function setUint32(view, offset, value) {
	view.setUint32(offset, value, true);
}
function setBigUint64(view, offset, value) {
	view.setBigUint64(offset, value, true);
}
function arraySet(array, typedArray, offset) {
	array.set(typedArray, offset);
}
function getLength(...arrayLikes) {
	let result = 0;
	arrayLikes.forEach((arrayLike) => arrayLike && (result += arrayLike.length));
	return result;
}
function getHeaderArrayData({ version, bitFlag, compressionMethod, uncompressedSize, compressedSize, lastModDate, rawLastModDate, rawFilename, zip64CompressedSize, zip64UncompressedSize, extraFieldLength }) {
	const headerRecord = createRecordWriter(26);
	const headerArray = headerRecord.array;
	const headerView = getDataView(headerArray);
	headerRecord.writeUint16(version);
	headerRecord.writeUint16(bitFlag);
	headerRecord.writeUint16(compressionMethod);
	if (rawLastModDate === void 0) {
		const dateArray = /* @__PURE__ */ new Uint32Array(1);
		const dateView = getDataView(dateArray);
		setUint16(dateView, 0, (lastModDate.getHours() << 6 | lastModDate.getMinutes()) << 5 | lastModDate.getSeconds() / 2);
		setUint16(dateView, 2, (lastModDate.getFullYear() - 1980 << 4 | lastModDate.getMonth() + 1) << 5 | lastModDate.getDate());
		rawLastModDate = dateArray[0];
	}
	headerRecord.writeUint32(rawLastModDate);
	headerRecord.skip(4);
	if (zip64CompressedSize || compressedSize !== void 0) headerRecord.writeUint32(zip64CompressedSize ? MAX_32_BITS : compressedSize);
	else headerRecord.skip(4);
	if (zip64UncompressedSize || uncompressedSize !== void 0) headerRecord.writeUint32(zip64UncompressedSize ? MAX_32_BITS : uncompressedSize);
	else headerRecord.skip(4);
	headerRecord.writeUint16(getLength(rawFilename));
	headerRecord.writeUint16(extraFieldLength);
	return {
		headerArray,
		headerView,
		rawLastModDate
	};
}
function isPrintableASCIIText(rawText) {
	return rawText.every((characterCode) => characterCode >= MIN_PRINTABLE_ASCII_CHARACTER_CODE && characterCode <= MAX_PRINTABLE_ASCII_CHARACTER_CODE);
}
function getBitFlag(level, useUnicodeFileNames, dataDescriptor, encrypted, compressionMethod) {
	let bitFlag = 0;
	if (useUnicodeFileNames) bitFlag = bitFlag | BITFLAG_LANG_ENCODING_FLAG;
	if (dataDescriptor) bitFlag = bitFlag | 8;
	if (compressionMethod == 8 || compressionMethod == 9) {
		if (level >= 0 && level <= 3) bitFlag = bitFlag | 6;
		if (level > 3 && level <= 5) bitFlag = bitFlag | 4;
		if (level == 9) bitFlag = bitFlag | 2;
	}
	if (encrypted) bitFlag = bitFlag | 1;
	return bitFlag;
}
// node_modules/@zip.js/zip.js/lib/zip-core-base.js
try {
	setDefaultConfiguration({ baseURI: self.location.href });
} catch {}
// node_modules/@zip.js/zip.js/lib/core/streams/zlib-js/zlib-streams.min.js
var { Uint8Array: p, Uint16Array: g, Int32Array: R, TransformStream: H, Math: O, Error: z, Array: k } = globalThis, pe = [
	16,
	17,
	18,
	0,
	8,
	7,
	9,
	6,
	10,
	5,
	11,
	4,
	12,
	3,
	13,
	2,
	14,
	1,
	15
], Z = new p(0), qe = new g(0), de = [];
for (let e = 0; e < 6; e++) de.push(e, 0 == e ? 8 : 4);
de.push(0, 1);
var Se = [];
for (let e = 0; e < 14; e++) Se.push(e, 0 == e ? 4 : 2);
var Ee = new g([
	0,
	1,
	2,
	3,
	4,
	6,
	8,
	12,
	16,
	24,
	32,
	48,
	64,
	96,
	128,
	192,
	256,
	384,
	512,
	768,
	1024,
	1536,
	2048,
	3072,
	4096,
	6144,
	8192,
	12288,
	16384,
	24576
]);
var ge = new g([
	0,
	1,
	2,
	3,
	4,
	5,
	6,
	7,
	8,
	10,
	12,
	14,
	16,
	20,
	24,
	28,
	32,
	40,
	48,
	56,
	64,
	80,
	96,
	112,
	128,
	160,
	192,
	224,
	0
]);
function M(e, t, n, r, i) {
	if (0 == i) return;
	let f = e instanceof p ? e : new p(e.buffer, e.byteOffset, e.byteLength), l = n instanceof p ? n.subarray(r, r + i) : new p(n.buffer, n.byteOffset + r, i);
	f.set(l, t);
}
function Ve(e, t, n) {
	0 != n && (e instanceof p ? e : new p(e.buffer, e.byteOffset, e.byteLength)).fill(0, t, t + n);
}
function je() {
	return {
		next_in: Z,
		next_in_index: 0,
		avail_in: 0,
		total_in: 0,
		next_out: Z,
		next_out_index: 0,
		avail_out: 0,
		total_out: 0,
		msg: "",
		t: 0,
		i: 0,
		l: 0,
		_: void 0
	};
}
function $e(e, t) {
	let n = 1 << t;
	return {
		o: e,
		u: new p(n),
		h: n,
		k: t,
		m: 0,
		v: 0,
		p: 0,
		T: 0
	};
}
function te(e) {
	let t = [];
	for (let n = 0; n < e.length; n += 2) {
		let r = e[n], i = e[n + 1];
		for (let e = 0; e < i; e++) t.push(r);
	}
	return new g(t);
}
var ne = class {
	constructor(e, t) {
		this.I = e, this.M = t, this.C = 0;
	}
};
var re = class {
	constructor(e, t, n, r, i) {
		this.Z = e, this.W = t, this.q = n, this.O = r, this.S = i;
	}
};
function D_(e) {
	return J_[e < -6 || e > 2 ? 9 : 2 - e] || "";
}
function we(e, t) {
	try {
		e.msg = D_(t);
	} catch (n) {
		e.msg = "zlib error " + String(t) + " (" + n + ")";
	}
	return t;
}
function Qe(e, t) {
	let n = e >>> 0, r = 0;
	for (let e = 0; e < t; e++) r = r << 1 | 1 & n, n >>>= 1;
	return r;
}
function T(e, t) {
	e.D[e.j++] = t;
}
function Ae(e, t) {
	T(e, 255 & t), T(e, t >>> 8 & 255);
}
function e_(e, t, n) {
	let r = 255 & n, i = 65535 & t, f = e.A + e.N;
	return e.D[f] = 255 & i, e.D[f + 1] = i >>> 8 & 255, e.D[f + 2] = r, e.N += 3, i = i - 1 & 65535, e.H[__[r] + ie + 1].R++, e.J[y_(i)].R++, e.N == e.U;
}
function De(e, t) {
	let n = 255 & t, r = e.A + e.N;
	return e.D[r] = 0, e.D[r + 1] = 0, e.D[r + 2] = n, e.N += 3, e.H[n].R++, e.N == e.U;
}
function ye(e) {
	return e.h - ae;
}
function y_(e) {
	return e < 256 ? A_[e] : A_[256 + (e >> 7)];
}
function v_(e) {
	let t = Ce + 7, n = 1 << t, r = (1 << t) - 1, i = O.floor((t + I - 1) / I), f = 1 << 8 + Ce;
	return {
		...$e(e, 15),
		o: e,
		Y: 42,
		P: 0,
		B: void 0,
		F: 32767,
		G: t,
		V: n,
		L: r,
		X: i,
		$: new g(32768),
		K: new g(n),
		ee: f,
		D: new p(32768),
		te: 0,
		ne: 32768,
		j: 0,
		re: 0,
		ie: 0,
		fe: 0,
		le: 0,
		_e: 0,
		oe: -2,
		ae: 0,
		ue: 0,
		ce: 0,
		se: 0,
		he: 0,
		de: 0,
		we: 0,
		be: 0,
		ke: 0,
		ge: 0,
		me: 0,
		ve: 0,
		pe: 0,
		xe: 0,
		Te: new R(2 * Te + 1),
		ye: new p(2 * Te + 1),
		Ie: new g(be + 1),
		N: 0,
		U: 0,
		Me: Z,
		A: 0,
		ze: 0,
		Ce: 0,
		Ze: 8,
		We: 32768,
		qe: 0,
		Oe: 0,
		Se: 0,
		H: new k(fe).fill(0).map(() => J()),
		J: new k(2 * me + 1).fill(0).map(() => J()),
		De: new k(2 * oe + 1).fill(0).map(() => J()),
		je: w_(),
		Ae: w_(),
		Qe: w_()
	};
}
function I_(e) {
	let t = [];
	for (let n = 0; n < e.length; n += 2) {
		let r = e[n], i = e[n + 1], f = J();
		f.Ne = r, f.Re = i, t.push(f);
	}
	return t;
}
function J() {
	return {
		R: 0,
		Ne: 0,
		He: 0,
		Re: 0
	};
}
function w_() {
	return new ne([], bn(null, Z, 0, 0, 0));
}
function bn(e, t, n, r, i) {
	return new re(e, t, n, r, i);
}
function Q_() {
	let e = new k(288).fill(0);
	for (let t = 0; t <= 143; t++) e[t] = 8;
	for (let t = 144; t <= 255; t++) e[t] = 9;
	for (let t = 256; t <= 279; t++) e[t] = 7;
	for (let t = 280; t <= 287; t++) e[t] = 8;
	return e;
}
function k_(e) {
	let { code: t, length: n } = sn(e), r = new g(2 * e.length), i = 0;
	for (let f = 0; f < e.length; f++) {
		let e = n[f] || 0, l = t[f] || 0;
		r[i++] = e ? Qe(l, e) : 0, r[i++] = e;
	}
	return new g(r);
}
function et(e, t, n) {
	let r = 0;
	for (let n = 0; n < e.length; n++) {
		let i = t[n] ? 1 << t[n] : 1, f = e[n] + i - 1;
		f > r && (r = f);
	}
	r < n && (r = n);
	let i = new p(r + 1);
	for (let n = 0; n <= r; n++) for (let r = 0; r < e.length; r++) {
		let f = t[r] ? 1 << t[r] : 1, l = e[r];
		if (n >= l && n <= l + f - 1) {
			i[n] = r;
			break;
		}
	}
	let f = 0;
	for (let n = 0; n < e.length - 1; n++) {
		let r = t[n] ? 1 << t[n] : 1, i = e[n] + r - 1;
		i > f && (f = i);
	}
	return i[f] = e.length - 1, i;
}
function _t(e, t) {
	let n = 0;
	for (let r = 0; r < e.length; r++) {
		let i = t[r] ? 1 << t[r] : 1, f = e[r] + i - 1;
		f > n && (n = f);
	}
	let r = new p(n + 1);
	for (let i = 0; i <= n; i++) for (let n = 0; n < e.length; n++) {
		let f = t[n] ? 1 << t[n] : 1, l = e[n];
		if (i >= l && i <= l + f - 1) {
			r[i] = n;
			break;
		}
	}
	return r;
}
function tt(e) {
	let t = new p(512), n = e.length - 1;
	for (let r = 0; r < 256; r++) t[r] = r <= n ? e[r] : e[n];
	for (let r = 256; r <= n; r++) {
		let n = r >> 7;
		t[256 + (n > 255 ? 255 : n)] = e[r];
	}
	for (let e = 257; e < 512; e++) 0 == t[e] && (t[e] = t[e - 1]);
	return t;
}
function sn(e) {
	let t = O.max(...e), n = new k(t + 1).fill(0);
	for (let t of e) t > 0 && n[t]++;
	let r = new k(e.length).fill(0), i = new k(t + 1).fill(0), f = 0;
	for (let e = 1; e <= t; e++) f = f + n[e - 1] << 1, i[e] = f;
	for (let t = 0; t < e.length; t++) {
		let n = e[t];
		0 != n && (r[t] = i[n]++);
	}
	return {
		code: r,
		length: e
	};
}
var Ce = 8;
var I = 3;
var ee = 258;
var ae = ee + I + 1;
var nt = 4096;
var Ue = 16;
var He = ee;
var hn = 29;
var ie = 256;
var Te = ie + 1 + hn;
var me = 30;
var oe = 19;
var fe = 2 * Te + 1;
var be = 15;
var rt = 9;
var at = 255;
var it = 32;
var ot = 4;
var ve = 256;
var t_ = 16;
var n_ = 17;
var r_ = 18;
var ft = 0;
var N_ = 1;
var lt = 2;
var Q = -1;
var J_ = [
	"need dictionary",
	"stream end",
	"",
	"file error",
	"stream error",
	"data error",
	"insufficient memory",
	"buffer error",
	""
];
var a_ = te(de);
var i_ = te(Se);
var Be = new g(19);
Be[16] = 2, Be[17] = 3, Be[18] = 7;
var xn = k_(Q_());
var pn = k_(new k(30).fill(5));
var Fe = I_(xn);
var R_ = I_(pn);
var __ = et(ge, a_, ee);
var A_ = tt(_t(Ee, i_));
function se(e, t, n) {
	if (void 0 === t || void 0 === n) return 1;
	let r = 65535 & e, i = e >>> 16 & 65535, f = 0;
	for (; n > 0;) {
		let e = n > 2e3 ? 2e3 : n;
		n -= e;
		do
			r = r + t[f++] | 0, i = i + r | 0;
		while (--e);
		r %= 65521, i %= 65521;
	}
	return (i << 16 | r) >>> 0;
}
var Ze = [
	[],
	[],
	[],
	[],
	[],
	[],
	[],
	[]
];
for (let e = 0; e < 256; e++) {
	let t = e;
	for (let e = 0; e < 8; e++) t = 1 & t ? 3988292384 ^ t >>> 1 : t >>> 1;
	Ze[0][e] = t;
}
for (let e = 0; e < 256; e++) for (let t = 1; t < 8; t++) {
	let n = Ze[t - 1][e];
	Ze[t][e] = n >>> 8 ^ Ze[0][255 & n];
}
var [ut, Sn, En, gn, Tn, wn, An, Dn] = Ze;
function W(e = 0, t, n) {
	if (!t) return 0;
	void 0 === n && (n = t.length);
	let r = 0 | ~e, i = 0;
	if ((n = O.min(n, t.length)) >= 8) {
		let e = new DataView(t.buffer, t.byteOffset, n), f = n - 8;
		for (; i <= f; i += 8) {
			let t = r ^ e.getInt32(i, !0), n = e.getInt32(i + 4, !0);
			r = Dn[255 & t] ^ An[t >>> 8 & 255] ^ wn[t >>> 16 & 255] ^ Tn[t >>> 24 & 255] ^ gn[255 & n] ^ En[n >>> 8 & 255] ^ Sn[n >>> 16 & 255] ^ ut[n >>> 24 & 255];
		}
	}
	for (; i < n; i++) r = r >>> 8 ^ ut[255 & (r ^ t[i])];
	return (4294967295 ^ r) >>> 0;
}
function xt(e) {
	16 == e.T ? (Ae(e, e.p), e.p = 0, e.T = 0) : e.T >= 8 && (T(e, e.p), e.p >>= 8, e.T -= 8);
}
function pt(e) {
	e.T > 8 ? Ae(e, e.p) : e.T > 0 && T(e, e.p), e.ze = 1 + (e.T - 1 & 7), e.p = 0, e.T = 0;
}
function yn(e, t, n) {
	let r, i, f = [], l = 0;
	for (r = 1; r <= be; r++) l = l + n[r - 1] << 1, f[r] = l;
	for (i = 0; i <= t; i++) {
		let t = e[i].Re;
		0 != t && (e[i].Ne = Qe(f[t]++, t));
	}
}
function C(e, t, n) {
	e.T > Ue - n ? (e.p = 65535 & (e.p | t << e.T), Ae(e, e.p), e.p = t >> Ue - e.T & 65535, e.T += n - Ue) : (e.p = 65535 & (e.p | t << e.T), e.T += n);
}
function St(e) {
	for (let t = 0; t < e.H.length; t++) e.H[t].R = 0;
	for (let t = 0; t < e.J.length; t++) e.J[t].R = 0;
	for (let t = 0; t < e.De.length; t++) e.De[t].R = 0;
	e.H[ve].R = 1, e.ie = e.fe = 0, e.N = e.le = 0;
}
function Et(e) {
	if (e.H && e.H.length >= fe) for (let t = 0; t < fe; t++) e.H[t] = J();
	else {
		e.H = [];
		for (let t = 0; t < fe; t++) e.H.push(J());
	}
	if (e.J && e.J.length >= 2 * me + 1) for (let t = 0; t < 2 * me + 1; t++) e.J[t] = J();
	else {
		e.J = [];
		for (let t = 0; t < 2 * me + 1; t++) e.J.push(J());
	}
	if (e.De && e.De.length >= 2 * oe + 1) for (let t = 0; t < 2 * oe + 1; t++) e.De[t] = J();
	else {
		e.De = [];
		for (let t = 0; t < 2 * oe + 1; t++) e.De.push(J());
	}
	e.je = new ne(e.H, new re(Fe, a_, ie + 1, Te, be)), e.Ae = new ne(e.J, new re(R_, i_, 0, me, be)), e.Qe = new ne(e.De, new re(null, Be, 0, oe, 7)), e.p = 0, e.T = 0, e.ze = 0, St(e);
}
var he = 1;
function vn(e, t, n) {
	return n = e.Te[he], e.Te[he] = e.Te[e.Oe--], z_(e, t, he), n;
}
function mt(e, t, n, r) {
	return e[t].R < e[n].R || e[t].R == e[n].R && r[t] <= r[n];
}
function z_(e, t, n) {
	let r = e.Te[n], i = n << 1;
	for (; i <= e.Oe && (i < e.Oe && mt(t, e.Te[i + 1], e.Te[i], e.ye) && i++, !mt(t, r, e.Te[i], e.ye));) e.Te[n] = e.Te[i], n = i, i <<= 1;
	e.Te[n] = r;
}
function In(e, t) {
	let n, r, i, f, l, _, o = t.I, a = t.C, u = t.M.Z, c = t.M.W, s = t.M.q, h = t.M.S, d = 0;
	for (f = 0; f <= be; f++) e.Ie[f] = 0;
	for (o[e.Te[e.Se]].Re = 0, n = e.Se + 1; n < fe; n++) r = e.Te[n], f = o[o[r].He].Re + 1, f > h && (f = h, d++), o[r].Re = f, !(r > a) && (e.Ie[f]++, l = 0, r >= s && (l = c[r - s]), _ = o[r].R, e.ie += _ * (f + l), u && (e.fe += _ * (u[r].Re + l)));
	if (0 != d) {
		do {
			for (f = h - 1; 0 == e.Ie[f];) f--;
			e.Ie[f]--, e.Ie[f + 1] += 2, e.Ie[h]--, d -= 2;
		} while (d > 0);
		for (f = h; 0 != f; f--) for (r = e.Ie[f]; 0 != r;) i = e.Te[--n], !(i > a) && (o[i].Re != f && (e.ie += (f - o[i].Re) * o[i].R, o[i].Re = f), r--);
	}
}
function O_(e, t) {
	let n, r, i, f = t.I, l = t.M.Z, _ = t.M.O, o = -1;
	for (e.Oe = 0, e.Se = fe, n = 0; n < _; n++) 0 != f[n].R ? (e.Te[++e.Oe] = o = n, e.ye[n] = 0) : f[n].Re = 0;
	for (; e.Oe < 2;) i = e.Te[++e.Oe] = o < 2 ? ++o : 0, f[i].R = 1, e.ye[i] = 0, e.ie--, l && (e.fe -= l[i].Re);
	for (t.C = o, n = O.floor(e.Oe / 2); n >= 1; n--) z_(e, f, n);
	i = _;
	do
		n = vn(e, f, n), r = e.Te[he], e.Te[--e.Se] = n, e.Te[--e.Se] = r, f[i].R = f[n].R + f[r].R, e.ye[i] = (e.ye[n] >= e.ye[r] ? e.ye[n] : e.ye[r]) + 1, f[n].He = f[r].He = i, e.Te[he] = i++, z_(e, f, he);
	while (e.Oe >= 2);
	e.Te[--e.Se] = e.Te[he], In(e, t), yn(f, t.C, e.Ie);
}
function bt(e, t, n) {
	let r, i, f = -1, l = t[0].Re, _ = 0, o = 7, a = 4;
	for (0 == l && (o = 138, a = 3), t[n + 1].Re = 65535, r = 0; r <= n; r++) i = l, l = t[r + 1].Re, !(++_ < o && i == l) && (_ < a ? e.De[i].R += _ : 0 != i ? (i != f && e.De[i].R++, e.De[t_].R++) : _ <= 10 ? e.De[n_].R++ : e.De[r_].R++, _ = 0, f = i, 0 == l ? (o = 138, a = 3) : i == l ? (o = 6, a = 3) : (o = 7, a = 4));
}
function st(e, t, n) {
	let r, i = -1, f = t[0].Re, l = 0, _ = 7, o = 4;
	0 == f && (_ = 138, o = 3);
	for (let a = 0; a <= n; a++) if (r = f, f = t[a + 1].Re, !(++l < _ && r == f)) {
		if (l < o) do
			C(e, e.De[r].Ne, e.De[r].Re);
		while (0 != --l);
		else 0 != r ? (r != i && (C(e, e.De[r].Ne, e.De[r].Re), l--), C(e, e.De[t_].Ne, e.De[t_].Re), C(e, l - 3, 2)) : l <= 10 ? (C(e, e.De[n_].Ne, e.De[n_].Re), C(e, l - 3, 3)) : (C(e, e.De[r_].Ne, e.De[r_].Re), C(e, l - 11, 7));
		l = 0, i = r, 0 == f ? (_ = 138, o = 3) : r == f ? (_ = 6, o = 3) : (_ = 7, o = 4);
	}
}
function kn(e) {
	let t;
	for (bt(e, e.H, e.je.C), bt(e, e.J, e.Ae.C), O_(e, e.Qe), t = oe - 1; t >= 3 && 0 == e.De[pe[t]].Re; t--);
	return e.ie += 3 * (t + 1) + 5 + 5 + 4, t;
}
function Nn(e, t, n, r) {
	let i;
	for (C(e, t - 257, 5), C(e, n - 1, 5), C(e, r - 4, 4), i = 0; i < r; i++) C(e, e.De[pe[i]].Re, 3);
	st(e, e.H, t - 1), st(e, e.J, n - 1);
}
function Pe(e, t, n, r, i = 0) {
	C(e, (ft << 1) + r, 3), pt(e), Ae(e, n), Ae(e, ~n), n && t && M(e.D, e.j, t, i, n), e.j += n;
}
function gt(e) {
	xt(e);
}
function Tt(e) {
	C(e, N_ << 1, 3), C(e, Fe[ve].Ne, Fe[ve].Re), xt(e);
}
function ht(e, t, n) {
	let r, i, f, l, _ = 0;
	if (0 != e.N) do
		r = 255 & e.Me[_], r += (255 & e.Me[_ + 1]) << 8, i = e.Me[_ + 2], _ += 3, 0 == r ? C(e, t[i].Ne, t[i].Re) : (f = __[i], C(e, t[f + ie + 1].Ne, t[f + ie + 1].Re), l = a_[f], 0 != l && (i -= ge[f], C(e, i, l)), r--, f = y_(r), C(e, n[f].Ne, n[f].Re), l = i_[f], 0 != l && (r -= Ee[f], C(e, r, l)));
	while (_ < e.N);
	C(e, t[ve].Ne, t[ve].Re);
}
function Rn(e) {
	let t, n = 4093624447;
	for (t = 0; t <= 31; t++, n >>= 1) if (1 & n && 0 != e.H[t].R) return 0;
	if (0 != e.H[9].R || 0 != e.H[10].R || 0 != e.H[13].R) return 1;
	for (t = 32; t < ie; t++) if (0 != e.H[t].R) return 1;
	return 0;
}
function wt(e, t, n, r, i = 0) {
	let f, l, _ = 0;
	e.ke > 0 ? (2 == e.o.t && (e.o.t = Rn(e)), O_(e, e.je), O_(e, e.Ae), _ = kn(e), f = e.ie + 3 + 7 >> 3, l = e.fe + 3 + 7 >> 3, (l <= f || 4 == e.ge) && (f = l)) : f = l = n + 5, n + 4 <= f && t ? Pe(e, t, n, r, i) : l == f ? (C(e, (N_ << 1) + r, 3), ht(e, Fe, R_)) : (C(e, (lt << 1) + r, 3), Nn(e, e.je.C + 1, e.Ae.C + 1, _ + 1), ht(e, e.H, e.J)), St(e), r && pt(e);
}
function vt() {
	let e = je();
	return e._ = v_(e), e;
}
var Ye = [
	{
		Je: Ot,
		Ue: 0,
		Ee: 0,
		Ye: 0,
		Pe: 0
	},
	{
		Je: U_,
		Ue: 4,
		Ee: 4,
		Ye: 8,
		Pe: 4
	},
	{
		Je: U_,
		Ue: 4,
		Ee: 5,
		Ye: 16,
		Pe: 8
	},
	{
		Je: U_,
		Ue: 4,
		Ee: 6,
		Ye: 32,
		Pe: 32
	},
	{
		Je: Ne,
		Ue: 4,
		Ee: 4,
		Ye: 16,
		Pe: 16
	},
	{
		Je: Ne,
		Ue: 8,
		Ee: 16,
		Ye: 32,
		Pe: 32
	},
	{
		Je: Ne,
		Ue: 8,
		Ee: 16,
		Ye: 128,
		Pe: 128
	},
	{
		Je: Ne,
		Ue: 8,
		Ee: 32,
		Ye: 128,
		Pe: 256
	},
	{
		Je: Ne,
		Ue: 32,
		Ee: 128,
		Ye: 258,
		Pe: 1024
	},
	{
		Je: Ne,
		Ue: 32,
		Ee: 258,
		Ye: 258,
		Pe: 4096
	}
];
function At(e) {
	return 2 * e - (e > 4 ? 9 : 0);
}
function l_(e, t, n) {
	return ((t << e.X ^ n) & e.L) >>> 0;
}
function u_(e, t) {
	e.be = l_(e, e.be, e.u[t + (I - 1)]);
	let n = e.$[t & e.F] = e.K[e.be];
	return e.K[e.be] = t, n;
}
function It(e) {
	e.K[e.V - 1] = 0, Ve(e.K, 0, (e.V - 1) * e.K.BYTES_PER_ELEMENT);
}
function Bn(e) {
	let t, n, r = e.h;
	for (t = e.V; t > 0;) t--, n = e.K[t], e.K[t] = n >= r ? n - r : 0;
	for (t = r; t > 0;) t--, n = e.$[t], e.$[t] = n >= r ? n - r : 0;
}
function H_(e, t, n, r) {
	let i = e.avail_in;
	return i > r && (i = r), 0 == i ? 0 : (e.avail_in -= i, M(t, n, e.next_in, e.next_in_index, i), 1 == e._.P ? e.i = se(e.i, new p(t.buffer, t.byteOffset + n, i), i) : 2 == e._.P && (e.i = W(e.i, new p(t.buffer, t.byteOffset + n, i), i)), e.next_in_index += i, e.total_in += i, i);
}
function c_(e) {
	let t, n, r = e.h;
	do {
		if (n = e.We - e.ce - e.ue, 0 == n && 0 == e.ue && 0 == e.ce ? n = r : -1 == n && n--, e.ue >= r + ye(e) && (M(e.u, 0, e.u, r, r - n), e.qe -= r, e.ue -= r, e.ae -= r, e._e > e.ue && (e._e = e.ue), Bn(e), n += r), 0 == e.o.avail_in) break;
		if (t = H_(e.o, e.u, e.ue + e.ce, n), e.ce += t, e.ce + e._e >= I) {
			let t = e.ue - e._e;
			for (e.be = e.u[t], e.be = l_(e, e.be, e.u[t + 1]); e._e && (e.be = l_(e, e.be, e.u[t + I - 1]), e.$[t & e.F] = e.K[e.be], e.K[e.be] = t, t++, e._e--, !(e.ce + e._e < I)););
		}
	} while (e.ce < ae && 0 != e.o.avail_in);
	if (e.m < e.We) {
		let t, n = e.ue + e.ce;
		e.m < n ? (t = e.We - n, t > He && (t = He), Ve(e.u, n, t), e.m = n + t) : e.m < n + He && (t = n + He - e.m, t > e.We - e.m && (t = e.We - e.m), Ve(e.u, e.m, t), e.m += t);
	}
}
function kt(e, t, n = 8, r = 15, i = Ce, f = 0) {
	let l = 1;
	if (!e) return -2;
	if (e.msg = "", -1 == t && (t = 6), r < 0) {
		if (l = 0, r < -15) return -2;
		r = -r;
	} else r > 15 && (l = 2, r -= 16);
	if (i < 1 || i > rt || 8 != n || r < 8 || r > 15 || t < 0 || t > 9 || f < 0 || f > 4 || 8 == r && 1 != l) return -2;
	8 == r && (r = 9);
	let _ = v_(e);
	return _ ? (e._ = _, _.o = e, _.Y = 42, _.P = l, _.B = void 0, _.k = r, _.h = 1 << _.k, _.F = _.h - 1, _.G = i + 7, _.V = 1 << _.G, _.L = _.V - 1, _.X = (_.G + I - 1) / I, _.u = new p(2 * _.h), _.$ = new g(_.h), _.K = new g(_.V), _.m = 0, _.ee = 1 << i + 6, _.D = new p(_.ee * ot), _.ne = 4 * _.ee, _.u && _.$ && _.K && _.D ? (_.Me = _.D.subarray(_.ee), _.A = _.te + _.ee, _.U = 3 * (_.ee - 1), _.ke = t, _.ge = f, _.Ze = n, Pn(e)) : (_.Y = 666, e.msg = D_(-4), P_(e), -4)) : -4;
}
function Z_(e) {
	if (null == e) return !0;
	let t = e._;
	return !t || t.o != e || 42 != t.Y && 57 != t.Y && 69 != t.Y && 73 != t.Y && 91 != t.Y && 103 != t.Y && 113 != t.Y && 666 != t.Y;
}
function Fn(e) {
	let t;
	return Z_(e) ? -2 : (e.total_in = e.total_out = 0, e.msg = "", e.t = 2, t = e._, t.j = 0, t.re = t.te, t.P < 0 && (t.P = -t.P), t.Y = 2 == t.P ? 57 : 42, e.i = 2 == t.P ? W(0) : se(0), t.oe = -2, Et(t), 0);
}
function Zn(e) {
	e.We = 2 * e.h, It(e), e.xe = Ye[e.ke].Ee, e.me = Ye[e.ke].Ue, e.ve = Ye[e.ke].Ye, e.pe = Ye[e.ke].Pe, e.ue = 0, e.ae = 0, e.ce = 0, e._e = 0, e.se = e.he = I - 1, e.we = 0, e.be = 0;
}
function Pn(e) {
	let t = Fn(e);
	return 0 == t && Zn(e._), t;
}
function Me(e, t) {
	T(e, t >> 8), T(e, 255 & t);
}
function q(e) {
	let t, n = e._;
	gt(n), t = n.j, t > e.avail_out && (t = e.avail_out), 0 != t && (M(e.next_out, e.next_out_index, n.D, n.re, t), e.next_out_index += t, n.re += t, e.total_out += t, e.avail_out -= t, n.j -= t, 0 == n.j && (n.re = n.te));
}
function Ie(e, t) {
	let n = e._;
	n.B && n.B.Be && (e.i = W(e.i, new p(n.D.buffer, n.te + t, n.j - t), n.j - t));
}
function Nt(e, t) {
	let n, r = e._;
	if (Z_(e) || t > 5 || t < 0) return we(e, -2);
	if (!e.next_out || 0 != e.avail_in && !e.next_in || 666 == r.Y && 4 != t) return we(e, -2);
	if (0 == e.avail_out) return we(e, -5);
	if (n = r.oe, r.oe = t, 0 != r.j) {
		if (q(e), 0 == e.avail_out) return r.oe = Q, 0;
	} else if (0 == e.avail_in && At(t) <= At(n) && 4 != t) return we(e, -5);
	if (666 == r.Y && 0 != e.avail_in) return we(e, -5);
	if (42 == r.Y && 0 == r.P && (r.Y = 113), 42 == r.Y) {
		let t, n = 8 + (r.k - 8 << 4) << 8;
		if (t = r.ge >= 2 || r.ke < 2 ? 0 : r.ke < 6 ? 1 : 6 == r.ke ? 2 : 3, n |= t << 6, 0 != r.ue && (n |= it), n += 31 - n % 31, Me(r, n), 0 != r.ue && (Me(r, e.i >> 16), Me(r, 65535 & e.i)), e.i = 1, r.Y = 113, q(e), 0 != r.j) return r.oe = Q, 0;
	}
	if (57 == r.Y) {
		if (e.i = W(0), T(r, 31), T(r, 139), T(r, 8), r.B) T(r, (r.B.Fe ? 1 : 0) + (r.B.Be ? 2 : 0) + (null == r.B.Ge ? 0 : 4) + (null == r.B.Ve ? 0 : 8) + (null == r.B.Le ? 0 : 16)), T(r, 255 & r.B.Xe), T(r, r.B.Xe >>> 8 & 255), T(r, r.B.Xe >>> 16 & 255), T(r, r.B.Xe >>> 24 & 255), T(r, 9 == r.ke ? 2 : r.ge >= 2 || r.ke < 2 ? 4 : 0), T(r, 255 & r.B.$e), null != r.B.Ge && (T(r, 255 & r.B.Ke), T(r, r.B.Ke >>> 8 & 255)), r.B.Be && (e.i = W(e.i, r.D, r.j)), r.Ce = 0, r.Y = 69;
		else if (T(r, 0), T(r, 0), T(r, 0), T(r, 0), T(r, 0), T(r, 9 == r.ke ? 2 : r.ge >= 2 || r.ke < 2 ? 4 : 0), T(r, at), r.Y = 113, q(e), 0 != r.j) return r.oe = Q, 0;
	}
	if (69 == r.Y) {
		if (r.B && null != r.B.Ge) {
			let t = r.j, n = (65535 & r.B.Ke) - r.Ce;
			for (; r.j + n > r.ne;) {
				let i = r.ne - r.j;
				if (M(r.D, r.j, r.B.Ge, r.Ce, i), r.j = r.ne, Ie(e, t), r.Ce += i, q(e), 0 != r.j) return r.oe = Q, 0;
				t = 0, n -= i;
			}
			M(r.D, r.j, r.B.Ge, r.Ce, n), r.j += n, Ie(e, t), r.Ce = 0;
		}
		r.Y = 73;
	}
	if (73 == r.Y) {
		if (r.B && r.B.Ve && r.B.Ve.length) {
			let t, n = r.j;
			do {
				if (r.j == r.ne) {
					if (Ie(e, n), q(e), 0 != r.j) return r.oe = Q, 0;
					n = 0;
				}
				t = r.B.Ve[r.Ce++], T(r, t);
			} while (0 != t);
			Ie(e, n), r.Ce = 0;
		}
		r.Y = 91;
	}
	if (91 == r.Y) {
		if (r.B && r.B.Le && r.B.Le.length) {
			let t, n = r.j;
			do {
				if (r.j == r.ne) {
					if (Ie(e, n), q(e), 0 != r.j) return r.oe = Q, 0;
					n = 0;
				}
				t = r.B.Le[r.Ce++], T(r, t);
			} while (0 != t);
			Ie(e, n);
		}
		r.Y = 103;
	}
	if (103 == r.Y) {
		if (r.B && r.B.Be) {
			if (r.j + 2 > r.ne && (q(e), 0 != r.j)) return r.oe = Q, 0;
			T(r, 255 & e.i), T(r, e.i >>> 8 & 255), e.i = W(0);
		}
		if (r.Y = 113, q(e), 0 != r.j) return r.oe = Q, 0;
	}
	if (0 != e.avail_in || 0 != r.ce || 0 != t && 666 != r.Y) {
		let n = 0 == r.ke ? Ot(r, t) : 2 == r.ge ? Yn(r, t) : 3 == r.ge ? Mn(r, t) : Ye[r.ke].Je(r, t);
		if ((2 == n || 3 == n) && (r.Y = 666), 0 == n || 2 == n) return 0 == e.avail_out && (r.oe = Q), 0;
		if (1 == n && (1 == t ? Tt(r) : 5 != t && (Pe(r, null, 0, 0), 3 == t && (It(r), 0 == r.ce && (r.ue = 0, r.ae = 0, r._e = 0))), q(e), 0 == e.avail_out)) return r.oe = Q, 0;
	}
	return 4 != t ? 0 : r.P <= 0 ? 1 : (2 == r.P ? (T(r, 255 & e.i), T(r, e.i >>> 8 & 255), T(r, e.i >>> 16 & 255), T(r, e.i >>> 24 & 255), T(r, 255 & e.total_in), T(r, e.total_in >>> 8 & 255), T(r, e.total_in >>> 16 & 255), T(r, e.total_in >>> 24 & 255)) : (Me(r, e.i >>> 16 & 65535), Me(r, 65535 & e.i)), q(e), r.P > 0 && (r.P = -r.P), 0 != r.j ? 0 : 1);
}
function P_(e) {
	if (Z_(e)) return -2;
	let t = e._, n = t.Y;
	return t.u = Z, t.$ = qe, t.K = qe, t.D = Z, t.Me = Z, t.Te = new R(0), t.ye = Z, t.Ie = qe, t.H.length = 0, t.J.length = 0, t.De.length = 0, t.B = void 0, t.te = 0, t.re = 0, t.A = 0, 113 == n ? -3 : 0;
}
function Rt(e, t) {
	let n, r, i = e.pe, f = e.ue, l = e.he, _ = e.ve, o = e.ue > ye(e) ? e.ue - ye(e) : 0, a = e.$, u = e.F, c = e.u, s = e.ce, h = ee < s ? ee : s, d = c[f], w = c[f + 1], b = c[f + l - 1], k = c[f + l];
	l >= e.me && (i >>= 2), _ > s && (_ = s);
	do {
		if (n = t, c[n + l] != k || c[n + l - 1] != b || c[n] != d || c[n + 1] != w) continue;
		let i = 2;
		for (; i < h && c[f + i] == c[n + i];) i++;
		if (r = i, r > l) {
			if (e.qe = t, l = r, r >= _) break;
			b = c[f + l - 1], k = c[f + l];
		}
	} while ((t = a[t & u]) > o && 0 != --i);
	return l <= s ? l : s;
}
function zt(e, t) {
	wt(e, e.u, e.ue - e.ae, t, e.ae), e.ae = e.ue, q(e.o);
}
function j(e, t) {
	return zt(e, t ? 1 : 0), 0 == e.o.avail_out ? t ? 2 : 0 : null;
}
var Dt = 65535;
function ke(e, t) {
	return e < t ? e : t;
}
function Ot(e, t) {
	let n, r, i, f = ke(e.ne - 5, e.h), l = 0, _ = e.o.avail_in;
	do {
		if (n = Dt, i = e.T + 42 >> 3, e.o.avail_out < i || (i = e.o.avail_out - i, r = e.ue - e.ae, n > r + e.o.avail_in && (n = r + e.o.avail_in), n > i && (n = i), n < f && (0 == n && 4 != t || 0 == t || n != r + e.o.avail_in))) break;
		l = 4 == t && n == r + e.o.avail_in ? 1 : 0, Pe(e, null, 0, l), e.D[e.j - 4] = n, e.D[e.j - 3] = n >> 8, e.D[e.j - 2] = ~n, e.D[e.j - 1] = ~n >> 8, q(e.o), r && (r > n && (r = n), M(e.o.next_out, e.o.next_out_index, e.u, e.ae, r), e.o.next_out_index += r, e.o.avail_out -= r, e.o.total_out += r, e.ae += r, n -= r), n && (H_(e.o, e.o.next_out, e.o.next_out_index, n), e.o.next_out_index += n, e.o.avail_out -= n, e.o.total_out += n);
	} while (0 == l);
	if (_ -= e.o.avail_in, _) {
		if (_ >= e.h) {
			e.le = 2;
			let t = e.o.next_in_index - e.h;
			M(e.u, 0, e.o.next_in, t, e.h), e.ue = e.h, e._e = e.ue;
		} else e.We - e.ue <= _ && (e.ue -= e.h, M(e.u, 0, e.u, e.h, e.ue), e.le < 2 && e.le++, e._e > e.ue && (e._e = e.ue)), M(e.u, e.ue, e.o.next_in, e.o.next_in_index - _, _), e.ue += _, e._e += ke(_, e.h - e._e);
		e.ae = e.ue;
	}
	return e.m < e.ue && (e.m = e.ue), l ? (e.ze = 8, 3) : 0 != t && 4 != t && 0 == e.o.avail_in && e.ue == e.ae ? 1 : (i = e.We - e.ue, e.o.avail_in > i && e.ae >= e.h && (e.ae -= e.h, e.ue -= e.h, M(e.u, 0, e.u, e.h, e.ue), e.le < 2 && e.le++, i += e.h, e._e > e.ue && (e._e = e.ue)), i > e.o.avail_in && (i = e.o.avail_in), i && (H_(e.o, e.u, e.ue, i), e.ue += i, e._e += ke(i, e.h - e._e)), e.m < e.ue && (e.m = e.ue), i = e.T + 42 >> 3, i = ke(e.ne - i, Dt), f = ke(i, e.h), r = e.ue - e.ae, (r >= f || (r || 4 == t) && 0 != t && 0 == e.o.avail_in && r <= i) && (n = ke(r, i), l = 4 == t && 0 == e.o.avail_in && n == r ? 1 : 0, Pe(e, e.u, n, l, e.ae), e.ae += n, q(e.o)), l && (e.ze = 8), l ? 2 : 0);
}
function U_(e, t) {
	let n, r = !1;
	for (;;) {
		if (e.ce < ae) {
			if (c_(e), e.ce < ae && 0 == t) return 0;
			if (0 == e.ce) break;
		}
		if (n = 0, e.ce >= I && (n = u_(e, e.ue)), 0 != n && e.ue - n <= ye(e) && (e.se = Rt(e, n)), e.se >= I) if (e.ue, e.qe, e.se, r = e_(e, e.ue - e.qe, e.se - I), e.ce -= e.se, e.se <= e.xe && e.ce >= I) {
			e.se--;
			do
				e.ue++, n = u_(e, e.ue);
			while (0 != --e.se);
			e.ue++;
		} else e.ue += e.se, e.se = 0, e.be = e.u[e.ue], e.be = l_(e, e.be, e.u[e.ue + 1]);
		else r = De(e, e.u[e.ue]), e.ce--, e.ue++;
		if (r) {
			let t = j(e, !1);
			if (null != t) return t;
		}
	}
	if (e._e = e.ue < I - 1 ? e.ue : I - 1, 4 == t) {
		let t = j(e, !0);
		return null != t ? t : 3;
	}
	if (e.N) {
		let t = j(e, !1);
		if (null != t) return t;
	}
	return 1;
}
function Ne(e, t) {
	let n, r = !1;
	for (;;) {
		if (e.ce < ae) {
			if (c_(e), e.ce < ae && 0 == t) return 0;
			if (0 == e.ce) break;
		}
		if (n = 0, e.ce >= I && (n = u_(e, e.ue)), e.he = e.se, e.de = e.qe, e.se = I - 1, 0 != n && e.he < e.xe && e.ue - n <= ye(e) && (e.se = Rt(e, n), e.se <= 5 && (1 == e.ge || e.se == I && e.ue - e.qe > nt) && (e.se = I - 1)), e.he >= I && e.se <= e.he) {
			let t = e.ue + e.ce - I;
			e.ue, e.de, e.he, r = e_(e, e.ue - 1 - e.de, e.he - I), e.ce -= e.he - 1, e.he -= 2;
			do
				++e.ue <= t && (n = u_(e, e.ue));
			while (0 != --e.he);
			if (e.we = 0, e.se = I - 1, e.ue++, r) {
				let t = j(e, !1);
				if (null != t) return t;
			}
		} else if (e.we) {
			if (r = De(e, e.u[e.ue - 1]), r && zt(e, 0), e.ue++, e.ce--, 0 == e.o.avail_out) return 0;
		} else e.we = 1, e.ue++, e.ce--;
	}
	if (e.we && (r = De(e, e.u[e.ue - 1]), e.we = 0), e._e = e.ue < I - 1 ? e.ue : I - 1, 4 == t) {
		let t = j(e, !0);
		return null != t ? t : 3;
	}
	if (e.N) {
		let t = j(e, !1);
		if (null != t) return t;
	}
	return 1;
}
function Mn(e, t) {
	let n, r, i, f;
	for (;;) {
		if (e.ce <= ee) {
			if (c_(e), e.ce <= ee && 0 == t) return 0;
			if (0 == e.ce) break;
		}
		if (e.se = 0, e.ce >= I && e.ue > 0 && (i = e.ue - 1, r = e.u[i], r == ++i && r == ++i && r == ++i)) {
			f = e.ue + ee;
			do;
			while (r == ++i && r == ++i && r == ++i && r == ++i && r == ++i && r == ++i && r == ++i && r == ++i && i < f);
			e.se = ee - (f - i), e.se > e.ce && (e.se = e.ce);
		}
		if (e.se >= I ? (e.ue, e.ue, e.se, n = e_(e, 1, e.se - I), e.ce -= e.se, e.ue += e.se, e.se = 0) : (n = De(e, e.u[e.ue]), e.ce--, e.ue++), n) {
			let t = j(e, !1);
			if (null != t) return t;
		}
	}
	if (e._e = 0, 4 == t) {
		let t = j(e, !0);
		return null != t ? t : 3;
	}
	if (e.N) {
		let t = j(e, !1);
		if (null != t) return t;
	}
	return 1;
}
function Yn(e, t) {
	let n = !1;
	for (;;) {
		if (0 == e.ce && (c_(e), 0 == e.ce)) {
			if (0 == t) return 0;
			break;
		}
		if (e.se = 0, n = De(e, e.u[e.ue]), e.ce--, e.ue++, n) {
			let t = j(e, !1);
			if (null != t) return t;
		}
	}
	if (e._e = 0, 4 == t) {
		let t = j(e, !0);
		return null != t ? t : 3;
	}
	if (e.N) {
		let t = j(e, !1);
		if (null != t) return t;
	}
	return 1;
}
var ue = 852;
var d_ = 592;
var m_ = 594;
var Lt = Ee.map((e) => e + 1);
var Ct = ge.subarray(0, -1).map((e) => e + 3);
var Xn = [
	16,
	1,
	73,
	1,
	200,
	1
];
var Wn = [
	144,
	1,
	72,
	1,
	78,
	1
];
var Ut = Se.map(qt);
var Ht = Se.map(Vt);
Ut.push(64, 2), Ht.push(142, 2);
var Bt = de.slice(0, -2).map(qt);
var Ft = de.slice(0, -2).map(Vt);
Bt.push(...Xn), Ft.push(...Wn);
var Zt = new g([
	...Ct,
	258,
	0,
	0
]);
var Pt = new g([
	...Ct,
	3,
	0,
	0
]);
var Mt = te(Bt);
var Yt = te(Ft);
var Xt = new g([
	...Lt,
	0,
	0
]);
var Wt = new g([
	...Lt,
	32769,
	49153
]);
var Gt = te(Ut);
var Kt = te(Ht);
function qt(e, t) {
	return t % 2 ? e : e + 16;
}
function Vt(e, t) {
	return t % 2 ? e : e + 128;
}
function $t(e, t) {
	let n, r = e._, i = e.next_in_index, f = e.next_out_index, l = e.next_in, _ = e.next_out, o = r.u, a = r.p >>> 0, u = r.T >>> 0, c = r.et, s = r.tt, h = (1 << r.nt) - 1, d = (1 << r.rt) - 1, w = r.h >>> 0, b = r.m >>> 0, k = r.v >>> 0, g = r.it, m = f - (t - e.avail_out), v = f + (e.avail_out - 257), p = i + (e.avail_in - 5), x = 0, T = 0, y = 0, I = 0;
	e: do {
		for (; u < 15;) {
			if (!(i < l.length)) break e;
			a += l[i++] << u, u += 8;
		}
		n = c[a & h];
		t: for (;;) {
			if (y = n >>> 16 & 255, a >>>= y, u -= y, y = n >>> 24, 0 == y) {
				_[f++] = 65535 & n;
				break;
			}
			if (16 & y) {
				if (x = 65535 & n, y &= 15, y) {
					for (; u < y;) {
						if (!(i < l.length)) {
							r.ft = 16200;
							break e;
						}
						a += l[i++] << u, u += 8;
					}
					x += a & (1 << y) - 1, a >>>= y, u -= y;
				}
				for (; u < 15;) {
					if (!(i < l.length)) {
						r.ft = 16200;
						break e;
					}
					a += l[i++] << u, u += 8;
				}
				n = s[a & d];
				n: for (;;) {
					if (y = n >>> 16 & 255, a >>>= y, u -= y, y = n >>> 24, 16 & y) {
						if (T = 65535 & n, y &= 15, y) {
							for (; u < y;) {
								if (!(i < l.length)) {
									r.ft = 16200;
									break e;
								}
								a += l[i++] << u, u += 8;
							}
							T += a & (1 << y) - 1, a >>>= y, u -= y;
						}
						let t = x, c = f - m;
						if (T > c) {
							let n = T - c;
							if (n > b && g) {
								e.msg = "invalid distance too far back", r.ft = 16209;
								break e;
							}
							if (0 == k) {
								if (I = w - n, !(n < t)) {
									for (let e = 0; e < t; ++e) _[f++] = o[I++];
									continue e;
								}
								for (let e = 0; e < n; ++e) _[f++] = o[I++];
								t -= n, I = f - T;
							} else if (k < n) {
								I = w + k - n;
								let e = n - k;
								if (!(e < t)) {
									for (let e = 0; e < t; ++e) _[f++] = o[I++];
									continue e;
								}
								for (let t = 0; t < e; ++t) _[f++] = o[I++];
								if (t -= e, I = 0, !(k < t)) {
									for (let e = 0; e < t; ++e) _[f++] = o[I++];
									continue e;
								}
								for (let e = 0; e < k; ++e) _[f++] = o[I++];
								t -= k, I = f - T;
							} else {
								if (I = k - n, !(n < t)) {
									for (let e = 0; e < t; ++e) _[f++] = o[I++];
									continue e;
								}
								for (let e = 0; e < n; ++e) _[f++] = o[I++];
								t -= n, I = f - T;
							}
							for (; t > 2;) _[f++] = _[I++], _[f++] = _[I++], _[f++] = _[I++], t -= 3;
							t && (_[f++] = _[I++], t > 1 && (_[f++] = _[I++]));
						} else {
							for (I = f - T; t > 2;) _[f++] = _[I++], _[f++] = _[I++], _[f++] = _[I++], t -= 3;
							t && (_[f++] = _[I++], t > 1 && (_[f++] = _[I++]));
						}
						break;
					}
					if (64 & y) {
						e.msg = "invalid distance code", r.ft = 16209;
						break e;
					}
					n = s[(65535 & n) + (a & (1 << y) - 1)];
					continue n;
				}
				break;
			}
			if (64 & y) {
				if (32 & y) {
					r.ft = 16191;
					break e;
				}
				e.msg = "invalid literal/length code", r.ft = 16209;
				break e;
			}
			n = c[(65535 & n) + (a & (1 << y) - 1)];
			continue t;
		}
	} while (i < p && f < v);
	let M = u >> 3;
	i -= M, u -= M << 3, a &= (1 << u) - 1, e.next_in_index = i, e.next_out_index = f, e.avail_in = i < p ? p - i + 5 : 5 - (i - p), e.avail_out = f < v ? v - f + 257 : 257 - (f - v), r.p = a >>> 0, r.T = u >>> 0;
}
var Gn = new R(0);
function M_(e, t) {
	let n = Gn, r = t ? ue + m_ : ue + d_;
	return {
		...$e(e, 0),
		o: e,
		ft: 16180,
		lt: !1,
		P: 0,
		_t: !1,
		ot: 0,
		ut: 0,
		ct: 0,
		st: 0,
		u: Z,
		ht: 0,
		dt: 0,
		Ge: 0,
		et: n,
		tt: n,
		nt: 0,
		rt: 0,
		wt: 0,
		bt: 0,
		kt: 0,
		gt: 0,
		vt: n,
		xt: new g(320),
		Tt: new g(288),
		yt: new R(r),
		It: 0,
		it: !0,
		Mt: 0,
		zt: 0,
		Ct: t
	};
}
function We(e, t, n) {
	return e << 24 | t << 16 | n;
}
function b_(e = 0, t = 0, n = 0) {
	return We(e, t, n);
}
function s_(e = 1) {
	return We(64, e, 0);
}
function Jt(e = 0) {
	return We(96, e, 0);
}
function Y_(e) {
	return ((255 & e) << 24 | (e >> 8 & 255) << 16 | (e >> 16 & 255) << 8 | e >> 24 & 255) >>> 0;
}
var Oe = 15;
var qn = {
	Ct: !1,
	Zt,
	Wt: Mt,
	qt: Xt,
	Ot: Gt,
	St: 20,
	Dt: 257,
	jt: 0,
	At: d_,
	Qt: !1,
	Nt: !0
};
var Vn = {
	Ct: !0,
	Zt: Pt,
	Wt: Yt,
	qt: Wt,
	Ot: Kt,
	St: 19,
	Dt: 256,
	jt: -1,
	At: m_,
	Qt: !0,
	Nt: !1
};
function Le(e, t, n, r, i, f, l, _) {
	let o, a, u, c, s, h, d, w, b, k, m, v, p, x, T, y, I, M, z, C = new g(Oe + 1), Z = new g(Oe + 1), W = _ ? Vn : qn;
	for (o = 0; o <= Oe; o++) C[o] = 0;
	for (a = 0; a < n; a++) C[t[a]]++;
	for (s = i.Rt, c = Oe; c >= 1 && 0 == C[c]; c--);
	if (s > c && (s = c), 0 == c) return W.Nt ? (T = s_(1), r.Rt[0] = T, r.Rt[1] = T, i.Rt = 1, 0) : -1;
	for (u = 1; u < c && 0 == C[u]; u++);
	for (s < u && (s = u), w = 1, o = 1; o <= Oe; o++) if (w <<= 1, w -= C[o], w < 0) return -1;
	if (w > 0 && (0 == e || 1 != c)) return -1;
	for (Z[1] = 0, o = 1; o < Oe; o++) Z[o + 1] = Z[o] + C[o];
	for (a = 0; a < n; a++) 0 != t[a] && (f[Z[t[a]]++] = a);
	switch (e) {
		case 0:
			I = M = f, z = W.St;
			break;
		case 1:
			I = W.Zt, M = W.Wt, z = W.Dt;
			break;
		default: I = W.qt, M = W.Ot, z = W.jt;
	}
	if (k = 0, a = 0, o = u, y = l.Rt, h = s, d = 0, p = -1, b = 1 << s, x = b - 1, 1 == e && (W.Qt ? b >= ue : b > ue) || 2 == e && (W.Qt ? b >= W.At : b > W.At)) return 1;
	for (;;) {
		T = jn(f, a, o, d, e, I, M, z, W.Ct), m = 1 << o - d, v = 1 << h, u = v;
		do {
			v -= m;
			let e = (k >> d) + v;
			r.Rt[y + e] = T;
		} while (0 != v);
		for (m = 1 << o - 1; k & m;) m >>= 1;
		if (0 != m ? (k &= m - 1, k += m) : k = 0, a++, 0 == --C[o]) {
			if (o == c) break;
			o = t[f[a]];
		}
		if (o > s && (k & x) != p) {
			for (0 == d && (d = s), y += 1 << h, h = o - d, w = 1 << h; h + d < c && (w -= C[h + d], !(w <= 0));) h++, w <<= 1;
			if (b += 1 << h, 1 == e && (W.Qt ? b >= ue : b > ue) || 2 == e && (W.Qt ? b >= W.At : b > W.At)) return 1;
			p = k & x, r.Rt[l.Rt + p] = We(h, s, y - l.Rt);
		}
	}
	if (0 != k) for (T = s_(o - d); 0 != k;) {
		for (0 != d && (k & x) != p && (d = 0, o = s, y = l.Rt, h = s, T = s_(o)), r.Rt[y + (k >> d)] = T, m = 1 << o - 1; k & m;) m >>= 1;
		0 != m ? (k &= m - 1, k += m) : k = 0;
	}
	return l.Rt += b, i.Rt = s, 0;
}
function jn(e, t, n, r, i, f, l, _, o) {
	let a;
	if (o ? e[t] < _ : e[t] + 1 < _) a = b_(0, n - r, e[t]);
	else if (o ? e[t] > _ : e[t] >= _) if (o && 1 == i) {
		let i = e[t] - 257;
		a = b_(l[i], n - r, f[i]);
	} else {
		let i = o ? e[t] : e[t] - _;
		a = b_(l[i], n - r, f[i]);
	}
	else a = Jt(n - r);
	return a;
}
var p_ = new R(0);
var er = {
	Ht: !0,
	Jt: new R(544),
	Ut: p_,
	Et: p_
};
var _r = {
	Ht: !0,
	Jt: new R(544),
	Ut: p_,
	Et: p_
};
function Qt() {
	let e = je();
	return e._ = M_(e, !1), e;
}
function Ge(e) {
	let t;
	return !(e && (t = e._, !(!t || t.o != e || t.Ct && (t.ft < 16191 || t.ft > 16209) || !t.Ct && (t.ft < 16180 || t.ft > 16211))));
}
function tr(e) {
	let t;
	return Ge(e) ? -2 : (t = e._, e.total_in = e.total_out = t.st = 0, e.msg = "", t.P && (e.i = 1 & t.P), t.ft = t.Ct ? 16191 : 16180, t.lt = !1, t._t = !1, t.ot = -1, t.ut = t.Ct ? 65536 : 32768, delete t.B, t.p = 0, t.T = 0, t.et = t.yt, t.tt = t.yt, t.vt = t.yt, t.it = !0, t.Mt = -1, 0);
}
function nr(e) {
	let t;
	return Ge(e) ? -2 : (t = e._, t.h = 0, t.m = 0, t.v = 0, tr(e));
}
function rr(e, t) {
	let n, r;
	if (Ge(e)) return -2;
	if (r = e._, t < 0) {
		if (t < -16) return -2;
		n = 0, r.Ct = -16 == t, t = -t;
	} else n = 5 + (t >> 4), r.Ct = !1, t < 48 && (t &= 15);
	let i = r.Ct ? 16 : 15;
	return t && (t < 8 || t > i) ? -2 : (r.u.length > 0 && r.k != t && (r.u = Z), r.P = n, r.k = t, nr(e));
}
function en(e, t) {
	let n, r;
	if (!e) return -2;
	e.msg = "";
	let i = -16 == t;
	return r = M_(e, i), e._ = r, r.o = e, r.ft = i ? 16191 : 16180, n = rr(e, t), n;
}
function ar(e) {
	let t = e.Ct ? _r : er, n = { Rt: 0 };
	if (t.Ht) {
		let r, i, f;
		for (r = 0; r < 144;) e.xt[r++] = 8;
		for (; r < 256;) e.xt[r++] = 9;
		for (; r < 280;) e.xt[r++] = 7;
		for (; r < 288;) e.xt[r++] = 8;
		t.Jt.fill(0), f = t.Jt, t.Ut = f, i = 9;
		let l = { Rt: f }, _ = { Rt: i }, o = { Rt: 0 };
		for (Le(1, e.xt, 288, l, _, e.Tt, o, e.Ct), f = l.Rt, i = _.Rt, e.It = o.Rt, r = 0; r < 32;) e.xt[r++] = 5;
		i = 5;
		let a = o.Rt, u = { Rt: f }, c = { Rt: i };
		n.Rt = a, Le(2, e.xt, 32, u, c, e.Tt, n, e.Ct), t.Et = f.slice(a), t.Ht = !1;
	}
	e.et = t.Ut, e.nt = 9, e.tt = t.Et, e.rt = 5, e.It = n.Rt;
}
function ir(e, t, n) {
	let r = e._;
	if (!(r.u && 0 != r.u.length || (r.u = new p(1 << r.k), r.u))) return 1;
	if (0 == r.h && (r.h = 1 << r.k, r.v = 0, r.m = 0), n >= r.h) M(r.u, 0, t, t.length - r.h, r.h), r.v = 0, r.m = r.h;
	else {
		let e = r.h - r.v;
		e > n && (e = n), M(r.u, r.v, t, t.length - n, e), (n -= e) ? (M(r.u, 0, t, t.length - n, n), r.v = n, r.m = r.h) : (r.v += e, r.v == r.h && (r.v = 0), r.m < r.h && (r.m += e));
	}
	return 0;
}
var S_ = class extends z {
	constructor() {
		super("Need more input");
	}
};
function _n(e, t) {
	let n, r, i, f, l, _, o, a, u, c, s, h, d, w, b, k, g, m = new p(4);
	if (Ge(e) || !e.next_out || !e.next_in && 0 != e.avail_in) return -2;
	_ = 0, a = 0, o = 0, u = 0, r = Z, i = 0, f = Z, l = 0, n = e._, 16191 == n.ft && (n.ft = 16192), I(), c = _, s = o, g = 0;
	try {
		for (;;) switch (n.ft) {
			case 16180:
				if (0 == n.P) {
					n.ft = 16192;
					break;
				}
				if (O(16), 2 & n.P && 35615 == a) {
					0 == n.k && (n.k = 15), n.ct = W(0), n.ct = T(n.ct, a), C(), n.ft = 16181;
					break;
				}
				if (n.B && (n.B.Yt = -1), !(1 & n.P) || ((S(8) << 8) + (a >> 8)) % 31) {
					e.msg = "incorrect header check", n.ft = 16209;
					break;
				}
				if (8 != S(4)) {
					e.msg = "unknown compression method", n.ft = 16209;
					break;
				}
				if (D(4), k = S(4) + 8, 0 == n.k && (n.k = k), k > 15 || k > n.k) {
					e.msg = "invalid window size", n.ft = 16209;
					break;
				}
				n.ut = 1 << k, n.ot = 0, e.i = n.ct = se(0), n.ft = 512 & a ? 16189 : 16191, C();
				break;
			case 16181:
				if (O(16), n.ot = a, 8 != (255 & n.ot)) {
					e.msg = "unknown compression method", n.ft = 16209;
					break;
				}
				if (57344 & n.ot) {
					e.msg = "unknown header flags set", n.ft = 16209;
					break;
				}
				n.B && (n.B.Fe = a >> 8 & 1), 512 & n.ot && 4 & n.P && (n.ct = T(n.ct, a)), C(), n.ft = 16182;
			case 16182: O(32), n.B && (n.B.Xe = a), 512 & n.ot && 4 & n.P && (n.ct = y(n.ct, a)), C(), n.ft = 16183;
			case 16183: O(16), n.B && (n.B.Pt = 255 & a, n.B.$e = a >> 8), 512 & n.ot && 4 & n.P && (n.ct = T(n.ct, a)), C(), n.ft = 16184;
			case 16184: 1024 & n.ot ? (O(16), n.ht = a, n.B && (n.B.Ke = a), 512 & n.ot && 4 & n.P && (n.ct = T(n.ct, a)), C()) : n.B && (n.B.Ge = Z), n.ft = 16185;
			case 16185:
				if (1024 & n.ot && (h = n.ht, h > _ && (h = _), h && (n.B && n.B.Ge && n.B.Bt && (k = n.B.Ke - n.ht) < n.B.Bt && M(n.B.Ge, k, r, i, h), 512 & n.ot && 4 & n.P && (n.ct = W(n.ct, r.subarray(i, i + h), h)), _ -= h, i += h, n.ht -= h), n.ht)) return v();
				n.ht = 0, n.ft = 16186;
			case 16186:
				if (2048 & n.ot) {
					if (0 == _) return v();
					h = 0;
					do
						k = r[i + h++], n.B && n.B.Ft && n.ht < n.B.Ft && (n.B.Ve[n.ht++] = k);
					while (k && h < _);
					if (512 & n.ot && 4 & n.P && (n.ct = W(n.ct, r.subarray(i, i + h), h)), _ -= h, i += h, k) return v();
				} else n.B && (n.B.Ve = Z);
				n.ht = 0, n.ft = 16187;
			case 16187:
				if (4096 & n.ot) {
					if (0 == _) return v();
					h = 0;
					do
						k = r[i + h++], n.B && n.B.Gt && n.ht < n.B.Gt && (n.B.Le[n.ht++] = k);
					while (k && h < _);
					if (512 & n.ot && 4 & n.P && (n.ct = W(n.ct, r.subarray(i, i + h), h)), _ -= h, i += h, k) return v();
				} else n.B && (n.B.Le = Z);
				n.ft = 16188;
			case 16188:
				if (512 & n.ot) {
					if (O(16), 4 & n.P && a != (65535 & n.ct)) {
						e.msg = "header crc mismatch", n.ft = 16209;
						break;
					}
					C();
				}
				n.B && (n.B.Be = n.ot >> 9 & 1, n.B.Yt = 1), e.i = n.ct = W(0), n.ft = 16191;
				break;
			case 16189: O(32), e.i = n.ct = Y_(a), C(), n.ft = 16190;
			case 16190:
				if (!n._t) return z(), 2;
				e.i = n.ct = se(0), n.ft = 16191;
			case 16191: if (5 == t || 6 == t) return v();
			case 16192:
				if (n.lt) {
					j(), n.ft = 16206;
					break;
				}
				switch (O(3), n.lt = !!S(1), D(1), S(2)) {
					case 0:
						n.ft = 16193;
						break;
					case 1:
						if (ar(n), n.ft = 16199, 6 == t) return D(2), v();
						break;
					case 2:
						n.ft = 16196;
						break;
					case 3: e.msg = "invalid block type", n.ft = 16209;
				}
				D(2);
				break;
			case 16193:
				if (j(), O(32), (65535 & a) != (a >>> 16 ^ 65535)) {
					e.msg = "invalid stored block lengths", n.ft = 16209;
					break;
				}
				if (n.ht = 65535 & a, C(), n.ft = 16194, 6 == t) return v();
			case 16194: n.ft = 16195;
			case 16195:
				if (h = n.ht, h) {
					if (h > _ && (h = _), h > o && (h = o), 0 == h) return v();
					M(f, l, r, i, h), _ -= h, i += h, o -= h, l += h, n.ht -= h;
					break;
				}
				n.ft = 16191;
				break;
			case 16196:
				if (O(14), n.bt = S(5) + 257, D(5), n.kt = S(5) + 1, D(5), n.wt = S(4) + 4, D(4), n.bt > 286 || !n.Ct && n.kt > 30) {
					e.msg = n.Ct ? "too many length" : "too many length or distance symbols", n.ft = 16209;
					break;
				}
				n.gt = 0, n.ft = 16197;
			case 16197:
				for (; n.gt < n.wt;) O(3), n.xt[pe[n.gt++]] = S(3), D(3);
				for (; n.gt < 19;) n.xt[pe[n.gt++]] = 0;
				n.vt = n.yt, n.et = n.tt = n.vt, n.nt = 7;
				let c = { Rt: n.vt }, m = { Rt: n.nt };
				if (g = Le(0, n.xt, 19, c, m, n.Tt, { Rt: 0 }, n.Ct), n.vt = c.Rt, n.nt = m.Rt, g) {
					e.msg = "invalid code lengths set", n.ft = 16209;
					break;
				}
				n.gt = 0, n.ft = 16198;
			case 16198:
				for (; n.gt < n.bt + n.kt;) {
					for (; w = n.et[S(n.nt)], !((w >>> 16 & 255) <= u);) q();
					if ((65535 & w) < 16) D(w >>> 16 & 255), n.xt[n.gt++] = 65535 & w;
					else {
						if (16 == (65535 & w)) {
							if (O(2 + (w >>> 16 & 255)), D(w >>> 16 & 255), 0 == n.gt) {
								e.msg = "invalid bit length repeat", n.ft = 16209;
								break;
							}
							k = n.xt[n.gt - 1], h = 3 + S(2), D(2);
						} else 17 == (65535 & w) ? (O(3 + (w >>> 16 & 255)), D(w >>> 16 & 255), k = 0, h = 3 + S(3), D(3)) : (O(7 + (w >>> 16 & 255)), D(w >>> 16 & 255), k = 0, h = 11 + S(7), D(7));
						if (n.gt + h > n.bt + n.kt) {
							e.msg = "invalid bit length repeat", n.ft = 16209;
							break;
						}
						for (; h--;) n.xt[n.gt++] = k;
					}
				}
				if (16209 == n.ft) break;
				if (0 == n.xt[256]) {
					e.msg = "invalid code -- missing end-of-block", n.ft = 16209;
					break;
				}
				n.vt = n.yt, n.nt = 9;
				let A = { Rt: n.vt }, Q = { Rt: n.nt }, N = { Rt: 0 };
				g = Le(1, n.xt, n.bt, A, Q, n.Tt, N, n.Ct), n.vt = A.Rt, n.nt = Q.Rt;
				let R = N.Rt;
				if (n.et = n.vt.slice(0, R), g) {
					e.msg = "invalid literal/lengths set", n.ft = 16209;
					break;
				}
				n.rt = 6;
				let H = n.xt.subarray(n.bt, n.bt + n.kt), J = { Rt: n.vt }, U = { Rt: n.rt }, E = { Rt: R };
				if (g = Le(2, H, n.kt, J, U, n.Tt, E, n.Ct), n.vt = J.Rt, n.rt = U.Rt, n.tt = n.vt.slice(R), g) {
					e.msg = "invalid distances set", n.ft = 16209;
					break;
				}
				if (n.ft = 16199, 6 == t) return v();
			case 16199: n.ft = 16200;
			case 16200:
				if (!n.Ct && _ >= 6 && o >= 258) {
					z(), $t(e, s), I(), 16191 == n.ft && (n.Mt = -1);
					break;
				}
				for (n.Mt = 0; w = n.et[S(n.nt)], !((w >>> 16 & 255) <= u);) q();
				if (w >>> 24 && !(w >>> 24 & 240)) {
					for (b = w; w = n.et[(65535 & b) + (S((b >>> 16 & 255) + (b >>> 24)) >> (b >>> 16 & 255))], !((b >>> 16 & 255) + (w >>> 16 & 255) <= u);) q();
					D(b >>> 16 & 255), n.Mt += b >>> 16 & 255;
				}
				if (D(w >>> 16 & 255), n.Mt += w >>> 16 & 255, n.ht = 65535 & w, !(w >>> 24)) {
					n.ft = 16205;
					break;
				}
				if (w >>> 24 & 32) {
					n.Mt = -1, n.ft = 16191;
					break;
				}
				if (w >>> 24 & 64) {
					e.msg = "invalid literal/length code", n.ft = 16209;
					break;
				}
				n.Ge = w >>> 24 & (n.Ct ? 31 : 15), n.ft = 16201;
			case 16201: n.Ge && (O(n.Ge), n.ht += S(n.Ge), D(n.Ge), n.Mt += n.Ge), n.zt = n.ht, n.ft = 16202;
			case 16202:
				for (; w = n.tt[S(n.rt)], !((w >>> 16 & 255) <= u);) q();
				if (!(w >>> 24 & 240)) {
					for (b = w; w = n.tt[(65535 & b) + (S((b >>> 16 & 255) + (b >>> 24)) >> (b >>> 16 & 255))], !((b >>> 16 & 255) + (w >>> 16 & 255) <= u);) q();
					D(b >>> 16 & 255), n.Mt += b >>> 16 & 255;
				}
				if (D(w >>> 16 & 255), n.Mt += w >>> 16 & 255, w >>> 24 & 64) {
					e.msg = "invalid distance code", n.ft = 16209;
					break;
				}
				n.dt = 65535 & w, n.Ge = w >>> 24 & 15, n.ft = 16203;
			case 16203: n.Ge && (O(n.Ge), n.dt += S(n.Ge), D(n.Ge), n.Mt += n.Ge), n.ft = 16204;
			case 16204:
				if (0 == o) return v();
				if (h = s - o, n.dt > h) {
					if (h = n.dt - h, h > n.m && n.it) {
						e.msg = "invalid distance too far back", n.ft = 16209;
						break;
					}
					h > n.v ? (h -= n.v, d = n.h - h) : d = n.v - h, h > n.ht && (h = n.ht), h > o && (h = o);
					for (let e = 0; e < h; ++e) f[l] = 255 & n.u[d], ++l, ++d;
				} else {
					d = l - n.dt, h = n.ht, h > o && (h = o);
					for (let e = 0; e < h; ++e) f[l] = f[d], ++l, ++d;
				}
				h > o && (h = o), o -= h, n.ht -= h, 0 == n.ht && (n.ft = 16200);
				break;
			case 16205:
				if (0 == o) return v();
				f[l++] = n.ht, o--, n.ft = 16200;
				break;
			case 16206:
				if (n.P) {
					if (O(32), s -= o, e.total_out += s, n.st += s, 4 & n.P && s) {
						let t = f.subarray(l - s, l);
						e.i = n.ct = x(n.ct, t, s);
					}
					if (s = o, 4 & n.P && (n.ot ? a : Y_(a) >>> 0) != n.ct) {
						e.msg = "incorrect data check", n.ft = 16209;
						break;
					}
					C();
				}
				n.ft = 16207;
			case 16207:
				if (n.P && n.ot) {
					if (O(32), 4 & n.P && a != (4294967295 & n.st)) {
						e.msg = "incorrect length check", n.ft = 16209;
						break;
					}
					C();
				}
				n.ft = 16208;
			case 16208: return g = 1, v();
			case 16209: return g = -3, v();
			case 16210: return -4;
			default: return -2;
		}
	} catch (e) {
		if (e instanceof S_) return v();
		throw e;
	}
	function v() {
		if (z(), n.h || s != e.avail_out && n.ft < 16209 && ((n.Ct ? n.ft < 16208 : n.ft < 16206) || 4 != t)) {
			let t = s - e.avail_out;
			if (ir(e, e.next_out.subarray(e.next_out_index - t, e.next_out_index), t)) return n.ft = 16210, -4;
		}
		return c -= e.avail_in, s -= e.avail_out, e.total_in += c, e.total_out += s, n.st += s, 4 & n.P && s && (e.i = n.ct = x(n.ct, e.next_out.subarray(e.next_out_index - s, e.next_out_index), s)), e.t = n.T + (n.lt ? 64 : 0) + (16191 == n.ft ? 128 : 0) + (16199 == n.ft || 16194 == n.ft ? 256 : 0), (0 == c && 0 == s && 0 == g || 4 == t && 0 == g) && (g = -5), g;
	}
	function x(e, t, r) {
		return n.ot ? W(e, t, r) : se(e, t, r);
	}
	function T(e, t) {
		return m[0] = 255 & t, m[1] = t >>> 8 & 255, W(e, m, 2) >>> 0;
	}
	function y(e, t) {
		return m[0] = 255 & t, m[1] = t >>> 8 & 255, m[2] = t >>> 16 & 255, m[3] = t >>> 24 & 255, W(e, m, 4) >>> 0;
	}
	function I() {
		f = e.next_out, l = e.next_out_index, o = e.avail_out, r = e.next_in, i = e.next_in_index, _ = e.avail_in, a = n.p, u = n.T;
	}
	function z() {
		e.next_out = f, e.next_out_index = l, e.avail_out = o, e.next_in = r, e.next_in_index = i, e.avail_in = _, n.p = a, n.T = u;
	}
	function C() {
		a = 0, u = 0;
	}
	function q() {
		if (0 == _) throw new S_();
		_--, a += (255 & r[i]) << u, i++, a >>>= 0, u += 8;
	}
	function O(e) {
		for (; u < e;) q();
	}
	function S(e) {
		return a & (1 << e) - 1;
	}
	function D(e) {
		a >>>= e, u -= e;
	}
	function j() {
		a >>>= 7 & u, u -= 7 & u;
	}
}
function tn(e) {
	return Ge(e) ? -2 : 0;
}
var X_ = 65536;
var or = 32768;
var nn = "trailing data after the end of the stream";
var W_ = class {
	constructor(e = 16, t = X_) {
		this.Vt = [], this.Lt = e;
		for (let n = 0; n < O.min(e, 4); n++) this.Vt.push(new p(t));
	}
	acquire(e = X_) {
		for (let t = this.Vt.length - 1; t >= 0; t--) {
			let n = this.Vt[t];
			if (n.length >= e) return this.Vt.splice(t, 1), n;
		}
		return new p(e);
	}
	release(e) {
		this.Vt.length < this.Lt && this.Vt.push(e);
	}
};
function rn(e) {
	let t = new W_(32, X_), n = null;
	function r() {
		let t = e.Xt(), n = e.$t(t);
		if (0 != n && 0 != n) throw new z("init failed: " + n);
		return { o: t };
	}
	function i(e) {
		try {
			t.release(e);
		} catch {}
	}
	return new H({
		start() {},
		transform(f, l) {
			n || (n = r());
			let _ = n.o;
			if (n.Kt) {
				if (f.length) throw new z(nn);
				return;
			}
			let o = 0;
			for (; o < f.length;) {
				let r = O.min(f.length - o, or), a = f.subarray(o, o + r);
				for (_.next_in = a, _.next_in_index = 0, _.avail_in = a.length; _.avail_in > 0;) {
					let r = t.acquire(), f = !1;
					try {
						_.next_out = r, _.next_out_index = 0, _.avail_out = r.length;
						let i = e.en(_, 0), o = r.length - _.avail_out;
						if (o > 0) {
							let e = !1, n = {
								tn: r.subarray(0, o),
								release: () => {
									e || (e = !0, t.release(r));
								}
							};
							f = !0, l.enqueue(n);
						}
						if (1 == i) {
							n.Kt = !0;
							break;
						}
						if (0 != i) throw new z("process error: " + i);
					} finally {
						f || i(r);
					}
				}
				if (n.Kt) {
					if (_.avail_in > 0 || o + r < f.length) throw new z(nn);
					break;
				}
				o += r;
			}
		},
		flush(f) {
			if (n && n.Kt) return;
			n || (n = r());
			let l = n.o;
			for (;;) {
				let n = t.acquire(), r = !1;
				try {
					l.next_out = n, l.next_out_index = 0, l.avail_out = n.length;
					let i = e.en(l, 4), _ = n.length - l.avail_out;
					if (_ > 0) {
						let e = !1, i = {
							tn: n.subarray(0, _),
							release: () => {
								e || (e = !0, t.release(n));
							}
						};
						r = !0, f.enqueue(i);
					}
					if (1 == i) break;
					if (0 != i) throw new z("finalization error: " + i);
				} finally {
					r || i(n);
				}
			}
			let _ = e.nn(l);
			if (0 != _ && 0 != _) throw new z("end failed: " + _);
		}
	});
}
function an() {
	return new H({
		start() {},
		transform(e, t) {
			try {
				t.enqueue(e.tn.slice(0));
			} finally {
				e.release();
			}
		},
		flush() {}
	});
}
var fr = /* @__PURE__ */ new Map([
	["deflate", 15],
	["gzip", 31],
	["deflate-raw", -15]
]);
var lr = /* @__PURE__ */ new Map([
	["deflate", 15],
	["gzip", 31],
	["deflate-raw", -15],
	["deflate64-raw", -16]
]);
function on(e, t) {
	let n = e.get(t);
	if (void 0 === n) throw new TypeError(`Unsupported format: ${t}`);
	return n;
}
function ur(e = "deflate", t) {
	let n = on(fr, e), r = t && "number" == typeof t.level ? t.level : -1;
	return rn({
		Xt: () => vt(),
		$t: (e) => kt(e, r, 8, n, 8, 0),
		en: Nt,
		nn: P_
	});
}
function cr(e = "deflate") {
	let t = on(lr, e);
	return rn({
		Xt: () => Qt(),
		$t: (e) => en(e, t),
		en: _n,
		nn: tn
	});
}
var E_ = class {
	constructor(e = "deflate", t) {
		let n = ur(e, t);
		this.writable = n.writable, this.readable = n.readable.pipeThrough(an());
	}
};
var g_ = class {
	constructor(e = "deflate") {
		let t = cr(e);
		this.writable = t.writable, this.readable = t.readable.pipeThrough(an());
	}
};
// node_modules/@zip.js/zip.js/lib/zip-module-native.js
setDefaultConfiguration({
	workerURI: "./core/web-worker-native.js",
	wasmURI: null,
	CompressionStreamFallback: E_,
	DecompressionStreamFallback: g_
});
// entrypoints/options/export/write-zip.ts
configure({
	useWebWorkers: false,
	useCompressionStream: true
});
/** Files as one zip. The same files give the same bytes. */
async function writeZip(files) {
	const zip = new ZipWriter(new BlobWriter("application/zip"));
	for await (const { name, content, changedAt } of files) await zip.add(name, new BlobReader(content), {
		lastModDate: changedAt,
		extendedTimestamp: false
	});
	return zip.close();
}
export { writeZip as t };
