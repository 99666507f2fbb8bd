// the web app's own alias, for dependency-cruiser
const path = require('node:path');

module.exports = { resolve: { alias: { '@': path.resolve(__dirname, '../../web/src') } } };
