/** Entry of the workflow bundle: every workflow function by its type. A new room adds one line. */
export { dealLifecycle } from './deal/deal-lifecycle.workflow';
