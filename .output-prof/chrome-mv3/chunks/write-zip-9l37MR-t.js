export { t as writeZip } from "./write-zip-BnjxG-gf.js";
