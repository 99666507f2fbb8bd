/** What the graph decides, for whoever edits it: the gateway's commands, imports and the canvas before it asks. */
export { apply, fold } from './graph/apply';
export { check, inverse, restore } from './graph/plan';
