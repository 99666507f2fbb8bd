// a class name of a CSS module reads as itself
module.exports = new Proxy({}, { get: (_styles, name) => (name === '__esModule' ? false : String(name)) });
