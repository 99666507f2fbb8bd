import type { DeployActivities } from '@ratchet/workflows/pipeline/deployment/activity-types';
import type { ActivityDeps } from '../../platform/room';
import { cancelDeployByEngine, collectResults, expireDeadline, failStage, finishCancel } from './finish';
import { makePlan } from './make-plan';
import { loseNode, runNode } from './run-node';
import { deployServices } from './services';
import { checkSemantics, compileProject, exportProject } from './stages';
import { acquireLock, startDeployment, verifyPlan } from './start';
import { loadDeployment } from './view';

/** What `dbtDeploy` has done for it. */
export const deploymentActivities = (deps: ActivityDeps) => {
  const services = deployServices(deps);
  return {
    loadDeployment: loadDeployment(deps),
    exportProject: exportProject(deps, services),
    compileProject: compileProject(deps, services),
    checkSemantics: checkSemantics(deps, services),
    makePlan: makePlan(deps, services),
    startDeployment: startDeployment(deps, services),
    acquireLock: acquireLock(deps, services),
    verifyPlan: verifyPlan(deps, services),
    runNode: runNode(deps, services),
    loseNode: loseNode(deps),
    collectResults: collectResults(deps, services),
    finishCancel: finishCancel(deps, services),
    expireDeadline: expireDeadline(deps),
    failStage: failStage(deps),
    cancelDeployByEngine: cancelDeployByEngine(deps),
  } satisfies DeployActivities;
};
