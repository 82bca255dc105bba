export { F as ZipReader, I as getEntryDataDescriptorLength } from "./zip-reader-CwdAU7ZB.js";
