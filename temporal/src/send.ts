import {
  WithStartWorkflowOperation,
  WorkflowExecutionAlreadyStartedError,
  WorkflowUpdateFailedError,
  isGrpcServiceError,
  type Client,
} from '@temporalio/client';

/** A message to one workflow, with what it takes to start the workflow if it does not run yet. */
export type WorkflowMessage = {
  readonly workflowType: string;
  readonly workflowId: string;
  readonly taskQueue: string;
  readonly input: Record<string, unknown>;
  readonly message?: { readonly name: string; readonly payload: Record<string, unknown>; readonly updateId?: string };
};

/** `closed`: the workflow has ended and takes no more messages. `refused`: an update ran and was refused by the workflow. */
export type Delivery = 'delivered' | 'closed' | 'refused';

// a terminated or failed run is started anew by the next message; a completed one never is
const startOptions = (message: WorkflowMessage) => ({
  workflowId: message.workflowId,
  taskQueue: message.taskQueue,
  args: [message.input],
  workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY' as const,
  workflowIdConflictPolicy: 'USE_EXISTING' as const,
});

const isClosed = (error: unknown): boolean =>
  error instanceof WorkflowExecutionAlreadyStartedError ||
  (isGrpcServiceError(error) && /already (started|completed)/i.test(error.details));

/**
 * Sends one committed request; safe to repeat: starts join the running workflow, signals are hints, updates carry their id.
 * @throws when Temporal is away or, for an update, when no worker answers within the client's deadline.
 */
export const sendWorkflowMessage = async (
  client: Client,
  kind: 'workflow.start' | 'workflow.signal' | 'workflow.update',
  message: WorkflowMessage,
): Promise<Delivery> => {
  try {
    if (kind === 'workflow.start' || !message.message) {
      await client.workflow.start(message.workflowType, startOptions(message));
    } else if (kind === 'workflow.signal') {
      await client.workflow.signalWithStart(message.workflowType, {
        ...startOptions(message),
        signal: message.message.name,
        signalArgs: [message.message.payload],
      });
    } else {
      await client.workflow.executeUpdateWithStart(message.message.name, {
        startWorkflowOperation: new WithStartWorkflowOperation(message.workflowType, startOptions(message)),
        args: [message.message.payload],
        ...(message.message.updateId ? { updateId: message.message.updateId } : {}),
      });
    }
    return 'delivered';
  } catch (error) {
    if (error instanceof WorkflowUpdateFailedError) return 'refused';
    if (isClosed(error)) return 'closed';
    throw error;
  }
};
