/** Generated from the contracts by `npm run generate`. Do not edit. */

export interface paths {
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with email and password */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exchange the refresh cookie for a new access token */
        post: operations["refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End this session */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed-in user */
        get: operations["me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Users of the organisation */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every execution of all rooms */
        get: operations["listRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that waits on the caller over all rooms, overdue first, then by deadline */
        get: operations["myWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's notifications, newest first */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark notifications as read */
        post: operations["readNotifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Live events of the tenant, or of the named aggregates, over one connection */
        get: operations["tenantStream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** State of a command that the workflow settles */
        get: operations["command"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/{workflowId}/queries/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask a running workflow */
        get: operations["workflowQuery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deals the caller may see, with filters, facet counts and keyset pages */
        get: operations["listDeals"];
        put?: never;
        /** Open a deal from a published template */
        post: operations["createDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Every date a new deal would have, with its trace; writes nothing */
        post: operations["planDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One deal with key dates, participants and milestones */
        get: operations["getDeal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One deal in numbers */
        get: operations["getDealSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** State as the workflow tells it, or the last known with `stale: true` */
        get: operations["getDealState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with the deal now, and why not where not */
        get: operations["getDealActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/accept-offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The offer is accepted: the deal is under contract */
        post: operations["acceptOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/mark-pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** All contingencies are released: the sale is pending */
        post: operations["markPending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The sale is closed */
        post: operations["closeDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put the deal on hold: reminders and overdue marks stop */
        post: operations["pauseDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the hold, with or without moving dates by its length */
        post: operations["resumeDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel the deal and clean up after it, step by step */
        post: operations["cancelDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/key-dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contract dates and the dates that follow from them */
        get: operations["listKeyDates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/graph": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tasks and dependencies with critical path and slack */
        get: operations["getDealGraph"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened, what is waited on, what is planned. With `asOf` before the latest sequence only the past is given: `now` and `planned` are empty */
        get: operations["getDealTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events of the deal, live or as a page */
        get: operations["dealEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/automation-executions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What rules did on this deal */
        get: operations["listDealExecutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tasks of one deal in plan order */
        get: operations["listDealTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open and ended tasks over all deals the caller may see, by due date */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One task with what it waits on and what waits on it */
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why the task exists, why this date, why this status */
        get: operations["getTaskWhy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the task to a participant; a ready task starts */
        post: operations["assignTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/unassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the task back from its assignee */
        post: operations["unassignTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The task is done; what waited on it is released in the same transaction */
        post: operations["completeTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Skip the task with a reason; what waited on it is released */
        post: operations["skipTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deal-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published templates, latest version each */
        get: operations["listTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deal-templates/{key}/versions/{n}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version with milestones, tasks and dependencies */
        get: operations["getTemplateVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pipelines of the organisation, last edited first */
        get: operations["listPipelines"];
        put?: never;
        /** Create an empty pipeline */
        post: operations["createPipeline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One pipeline with its project settings */
        get: operations["getPipeline"];
        put?: never;
        post?: never;
        /** Archive a pipeline: it is kept and no longer edited or deployed */
        delete: operations["archivePipeline"];
        options?: never;
        head?: never;
        /** Rename a pipeline, or take it back from the archive */
        patch: operations["editPipeline"];
        trace?: never;
    };
    "/api/v1/pipelines/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events of the graph, live or as a page */
        get: operations["pipelineEvents"];
        put?: never;
        /** Edit the graph: all changes or none, on the version they were made on */
        post: operations["appendPipelineEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done to the graph, and what is open in it */
        get: operations["getPipelineTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a pipeline from a zip of a dbt project folder; `dryRun` only tells what would come of it */
        post: operations["importPipeline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Short form of POST /pipelines/:id/events */
        post: operations["appendEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/{id}/graph": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The graph now, or as of a version, a time or a label */
        get: operations["getPipelineGraph"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/graph": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Short form of GET /pipelines/:id/graph */
        get: operations["getGraph"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/{id}/graph/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What differs between two versions */
        get: operations["diffPipelineGraph"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open issues of the graph */
        post: operations["checkPipeline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which of the caller’s own commands undo and redo would take */
        get: operations["getPipelineHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back the caller’s latest command, leaving what others did since */
        post: operations["undoPipeline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/{id}/redo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do again what the caller undid last */
        post: operations["redoPipeline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the graph what it was at an earlier version, as a new version */
        post: operations["restorePipelineGraph"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/{id}/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Labelled versions, newest first */
        get: operations["listPipelineSnapshots"];
        put?: never;
        /** Give the present version a label */
        post: operations["takePipelineSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/{id}/nodes/{nodeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One node with its SQL, neighbours and issues */
        get: operations["getPipelineNode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/{id}/nodes/{nodeId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done to a node, and who wrote each line of its SQL */
        get: operations["getPipelineNodeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a deliverable; with Accept: text/event-stream the answer is the chat stream */
        post: operations["startAgentChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer the open question of a thread */
        post: operations["resumeAgentThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Runs the caller may see, newest first */
        get: operations["listAgentRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One run; `include` adds its steps, questions and children */
        get: operations["getAgentRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent-runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop the run, or let it finish with what it has */
        post: operations["cancelAgentRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent-runs/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** No new model or tool call; what is under way finishes, deadlines of questions stand still */
        post: operations["pauseAgentRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent-runs/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on where it was; deadlines of questions move by the pause */
        post: operations["resumeAgentRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent-runs/{id}/budget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the cap of a run that is under way */
        patch: operations["changeAgentRunBudget"];
        trace?: never;
    };
    "/api/v1/agent-runs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The log of the run, as a page or as a stream with `id` = sequence_num */
        get: operations["listAgentRunEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent-runs/{id}/chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The chat as a stream: texts as they grow, tools, questions; resumes by Last-Event-ID or `after` */
        get: operations["followAgentChat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent-runs/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Past, now and planned */
        get: operations["getAgentRunTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent-runs/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The plan with its revision and steps in order */
        get: operations["getAgentRunPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent-runs/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Steps in plan order */
        get: operations["listAgentRunSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent-runs/{id}/steps/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One step with its model and tool calls */
        get: operations["getAgentRunStep"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open questions the caller may answer, earliest deadline first */
        get: operations["listAgentQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/questions/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer one question; it unblocks its own steps only */
        post: operations["answerAgentQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent-runs/{id}/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sources of the run with the places that cite them */
        get: operations["listAgentRunSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/artifacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Artifacts the caller may see, newest first */
        get: operations["listAgentArtifacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/artifacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One artifact: what it is and where it came from */
        get: operations["getAgentArtifact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/artifacts/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its bytes, checked against the hash; takes Range */
        get: operations["getAgentArtifactContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent-runs/{id}/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Render the deliverable as a file; the same request gives the same job and file */
        post: operations["exportAgentRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jobs of the runs the caller may see, newest first */
        get: operations["listAgentJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One job */
        get: operations["getAgentJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drive a failed job again */
        post: operations["retryAgentJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Conversations the caller takes part in, newest first */
        get: operations["listAgentConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One conversation with its members */
        get: operations["getAgentConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/conversations/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages in order */
        get: operations["listAgentMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        DealStatus: "DRAFT" | "UNDER_CONTRACT" | "PENDING" | "CLOSED" | "COMPLETED" | "CANCELLED";
        CreateDealCommand: {
            templateKey: string;
            propertyAddress: components["schemas"]["PropertyAddress"];
            timeZone: string;
            dealType: components["schemas"]["DealType"];
            representingSide: components["schemas"]["Side"];
            title?: string;
            /** Format: uuid */
            coordinatorUserId?: string;
            keyDates?: {
                [key: string]: string;
            };
            purchasePrice?: components["schemas"]["Money"];
            earnestMoney?: components["schemas"]["Money"];
            loanAmount?: components["schemas"]["Money"];
            commissionBps?: number;
            participants?: {
                /** Format: uuid */
                userId: string;
                dealRole: components["schemas"]["DealRole"];
                side?: components["schemas"]["Side"];
                areas?: components["schemas"]["Area"][];
            }[];
            metadata?: {
                [key: string]: string | number | boolean | null;
            };
        };
        PropertyAddress: {
            line1: string;
            line2?: string;
            city: string;
            state: string;
            postalCode: string;
            /** @default US */
            country: string;
        };
        /** @enum {string} */
        DealType: "PURCHASE" | "SALE" | "LEASE" | "REFINANCE";
        /** @enum {string} */
        Side: "BUY" | "SELL" | "NEUTRAL";
        Money: {
            amountMinor: number;
            currency: string;
        };
        /** @enum {string} */
        DealRole: "BUYER" | "SELLER" | "BUYER_AGENT" | "LISTING_AGENT" | "BUYER_ATTORNEY" | "SELLER_ATTORNEY" | "TITLE_OFFICER" | "LENDER" | "INSPECTOR" | "APPRAISER" | "TRANSACTION_COORDINATOR";
        /** @enum {string} */
        Area: "general" | "inspection" | "loan" | "closing";
        PlanDealCommand: {
            templateKey: string;
            propertyAddress?: components["schemas"]["PropertyAddress"];
            timeZone: string;
            dealType?: components["schemas"]["DealType"];
            representingSide?: components["schemas"]["Side"];
            title?: string;
            /** Format: uuid */
            coordinatorUserId?: string;
            keyDates?: {
                [key: string]: string;
            };
            purchasePrice?: components["schemas"]["Money"];
            earnestMoney?: components["schemas"]["Money"];
            loanAmount?: components["schemas"]["Money"];
            commissionBps?: number;
            participants?: {
                /** Format: uuid */
                userId: string;
                dealRole: components["schemas"]["DealRole"];
                side?: components["schemas"]["Side"];
                areas?: components["schemas"]["Area"][];
            }[];
            metadata?: {
                [key: string]: string | number | boolean | null;
            };
        };
        AcceptOfferCommand: {
            /** Format: date */
            effectiveDate?: string;
            /** Format: date */
            closingDate?: string;
            /** Format: date-time */
            occurredAt?: string;
        };
        DealStatusCommand: {
            /** Format: date-time */
            occurredAt?: string;
        };
        PauseDealCommand: {
            reason: string;
        };
        ResumeDealCommand: {
            /**
             * @default none
             * @enum {string}
             */
            shift: "none" | "calendarDays" | "businessDays";
        };
        CancelDealCommand: {
            reasonCode: components["schemas"]["CancelReason"];
            note?: string;
        };
        /** @enum {string} */
        CancelReason: "FINANCING_DENIED" | "INSPECTION" | "APPRAISAL" | "TITLE" | "BUYER_WITHDREW" | "SELLER_WITHDREW" | "OTHER";
        /** @enum {string} */
        TaskStatus: "BLOCKED" | "PENDING" | "IN_PROGRESS" | "COMPLETED" | "SKIPPED" | "CANCELLED" | "OVERDUE";
        AssignTaskCommand: {
            /** Format: uuid */
            userId: string;
        } | {
            role: components["schemas"]["DealRole"];
        };
        UnassignTaskCommand: Record<string, never>;
        CompleteTaskCommand: {
            /** Format: date-time */
            occurredAt?: string;
            note?: string;
            documentIds?: string[];
        };
        SkipTaskCommand: {
            reason: string;
            waiveLag?: boolean;
        };
        CreatePipelineCommand: {
            name: string;
            slug?: string;
            projectName?: string;
        };
        EditPipelineCommand: {
            name?: string;
            archived?: boolean;
        };
        AppendEventsCommand: {
            expectedVersion: number;
            /** Format: uuid */
            commandId: string;
            /**
             * @default reject
             * @enum {string}
             */
            onConflict: "reject" | "rebase";
            changes: components["schemas"]["PipelineChange"][];
        };
        PipelineChange: {
            /** @constant */
            type: "pipeline.renamed";
            name: string;
        } | {
            /** @constant */
            type: "pipeline.settings_edited";
            settings: {
                projectName?: string;
                dbtVersion?: string | null;
                vars?: {
                    [key: string]: unknown;
                };
                folders?: {
                    [key: string]: {
                        [key: string]: unknown;
                    };
                };
                extra?: {
                    [key: string]: unknown;
                };
            };
        } | {
            /** @constant */
            type: "node.added";
            /** Format: uuid */
            nodeId?: string;
            kind: components["schemas"]["PipelineNodeKind"];
            name: string;
            /** @default  */
            folder: string;
            /** @default null */
            description: string | null;
            /**
             * @default {
             *       "x": 0,
             *       "y": 0
             *     }
             */
            position: components["schemas"]["PipelinePosition"];
            /** @default {} */
            config: {
                [key: string]: unknown;
            };
            /** @default null */
            sql: string | null;
            /** @default [] */
            columns: {
                name: string;
                /** @default null */
                type: string | null;
                /** @default null */
                description: string | null;
                /** @default [] */
                tags: string[];
                /** @default false */
                pii: boolean;
                /** @default [] */
                constraints: {
                    [key: string]: unknown;
                }[];
            }[];
            /** @default [] */
            tests: {
                /** Format: uuid */
                id?: string;
                /**
                 * @default GENERIC
                 * @enum {string}
                 */
                kind: "GENERIC" | "SINGULAR" | "UNIT";
                name: string;
                /** @default null */
                column: string | null;
                /** @default {} */
                arguments: {
                    [key: string]: unknown;
                };
                /**
                 * @default error
                 * @enum {string}
                 */
                severity: "error" | "warn";
                /** @default null */
                where: string | null;
                /** @default null */
                sql: string | null;
                /** @default null */
                definition: {
                    [key: string]: unknown;
                } | null;
            }[];
        } | {
            /** @constant */
            type: "node.renamed";
            /** Format: uuid */
            nodeId: string;
            name: string;
        } | {
            /** @constant */
            type: "node.removed";
            /** Format: uuid */
            nodeId: string;
            /** @default false */
            cascade: boolean;
        } | {
            /** @constant */
            type: "node.moved";
            /** Format: uuid */
            nodeId: string;
            position: components["schemas"]["PipelinePosition"];
        } | {
            /** @constant */
            type: "node.refiled";
            /** Format: uuid */
            nodeId: string;
            folder: string;
        } | {
            /** @constant */
            type: "node.described";
            /** Format: uuid */
            nodeId: string;
            description: string | null;
        } | {
            /** @constant */
            type: "node.sql_edited";
            /** Format: uuid */
            nodeId: string;
            sql: string | null;
        } | {
            /** @constant */
            type: "node.config_edited";
            /** Format: uuid */
            nodeId: string;
            patch: {
                [key: string]: unknown;
            };
        } | {
            /** @constant */
            type: "column.added";
            /** Format: uuid */
            nodeId: string;
            column: {
                name: string;
                /** @default null */
                type: string | null;
                /** @default null */
                description: string | null;
                /** @default [] */
                tags: string[];
                /** @default false */
                pii: boolean;
                /** @default [] */
                constraints: {
                    [key: string]: unknown;
                }[];
            };
            index?: number;
        } | {
            /** @constant */
            type: "column.edited";
            /** Format: uuid */
            nodeId: string;
            column: string;
            patch: {
                name?: string;
                type?: string | null;
                description?: string | null;
                tags?: string[];
                pii?: boolean;
                constraints?: {
                    [key: string]: unknown;
                }[];
            };
        } | {
            /** @constant */
            type: "column.removed";
            /** Format: uuid */
            nodeId: string;
            column: string;
        } | {
            /** @constant */
            type: "column.reordered";
            /** Format: uuid */
            nodeId: string;
            columns: string[];
        } | {
            /** @constant */
            type: "test.added";
            /** Format: uuid */
            nodeId: string;
            test: {
                /** Format: uuid */
                id?: string;
                /**
                 * @default GENERIC
                 * @enum {string}
                 */
                kind: "GENERIC" | "SINGULAR" | "UNIT";
                name: string;
                /** @default null */
                column: string | null;
                /** @default {} */
                arguments: {
                    [key: string]: unknown;
                };
                /**
                 * @default error
                 * @enum {string}
                 */
                severity: "error" | "warn";
                /** @default null */
                where: string | null;
                /** @default null */
                sql: string | null;
                /** @default null */
                definition: {
                    [key: string]: unknown;
                } | null;
            };
        } | {
            /** @constant */
            type: "test.edited";
            /** Format: uuid */
            nodeId: string;
            /** Format: uuid */
            testId: string;
            patch: {
                arguments?: {
                    [key: string]: unknown;
                };
                /** @enum {string} */
                severity?: "error" | "warn";
                where?: string | null;
                sql?: string;
                definition?: {
                    [key: string]: unknown;
                } | null;
            };
        } | {
            /** @constant */
            type: "test.removed";
            /** Format: uuid */
            nodeId: string;
            /** Format: uuid */
            testId: string;
        } | {
            /** @constant */
            type: "edge.connected";
            /** Format: uuid */
            from: string;
            /** Format: uuid */
            to: string;
        } | {
            /** @constant */
            type: "edge.disconnected";
            /** Format: uuid */
            from: string;
            /** Format: uuid */
            to: string;
        } | {
            /** @constant */
            type: "macro.added";
            path: string;
            text: string;
        } | {
            /** @constant */
            type: "macro.edited";
            path: string;
            text: string;
        } | {
            /** @constant */
            type: "macro.removed";
            path: string;
        } | {
            /** @constant */
            type: "file.added";
            path: string;
            text: string;
        } | {
            /** @constant */
            type: "file.edited";
            path: string;
            text: string;
        } | {
            /** @constant */
            type: "file.removed";
            path: string;
        } | {
            /** @constant */
            type: "frame.added";
            frame: {
                /** Format: uuid */
                id?: string;
                title: string;
                note?: string | null;
                x: number;
                y: number;
                width: number;
                height: number;
                colour?: string | null;
            };
        } | {
            /** @constant */
            type: "frame.edited";
            /** Format: uuid */
            frameId: string;
            patch: {
                title?: string;
                note?: string | null;
                x?: number;
                y?: number;
                width?: number;
                height?: number;
                colour?: string | null;
            };
        } | {
            /** @constant */
            type: "frame.removed";
            /** Format: uuid */
            frameId: string;
        };
        /** @enum {string} */
        PipelineNodeKind: "SOURCE" | "SEED" | "MODEL" | "SNAPSHOT" | "EXPOSURE";
        PipelinePosition: {
            x: number;
            y: number;
        };
        UndoCommand: {
            /**
             * @default mine
             * @enum {string}
             */
            scope: "mine" | "all";
            /** Format: uuid */
            commandId: string;
        };
        RedoCommand: {
            /** Format: uuid */
            commandId: string;
        };
        RestoreGraphCommand: {
            version: number;
            expectedVersion: number;
            /** Format: uuid */
            commandId: string;
        };
        TakeSnapshotCommand: {
            label: string;
            /** Format: uuid */
            commandId: string;
        };
        AgentChatCommand: {
            /** Format: uuid */
            conversationId?: string;
            message: {
                content: string;
                /**
                 * @default report
                 * @enum {string}
                 */
                deliverableType: "report" | "answer";
            };
            /** @default {} */
            options: {
                /** @default 2000000 */
                capMicros: number;
                /** @default 4 */
                maxParallel: number;
                /**
                 * @default finish_partial
                 * @enum {string}
                 */
                onExhausted: "finish_partial" | "fail";
                /**
                 * @default enqueue
                 * @enum {string}
                 */
                onBusy: "enqueue" | "reject";
                /** @default 1 */
                seed: number;
            };
        };
        AgentResumeCommand: {
            /** Format: uuid */
            threadId: string;
            /** Format: uuid */
            questionId?: string;
            response: {
                [key: string]: unknown;
            } | string | number | boolean;
        };
        /** @enum {string} */
        AgentRunStatus: "QUEUED" | "RUNNING" | "WAITING_CLARIFICATION" | "PAUSED" | "CANCELLING" | "CANCELLED" | "SUCCEEDED" | "FAILED";
        /** @enum {string} */
        DeliverableType: "report" | "website" | "slides" | "answer";
        AgentCancelCommand: {
            /** @default abort */
            mode: components["schemas"]["CancelMode"];
            /** @default stopped by a person */
            reason: string;
        };
        /** @enum {string} */
        CancelMode: "abort" | "finish_now";
        AgentPauseCommand: {
            /** @default paused by a person */
            reason: string;
        };
        AgentUnpauseCommand: Record<string, never>;
        AgentBudgetCommand: {
            capMicros: number;
            /** @default cap changed */
            reason: string;
        };
        AgentAnswerCommand: {
            response: {
                [key: string]: unknown;
            } | string | number | boolean;
        };
        /** @enum {string} */
        EntityType: "report" | "website" | "slides" | "answer" | "chart" | "dataset" | "plan" | "prompt_snapshot" | "model_response" | "tool_output" | "source_snapshot" | "entity_set" | "citation_map" | "manifest" | "upload" | "export_pdf" | "export_html" | "export_markdown" | "export_zip";
        AgentExportCommand: {
            format: components["schemas"]["ExportFormat"];
            /** Format: uuid */
            artifactId?: string;
        };
        /** @enum {string} */
        ExportFormat: "pdf" | "html" | "markdown" | "zip";
        /** @enum {string} */
        AgentJobType: "generate_companion_report" | "extract_entities" | "bind_citations" | "render_export" | "render_thumbnail" | "close_billing_period" | "verify_artifacts" | "collect_garbage";
        /** @enum {string} */
        AgentJobStatus: "pending" | "running" | "success" | "error";
        Session: {
            accessToken: string;
            /** Format: date-time */
            expiresAt: string;
            user: components["schemas"]["User"];
        };
        User: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            organizationId: string;
            email: string;
            displayName: string;
            /** @enum {string} */
            role: "ADMIN" | "TRANSACTION_COORDINATOR" | "MANAGER" | "OPERATOR" | "AGENT" | "ANALYTICS_ENGINEER" | "BOARD" | "ATTORNEY" | "LENDER" | "CLIENT" | "HOMEOWNER" | "VIEWER";
        };
        Error: {
            error: string;
            message: string;
            code: string;
            details: {
                [key: string]: unknown;
            };
        };
        Run: {
            workflowId: string;
            room: string;
            workflowType: string;
            /** Format: uuid */
            aggregateId: string;
            title: string;
            subtitle: string;
            status: string;
            /** @enum {string} */
            phase: "OPEN" | "CLOSED";
            held: boolean;
            waitingOn: string | null;
            waitingRole: string | null;
            nextDeadline: string | null;
            overdueCount: number;
            progressPercent: number;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            updatedAt: string;
            closedAt: string | null;
            lastSequence: number;
            timeZone: string;
        };
        Notification: {
            /** Format: uuid */
            id: string;
            type: string;
            room: string;
            /** Format: uuid */
            aggregateId: string;
            title: string;
            params: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            createdAt: string;
            readAt: string | null;
        };
        Event: {
            /** Format: uuid */
            id: string;
            aggregateType: string;
            /** Format: uuid */
            aggregateId: string;
            sequence: number;
            position: number | null;
            type: string;
            version: number;
            payload: {
                [key: string]: unknown;
            };
            actor: {
                kind: string;
                userId: string | null;
            };
            origin: string;
            reason: string | null;
            causationId: string | null;
            correlationId: string | null;
            /** Format: date-time */
            occurredAt: string;
        };
        DealSummary: {
            /** Format: uuid */
            id: string;
            reference: string;
            title: string | null;
            propertyAddress: components["schemas"]["PropertyAddressOutput"];
            status: components["schemas"]["DealStatus"];
            dealType: components["schemas"]["DealType"];
            representingSide: components["schemas"]["Side"];
            timeZone: string;
            templateKey: string;
            coordinator: components["schemas"]["Person"] | null;
            held: boolean;
            provisioning: boolean;
            progressPercent: number;
            openTasks: number;
            overdueTasks: number;
            nextDeadline: components["schemas"]["NextDeadline"] | null;
            currentMilestones: {
                key: string;
                name: string;
            }[];
            closingDate: string | null;
            projectedClosing: string | null;
            atRisk: boolean;
            lastSeq: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        Person: {
            /** Format: uuid */
            userId: string;
            displayName: string;
        };
        NextDeadline: {
            /** Format: uuid */
            taskId: string;
            title: string;
            /** Format: date-time */
            at: string;
            estimated: boolean;
            who: components["schemas"]["ActingParty"];
        };
        ActingParty: {
            role: components["schemas"]["DealRole"] | null;
            userId: string | null;
            displayName: string | null;
        };
        Deal: {
            /** Format: uuid */
            id: string;
            reference: string;
            title: string | null;
            propertyAddress: components["schemas"]["PropertyAddressOutput"];
            status: components["schemas"]["DealStatus"];
            dealType: components["schemas"]["DealType"];
            representingSide: components["schemas"]["Side"];
            timeZone: string;
            template: {
                /** Format: uuid */
                versionId: string;
                key: string;
                name: string;
                version: number;
                /** @enum {string} */
                mode: "sequential" | "graph";
            };
            coordinator: components["schemas"]["Person"] | null;
            heldAt: string | null;
            holdReason?: string | null;
            cancelReasonCode?: components["schemas"]["CancelReason"] | null;
            cancelNote?: string | null;
            cancelledAt: string | null;
            compensation: components["schemas"]["CompensationEntry"][];
            closedAt: string | null;
            completedAt: string | null;
            metadata: {
                [key: string]: unknown;
            };
            purchasePrice?: components["schemas"]["Money"] | null;
            earnestMoney?: components["schemas"]["Money"] | null;
            loanAmount?: components["schemas"]["Money"] | null;
            commissionBps?: number | null;
            keyDates: components["schemas"]["KeyDate"][];
            participants: components["schemas"]["Participant"][];
            milestones: components["schemas"]["Milestone"][];
            progressPercent: number;
            openTasks: number;
            overdueTasks: number;
            provisioning: boolean;
            lastSeq: number;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        CompensationEntry: {
            /** @enum {string} */
            step: "status" | "tasks" | "executions" | "invites" | "cancellationTasks" | "timers" | "notices";
            /** @enum {string} */
            status: "DONE" | "PENDING" | "FAILED";
            at: string | null;
        };
        KeyDate: {
            key: string;
            /** Format: date */
            localDate: string;
            /** @enum {string} */
            source: "CONTRACT" | "AMENDMENT" | "DERIVED";
            rule: components["schemas"]["DueRule"] | null;
            trace: components["schemas"]["DueTrace"] | null;
            version: number;
        };
        DueRule: {
            anchor: {
                keyDate: string;
            } | {
                task: string;
                /** @enum {string} */
                point: "due" | "completed";
            } | {
                milestone: string;
            } | {
                /** @constant */
                trigger: "event";
                /** Format: date-time */
                at?: string;
            } | {
                /** Format: date-time */
                fixed: string;
            };
            offset: number;
            /** @enum {string} */
            unit: "calendarDays" | "businessDays" | "hours";
            calendar: string;
            /** @enum {string} */
            roll: "none" | "forward" | "backward";
            at: string;
            override?: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                cause: "HAND" | "HOLD";
                /** Format: date-time */
                setAt: string;
            };
        };
        DueTrace: {
            calendar: string;
            calendarVersion: number;
            zone: string;
            steps: {
                /** @enum {string} */
                step: "anchor" | "dayZero" | "count" | "skip" | "roll" | "land" | "override";
                /** Format: date */
                date?: string;
                /** Format: date-time */
                at?: string;
                reason?: string;
            }[];
        };
        Participant: {
            /** Format: uuid */
            id: string;
            userId: string | null;
            displayName: string;
            dealRole: components["schemas"]["DealRole"];
            side: components["schemas"]["Side"];
            areas: components["schemas"]["Area"][];
            status: components["schemas"]["ParticipantStatus"];
        };
        /** @enum {string} */
        ParticipantStatus: "INVITED" | "ACTIVE" | "REMOVED" | "EXPIRED" | "REVOKED";
        Milestone: {
            /** Format: uuid */
            id: string;
            key: string;
            name: string;
            position: number;
            status: components["schemas"]["MilestoneStatus"];
            plannedAt: string | null;
            reachedAt: string | null;
            progressPercent: number;
        };
        /** @enum {string} */
        MilestoneStatus: "PLANNED" | "ACTIVE" | "REACHED" | "SKIPPED" | "CANCELLED";
        DealPlan: {
            template: {
                key: string;
                name: string;
                version: number;
            };
            timeZone: string;
            keyDates: components["schemas"]["KeyDate"][];
            milestones: {
                key: string;
                name: string;
                plannedAt: string | null;
                localDate: string | null;
            }[];
            tasks: {
                key: string;
                title: string;
                milestoneKey: string | null;
                assigneeRole: components["schemas"]["DealRole"] | null;
                area: components["schemas"]["Area"];
                dueAt: string | null;
                dueEstimated: boolean;
                dueRule: components["schemas"]["DueRule"] | null;
                dueTrace: components["schemas"]["DueTrace"] | null;
                waitsOn: string[];
            }[];
            projectedClosing: string | null;
            conflicts: components["schemas"]["Conflict"][];
        };
        Conflict: {
            code: string;
            message: string;
            /** Format: uuid */
            taskId?: string;
            key?: string;
            field?: string;
            /** Format: date */
            earliest?: string;
            /** Format: date-time */
            dueAt?: string;
        };
        DealWorkflowState: {
            status: components["schemas"]["DealStatus"];
            held: boolean;
            provisioning: boolean;
            lastSeq: number;
            milestones: {
                key: string;
                status: components["schemas"]["MilestoneStatus"];
            }[];
            nextWake: string | null;
            monitoringLagSeconds: number;
            plannedExecutions: string[];
            compensation: components["schemas"]["CompensationEntry"][];
            runNumber: number;
            stale: boolean;
        };
        DealActions: {
            items: {
                operation: string;
                allowed: boolean;
                reason?: {
                    code: string;
                    message: string;
                    details: {
                        [key: string]: unknown;
                    };
                };
            }[];
        };
        DealTransition: {
            deal: components["schemas"]["DealHead"];
            result: {
                status: components["schemas"]["DealStatus"];
                seq: number;
            };
        };
        DealHead: {
            /** Format: uuid */
            id: string;
            status: components["schemas"]["DealStatus"];
            held: boolean;
            lastSeq: number;
        };
        PendingCommand: {
            /** @constant */
            pending: true;
            /** Format: uuid */
            commandId: string;
        };
        DealHeld: {
            deal: components["schemas"]["DealHead"];
            result: {
                /** Format: date-time */
                heldAt: string;
            };
        };
        DealResumed: {
            deal: components["schemas"]["DealHead"];
            result: {
                heldFor: {
                    calendarDays: number;
                    businessDays: number;
                };
                moved: {
                    /** Format: uuid */
                    taskId: string;
                    from: string | null;
                    to: string | null;
                }[];
                keyDates: {
                    key: string;
                    from: string | null;
                    /** Format: date */
                    to: string;
                }[];
                overdue: {
                    /** Format: uuid */
                    id: string;
                    key: string;
                }[];
            };
        };
        DealCancelled: {
            deal: components["schemas"]["DealHead"];
            result: {
                status: components["schemas"]["DealStatus"];
                compensation: components["schemas"]["CompensationEntry"][];
            };
        };
        Graph: {
            nodes: {
                /** Format: uuid */
                taskId: string;
                key: string;
                title: string;
                milestoneKey: string | null;
                area: components["schemas"]["Area"];
                status: components["schemas"]["TaskStatus"];
                assignee: components["schemas"]["Person"] | null;
                assigneeRole: components["schemas"]["DealRole"] | null;
                dueAt: string | null;
                dueEstimated: boolean;
                estimateDays: number;
                projectedEnd: string | null;
                slackDays: number | null;
                critical: boolean;
            }[];
            edges: {
                lag: number;
                /** @enum {string} */
                lagUnit: "calendarDays" | "businessDays" | "hours";
                lagCalendar: string | null;
                /** Format: uuid */
                fromTaskId: string;
                /** Format: uuid */
                toTaskId: string;
                lagUntil: string | null;
                waivable: boolean;
                satisfied: boolean;
                waived: boolean;
                critical: boolean;
            }[];
            milestones: components["schemas"]["Milestone"][];
            criticalPath: string[];
            projectedClosing: string | null;
            closingDate: string | null;
            atRisk: boolean;
            lastSeq: number;
        };
        Timeline: {
            past: {
                sequence: number;
                /** Format: date-time */
                at: string;
                type: string;
                title: string;
                actor: {
                    kind: string;
                    userId: string | null;
                    name: string | null;
                };
                origin: string;
                detail: {
                    [key: string]: unknown;
                };
            }[];
            now: {
                what: string;
                who: {
                    role: string | null;
                    person?: string;
                    userId?: string;
                };
                since: string | null;
                /** Format: date-time */
                deadline?: string;
                timeZone: string;
                /** Format: date-time */
                overdueSince?: string;
                action?: {
                    operation: string;
                    refId: string;
                };
                refId?: string;
                detail?: string;
            }[];
            planned: {
                what: string;
                at: string | null;
                estimated: boolean;
                milestone: string | null;
                refId?: string;
                kind?: string;
            }[];
            asOfSequence: number;
            live: boolean;
        };
        AutomationExecution: {
            /** Format: uuid */
            id: string;
            ruleId: string | null;
            ruleKey: string | null;
            ruleName: string;
            /** Format: uuid */
            triggerEventId: string;
            triggerEvent: string;
            /** @enum {string} */
            status: "PLANNED" | "APPLIED" | "UNDONE" | "CANCELLED" | "SKIPPED" | "FAILED";
            plannedEffects: {
                [key: string]: unknown;
            }[];
            appliedEffects: {
                [key: string]: unknown;
            }[];
            error: string | null;
            appliedAt: string | null;
            undoneAt: string | null;
            undoneBy: components["schemas"]["Person"] | null;
            undoReason: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        BoardTask: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            dealId: string;
            key: string;
            title: string;
            instructions: string | null;
            milestoneId: string | null;
            milestoneKey: string | null;
            area: components["schemas"]["Area"];
            assignee: components["schemas"]["Person"] | null;
            assigneeRole: components["schemas"]["DealRole"] | null;
            status: components["schemas"]["TaskStatus"];
            baseStatus: components["schemas"]["TaskBaseStatus"];
            /** Format: date-time */
            statusSince: string;
            overdueSince: string | null;
            firstOverdueAt: string | null;
            required: boolean;
            weight: number;
            estimateDays: number;
            contingency: boolean;
            evidenceType: string | null;
            externalSignal: string | null;
            dueAt: string | null;
            dueEstimated: boolean;
            dueVersion: number;
            completedAt: string | null;
            completedBy: components["schemas"]["Person"] | null;
            occurredAt: string | null;
            late: boolean;
            closedReason: string | null;
            note: string | null;
            origin: components["schemas"]["TaskOrigin"];
            buyerVisible: boolean;
            buyerLabel: string | null;
            /** @enum {string} */
            phase: "NORMAL" | "CANCELLATION";
            timeZone: string;
            version: number;
            waitingOn: components["schemas"]["WaitReason"][];
            rootCauseTaskIds: string[];
        };
        /** @enum {string} */
        TaskBaseStatus: "BLOCKED" | "PENDING" | "IN_PROGRESS" | "COMPLETED" | "SKIPPED" | "CANCELLED";
        TaskOrigin: {
            /** @constant */
            kind: "TEMPLATE";
            version: number;
            key: string;
        } | {
            /** @constant */
            kind: "AUTOMATION";
            ruleId: string;
            ruleKey: string | null;
            executionId: string;
            eventId: string;
        } | {
            /** @constant */
            kind: "MANUAL";
            userId: string;
            reason: string | null;
        } | {
            /** @constant */
            kind: "CANCELLATION";
            version: number;
            key: string;
        } | {
            /** @constant */
            kind: "UPGRADE";
            from: number;
            to: number;
        };
        WaitReason: {
            /** @enum {string} */
            kind: "task" | "lag" | "offer" | "milestone";
            what: string;
            /** Format: uuid */
            taskId?: string;
            key?: string;
            status?: components["schemas"]["TaskStatus"];
            /** Format: date-time */
            until?: string;
        };
        ListedTask: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            dealId: string;
            key: string;
            title: string;
            instructions: string | null;
            milestoneId: string | null;
            milestoneKey: string | null;
            area: components["schemas"]["Area"];
            assignee: components["schemas"]["Person"] | null;
            assigneeRole: components["schemas"]["DealRole"] | null;
            status: components["schemas"]["TaskStatus"];
            baseStatus: components["schemas"]["TaskBaseStatus"];
            /** Format: date-time */
            statusSince: string;
            overdueSince: string | null;
            firstOverdueAt: string | null;
            required: boolean;
            weight: number;
            estimateDays: number;
            contingency: boolean;
            evidenceType: string | null;
            externalSignal: string | null;
            dueAt: string | null;
            dueEstimated: boolean;
            dueVersion: number;
            completedAt: string | null;
            completedBy: components["schemas"]["Person"] | null;
            occurredAt: string | null;
            late: boolean;
            closedReason: string | null;
            note: string | null;
            origin: components["schemas"]["TaskOrigin"];
            buyerVisible: boolean;
            buyerLabel: string | null;
            /** @enum {string} */
            phase: "NORMAL" | "CANCELLATION";
            timeZone: string;
            version: number;
            deal: {
                reference: string;
                propertyAddress: string;
                status: string;
                held: boolean;
            };
        };
        TaskWithDependencies: {
            task: components["schemas"]["Task"];
            prerequisites: components["schemas"]["TaskDependency"][];
            dependents: components["schemas"]["TaskDependency"][];
            waitingOn: components["schemas"]["WaitReason"][];
            rootCauseTaskIds: string[];
            dueRule: components["schemas"]["DueRule"] | null;
            dueTrace: components["schemas"]["DueTrace"] | null;
            lastSeq: number;
        };
        Task: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            dealId: string;
            key: string;
            title: string;
            instructions: string | null;
            milestoneId: string | null;
            milestoneKey: string | null;
            area: components["schemas"]["Area"];
            assignee: components["schemas"]["Person"] | null;
            assigneeRole: components["schemas"]["DealRole"] | null;
            status: components["schemas"]["TaskStatus"];
            baseStatus: components["schemas"]["TaskBaseStatus"];
            /** Format: date-time */
            statusSince: string;
            overdueSince: string | null;
            firstOverdueAt: string | null;
            required: boolean;
            weight: number;
            estimateDays: number;
            contingency: boolean;
            evidenceType: string | null;
            externalSignal: string | null;
            dueAt: string | null;
            dueEstimated: boolean;
            dueVersion: number;
            completedAt: string | null;
            completedBy: components["schemas"]["Person"] | null;
            occurredAt: string | null;
            late: boolean;
            closedReason: string | null;
            note: string | null;
            origin: components["schemas"]["TaskOrigin"];
            buyerVisible: boolean;
            buyerLabel: string | null;
            /** @enum {string} */
            phase: "NORMAL" | "CANCELLATION";
            timeZone: string;
            version: number;
        };
        TaskDependency: {
            lag: number;
            /** @enum {string} */
            lagUnit: "calendarDays" | "businessDays" | "hours";
            lagCalendar: string | null;
            task: {
                /** Format: uuid */
                taskId: string;
                key: string;
                title: string;
                status: components["schemas"]["TaskStatus"];
                dueAt: string | null;
            };
            lagUntil: string | null;
            waivable: boolean;
            satisfiedAt: string | null;
            waived: boolean;
            waiveReason: string | null;
        };
        TaskWhy: {
            /** Format: uuid */
            taskId: string;
            exists: {
                text: string;
                origin: components["schemas"]["TaskOrigin"];
                template?: {
                    key: string;
                    version: number;
                };
                /** Format: uuid */
                executionId?: string;
                /** Format: uuid */
                eventId?: string;
                user?: components["schemas"]["Person"];
            };
            date: {
                text: string;
                dueAt: string | null;
                estimated: boolean;
                rule: components["schemas"]["DueRule"] | null;
                trace: components["schemas"]["DueTrace"] | null;
            };
            status: {
                text: string;
                status: components["schemas"]["TaskStatus"];
                /** Format: date-time */
                since: string;
                waitingOn: components["schemas"]["WaitReason"][];
                rootCauseTaskIds: string[];
            };
        };
        TaskOutcome: {
            task: components["schemas"]["Task"];
            unblocked: {
                /** Format: uuid */
                id: string;
                key: string;
                title: string;
            }[];
            milestone: components["schemas"]["Milestone"] | null;
            progressPercent: number;
            conflicts: components["schemas"]["Conflict"][];
            seq: number;
        };
        TemplateSummary: {
            key: string;
            name: string;
            dealType: components["schemas"]["DealType"];
            builtIn: boolean;
            /** Format: uuid */
            versionId: string;
            number: number;
            /** @enum {string} */
            mode: "sequential" | "graph";
            calendar: string;
            publishedAt: string | null;
            milestones: {
                key: string;
                name: string;
                buyerLabel: string | null;
                position: number;
            }[];
            taskCount: number;
            keyDates: {
                key: string;
                derived: boolean;
            }[];
        };
        TemplateVersion: {
            key: string;
            name: string;
            dealType: components["schemas"]["DealType"];
            builtIn: boolean;
            /** Format: uuid */
            versionId: string;
            number: number;
            /** @enum {string} */
            status: "DRAFT" | "PUBLISHED" | "RETIRED";
            /** @enum {string} */
            mode: "sequential" | "graph";
            calendar: string;
            dueTime: string;
            changeNote: string | null;
            publishedAt: string | null;
            keyDates: {
                key: string;
                rule: components["schemas"]["DueRule"];
            }[];
            milestones: {
                key: string;
                name: string;
                buyerLabel: string | null;
                position: number;
            }[];
            tasks: {
                key: string;
                title: string;
                instructions: string | null;
                milestoneKey: string | null;
                assigneeRole: components["schemas"]["DealRole"] | null;
                area: components["schemas"]["Area"];
                dueRule: components["schemas"]["DueRule"] | null;
                required: boolean;
                weight: number;
                estimateDays: number;
                evidenceType: string | null;
                contingency: boolean;
                emits: string | null;
                externalSignal: string | null;
                buyerVisible: boolean;
                buyerLabel: string | null;
                appliesWhen: {
                    [key: string]: unknown;
                } | null;
                /** @enum {string} */
                phase: "NORMAL" | "CANCELLATION";
            }[];
            dependencies: {
                lag: number;
                /** @enum {string} */
                lagUnit: "calendarDays" | "businessDays" | "hours";
                lagCalendar: string | null;
                from: string;
                to: string;
                waivable: boolean;
            }[];
        };
        PipelineListItem: {
            /** Format: uuid */
            id: string;
            name: string;
            slug: string;
            version: number;
            stateSha256: string;
            archivedAt: string | null;
            gitRemote: string | null;
            gitBranch: string;
            defaultEnvironmentId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            projectName: string;
            nodes: number;
            issues: number;
            lastEditor: {
                userId: string;
                displayName: string;
            } | null;
        };
        Pipeline: {
            /** Format: uuid */
            id: string;
            name: string;
            slug: string;
            settings: components["schemas"]["PipelineSettings"];
            version: number;
            stateSha256: string;
            archivedAt: string | null;
            gitRemote: string | null;
            gitBranch: string;
            defaultEnvironmentId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        PipelineSettings: {
            projectName: string;
            dbtVersion: string | null;
            vars: {
                [key: string]: unknown;
            };
            folders: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
            extra: {
                [key: string]: unknown;
            };
        };
        PipelineAppended: {
            version: number;
            events: components["schemas"]["Event"][];
            issues: components["schemas"]["PipelineIssue"][];
        };
        PipelineIssue: {
            nodeId: string | null;
            nodeName: string | null;
            /** @enum {string} */
            severity: "error" | "warning";
            /** @enum {string} */
            code: "REF_UNRESOLVED" | "REF_DISABLED" | "SOURCE_UNRESOLVED" | "JINJA_SYNTAX" | "TEST_ARGUMENT_MISSING" | "SQL_MISSING" | "UNIQUE_KEY_UNKNOWN" | "ALIAS_TOO_LONG";
            line: number | null;
            column: number | null;
            message: string;
        };
        PipelineImportReport: {
            nodes: {
                kind: string;
                name: string;
                file: string | null;
            }[];
            tests: number;
            passedThrough: string[];
            skipped: string[];
            issues: components["schemas"]["PipelineIssue"][];
        };
        PipelineGraph: {
            /** Format: uuid */
            pipelineId: string;
            name: string;
            archived: boolean;
            version: number;
            /** Format: date-time */
            at: string;
            headVersion: number;
            settings: components["schemas"]["PipelineSettings"];
            nodes: components["schemas"]["PipelineGraphNode"][];
            edges: components["schemas"]["PipelineEdge"][];
            issues: components["schemas"]["PipelineIssue"][];
            frames: components["schemas"]["PipelineFrame"][];
            macros: components["schemas"]["PipelineFile"][];
            files: components["schemas"]["PipelineFile"][];
            stateSha256: string;
        };
        PipelineGraphNode: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["PipelineNodeKind"];
            name: string;
            folder: string;
            description: string | null;
            position: components["schemas"]["PipelinePositionOutput"];
            config: {
                [key: string]: unknown;
            };
            body: components["schemas"]["PipelineNodeBody"] | null;
            sql?: string | null;
            columns?: components["schemas"]["PipelineColumn"][];
            tests?: components["schemas"]["PipelineTest"][];
        };
        PipelineNodeBody: {
            sha256: string;
            sizeBytes: number;
            calls: components["schemas"]["PipelineJinjaCall"][];
            problems: {
                line: number;
                column: number;
                message: string;
            }[];
        };
        PipelineJinjaCall: {
            /** @enum {string} */
            function: "ref" | "source" | "config";
            args: (string | null)[];
            keywords: string[];
            line: number;
            column: number;
        };
        PipelineColumn: {
            name: string;
            type: string | null;
            description: string | null;
            tags: string[];
            pii: boolean;
            constraints: {
                [key: string]: unknown;
            }[];
        };
        PipelineTest: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "GENERIC" | "SINGULAR" | "UNIT";
            name: string;
            column: string | null;
            arguments: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            severity: "error" | "warn";
            where: string | null;
            body: components["schemas"]["PipelineNodeBody"] | null;
            definition: {
                [key: string]: unknown;
            } | null;
        };
        PipelineEdge: {
            /** Format: uuid */
            from: string;
            /** Format: uuid */
            to: string;
            /** @enum {string} */
            origin: "DECLARED" | "SQL";
        };
        PipelineFrame: {
            /** Format: uuid */
            id: string;
            title: string;
            note: string | null;
            x: number;
            y: number;
            width: number;
            height: number;
            colour: string | null;
        };
        PipelineFile: {
            sha256: string;
            sizeBytes: number;
            path: string;
        };
        PipelineGraphDiff: {
            from: number;
            to: number;
            nodes: {
                added: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    kind: string;
                }[];
                removed: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    kind: string;
                }[];
                changed: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    kind: string;
                    fields: string[];
                    previousName: string;
                    columns: {
                        added: string[];
                        removed: string[];
                        changed: string[];
                    };
                    tests: {
                        added: string[];
                        removed: string[];
                        changed: string[];
                    };
                    sql: string | null;
                }[];
            };
            edges: {
                added: components["schemas"]["PipelineEdge"][];
                removed: components["schemas"]["PipelineEdge"][];
            };
            settings: string[];
            files: {
                added: string[];
                removed: string[];
                changed: string[];
            };
        };
        PipelineHistory: {
            undo: string | null;
            redo: string | null;
        };
        PipelineSnapshot: {
            /** Format: uuid */
            id: string;
            ofVersion: number;
            stateSha256: string;
            label: string;
            /** Format: date-time */
            createdAt: string;
            createdBy: {
                userId: string;
                displayName: string;
            } | null;
        };
        PipelineNodeDetail: {
            version: number;
            node: components["schemas"]["PipelineNode"];
            sql: string | null;
            testSql: {
                [key: string]: string;
            };
            upstream: {
                /** Format: uuid */
                id: string;
                name: string;
                kind: string;
                origin: string;
            }[];
            downstream: {
                /** Format: uuid */
                id: string;
                name: string;
                kind: string;
                origin: string;
            }[];
            issues: components["schemas"]["PipelineIssue"][];
        };
        PipelineNode: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["PipelineNodeKind"];
            name: string;
            folder: string;
            description: string | null;
            position: components["schemas"]["PipelinePositionOutput"];
            config: {
                [key: string]: unknown;
            };
            body: components["schemas"]["PipelineNodeBody"] | null;
            columns: components["schemas"]["PipelineColumn"][];
            tests: components["schemas"]["PipelineTest"][];
        };
        PipelineNodeHistory: {
            items: {
                sequence: number;
                /** Format: date-time */
                at: string;
                type: string;
                title: string;
                /** Format: uuid */
                commandId: string;
                actor: {
                    kind: string;
                    userId: string | null;
                    name: string | null;
                };
            }[];
            blame: {
                line: number;
                sequence: number;
                userId: string | null;
                name: string | null;
                /** Format: date-time */
                at: string;
            }[];
        };
        AgentRun: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            conversationId: string;
            /** Format: uuid */
            threadId: string;
            title: string;
            createdBy: components["schemas"]["AgentPerson"];
            status: components["schemas"]["AgentRunStatus"];
            phase: components["schemas"]["AgentRunPhase"];
            outcomeReason: string | null;
            deliverableType: components["schemas"]["DeliverableType"];
            provider: string;
            model: string;
            simulated: boolean;
            parentRunId: string | null;
            childIndex: number | null;
            maxParallel: number;
            onExhausted: string;
            costMicros: number;
            costCents: number;
            tokenUsage: {
                input: number;
                cachedInput: number;
                output: number;
                reasoning: number;
            };
            budget: components["schemas"]["AgentBudget"];
            openQuestions: number;
            lastSequenceNum: number;
            deliverableArtifactId: string | null;
            allowed: ("pause" | "resume" | "cancel" | "changeBudget" | "export")[];
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            startedAt: string | null;
            completedAt: string | null;
        };
        AgentPerson: {
            /** Format: uuid */
            userId: string;
            displayName: string;
        };
        /** @enum {string} */
        AgentRunPhase: "QUEUED" | "PLANNING" | "WORKING" | "COMPOSING" | "DONE";
        AgentBudget: {
            capMicros: number;
            spentMicros: number;
            reservedMicros: number;
            allocatedMicros: number;
            overrunMicros: number;
            currency: string;
        };
        AgentStep: {
            stepKey: string;
            kind: components["schemas"]["AgentStepKind"];
            title: string;
            status: components["schemas"]["AgentStepStatus"];
            dependsOn: string[];
            planRevision: number;
            budgetShareBp: number;
            summary: string | null;
            outputArtifactId: string | null;
            costMicros: number;
            modelCalls: number;
            toolCalls: number;
            error: {
                code: string;
                message: string;
            } | null;
            startedAt: string | null;
            completedAt: string | null;
        };
        /** @enum {string} */
        AgentStepKind: "research" | "analyse" | "write" | "chart" | "website" | "slides" | "fan_out" | "ask" | "review";
        /** @enum {string} */
        AgentStepStatus: "PENDING" | "RUNNING" | "WAITING" | "SUCCEEDED" | "FAILED" | "SKIPPED" | "CANCELLED";
        AgentQuestion: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            runId: string;
            runTitle: string;
            /** Format: uuid */
            threadId: string;
            stepKey: string;
            kind: components["schemas"]["AgentQuestionKind"];
            prompt: string;
            reason: string;
            schema: {
                [key: string]: unknown;
            };
            defaultAnswer: ({
                [key: string]: unknown;
            } | string | number | boolean) | null;
            /** @enum {string} */
            onDeadline: "use_default" | "fail_step";
            /** Format: date-time */
            deadlineAt: string;
            status: components["schemas"]["AgentQuestionStatus"];
            answer: ({
                [key: string]: unknown;
            } | string | number | boolean) | null;
            answeredBy: components["schemas"]["AgentPerson"] | null;
            answeredAt: string | null;
            source: ("person" | "default" | "inherited") | null;
            /** Format: date-time */
            createdAt: string;
        };
        /** @enum {string} */
        AgentQuestionKind: "CLARIFICATION" | "PLAN_APPROVAL" | "TOOL_APPROVAL" | "TOOL_OUTCOME" | "BUDGET";
        /** @enum {string} */
        AgentQuestionStatus: "OPEN" | "ANSWERED" | "DEFAULTED" | "EXPIRED" | "WITHDRAWN";
        AgentStepDetail: {
            stepKey: string;
            kind: components["schemas"]["AgentStepKind"];
            title: string;
            status: components["schemas"]["AgentStepStatus"];
            dependsOn: string[];
            planRevision: number;
            budgetShareBp: number;
            summary: string | null;
            outputArtifactId: string | null;
            costMicros: number;
            modelCalls: number;
            toolCalls: number;
            error: {
                code: string;
                message: string;
            } | null;
            startedAt: string | null;
            completedAt: string | null;
            task: string;
            modelCallList: {
                /** Format: uuid */
                id: string;
                turn: number;
                attempt: number;
                status: string;
                finishReason: string | null;
                costMicros: number;
                firstTokenMs: number | null;
                /** Format: date-time */
                createdAt: string;
            }[];
            toolCallList: components["schemas"]["AgentToolCall"][];
        };
        AgentToolCall: {
            /** Format: uuid */
            id: string;
            turn: number;
            server: string;
            tool: string;
            /** @enum {string} */
            effect: "read" | "write";
            /** @enum {string} */
            status: "REQUESTED" | "RUNNING" | "SUCCEEDED" | "FAILED" | "DENIED" | "UNKNOWN";
            isError: boolean;
            attempt: number;
            /** Format: uuid */
            argsArtifactId: string;
            resultArtifactId: string | null;
            /** Format: date-time */
            createdAt: string;
            completedAt: string | null;
        };
        AgentCitation: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            artifactId: string;
            marker: number;
            start: number;
            end: number;
            sourceId: string | null;
            quote: string;
            locator: string | null;
            /** @enum {string} */
            support: "exact" | "paraphrase" | "unsupported";
        };
        AgentArtifact: {
            /** Format: uuid */
            id: string;
            runId: string | null;
            jobId: string | null;
            stepKey: string | null;
            /** Format: sha256_hex */
            sha256: string;
            sizeBytes: number;
            mediaType: string;
            name: string;
            version: number;
            entityType: components["schemas"]["EntityType"];
            tags: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            createdAt: string;
        };
        AgentJob: {
            /** Format: uuid */
            id: string;
            jobKey: string;
            runId: string | null;
            jobType: components["schemas"]["AgentJobType"];
            status: components["schemas"]["AgentJobStatus"];
            format: components["schemas"]["ExportFormat"] | null;
            resultArtifactId: string | null;
            error: string | null;
            attempt: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        AgentConversation: {
            /** Format: uuid */
            id: string;
            title: string;
            createdBy: components["schemas"]["AgentPerson"];
            /** @enum {string} */
            visibility: "private" | "organization";
            members: components["schemas"]["AgentPerson"][];
            runs: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        AgentMessage: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            conversationId: string;
            runId: string | null;
            stepKey: string | null;
            /** @enum {string} */
            role: "user" | "assistant" | "system";
            /** @enum {string} */
            status: "STREAMING" | "COMPLETED" | "INTERRUPTED" | "FAILED";
            attempt: number;
            text: string | null;
            contentArtifactId: string | null;
            deliverableType: components["schemas"]["DeliverableType"] | null;
            /** Format: date-time */
            createdAt: string;
        };
        PropertyAddressOutput: {
            line1: string;
            line2?: string;
            city: string;
            state: string;
            postalCode: string;
            /** @default US */
            country: string;
        };
        PipelinePositionOutput: {
            x: number;
            y: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_001: Sign in: the request carries no valid token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_004: Too many sign-in attempts. Wait before you try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                role?: "ADMIN" | "TRANSACTION_COORDINATOR" | "MANAGER" | "OPERATOR" | "AGENT" | "ANALYTICS_ENGINEER" | "BOARD" | "ATTORNEY" | "LENDER" | "CLIENT" | "HOMEOWNER" | "VIEWER";
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["User"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listRuns: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                room?: string;
                status?: string;
                phase?: "OPEN" | "CLOSED";
                waitingRole?: string;
                overdue?: string;
                q?: string;
                sort?: "nextDeadline" | "-nextDeadline" | "updatedAt" | "-updatedAt" | "startedAt" | "-startedAt" | "title" | "-title" | "status" | "room" | "progressPercent" | "-progressPercent";
                facets?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Run"][];
                        nextCursor: string | null;
                        facets?: {
                            room: {
                                value: string;
                                count: number;
                            }[];
                            status: {
                                value: string;
                                count: number;
                            }[];
                            phase: {
                                value: string;
                                count: number;
                            }[];
                            waitingRole: {
                                value: string;
                                count: number;
                            }[];
                            overdue: {
                                value: string;
                                count: number;
                            }[];
                        };
                    };
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    myWork: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            room: string;
                            /** Format: uuid */
                            aggregateId: string;
                            /** Format: uuid */
                            refId: string;
                            runTitle: string;
                            what: string;
                            deadline: string | null;
                            timeZone: string;
                            overdueSince: string | null;
                            since: string | null;
                            mine: boolean;
                            status: string;
                            action: {
                                operation: string;
                                refId: string;
                            } | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                unread?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Notification"][];
                        nextCursor: string | null;
                        unreadCount: number;
                    };
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readNotifications: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        read: number;
                    };
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description IDEMPOTENCY_003: The first request with this Idempotency-Key is still running. Retry in a moment with the same key. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description IDEMPOTENCY_002: This Idempotency-Key was used for another request. Use a new key for a new request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    tenantStream: {
        parameters: {
            query?: {
                aggregates?: string;
                after?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Event"][];
                        nextCursor: string | null;
                    };
                    "text/event-stream": string;
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    command: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        aggregateType: string;
                        /** Format: uuid */
                        aggregateId: string;
                        name: string;
                        /** @enum {string} */
                        state: "PENDING" | "SETTLED" | "REFUSED";
                        result: unknown;
                        code: string | null;
                        details: {
                            [key: string]: unknown;
                        } | null;
                        /** Format: date-time */
                        createdAt: string;
                        settledAt: string | null;
                    };
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    workflowQuery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workflowId: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After.
             *
             *     ENGINE_001: The workflow engine cannot be reached. Retry after the time in Retry-After.
             *
             *     ENGINE_003: No worker answered in time. Retry after the time in Retry-After.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listDeals: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                status?: components["schemas"]["DealStatus"][];
                coordinatorId?: string;
                templateKey?: string;
                state?: string;
                overdue?: string;
                held?: string;
                closingFrom?: string;
                closingTo?: string;
                facets?: string;
                sort?: "closingDate" | "-closingDate" | "nextDeadline" | "-nextDeadline" | "progress" | "-progress" | "updatedAt" | "-updatedAt" | "reference" | "-reference";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DealSummary"][];
                        nextCursor: string | null;
                        facets?: {
                            status: {
                                value: string;
                                label?: string;
                                count: number;
                            }[];
                            overdue: {
                                value: string;
                                label?: string;
                                count: number;
                            }[];
                            held: {
                                value: string;
                                label?: string;
                                count: number;
                            }[];
                            coordinator: {
                                value: string;
                                label?: string;
                                count: number;
                            }[];
                            state: {
                                value: string;
                                label?: string;
                                count: number;
                            }[];
                        };
                        total?: number;
                    };
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createDeal: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDealCommand"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description IDEMPOTENCY_003: The first request with this Idempotency-Key is still running. Retry in a moment with the same key. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_002: This Idempotency-Key was used for another request. Use a new key for a new request.
             *
             *     DEAL_014: That person is not an active participant for {area} items. Add them to the deal, or choose someone else.
             *
             *     DEAL_021: The date in {field} is not possible: {constraint}. Correct it and try again.
             *
             *     DEAL_061: The template cannot be used: {findings}. Correct it or choose another template.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    planDeal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanDealCommand"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealPlan"];
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description DEAL_021: The date in {field} is not possible: {constraint}. Correct it and try again.
             *
             *     DEAL_061: The template cannot be used: {findings}. Correct it or choose another template.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getDealSummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealSummary"];
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getDealState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealWorkflowState"];
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getDealActions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealActions"];
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    acceptOffer: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptOfferCommand"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealTransition"];
                };
            };
            /** @description Done. */
            202: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingCommand"];
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_003: The first request with this Idempotency-Key is still running. Retry in a moment with the same key.
             *
             *     DEAL_002: A deal that is {from} cannot do "{action}". Possible now: {allowed}.
             *
             *     DEAL_003: The deal has been on hold since {heldAt}. Resume it first, then try again.
             *
             *     DEAL_004: The deal is {from} and no longer changes. Open a new deal if work remains.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_002: This Idempotency-Key was used for another request. Use a new key for a new request.
             *
             *     DEAL_008: The offer cannot be accepted yet: {missing}. Add what is missing, then try again.
             *
             *     DEAL_021: The date in {field} is not possible: {constraint}. Correct it and try again.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    markPending: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealStatusCommand"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealTransition"];
                };
            };
            /** @description Done. */
            202: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingCommand"];
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_003: The first request with this Idempotency-Key is still running. Retry in a moment with the same key.
             *
             *     DEAL_002: A deal that is {from} cannot do "{action}". Possible now: {allowed}.
             *
             *     DEAL_003: The deal has been on hold since {heldAt}. Resume it first, then try again.
             *
             *     DEAL_004: The deal is {from} and no longer changes. Open a new deal if work remains.
             *
             *     DEAL_006: These tasks must end first: {openTasks}. Complete or skip them, then try again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description IDEMPOTENCY_002: This Idempotency-Key was used for another request. Use a new key for a new request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    closeDeal: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealStatusCommand"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealTransition"];
                };
            };
            /** @description Done. */
            202: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingCommand"];
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_003: The first request with this Idempotency-Key is still running. Retry in a moment with the same key.
             *
             *     DEAL_002: A deal that is {from} cannot do "{action}". Possible now: {allowed}.
             *
             *     DEAL_003: The deal has been on hold since {heldAt}. Resume it first, then try again.
             *
             *     DEAL_004: The deal is {from} and no longer changes. Open a new deal if work remains.
             *
             *     DEAL_006: These tasks must end first: {openTasks}. Complete or skip them, then try again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description IDEMPOTENCY_002: This Idempotency-Key was used for another request. Use a new key for a new request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    pauseDeal: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseDealCommand"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealHeld"];
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_003: The first request with this Idempotency-Key is still running. Retry in a moment with the same key.
             *
             *     DEAL_003: The deal has been on hold since {heldAt}. Resume it first, then try again.
             *
             *     DEAL_004: The deal is {from} and no longer changes. Open a new deal if work remains.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description IDEMPOTENCY_002: This Idempotency-Key was used for another request. Use a new key for a new request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    resumeDeal: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeDealCommand"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealResumed"];
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_003: The first request with this Idempotency-Key is still running. Retry in a moment with the same key.
             *
             *     DEAL_002: A deal that is {from} cannot do "{action}". Possible now: {allowed}.
             *
             *     DEAL_003: The deal has been on hold since {heldAt}. Resume it first, then try again.
             *
             *     DEAL_004: The deal is {from} and no longer changes. Open a new deal if work remains.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description IDEMPOTENCY_002: This Idempotency-Key was used for another request. Use a new key for a new request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    cancelDeal: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelDealCommand"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealCancelled"];
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_003: The first request with this Idempotency-Key is still running. Retry in a moment with the same key.
             *
             *     DEAL_002: A deal that is {from} cannot do "{action}". Possible now: {allowed}.
             *
             *     DEAL_004: The deal is {from} and no longer changes. Open a new deal if work remains.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description IDEMPOTENCY_002: This Idempotency-Key was used for another request. Use a new key for a new request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listKeyDates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["KeyDate"][];
                        timeZone: string;
                    };
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getDealGraph: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Graph"];
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getDealTimeline: {
        parameters: {
            query?: {
                asOf?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dealEvents: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Event"][];
                        nextCursor: string | null;
                    };
                    "text/event-stream": string;
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listDealExecutions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AutomationExecution"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listDealTasks: {
        parameters: {
            query?: {
                status?: components["schemas"]["TaskStatus"];
                assigneeId?: string | "none";
                area?: components["schemas"]["Area"];
                dueBefore?: string;
                milestone?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BoardTask"][];
                        lastSeq: number;
                        provisioning: boolean;
                    };
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: components["schemas"]["TaskStatus"];
                assigneeId?: string | "none";
                area?: components["schemas"]["Area"];
                dueBefore?: string;
                overdue?: string;
                open?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedTask"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskWithDependencies"];
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getTaskWhy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskWhy"];
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    assignTask: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignTaskCommand"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description NOT_FOUND_001: There is no such resource, or you may not see it.
             *
             *     DEAL_010: There is no such task here. Reload the deal to see its current tasks.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_003: The first request with this Idempotency-Key is still running. Retry in a moment with the same key.
             *
             *     DEAL_003: The deal has been on hold since {heldAt}. Resume it first, then try again.
             *
             *     DEAL_004: The deal is {from} and no longer changes. Open a new deal if work remains.
             *
             *     DEAL_012: A task that is {from} cannot do "{action}". Possible now: {allowed}.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_002: This Idempotency-Key was used for another request. Use a new key for a new request.
             *
             *     DEAL_014: That person is not an active participant for {area} items. Add them to the deal, or choose someone else.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    unassignTask: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnassignTaskCommand"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description NOT_FOUND_001: There is no such resource, or you may not see it.
             *
             *     DEAL_010: There is no such task here. Reload the deal to see its current tasks.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_003: The first request with this Idempotency-Key is still running. Retry in a moment with the same key.
             *
             *     DEAL_003: The deal has been on hold since {heldAt}. Resume it first, then try again.
             *
             *     DEAL_004: The deal is {from} and no longer changes. Open a new deal if work remains.
             *
             *     DEAL_012: A task that is {from} cannot do "{action}". Possible now: {allowed}.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description IDEMPOTENCY_002: This Idempotency-Key was used for another request. Use a new key for a new request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    completeTask: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteTaskCommand"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskOutcome"];
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_003: Your role does not allow this.
             *
             *     DEAL_017: Only the assignee or the coordinator may complete this task. Ask them, or have it assigned to you.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description NOT_FOUND_001: There is no such resource, or you may not see it.
             *
             *     DEAL_010: There is no such task here. Reload the deal to see its current tasks.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_003: The first request with this Idempotency-Key is still running. Retry in a moment with the same key.
             *
             *     DEAL_003: The deal has been on hold since {heldAt}. Resume it first, then try again.
             *
             *     DEAL_004: The deal is {from} and no longer changes. Open a new deal if work remains.
             *
             *     DEAL_012: A task that is {from} cannot do "{action}". Possible now: {allowed}.
             *
             *     DEAL_011: The task still waits on {waitingOn}. It can be completed once they have ended.
             *
             *     DEAL_013: The task was completed already, at {at}. Nothing more to do.
             *
             *     DEAL_018: The task needs a document ({evidenceType}) first. Upload it, then complete the task.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_002: This Idempotency-Key was used for another request. Use a new key for a new request.
             *
             *     DEAL_021: The date in {field} is not possible: {constraint}. Correct it and try again.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    skipTask: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkipTaskCommand"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskOutcome"];
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description NOT_FOUND_001: There is no such resource, or you may not see it.
             *
             *     DEAL_010: There is no such task here. Reload the deal to see its current tasks.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_003: The first request with this Idempotency-Key is still running. Retry in a moment with the same key.
             *
             *     DEAL_003: The deal has been on hold since {heldAt}. Resume it first, then try again.
             *
             *     DEAL_004: The deal is {from} and no longer changes. Open a new deal if work remains.
             *
             *     DEAL_012: A task that is {from} cannot do "{action}". Possible now: {allowed}.
             *
             *     DEAL_024: This date breaks a waiting period; the earliest date is {earliest}. Choose a later date or record a waiver with a reason.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description IDEMPOTENCY_002: This Idempotency-Key was used for another request. Use a new key for a new request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TemplateSummary"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getTemplateVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateVersion"];
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listPipelines: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                archived?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PipelineListItem"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createPipeline: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePipelineCommand"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pipeline"];
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_003: The first request with this Idempotency-Key is still running. Retry in a moment with the same key.
             *
             *     PIPE_004: The name "{name}" is used by another node. Choose another name.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description IDEMPOTENCY_002: This Idempotency-Key was used for another request. Use a new key for a new request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getPipeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pipeline"];
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    archivePipeline: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pipeline"];
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description IDEMPOTENCY_003: The first request with this Idempotency-Key is still running. Retry in a moment with the same key. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description IDEMPOTENCY_002: This Idempotency-Key was used for another request. Use a new key for a new request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    editPipeline: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditPipelineCommand"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pipeline"];
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description IDEMPOTENCY_003: The first request with this Idempotency-Key is still running. Retry in a moment with the same key. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description IDEMPOTENCY_002: This Idempotency-Key was used for another request. Use a new key for a new request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    pipelineEvents: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Event"][];
                        nextCursor: string | null;
                    };
                    "text/event-stream": string;
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    appendPipelineEvents: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppendEventsCommand"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineAppended"];
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             *
             *     PIPE_001: The change at {field} does not fit: {constraint}. Correct it and send it again.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description NOT_FOUND_001: There is no such resource, or you may not see it.
             *
             *     PIPE_009: The graph has no version at "{at}". Versions go from 1 to {currentVersion}.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_003: The first request with this Idempotency-Key is still running. Retry in a moment with the same key.
             *
             *     PIPE_002: The graph is at version {currentVersion}, your edit was made on version {expectedVersion}. Look at what changed, then send the edit again.
             *
             *     PIPE_004: The name "{name}" is used by another node. Choose another name.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_002: This Idempotency-Key was used for another request. Use a new key for a new request.
             *
             *     PIPE_003: This would make nodes depend on each other: {path}. Remove one of these edges first.
             *
             *     PIPE_005: {name} is used by {dependents}. Change them first, or remove it together with them.
             *
             *     PIPE_008: The edge is not possible: {reason}.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getPipelineTimeline: {
        parameters: {
            query?: {
                asOf?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    importPipeline: {
        parameters: {
            query: {
                name: string;
                slug?: string;
                dryRun?: string;
            };
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
                /** @description SHA-256 of the file, in hexadecimal. */
                "X-Content-SHA256": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/zip": string;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineImportReport"];
                };
            };
            /** @description Done. */
            201: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pipeline: components["schemas"]["Pipeline"];
                        report: components["schemas"]["PipelineImportReport"];
                    };
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_003: The first request with this Idempotency-Key is still running. Retry in a moment with the same key.
             *
             *     PIPE_004: The name "{name}" is used by another node. Choose another name.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UPLOAD_002: The file is larger than the limit of {maxBytes} bytes. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_002: This file type is not accepted. Send one of: {accepted}. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_002: This Idempotency-Key was used for another request. Use a new key for a new request.
             *
             *     UPLOAD_001: The file that arrived is not the one announced in X-Content-SHA256. Send it again.
             *
             *     PIPE_003: This would make nodes depend on each other: {path}. Remove one of these edges first.
             *
             *     PIPE_025: {file}, line {line}: {reason}. Nothing was imported; correct the file and send it again.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    appendEvents: {
        parameters: {
            query?: {
                pipelineId?: string;
            };
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppendEventsCommand"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineAppended"];
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             *
             *     PIPE_001: The change at {field} does not fit: {constraint}. Correct it and send it again.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description PIPE_009: The graph has no version at "{at}". Versions go from 1 to {currentVersion}. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_003: The first request with this Idempotency-Key is still running. Retry in a moment with the same key.
             *
             *     PIPE_002: The graph is at version {currentVersion}, your edit was made on version {expectedVersion}. Look at what changed, then send the edit again.
             *
             *     PIPE_004: The name "{name}" is used by another node. Choose another name.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_002: This Idempotency-Key was used for another request. Use a new key for a new request.
             *
             *     PIPE_003: This would make nodes depend on each other: {path}. Remove one of these edges first.
             *
             *     PIPE_005: {name} is used by {dependents}. Change them first, or remove it together with them.
             *
             *     PIPE_008: The edge is not possible: {reason}.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getPipelineGraph: {
        parameters: {
            query?: {
                at?: string;
                include?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineGraph"];
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description NOT_FOUND_001: There is no such resource, or you may not see it.
             *
             *     PIPE_009: The graph has no version at "{at}". Versions go from 1 to {currentVersion}.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getGraph: {
        parameters: {
            query?: {
                at?: string;
                include?: string;
                pipelineId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineGraph"];
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description PIPE_009: The graph has no version at "{at}". Versions go from 1 to {currentVersion}. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    diffPipelineGraph: {
        parameters: {
            query: {
                from: string;
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineGraphDiff"];
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description NOT_FOUND_001: There is no such resource, or you may not see it.
             *
             *     PIPE_009: The graph has no version at "{at}". Versions go from 1 to {currentVersion}.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    checkPipeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    at?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        issues: components["schemas"]["PipelineIssue"][];
                    };
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description NOT_FOUND_001: There is no such resource, or you may not see it.
             *
             *     PIPE_009: The graph has no version at "{at}". Versions go from 1 to {currentVersion}.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getPipelineHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineHistory"];
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    undoPipeline: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoCommand"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineAppended"];
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             *
             *     PIPE_001: The change at {field} does not fit: {constraint}. Correct it and send it again.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description NOT_FOUND_001: There is no such resource, or you may not see it.
             *
             *     PIPE_009: The graph has no version at "{at}". Versions go from 1 to {currentVersion}.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_003: The first request with this Idempotency-Key is still running. Retry in a moment with the same key.
             *
             *     PIPE_002: The graph is at version {currentVersion}, your edit was made on version {expectedVersion}. Look at what changed, then send the edit again.
             *
             *     PIPE_004: The name "{name}" is used by another node. Choose another name.
             *
             *     PIPE_006: Someone else has changed {keys} since. Keep it as it is, or undo their changes too.
             *
             *     PIPE_007: You have no command left to {action} here.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_002: This Idempotency-Key was used for another request. Use a new key for a new request.
             *
             *     PIPE_003: This would make nodes depend on each other: {path}. Remove one of these edges first.
             *
             *     PIPE_005: {name} is used by {dependents}. Change them first, or remove it together with them.
             *
             *     PIPE_008: The edge is not possible: {reason}.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    redoPipeline: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedoCommand"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineAppended"];
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             *
             *     PIPE_001: The change at {field} does not fit: {constraint}. Correct it and send it again.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description NOT_FOUND_001: There is no such resource, or you may not see it.
             *
             *     PIPE_009: The graph has no version at "{at}". Versions go from 1 to {currentVersion}.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_003: The first request with this Idempotency-Key is still running. Retry in a moment with the same key.
             *
             *     PIPE_002: The graph is at version {currentVersion}, your edit was made on version {expectedVersion}. Look at what changed, then send the edit again.
             *
             *     PIPE_004: The name "{name}" is used by another node. Choose another name.
             *
             *     PIPE_006: Someone else has changed {keys} since. Keep it as it is, or undo their changes too.
             *
             *     PIPE_007: You have no command left to {action} here.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_002: This Idempotency-Key was used for another request. Use a new key for a new request.
             *
             *     PIPE_003: This would make nodes depend on each other: {path}. Remove one of these edges first.
             *
             *     PIPE_005: {name} is used by {dependents}. Change them first, or remove it together with them.
             *
             *     PIPE_008: The edge is not possible: {reason}.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    restorePipelineGraph: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreGraphCommand"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineAppended"];
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             *
             *     PIPE_001: The change at {field} does not fit: {constraint}. Correct it and send it again.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description NOT_FOUND_001: There is no such resource, or you may not see it.
             *
             *     PIPE_009: The graph has no version at "{at}". Versions go from 1 to {currentVersion}.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_003: The first request with this Idempotency-Key is still running. Retry in a moment with the same key.
             *
             *     PIPE_002: The graph is at version {currentVersion}, your edit was made on version {expectedVersion}. Look at what changed, then send the edit again.
             *
             *     PIPE_004: The name "{name}" is used by another node. Choose another name.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_002: This Idempotency-Key was used for another request. Use a new key for a new request.
             *
             *     PIPE_003: This would make nodes depend on each other: {path}. Remove one of these edges first.
             *
             *     PIPE_005: {name} is used by {dependents}. Change them first, or remove it together with them.
             *
             *     PIPE_008: The edge is not possible: {reason}.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listPipelineSnapshots: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PipelineSnapshot"][];
                    };
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    takePipelineSnapshot: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeSnapshotCommand"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineSnapshot"];
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_003: The first request with this Idempotency-Key is still running. Retry in a moment with the same key.
             *
             *     PIPE_004: The name "{name}" is used by another node. Choose another name.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description IDEMPOTENCY_002: This Idempotency-Key was used for another request. Use a new key for a new request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getPipelineNode: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
                nodeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineNodeDetail"];
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description NOT_FOUND_001: There is no such resource, or you may not see it.
             *
             *     PIPE_009: The graph has no version at "{at}". Versions go from 1 to {currentVersion}.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getPipelineNodeHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                nodeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineNodeHistory"];
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    startAgentChat: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentChatCommand"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        run: components["schemas"]["AgentRun"];
                        /** Format: uuid */
                        messageId: string;
                        urls: {
                            chat: string;
                            events: string;
                        };
                    };
                    "text/event-stream": string;
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AGENT_002: There is no such conversation or thread here. Check the id, or start a new conversation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_003: The first request with this Idempotency-Key is still running. Retry in a moment with the same key.
             *
             *     AGENT_012: A run of this conversation is still under way. Wait for it, stop it, or send onBusy "enqueue".
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_002: This Idempotency-Key was used for another request. Use a new key for a new request.
             *
             *     AGENT_008: The model "{model}" has no price, so no cap could hold. Choose another, or ask an administrator to add it.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    resumeAgentThread: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentResumeCommand"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        runId: string;
                        /** Format: uuid */
                        questionId: string;
                        urls: {
                            chat: string;
                            events: string;
                        };
                    };
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             *
             *     AGENT_005: The answer does not fit the question: {field} {constraint}. Correct it and send it again.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AGENT_002: There is no such conversation or thread here. Check the id, or start a new conversation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_003: The first request with this Idempotency-Key is still running. Retry in a moment with the same key.
             *
             *     AGENT_004: The question is {status} since {at}; its answer stands. Reload the run to see what it did with it.
             *
             *     AGENT_006: The thread has several open questions. Send the questionId of the one you answer: {questions}.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description IDEMPOTENCY_002: This Idempotency-Key was used for another request. Use a new key for a new request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listAgentRuns: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: components["schemas"]["AgentRunStatus"];
                deliverableType?: components["schemas"]["DeliverableType"];
                createdBy?: string;
                parent?: string | "none";
                conversationId?: string;
                waitingOn?: "question";
                q?: string;
                sort?: "-created" | "created" | "-cost" | "cost";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AgentRun"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getAgentRun: {
        parameters: {
            query?: {
                include?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        conversationId: string;
                        /** Format: uuid */
                        threadId: string;
                        title: string;
                        createdBy: components["schemas"]["AgentPerson"];
                        status: components["schemas"]["AgentRunStatus"];
                        phase: components["schemas"]["AgentRunPhase"];
                        outcomeReason: string | null;
                        deliverableType: components["schemas"]["DeliverableType"];
                        provider: string;
                        model: string;
                        simulated: boolean;
                        parentRunId: string | null;
                        childIndex: number | null;
                        maxParallel: number;
                        onExhausted: string;
                        costMicros: number;
                        costCents: number;
                        tokenUsage: {
                            input: number;
                            cachedInput: number;
                            output: number;
                            reasoning: number;
                        };
                        budget: components["schemas"]["AgentBudget"];
                        openQuestions: number;
                        lastSequenceNum: number;
                        deliverableArtifactId: string | null;
                        allowed: ("pause" | "resume" | "cancel" | "changeBudget" | "export")[];
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                        startedAt: string | null;
                        completedAt: string | null;
                        steps?: components["schemas"]["AgentStep"][];
                        questions?: components["schemas"]["AgentQuestion"][];
                        children?: components["schemas"]["AgentRun"][];
                    };
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description NOT_FOUND_001: There is no such resource, or you may not see it.
             *
             *     AGENT_001: There is no such run here. Check the address, or ask its author to share the conversation.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    cancelAgentRun: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentCancelCommand"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        run: components["schemas"]["AgentRun"];
                    };
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description NOT_FOUND_001: There is no such resource, or you may not see it.
             *
             *     AGENT_001: There is no such run here. Check the address, or ask its author to share the conversation.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_003: The first request with this Idempotency-Key is still running. Retry in a moment with the same key.
             *
             *     AGENT_003: A run that is {status} cannot do "{action}". Possible now: {allowed}.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description IDEMPOTENCY_002: This Idempotency-Key was used for another request. Use a new key for a new request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    pauseAgentRun: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentPauseCommand"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        run: components["schemas"]["AgentRun"];
                    };
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description NOT_FOUND_001: There is no such resource, or you may not see it.
             *
             *     AGENT_001: There is no such run here. Check the address, or ask its author to share the conversation.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_003: The first request with this Idempotency-Key is still running. Retry in a moment with the same key.
             *
             *     AGENT_003: A run that is {status} cannot do "{action}". Possible now: {allowed}.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description IDEMPOTENCY_002: This Idempotency-Key was used for another request. Use a new key for a new request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    resumeAgentRun: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentUnpauseCommand"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        run: components["schemas"]["AgentRun"];
                    };
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description NOT_FOUND_001: There is no such resource, or you may not see it.
             *
             *     AGENT_001: There is no such run here. Check the address, or ask its author to share the conversation.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_003: The first request with this Idempotency-Key is still running. Retry in a moment with the same key.
             *
             *     AGENT_003: A run that is {status} cannot do "{action}". Possible now: {allowed}.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description IDEMPOTENCY_002: This Idempotency-Key was used for another request. Use a new key for a new request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    changeAgentRunBudget: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentBudgetCommand"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        run: components["schemas"]["AgentRun"];
                    };
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description NOT_FOUND_001: There is no such resource, or you may not see it.
             *
             *     AGENT_001: There is no such run here. Check the address, or ask its author to share the conversation.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_003: The first request with this Idempotency-Key is still running. Retry in a moment with the same key.
             *
             *     AGENT_003: A run that is {status} cannot do "{action}". Possible now: {allowed}.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_002: This Idempotency-Key was used for another request. Use a new key for a new request.
             *
             *     AGENT_007: The cap cannot go below the {committedMicros} micros already spent, reserved or given to child runs.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listAgentRunEvents: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Event"][];
                        nextCursor: string | null;
                    };
                    "text/event-stream": string;
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description NOT_FOUND_001: There is no such resource, or you may not see it.
             *
             *     AGENT_001: There is no such run here. Check the address, or ask its author to share the conversation.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    followAgentChat: {
        parameters: {
            query?: {
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        urls: {
                            chat: string;
                            events: string;
                        };
                    };
                    "text/event-stream": string;
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description NOT_FOUND_001: There is no such resource, or you may not see it.
             *
             *     AGENT_001: There is no such run here. Check the address, or ask its author to share the conversation.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getAgentRunTimeline: {
        parameters: {
            query?: {
                asOf?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description NOT_FOUND_001: There is no such resource, or you may not see it.
             *
             *     AGENT_001: There is no such run here. Check the address, or ask its author to share the conversation.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getAgentRunPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: number | null;
                        steps: components["schemas"]["AgentStep"][];
                    };
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description NOT_FOUND_001: There is no such resource, or you may not see it.
             *
             *     AGENT_001: There is no such run here. Check the address, or ask its author to share the conversation.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listAgentRunSteps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AgentStep"][];
                    };
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description NOT_FOUND_001: There is no such resource, or you may not see it.
             *
             *     AGENT_001: There is no such run here. Check the address, or ask its author to share the conversation.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getAgentRunStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentStepDetail"];
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description NOT_FOUND_001: There is no such resource, or you may not see it.
             *
             *     AGENT_001: There is no such run here. Check the address, or ask its author to share the conversation.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listAgentQuestions: {
        parameters: {
            query?: {
                audience?: "me";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AgentQuestion"][];
                    };
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    answerAgentQuestion: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentAnswerCommand"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        runId: string;
                        /** Format: uuid */
                        questionId: string;
                        urls: {
                            chat: string;
                            events: string;
                        };
                    };
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             *
             *     AGENT_005: The answer does not fit the question: {field} {constraint}. Correct it and send it again.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_003: The first request with this Idempotency-Key is still running. Retry in a moment with the same key.
             *
             *     AGENT_004: The question is {status} since {at}; its answer stands. Reload the run to see what it did with it.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description IDEMPOTENCY_002: This Idempotency-Key was used for another request. Use a new key for a new request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listAgentRunSources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            uri: string;
                            title: string;
                            publisher: string;
                            /** Format: date-time */
                            retrievedAt: string;
                            /** Format: uuid */
                            snapshotArtifactId: string;
                            /** Format: uuid */
                            toolCallId: string;
                            citations: components["schemas"]["AgentCitation"][];
                        }[];
                    };
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description NOT_FOUND_001: There is no such resource, or you may not see it.
             *
             *     AGENT_001: There is no such run here. Check the address, or ask its author to share the conversation.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listAgentArtifacts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                entityType?: components["schemas"]["EntityType"];
                runId?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AgentArtifact"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getAgentArtifact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentArtifact"];
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getAgentArtifactContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "application/octet-stream": string;
                };
            };
            /** @description Done. */
            206: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "application/octet-stream": string;
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays.
             *
             *     AGENT_011: The stored content does not match its hash, so it is not given out. Operators were told; run it again.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    exportAgentRun: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentExportCommand"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        job: components["schemas"]["AgentJob"];
                    };
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description NOT_FOUND_001: There is no such resource, or you may not see it.
             *
             *     AGENT_001: There is no such run here. Check the address, or ask its author to share the conversation.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_003: The first request with this Idempotency-Key is still running. Retry in a moment with the same key.
             *
             *     AGENT_003: A run that is {status} cannot do "{action}". Possible now: {allowed}.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description IDEMPOTENCY_002: This Idempotency-Key was used for another request. Use a new key for a new request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listAgentJobs: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                type?: components["schemas"]["AgentJobType"];
                status?: components["schemas"]["AgentJobStatus"];
                runId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AgentJob"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getAgentJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentJob"];
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    retryAgentJob: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        job: components["schemas"]["AgentJob"];
                    };
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND_001: There is no such resource, or you may not see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description IDEMPOTENCY_003: The first request with this Idempotency-Key is still running. Retry in a moment with the same key.
             *
             *     AGENT_003: A run that is {status} cannot do "{action}". Possible now: {allowed}.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SIZE_001: The request body is larger than the 1 MB limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description MEDIA_001: The request body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description IDEMPOTENCY_002: This Idempotency-Key was used for another request. Use a new key for a new request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listAgentConversations: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AgentConversation"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getAgentConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentConversation"];
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description NOT_FOUND_001: There is no such resource, or you may not see it.
             *
             *     AGENT_002: There is no such conversation or thread here. Check the id, or start a new conversation.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listAgentMessages: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Ratchet-Version": string;
                    "x-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AgentMessage"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description AUTH_001: Sign in: the request carries no valid token.
             *
             *     AUTH_002: The token has expired. Refresh it or sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AUTH_003: Your role does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description NOT_FOUND_001: There is no such resource, or you may not see it.
             *
             *     AGENT_002: There is no such conversation or thread here. Check the id, or start a new conversation.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description METHOD_001: This resource does not support the method. See the Allow header. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description VERSION_001: This representation version is unknown. Use one of the listed versions. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description INTERNAL_001: Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}
