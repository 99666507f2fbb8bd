/** Entry of the workflow bundle: every workflow function by its type. A new room adds one line. */
export { dealLifecycle } from './deal/deal-lifecycle.workflow';
export { violationEscalation } from './violation/violation-escalation.workflow';
export { agentRun } from './agent-run/agent-run.workflow';
export { agentJob } from './agent-run/agent-job.workflow';
export { dbtDeploy } from './pipeline/dbt-deploy.workflow';
