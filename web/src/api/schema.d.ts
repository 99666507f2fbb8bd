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
    "/api/v1/associations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Associations the caller belongs to or manages */
        get: operations["listAssociations"];
        put?: never;
        /** Set up an association under a legal profile */
        post: operations["createAssociation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/associations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One association with its legal profile */
        get: operations["getAssociation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/associations/{id}/lots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lots the caller may see, in number order */
        get: operations["listLots"];
        put?: never;
        /** Add a lot with its present owner */
        post: operations["createLot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One lot with its present owner */
        get: operations["getLot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rules in force with their text and ladder */
        get: operations["listRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One rule as in force on a date */
        get: operations["getRule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/violations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases the caller may see */
        get: operations["listViolations"];
        put?: never;
        /** Report a violation with its evidence */
        post: operations["createViolation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload a photo or document; a report, cure or appeal names it by its hash */
        post: operations["uploadEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/violations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One case with its letters, evidence, fines, appeals and what may be done */
        get: operations["getViolation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/violations/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened, what is waited on, what is planned; with `asOf` before the latest sequence only the past */
        get: operations["getViolationTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/violations/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events of the case, live or as a page */
        get: operations["violationEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/violations/{id}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Letters of the case with their deliveries, in the order they were written */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/violations/{id}/notices/{noticeId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letter as it was sent */
        get: operations["getNoticeContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/violations/{id}/evidence/{evidenceId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One piece of evidence as it was uploaded */
        get: operations["getEvidenceContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/violations/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload further evidence to an open case */
        post: operations["addEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/violations/{id}/ladder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Steps of the pinned rule version with what is done, current and planned */
        get: operations["getLadder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/violations/{id}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why this is next: facts, trace of the rule and the arithmetic of the deadline in words */
        get: operations["explainViolation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/violations/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The report is right: the case enters the ladder of its rule */
        post: operations["verifyViolation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/violations/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dismiss the case; its live fines are taken back in the same transaction */
        post: operations["dismissViolation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/violations/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel the case, for example when the lot changes hands */
        post: operations["cancelViolation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/violations/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hold the clock by hand */
        post: operations["pauseViolation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/violations/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the hold by hand; the days that were left begin to run */
        post: operations["resumeViolation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/violations/{id}/accept-cure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The reported cure is real: the case is cured as of the report */
        post: operations["acceptCure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/violations/{id}/reject-cure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The reported cure is not accepted; the clock runs again */
        post: operations["rejectCure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/violations/{id}/approve-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The board approves the step that waits for it */
        post: operations["approveStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/violations/{id}/record-delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm what became of a letter that left by mail or hand */
        post: operations["recordDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/violations/{id}/cure-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The owner reports the breach as fixed; the clock is held until someone has looked */
        post: operations["reportCure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/violations/{id}/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The owner appeals against a letter or a fine; the clock is held */
        post: operations["fileAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appeals/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the appeal up for a decision */
        post: operations["acceptAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appeals/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn the appeal down because it came outside its window or names nothing to appeal */
        post: operations["rejectAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appeals/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Affirm, lower or vacate what was appealed */
        post: operations["decideAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appeals/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The owner takes the appeal back; the clock runs again */
        post: operations["withdrawAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open items of the caller and of the groups the caller belongs to, by due date */
        get: operations["listActionItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Funds of an association by rank */
        get: operations["listFunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gl-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts with the funds they may be posted in */
        get: operations["listGlAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entries with their postings, newest first */
        get: operations["listJournalEntries"];
        put?: never;
        /** Post an entry by hand; each fund must come to zero */
        post: operations["postJournalEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal-entries/{id}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mirror an entry that was posted by hand */
        post: operations["reverseJournalEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounting periods, newest first */
        get: operations["listPeriods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/{yyyymm}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a period for good */
        post: operations["closePeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Payments of an association, newest first */
        get: operations["listPayments"];
        put?: never;
        /** Post a payment and apply it to the owner's open charges */
        post: operations["postPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where a payment would go; writes nothing */
        post: operations["previewPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/{id}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A payment came back: its entry is mirrored and its charges are open again */
        post: operations["reversePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/owner-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts the caller may see, in lot order */
        get: operations["listOwnerAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/owner-accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account with its balance */
        get: operations["getOwnerAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/owner-accounts/{id}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every line of the account with the running balance, as of a date */
        get: operations["getOwnerLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/trial-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Opening, debits, credits and closing per account and fund */
        get: operations["trialBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/fund-balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cash, receivables, credit and balance per fund */
        get: operations["fundBalances"];
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
    "/api/v1/pipelines/{id}/export/dbt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Commit a version as a dbt project; the same version is the same commit */
        post: operations["exportPipeline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/export/dbt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same, for the pipeline that is named or the only one */
        post: operations["exportDbt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/{id}/compile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Export, compile with dbt and check against an environment, without a plan */
        post: operations["compilePipeline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/{id}/deploy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a deployment of a version to an environment */
        post: operations["deployPipeline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deploy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same, for the pipeline that is named or the only one */
        post: operations["deploy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deployments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deployments, newest first */
        get: operations["listDeployments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deployments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One deployment with its stages, approvals and place in the queue */
        get: operations["getDeployment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deployments/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The plan that is approved by its hash: every step with its SQL, destructive ones first */
        get: operations["getDeploymentPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deployments/{id}/plan/sql": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The plan as one SQL text in the order it runs */
        get: operations["getDeploymentPlanSql"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deployments/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened, what is waited for, what comes next */
        get: operations["getDeploymentTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deployments/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events of the deployment, its run and its nodes, live or as a page */
        get: operations["deploymentEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deployments/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve exactly the plan with this hash */
        post: operations["approveDeployment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deployments/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse the plan */
        post: operations["rejectDeployment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deployments/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start an approved deployment, or queue it behind the one that holds the environment */
        post: operations["startDeployment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deployments/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start no further step; what runs may finish */
        post: operations["pauseDeployment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deployments/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on after a pause */
        post: operations["resumeDeployment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deployments/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel; running statements are ended in the database */
        post: operations["cancelDeployment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deployments/{id}/abandon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up a deployment that stopped at a failure, and free the environment */
        post: operations["abandonDeployment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deployments/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new deployment of the same version, linked to this one */
        post: operations["retryDeployment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deployments/{id}/replan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new deployment of the same version with a fresh plan, linked to this one */
        post: operations["replanDeployment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/environments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Environments by name */
        get: operations["listEnvironments"];
        put?: never;
        /** Define an environment */
        post: operations["createEnvironment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/environments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One environment */
        get: operations["getEnvironment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the rules of an environment; plans made under the old ones become stale */
        patch: operations["editEnvironment"];
        trace?: never;
    };
    "/api/v1/environments/{id}/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who holds the environment and who waits */
        get: operations["getEnvironmentQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Runs of the pipeline, newest first */
        get: operations["listPipelineRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/{id}/runs/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One run */
        get: operations["getPipelineRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/{id}/runs/{runId}/nodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every step of the run with its attempts */
        get: operations["listRunNodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/{id}/runs/{runId}/gantt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When each step ran, with the critical path */
        get: operations["getRunGantt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/{id}/runs/{runId}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** dbt's log by node */
        get: operations["getRunLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/{id}/runs/{runId}/nodes/{uniqueId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a failed step again, and what was skipped because of it */
        post: operations["retryRunNode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/{id}/runs/{runId}/nodes/{uniqueId}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave a step out, with what needs it */
        post: operations["skipRunNode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/{id}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows, durations and failures by node and time */
        get: operations["getPipelineMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same, for the pipeline that is named or the only one */
        get: operations["getMetrics"];
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
        CreateAssociationCommand: {
            code: string;
            name: string;
            timeZone: string;
            /** @default USD */
            currency: string;
            /** Format: date */
            fiscalYearStart: string;
            legalProfile: {
                code: string;
                version: number;
            };
        };
        CreateLotCommand: {
            number: string;
            address: string;
            /** @default DETACHED */
            kind: string;
            phase?: string;
            /** @default false */
            rented: boolean;
            /** @default 1 */
            assessmentUnits: number;
            owner: {
                displayName: string;
                /** Format: date */
                ownedFrom: string;
                /** Format: uuid */
                userId?: string;
                /** Format: email */
                email?: string;
                phone?: string;
                mailingAddress?: string;
                /** Format: date-time */
                eDeliveryConsentAt?: string;
            };
        };
        /** @enum {string} */
        CaseStatus: "REPORTED" | "COURTESY" | "SECOND_NOTICE" | "HEARING_NOTICE" | "HEARING_DECIDED" | "FINED" | "FINE_RECURRING" | "LIEN_REFERRED" | "CURED" | "DISMISSED" | "CANCELLED" | "CLOSED";
        /** @enum {string} */
        ClockState: "RUNNING" | "HELD" | "STOPPED";
        ReportViolationCommand: {
            /** Format: uuid */
            lotId: string;
            ruleCode: string;
            /** Format: date-time */
            observedAt: string;
            description: string;
            /** @default MINOR */
            severity: components["schemas"]["Severity"];
            /** @default true */
            curable: boolean;
            evidence: components["schemas"]["EvidenceItem"][];
        };
        /** @enum {string} */
        Severity: "MINOR" | "MAJOR" | "SAFETY";
        EvidenceItem: {
            /**
             * @default PHOTO
             * @enum {string}
             */
            kind: "PHOTO" | "DOCUMENT" | "INSPECTION" | "STATEMENT";
            sha256: string;
            /** Format: date-time */
            takenAt?: string;
            location?: string;
        };
        /** @enum {string} */
        EvidenceKind: "PHOTO" | "DOCUMENT" | "INSPECTION" | "STATEMENT";
        VerifyViolationCommand: Record<string, never>;
        ReasonCommand: {
            reason: string;
        };
        ResumeViolationCommand: Record<string, never>;
        AcceptCureCommand: {
            note?: string;
        };
        ApproveStepCommand: {
            stepKey: string;
        };
        RecordDeliveryCommand: {
            /** Format: uuid */
            noticeId: string;
            channel: components["schemas"]["Channel"];
            /** @enum {string} */
            status: "SENT" | "FAILED" | "RETURNED";
            /** Format: date-time */
            occurredAt: string;
            /** Format: date */
            attemptedOn?: string;
            carrierRef?: string;
            proofSha256?: string;
        };
        /** @enum {string} */
        Channel: "EMAIL" | "PORTAL" | "FIRST_CLASS" | "CERTIFIED" | "HAND";
        ReportCureCommand: {
            note?: string;
            evidence: components["schemas"]["EvidenceItem"][];
        };
        FileAppealCommand: {
            target: components["schemas"]["AppealTarget"];
            /** Format: uuid */
            targetId: string;
            grounds: string;
        };
        /** @enum {string} */
        AppealTarget: "NOTICE" | "FINE";
        AcceptAppealCommand: Record<string, never>;
        DecideAppealCommand: {
            /** @enum {string} */
            decision: "AFFIRMED" | "MODIFIED" | "VACATED";
            reasons: string;
            reducedAmountMinor?: number;
        };
        WithdrawAppealCommand: Record<string, never>;
        /** @enum {string} */
        EntryKind: "CHARGE" | "PAYMENT" | "APPLICATION" | "FINE" | "LATE_FEE" | "INTEREST" | "INTERFUND" | "OPENING" | "MANUAL" | "REVERSAL";
        PostJournalEntryCommand: {
            /** Format: uuid */
            associationId: string;
            /** Format: date */
            entryDate: string;
            memo: string;
            lines: {
                /** Format: uuid */
                fundId: string;
                /** Format: uuid */
                glAccountId: string;
                amountMinor: number;
            }[];
        };
        ReverseCommand: {
            reason: string;
        };
        ClosePeriodCommand: {
            /** Format: uuid */
            associationId: string;
        };
        PostPaymentCommand: {
            /** Format: uuid */
            ownerAccountId: string;
            amountMinor: number;
            /** Format: uuid */
            bankAccountId?: string;
            /** @enum {string} */
            method: "CHECK" | "ACH" | "CARD" | "CASH";
            /** Format: date */
            receivedOn: string;
            /** @default office */
            provider: string;
            externalRef: string;
        };
        PreviewPaymentCommand: {
            /** Format: uuid */
            ownerAccountId: string;
            amountMinor: number;
            /** Format: uuid */
            bankAccountId?: string;
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
        ExportCommand: {
            version?: number;
        };
        CompileCommand: {
            /** Format: uuid */
            environmentId: string;
            version?: number;
        };
        DeployCommand: {
            /** Format: uuid */
            environmentId: string;
            version?: number;
            /** @enum {string} */
            selection?: "ALL" | "CHANGED";
            /** @default false */
            dryRun: boolean;
            /** @default true */
            autoStart: boolean;
            /** @default true */
            queue: boolean;
            /** @default {} */
            vars: {
                [key: string]: string | number | boolean;
            };
            reason?: string;
        };
        ApproveDeploymentCommand: {
            planHash: string;
            comment?: string;
        };
        DeploymentReasonCommand: {
            reason: string;
        };
        DeploymentCommand: Record<string, never>;
        CreateEnvironmentCommand: {
            name: string;
            /**
             * @default POSTGRES
             * @enum {string}
             */
            targetKind: "POSTGRES";
            /**
             * @default warehouse
             * @enum {string}
             */
            connectionRef: "warehouse";
            schemaName: string;
            /**
             * @default execution
             * @enum {string}
             */
            plannerId: "execution";
            /** @default false */
            production: boolean;
            /** @default 4 */
            concurrency: number;
            /** @default 0 */
            approvals: number;
            /** @default 0 */
            destructiveApprovals: number;
            /** @default false */
            allowSelfApproval: boolean;
            /**
             * @default ALL
             * @enum {string}
             */
            selectionDefault: "ALL" | "CHANGED";
        };
        EditEnvironmentCommand: {
            production?: boolean;
            concurrency?: number;
            approvals?: number;
            destructiveApprovals?: number;
            allowSelfApproval?: boolean;
            /** @enum {string} */
            selectionDefault?: "ALL" | "CHANGED";
        };
        RetryNodeCommand: {
            reason?: string;
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
                deliverableType: "report" | "website" | "answer";
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
        Association: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            timeZone: string;
            calendar: string;
            currency: string;
            /** Format: date */
            fiscalYearStart: string;
            legalProfile: {
                code: string;
                version: number;
                /** @enum {string} */
                hearingMode: "NONE" | "ON_REQUEST" | "MANDATORY";
                appealWindowDays: number;
                minCureDays: number;
            };
            lots: number;
            openCases: number;
            capacities: ("MANAGER" | "BOARD" | "COMMITTEE" | "ACCOUNTANT" | "HOMEOWNER")[];
        };
        Lot: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            associationId: string;
            number: string;
            address: string;
            kind: string;
            phase: string | null;
            rented: boolean;
            owner: {
                /** Format: uuid */
                accountId: string;
                displayName: string;
                /** Format: date */
                ownedFrom: string;
            } | null;
            openCases: number;
        };
        GoverningRule: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            associationId: string;
            code: string;
            title: string;
            category: string;
            version: number;
            text: string;
            citation: string;
            /** Format: date */
            effectiveFrom: string;
            documentHash: string;
            steps: {
                key: string;
                kind: components["schemas"]["StepKind"];
                rank: number;
                delivery: components["schemas"]["Channel"][];
                period: components["schemas"]["Period"] | null;
                approval: components["schemas"]["Approval"] | null;
                amount: string | null;
            }[];
        };
        /** @enum {string} */
        StepKind: "NOTICE" | "HEARING" | "FINE" | "RECURRING_FINE" | "LIEN_REFERRAL";
        Period: {
            days: number;
            /** @enum {string} */
            basis: "CALENDAR" | "BUSINESS";
            /** @enum {string} */
            roll?: "NONE" | "NEXT_BUSINESS_DAY";
        };
        /** @enum {string} */
        Approval: "BOARD" | "BOARD_2";
        CaseSummary: {
            /** Format: uuid */
            id: string;
            number: string;
            state: components["schemas"]["CaseStatus"];
            rank: number;
            stepKey: string | null;
            occurrenceNo: number;
            clock: components["schemas"]["ClockState"];
            holds: components["schemas"]["Hold"][];
            lastDay: string | null;
            deadlineAt: string | null;
            daysLeft: number | null;
            timeZone: string;
            severity: components["schemas"]["Severity"];
            association: components["schemas"]["AssociationRef"];
            lot: components["schemas"]["LotRef"];
            ownerName: string | null;
            rule: components["schemas"]["RuleRef"];
            waitingOn: string | null;
            waitingRole: string | null;
            overdue: boolean;
            /** Format: date-time */
            observedAt: string;
            lastSequence: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        Hold: {
            kind: components["schemas"]["HoldKind"];
            /** Format: date-time */
            since: string;
        };
        /** @enum {string} */
        HoldKind: "APPEAL" | "HEARING" | "CURE_REVIEW" | "MANUAL";
        AssociationRef: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
        };
        LotRef: {
            /** Format: uuid */
            id: string;
            number: string;
            address: string;
        };
        RuleRef: {
            code: string;
            title: string;
        };
        CaseReceipt: {
            /** Format: uuid */
            id: string;
            number: string;
            state: components["schemas"]["CaseStatus"];
            /** Format: date-time */
            observedAt: string;
        };
        CaseDetail: {
            /** Format: uuid */
            id: string;
            number: string;
            state: components["schemas"]["CaseStatus"];
            rank: number;
            stepKey: string | null;
            occurrenceNo: number;
            clock: components["schemas"]["ClockState"];
            holds: components["schemas"]["Hold"][];
            lastDay: string | null;
            deadlineAt: string | null;
            daysLeft: number | null;
            timeZone: string;
            severity: components["schemas"]["Severity"];
            association: components["schemas"]["AssociationRef"];
            lot: components["schemas"]["LotRef"];
            ownerName: string | null;
            rule: {
                code: string;
                title: string;
                version: number;
                text: string;
                citation: string;
            };
            waitingOn: string | null;
            waitingRole: string | null;
            overdue: boolean;
            /** Format: date-time */
            observedAt: string;
            lastSequence: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            curable: boolean;
            description: string;
            curedAt: string | null;
            recurrenceOf: string | null;
            owner: {
                /** Format: uuid */
                accountId: string;
                isMe: boolean;
                eDeliveryConsent: boolean;
            };
            reporter: {
                /** Format: uuid */
                userId: string;
                displayName: string;
            } | null;
            fineTotalMinor: number;
            currency: string;
            evidence: components["schemas"]["Evidence"][];
            notices: components["schemas"]["Notice"][];
            fines: components["schemas"]["Fine"][];
            appeals: components["schemas"]["Appeal"][];
            actionItems: components["schemas"]["ActionItem"][];
            actions: components["schemas"]["CaseAction"][];
        };
        Evidence: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["EvidenceKind"];
            sha256: string;
            mediaType: string;
            takenAt: string | null;
            byOwner: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        Notice: {
            /** Format: uuid */
            id: string;
            stepKey: string;
            occurrenceNo: number;
            template: string;
            status: components["schemas"]["NoticeStatus"];
            statedLastDay: string | null;
            servedOn: string | null;
            /** Format: date-time */
            renderedAt: string;
            pdfSha256: string;
            htmlSha256: string;
            deliveries: {
                channel: components["schemas"]["Channel"];
                status: components["schemas"]["DeliveryStatus"];
                /** Format: date-time */
                occurredAt: string;
                servedOn: string | null;
                carrierRef: string | null;
            }[];
        };
        /** @enum {string} */
        NoticeStatus: "RENDERED" | "QUEUED" | "SENT" | "SERVED" | "FAILED" | "RETURNED";
        /** @enum {string} */
        DeliveryStatus: "QUEUED" | "SENT" | "SERVED" | "FAILED" | "RETURNED";
        Fine: {
            /** Format: uuid */
            id: string;
            stepKey: string;
            occurrenceNo: number;
            amountMinor: number;
            currency: string;
            state: components["schemas"]["FineState"];
            chargeId: string | null;
            entryId: string | null;
            reversalEntryId: string | null;
            imposedAt: string | null;
        };
        /** @enum {string} */
        FineState: "PROPOSED" | "IMPOSED" | "DROPPED" | "WAIVED" | "VACATED";
        Appeal: {
            /** Format: uuid */
            id: string;
            target: components["schemas"]["AppealTarget"];
            /** Format: uuid */
            targetId: string;
            state: components["schemas"]["AppealState"];
            /** Format: date-time */
            filedAt: string;
            grounds: string;
            decidedAt: string | null;
            decision: components["schemas"]["AppealDecision"] | null;
            reducedAmountMinor: number | null;
            reasons: string | null;
        };
        /** @enum {string} */
        AppealState: "FILED" | "ACCEPTED" | "REJECTED" | "DECIDED" | "WITHDRAWN";
        /** @enum {string} */
        AppealDecision: "AFFIRMED" | "MODIFIED" | "VACATED";
        ActionItem: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            subject: string;
            refId: string | null;
            kind: components["schemas"]["ActionKind"];
            what: string;
            assigneeRole: components["schemas"]["AssigneeRole"] | null;
            assigneeUserId: string | null;
            dueAt: string | null;
            overdue: boolean;
            state: components["schemas"]["ActionState"];
            /** Format: date-time */
            createdAt: string;
        };
        /** @enum {string} */
        ActionKind: "VERIFY_REPORT" | "CONFIRM_DELIVERY" | "REVIEW_CURE" | "REVIEW_CURE_LATE" | "APPROVE_STEP" | "HOLD_HEARING" | "DECIDE_APPEAL" | "REVIEW_CAP" | "REFER_CASE";
        /** @enum {string} */
        AssigneeRole: "MANAGER" | "BOARD" | "OWNER";
        /** @enum {string} */
        ActionState: "OPEN" | "DONE" | "CANCELLED";
        CaseAction: {
            operation: string;
            refId: string | null;
            allowed: boolean;
            reason?: {
                code: string;
                message: string;
                details: {
                    [key: string]: unknown;
                };
            };
        };
        Ladder: {
            rule: {
                code: string;
                title: string;
                version: number;
                documentHash: string;
            };
            steps: {
                key: string;
                kind: components["schemas"]["StepKind"];
                rank: number;
                /** @enum {string} */
                status: "DONE" | "CURRENT" | "PLANNED" | "SKIPPED";
                delivery: components["schemas"]["Channel"][];
                period: components["schemas"]["Period"] | null;
                servedOn: string | null;
                lastDay: string | null;
                plannedOn: string | null;
                amountMinor: number | null;
                approval: components["schemas"]["Approval"] | null;
            }[];
        };
        Explanation: {
            next: {
                stepKey: string;
                kind: components["schemas"]["StepKind"];
                on: string | null;
                amountMinor: number | null;
                approval: components["schemas"]["Approval"] | null;
            } | null;
            waitsOn: {
                code: string;
                message: string;
            }[];
            facts: {
                [key: string]: unknown;
            };
            trace: unknown[];
            decision: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                evaluatedAt: string;
                factsHash: string;
            } | null;
            deadline: {
                /** Format: date */
                servedOn: string;
                period: components["schemas"]["Period"];
                /** Format: date */
                lastDay: string;
                /** Format: date-time */
                deadlineAt: string;
                timeZone: string;
                words: string[];
            } | null;
        };
        CaseHead: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["CaseStatus"];
            rank: number;
            sequence: number;
            nextDeadline: string | null;
            clock: components["schemas"]["ClockState"];
        };
        OwnerAct: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            receivedAt: string;
            inTime: boolean;
            pending: boolean;
            sequence: number;
        };
        ListedActionItem: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            subject: string;
            refId: string | null;
            kind: components["schemas"]["ActionKind"];
            what: string;
            assigneeRole: components["schemas"]["AssigneeRole"] | null;
            assigneeUserId: string | null;
            dueAt: string | null;
            overdue: boolean;
            state: components["schemas"]["ActionState"];
            /** Format: date-time */
            createdAt: string;
            number: string;
            lot: components["schemas"]["LotRef"];
        };
        Fund: {
            /** Format: uuid */
            id: string;
            code: string;
            /** Format: uuid */
            associationId: string;
            name: string;
            /** @enum {string} */
            type: "OPERATING" | "RESERVE" | "SPECIAL";
            rank: number;
            restricted: boolean;
        };
        GlAccount: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            /** Format: uuid */
            associationId: string;
            /** @enum {string} */
            type: "ASSET" | "LIABILITY" | "EQUITY" | "INCOME" | "EXPENSE";
            interfund: boolean;
            requiresOwner: boolean;
            bank: boolean;
            fundIds: string[];
        };
        JournalEntry: {
            /** Format: uuid */
            id: string;
            entryNo: number;
            /** Format: date */
            entryDate: string;
            kind: components["schemas"]["EntryKind"];
            memo: string;
            reversesId: string | null;
            reversedById: string | null;
            /** Format: date-time */
            createdAt: string;
            postings: {
                fund: components["schemas"]["FundRef"];
                account: components["schemas"]["AccountRef"];
                amountMinor: number;
                currency: string;
                ownerAccountId: string | null;
                chargeId: string | null;
            }[];
        };
        FundRef: {
            /** Format: uuid */
            id: string;
            code: string;
        };
        AccountRef: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
        };
        AccountingPeriod: {
            yyyymm: string;
            /** @enum {string} */
            state: "OPEN" | "CLOSED";
            closedAt: string | null;
            entries: number;
        };
        Payment: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            ownerAccountId: string;
            /** @enum {string} */
            method: "CHECK" | "ACH" | "CARD" | "CASH" | "OPENING";
            provider: string;
            externalRef: string;
            /** Format: date */
            receivedOn: string;
            amountMinor: number;
            currency: string;
            /** @enum {string} */
            state: "RECEIVED" | "POSTED" | "REVERSED";
            /** Format: date-time */
            createdAt: string;
        };
        PostedPayment: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            ownerAccountId: string;
            /** @enum {string} */
            method: "CHECK" | "ACH" | "CARD" | "CASH" | "OPENING";
            provider: string;
            externalRef: string;
            /** Format: date */
            receivedOn: string;
            amountMinor: number;
            currency: string;
            /** @enum {string} */
            state: "RECEIVED" | "POSTED" | "REVERSED";
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            entryId: string;
            applications: components["schemas"]["Allocation"][];
            creditMinor: number;
            balanceAfterMinor: number;
        };
        Allocation: {
            /** Format: uuid */
            chargeId: string;
            fund: components["schemas"]["FundRef"];
            category: components["schemas"]["ChargeCategory"];
            /** Format: date */
            dueOn: string;
            amountMinor: number;
        };
        /** @enum {string} */
        ChargeCategory: "ASSESSMENT" | "SPECIAL_ASSESSMENT" | "INTEREST" | "LATE_FEE" | "COLLECTION_COST" | "FINE";
        PaymentPreview: {
            applications: components["schemas"]["Allocation"][];
            creditMinor: number;
            balanceBeforeMinor: number;
            balanceAfterMinor: number;
            currency: string;
        };
        ReversedPayment: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "RECEIVED" | "POSTED" | "REVERSED";
            /** Format: uuid */
            reversalEntryId: string;
            balanceAfterMinor: number;
        };
        OwnerAccount: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            associationId: string;
            lot: components["schemas"]["LotRef"];
            displayName: string;
            /** Format: date */
            ownedFrom: string;
            ownedTo: string | null;
            balanceMinor: number;
            currency: string;
            isMe: boolean;
        };
        OwnerLedger: {
            account: components["schemas"]["OwnerAccount"];
            /** Format: date */
            asOf: string;
            balanceMinor: number;
            lines: {
                /** Format: uuid */
                entryId: string;
                entryNo: number;
                /** Format: date */
                entryDate: string;
                kind: components["schemas"]["EntryKind"];
                memo: string;
                fund: components["schemas"]["FundRef"];
                account: components["schemas"]["AccountRef"];
                amountMinor: number;
                balanceMinor: number;
                reversesId: string | null;
                reversedById: string | null;
            }[];
            openCharges: {
                /** Format: uuid */
                id: string;
                fund: components["schemas"]["FundRef"];
                category: components["schemas"]["ChargeCategory"];
                /** Format: date */
                dueOn: string;
                amountMinor: number;
                openMinor: number;
                disputed: boolean;
            }[];
        };
        TrialBalance: {
            /** Format: uuid */
            associationId: string;
            /** Format: date */
            from: string;
            /** Format: date */
            asOf: string;
            currency: string;
            funds: {
                fund: {
                    /** Format: uuid */
                    id: string;
                    code: string;
                    name: string;
                };
                accounts: {
                    account: components["schemas"]["AccountRef"];
                    openingMinor: number;
                    debitMinor: number;
                    creditMinor: number;
                    closingMinor: number;
                }[];
                total: {
                    openingMinor: number;
                    debitMinor: number;
                    creditMinor: number;
                    closingMinor: number;
                };
            }[];
            interfundMinor: number;
        };
        FundBalances: {
            /** Format: date */
            asOf: string;
            currency: string;
            items: {
                fund: {
                    /** Format: uuid */
                    id: string;
                    code: string;
                    name: string;
                    restricted: boolean;
                };
                cashMinor: number;
                receivableMinor: number;
                prepaidMinor: number;
                dueFromMinor: number;
                dueToMinor: number;
                balanceMinor: number;
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
        PipelineExport: {
            /** Format: uuid */
            pipelineId: string;
            version: number;
            commitSha: string;
            treeSha: string;
            branch: string;
            files: number;
            created: boolean;
        };
        PipelineDeploymentDetail: {
            /** Format: uuid */
            id: string;
            number: number;
            pipeline: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            environment: {
                /** Format: uuid */
                id: string;
                name: string;
                production: boolean;
            };
            /** @constant */
            kind: "DEPLOY";
            /** @enum {string} */
            state: "DRAFT" | "EXPORTED" | "COMPILED" | "PLANNED" | "AWAITING_APPROVAL" | "APPROVED" | "QUEUED" | "DEPLOYING" | "CANCELLING" | "SUCCEEDED" | "FAILED" | "STALE" | "REJECTED" | "CANCELLED";
            /** @enum {string} */
            hold: "NONE" | "PAUSED" | "FAILURE";
            holdSince: string | null;
            graphVersion: number;
            commitSha: string | null;
            manifestHash: string | null;
            planHash: string | null;
            /** @enum {string} */
            selection: "ALL" | "CHANGED";
            stopAfter: ("COMPILED" | "PLANNED") | null;
            autoStart: boolean;
            failedStage: ("EXPORT" | "COMPILE" | "PLAN" | "APPROVE" | "QUEUE" | "DEPLOY") | null;
            failedNode: string | null;
            failure: {
                code: string;
                message: string;
                details: {
                    [key: string]: unknown;
                };
            } | null;
            reason: string | null;
            requestedBy: {
                /** Format: uuid */
                userId: string;
                displayName: string;
            } | null;
            supersedesId: string | null;
            destructiveSteps: number;
            approvals: {
                needed: number;
                given: number;
                missing: number;
            };
            progress: {
                total: number;
                done: number;
                running: number;
                failed: number;
                skipped: number;
                percent: number;
            };
            runId: string | null;
            /** Format: date-time */
            createdAt: string;
            startedAt: string | null;
            finishedAt: string | null;
            lastSeq: number;
            stages: {
                /** @enum {string} */
                stage: "EXPORT" | "COMPILE" | "PLAN" | "APPROVE" | "QUEUE" | "DEPLOY";
                /** @enum {string} */
                state: "PENDING" | "RUNNING" | "WAITING" | "DONE" | "FAILED" | "NOT_REACHED";
                startedAt: string | null;
                finishedAt: string | null;
            }[];
            decisions: {
                approver: {
                    /** Format: uuid */
                    userId: string;
                    displayName: string;
                } | null;
                /** @enum {string} */
                decision: "APPROVED" | "REJECTED" | "BY_POLICY";
                planHash: string;
                comment: string | null;
                /** Format: date-time */
                decidedAt: string;
                expiresAt: string | null;
            }[];
            queue: {
                position: number;
                holder: {
                    /** Format: uuid */
                    deploymentId: string;
                    number: number;
                    pipelineName: string;
                    /** Format: date-time */
                    since: string;
                } | null;
            } | null;
            haltUntil: string | null;
            actions: string[];
            mayNotApprove: string | null;
        };
        PipelineDeployment: {
            /** Format: uuid */
            id: string;
            number: number;
            pipeline: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            environment: {
                /** Format: uuid */
                id: string;
                name: string;
                production: boolean;
            };
            /** @constant */
            kind: "DEPLOY";
            /** @enum {string} */
            state: "DRAFT" | "EXPORTED" | "COMPILED" | "PLANNED" | "AWAITING_APPROVAL" | "APPROVED" | "QUEUED" | "DEPLOYING" | "CANCELLING" | "SUCCEEDED" | "FAILED" | "STALE" | "REJECTED" | "CANCELLED";
            /** @enum {string} */
            hold: "NONE" | "PAUSED" | "FAILURE";
            holdSince: string | null;
            graphVersion: number;
            commitSha: string | null;
            manifestHash: string | null;
            planHash: string | null;
            /** @enum {string} */
            selection: "ALL" | "CHANGED";
            stopAfter: ("COMPILED" | "PLANNED") | null;
            autoStart: boolean;
            failedStage: ("EXPORT" | "COMPILE" | "PLAN" | "APPROVE" | "QUEUE" | "DEPLOY") | null;
            failedNode: string | null;
            failure: {
                code: string;
                message: string;
                details: {
                    [key: string]: unknown;
                };
            } | null;
            reason: string | null;
            requestedBy: {
                /** Format: uuid */
                userId: string;
                displayName: string;
            } | null;
            supersedesId: string | null;
            destructiveSteps: number;
            approvals: {
                needed: number;
                given: number;
                missing: number;
            };
            progress: {
                total: number;
                done: number;
                running: number;
                failed: number;
                skipped: number;
                percent: number;
            };
            runId: string | null;
            /** Format: date-time */
            createdAt: string;
            startedAt: string | null;
            finishedAt: string | null;
            lastSeq: number;
        };
        PipelinePlan: {
            /** Format: uuid */
            deploymentId: string;
            planHash: string;
            planner: {
                id: string;
                version: string;
            };
            /** @enum {string} */
            target: "POSTGRES";
            environment: string;
            manifestHash: string;
            targetStateHash: string;
            configHash: string;
            previousDeploymentId: string | null;
            destructiveCount: number;
            warnings: string[];
            steps: {
                seq: number;
                uniqueId: string;
                nodeId: string | null;
                name: string;
                resourceType: string;
                relation: string | null;
                /** @enum {string} */
                action: "CREATE" | "REPLACE" | "RENAME" | "TEST" | "DROP";
                reason: string;
                dependsOn: string[];
                text: string | null;
                previousText: string | null;
                textSha256: string | null;
                destructive: boolean;
                risks: {
                    kind: string;
                    reason: string;
                    rows: number | null;
                }[];
                columns: {
                    added: string[];
                    removed: string[];
                };
                estimate: {
                    seconds: number | null;
                    rows: number | null;
                };
            }[];
            /** Format: date-time */
            createdAt: string;
        };
        PipelineEnvironment: {
            /** Format: uuid */
            id: string;
            name: string;
            production: boolean;
            /** @enum {string} */
            targetKind: "POSTGRES";
            connectionRef: string;
            schemaName: string;
            /** @enum {string} */
            plannerId: "execution";
            concurrency: number;
            approvals: number;
            destructiveApprovals: number;
            allowSelfApproval: boolean;
            /** @enum {string} */
            selectionDefault: "ALL" | "CHANGED";
            currentDeploymentId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        PipelineEnvironmentQueue: {
            holder: {
                /** Format: uuid */
                deploymentId: string;
                number: number;
                pipelineName: string;
                /** Format: date-time */
                since: string;
            } | null;
            waiting: {
                /** Format: uuid */
                deploymentId: string;
                number: number;
                pipelineName: string;
                position: number;
                /** Format: date-time */
                since: string;
            }[];
        };
        PipelineRun: {
            /** Format: uuid */
            id: string;
            number: number;
            /** Format: uuid */
            deploymentId: string;
            deploymentNumber: number;
            environment: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @constant */
            kind: "DEPLOY";
            /** @enum {string} */
            state: "QUEUED" | "RUNNING" | "SUCCEEDED" | "FAILED" | "CANCELLED";
            /** @enum {string} */
            hold: "NONE" | "PAUSED" | "FAILURE";
            manifestHash: string;
            queuedMs: number | null;
            startedAt: string | null;
            finishedAt: string | null;
            progress: {
                total: number;
                done: number;
                running: number;
                failed: number;
                skipped: number;
                percent: number;
            };
        };
        PipelineRunNodes: {
            run: components["schemas"]["PipelineRun"];
            items: components["schemas"]["PipelineRunNode"][];
            lastSeq: number;
        };
        PipelineRunNode: {
            attempt: number;
            /** @enum {string} */
            state: "PENDING" | "READY" | "RUNNING" | "RETRY_WAIT" | "SUCCEEDED" | "WARNED" | "REUSED" | "FAILED" | "SKIPPED" | "CANCELLED";
            startedAt: string | null;
            finishedAt: string | null;
            nextAttemptAt: string | null;
            executionMs: number | null;
            compileMs: number | null;
            rowsAffected: number | null;
            failures: number | null;
            message: string | null;
            dbtCode: string | null;
            seq: number;
            uniqueId: string;
            nodeId: string | null;
            name: string;
            resourceType: string;
            /** @enum {string} */
            action: "CREATE" | "REPLACE" | "RENAME" | "TEST" | "DROP";
            dependsOn: string[];
            destructive: boolean;
            skippedBecauseOf: string | null;
            critical: boolean;
            earlier: {
                attempt: number;
                /** @enum {string} */
                state: "PENDING" | "READY" | "RUNNING" | "RETRY_WAIT" | "SUCCEEDED" | "WARNED" | "REUSED" | "FAILED" | "SKIPPED" | "CANCELLED";
                startedAt: string | null;
                finishedAt: string | null;
                nextAttemptAt: string | null;
                executionMs: number | null;
                compileMs: number | null;
                rowsAffected: number | null;
                failures: number | null;
                message: string | null;
                dbtCode: string | null;
            }[];
        };
        PipelineGantt: {
            from: string | null;
            to: string | null;
            rows: {
                uniqueId: string;
                name: string;
                attempt: number;
                /** @enum {string} */
                state: "PENDING" | "READY" | "RUNNING" | "RETRY_WAIT" | "SUCCEEDED" | "WARNED" | "REUSED" | "FAILED" | "SKIPPED" | "CANCELLED";
                startMs: number;
                durationMs: number;
                critical: boolean;
            }[];
        };
        PipelineRunLog: {
            items: {
                uniqueId: string;
                attempt: number;
                /** Format: date-time */
                at: string;
                level: string;
                code: string;
                text: string;
            }[];
        };
        PipelineMetrics: {
            /** @enum {string} */
            bucket: "hour" | "day";
            items: {
                /** Format: date-time */
                at: string;
                /** Format: uuid */
                environmentId: string;
                uniqueId: string;
                nodeId: string | null;
                name: string;
                runs: number;
                failures: number;
                p50Ms: number;
                p95Ms: number;
                rows: number;
                testFailures: number;
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
    listAssociations: {
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
                        items: components["schemas"]["Association"][];
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
    createAssociation: {
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
                "application/json": components["schemas"]["CreateAssociationCommand"];
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
                    "application/json": components["schemas"]["Association"];
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             *
             *     VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
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
    getAssociation: {
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
                    "application/json": components["schemas"]["Association"];
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
    listLots: {
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
                        items: components["schemas"]["Lot"][];
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
    createLot: {
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
                "application/json": components["schemas"]["CreateLotCommand"];
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
                    "application/json": components["schemas"]["Lot"];
                };
            };
            /**
             * @description VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
             *
             *     IDEMPOTENCY_001: The Idempotency-Key header is missing. Send a unique key for each intended change.
             *
             *     VALIDATION_001: The request does not fit its schema. Correct the named field and send it again.
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
    getLot: {
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
                    "application/json": components["schemas"]["Lot"];
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
    listRules: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                associationId?: string;
                asOf?: string;
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
                        items: components["schemas"]["GoverningRule"][];
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
    getRule: {
        parameters: {
            query?: {
                associationId?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                code: string;
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
                    "application/json": components["schemas"]["GoverningRule"];
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
    listViolations: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                associationId?: string;
                lotId?: string;
                rule?: string;
                state?: components["schemas"]["CaseStatus"];
                clock?: components["schemas"]["ClockState"];
                open?: string;
                overdue?: string;
                deadlineFrom?: string;
                deadlineTo?: string;
                q?: string;
                sort?: "nextDeadline" | "-nextDeadline" | "rank" | "-rank" | "age" | "-age";
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
                        items: components["schemas"]["CaseSummary"][];
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
    createViolation: {
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
                "application/json": components["schemas"]["ReportViolationCommand"];
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
                    "application/json": components["schemas"]["CaseReceipt"];
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
             *     VIO_006: The case {number} is open for this lot and rule. Add what you saw to that case.
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
             *     VIO_005: Something is missing that the owner has a right to: {missing}. Add it, then try again.
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
    uploadEvidence: {
        parameters: {
            query?: never;
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
                "image/jpeg": string;
                "image/png": string;
                "image/webp": string;
                "application/pdf": string;
                "text/plain": string;
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
                        sha256: string;
                        sizeBytes: number;
                        mediaType: string;
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
             *     UPLOAD_001: The file that arrived is not the one announced in X-Content-SHA256. Send it again.
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
    getViolation: {
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
                    "application/json": components["schemas"]["CaseDetail"];
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
    getViolationTimeline: {
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
    violationEvents: {
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
    listNotices: {
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
                        items: components["schemas"]["Notice"][];
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
    getNoticeContent: {
        parameters: {
            query?: {
                format?: "html" | "pdf";
            };
            header?: never;
            path: {
                id: string;
                noticeId: string;
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
                    "application/pdf": string;
                    "text/html": string;
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
    getEvidenceContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                evidenceId: string;
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
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "application/pdf": string;
                    "text/plain": string;
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
    addEvidence: {
        parameters: {
            query?: {
                kind?: components["schemas"]["EvidenceKind"];
                takenAt?: string;
            };
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
                /** @description SHA-256 of the file, in hexadecimal. */
                "X-Content-SHA256": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": string;
                "image/png": string;
                "image/webp": string;
                "application/pdf": string;
                "text/plain": string;
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
                    "application/json": components["schemas"]["Evidence"];
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
             *     VIO_004: The case is {from} and no longer changes. Report a new case if the breach has come back.
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
             *     UPLOAD_001: The file that arrived is not the one announced in X-Content-SHA256. Send it again.
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
    getLadder: {
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
                    "application/json": components["schemas"]["Ladder"];
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
    explainViolation: {
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
                    "application/json": components["schemas"]["Explanation"];
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
    verifyViolation: {
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
                "application/json": components["schemas"]["VerifyViolationCommand"];
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
                    "application/json": components["schemas"]["CaseHead"];
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
             *     VIO_001: A case that is {from} cannot do "{action}". Possible now: {allowed}.
             *
             *     VIO_004: The case is {from} and no longer changes. Report a new case if the breach has come back.
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
             *     VIO_009: The association's legal profile asks for more ({field}). The earliest lawful date is {earliest}.
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
    dismissViolation: {
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
                "application/json": components["schemas"]["ReasonCommand"];
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
                    "application/json": components["schemas"]["CaseHead"];
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
             *     VIO_002: You may not decide this: {why}. Ask another member who has no part in the case.
             */
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
             *     VIO_001: A case that is {from} cannot do "{action}". Possible now: {allowed}.
             *
             *     VIO_004: The case is {from} and no longer changes. Report a new case if the breach has come back.
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
    cancelViolation: {
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
                "application/json": components["schemas"]["ReasonCommand"];
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
                    "application/json": components["schemas"]["CaseHead"];
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
             *     VIO_004: The case is {from} and no longer changes. Report a new case if the breach has come back.
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
    pauseViolation: {
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
                "application/json": components["schemas"]["ReasonCommand"];
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
                    "application/json": components["schemas"]["CaseHead"];
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
             *     VIO_001: A case that is {from} cannot do "{action}". Possible now: {allowed}.
             *
             *     VIO_004: The case is {from} and no longer changes. Report a new case if the breach has come back.
             *
             *     VIO_008: The clock of this case is held by {holds}. End the hold first, then try again.
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
    resumeViolation: {
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
                "application/json": components["schemas"]["ResumeViolationCommand"];
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
                    "application/json": components["schemas"]["CaseHead"];
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
             *     VIO_001: A case that is {from} cannot do "{action}". Possible now: {allowed}.
             *
             *     VIO_004: The case is {from} and no longer changes. Report a new case if the breach has come back.
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
    acceptCure: {
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
                "application/json": components["schemas"]["AcceptCureCommand"];
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
                    "application/json": components["schemas"]["CaseHead"];
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
             *     VIO_001: A case that is {from} cannot do "{action}". Possible now: {allowed}.
             *
             *     VIO_004: The case is {from} and no longer changes. Report a new case if the breach has come back.
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
             *     VIO_005: Something is missing that the owner has a right to: {missing}. Add it, then try again.
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
    rejectCure: {
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
                "application/json": components["schemas"]["ReasonCommand"];
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
                    "application/json": components["schemas"]["CaseHead"];
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
             *     VIO_001: A case that is {from} cannot do "{action}". Possible now: {allowed}.
             *
             *     VIO_004: The case is {from} and no longer changes. Report a new case if the breach has come back.
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
    approveStep: {
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
                "application/json": components["schemas"]["ApproveStepCommand"];
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
                    "application/json": components["schemas"]["CaseHead"];
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
             *     VIO_002: You may not decide this: {why}. Ask another member who has no part in the case.
             */
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
             *     VIO_001: A case that is {from} cannot do "{action}". Possible now: {allowed}.
             *
             *     VIO_004: The case is {from} and no longer changes. Report a new case if the breach has come back.
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
    recordDelivery: {
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
                "application/json": components["schemas"]["RecordDeliveryCommand"];
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
                    "application/json": components["schemas"]["CaseHead"];
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
             *     VIO_001: A case that is {from} cannot do "{action}". Possible now: {allowed}.
             *
             *     VIO_004: The case is {from} and no longer changes. Report a new case if the breach has come back.
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
             *     VIO_005: Something is missing that the owner has a right to: {missing}. Add it, then try again.
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
    reportCure: {
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
                "application/json": components["schemas"]["ReportCureCommand"];
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
                    "application/json": components["schemas"]["OwnerAct"];
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
                    "application/json": components["schemas"]["OwnerAct"];
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
             *     VIO_002: You may not decide this: {why}. Ask another member who has no part in the case.
             */
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
             *     VIO_001: A case that is {from} cannot do "{action}". Possible now: {allowed}.
             *
             *     VIO_004: The case is {from} and no longer changes. Report a new case if the breach has come back.
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
             *     VIO_005: Something is missing that the owner has a right to: {missing}. Add it, then try again.
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
    fileAppeal: {
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
                "application/json": components["schemas"]["FileAppealCommand"];
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
                    "application/json": components["schemas"]["OwnerAct"];
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
                    "application/json": components["schemas"]["OwnerAct"];
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
             *     VIO_002: You may not decide this: {why}. Ask another member who has no part in the case.
             */
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
             *     VIO_001: A case that is {from} cannot do "{action}". Possible now: {allowed}.
             *
             *     VIO_004: The case is {from} and no longer changes. Report a new case if the breach has come back.
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
             *     VIO_007: This was possible until {until} and came too late, or came before it could be asked for.
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
    acceptAppeal: {
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
                "application/json": components["schemas"]["AcceptAppealCommand"];
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
                    "application/json": components["schemas"]["CaseHead"];
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
             *     VIO_002: You may not decide this: {why}. Ask another member who has no part in the case.
             */
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
             *     VIO_001: A case that is {from} cannot do "{action}". Possible now: {allowed}.
             *
             *     VIO_004: The case is {from} and no longer changes. Report a new case if the breach has come back.
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
    rejectAppeal: {
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
                "application/json": components["schemas"]["ReasonCommand"];
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
                    "application/json": components["schemas"]["CaseHead"];
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
             *     VIO_002: You may not decide this: {why}. Ask another member who has no part in the case.
             */
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
             *     VIO_001: A case that is {from} cannot do "{action}". Possible now: {allowed}.
             *
             *     VIO_004: The case is {from} and no longer changes. Report a new case if the breach has come back.
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
    decideAppeal: {
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
                "application/json": components["schemas"]["DecideAppealCommand"];
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
                    "application/json": components["schemas"]["CaseHead"];
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
             *     VIO_002: You may not decide this: {why}. Ask another member who has no part in the case.
             */
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
             *     VIO_001: A case that is {from} cannot do "{action}". Possible now: {allowed}.
             *
             *     VIO_004: The case is {from} and no longer changes. Report a new case if the breach has come back.
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
             *     VIO_010: The fine would pass the cap {field} of {capMinor}. Lower it, or let the board decide.
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
    withdrawAppeal: {
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
                "application/json": components["schemas"]["WithdrawAppealCommand"];
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
                    "application/json": components["schemas"]["CaseHead"];
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
             *     VIO_002: You may not decide this: {why}. Ask another member who has no part in the case.
             */
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
             *     VIO_001: A case that is {from} cannot do "{action}". Possible now: {allowed}.
             *
             *     VIO_004: The case is {from} and no longer changes. Report a new case if the breach has come back.
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
    listActionItems: {
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
                        items: components["schemas"]["ListedActionItem"][];
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
    listFunds: {
        parameters: {
            query: {
                associationId: string;
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
                        items: components["schemas"]["Fund"][];
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
    listGlAccounts: {
        parameters: {
            query: {
                associationId: string;
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
                        items: components["schemas"]["GlAccount"][];
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
    listJournalEntries: {
        parameters: {
            query: {
                limit?: number;
                cursor?: string;
                associationId: string;
                kind?: components["schemas"]["EntryKind"];
                asOf?: string;
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
                        items: components["schemas"]["JournalEntry"][];
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
    postJournalEntry: {
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
                "application/json": components["schemas"]["PostJournalEntryCommand"];
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
                    "application/json": components["schemas"]["JournalEntry"];
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
             *     LED_004: The period {period} is closed. Date the entry in an open period.
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
             *     LED_001: Debits and credits of fund {fund} differ by {differenceMinor}. Each fund of an entry must come to zero.
             *
             *     LED_002: Account {account} may not be posted in fund {fund}: {why}. Choose an account of that fund.
             *
             *     LED_005: What one fund owes another differs by {differenceMinor} over the funds. Post both sides in the same entry.
             *
             *     LED_007: Money may leave fund {fund} only with two approvals of board members. Ask for them first.
             *
             *     LED_009: The amount is not possible: {why}. Amounts are whole minor units of the association's currency.
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
    reverseJournalEntry: {
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
                "application/json": components["schemas"]["ReverseCommand"];
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
                    "application/json": components["schemas"]["JournalEntry"];
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
             *     LED_004: The period {period} is closed. Date the entry in an open period.
             *
             *     LED_006: Entry {entryNo} cannot be reversed: {why}.
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
    listPeriods: {
        parameters: {
            query: {
                associationId: string;
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
                        items: components["schemas"]["AccountingPeriod"][];
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
    closePeriod: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path: {
                yyyymm: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosePeriodCommand"];
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
                    "application/json": components["schemas"]["AccountingPeriod"];
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
             *     LED_004: The period {period} is closed. Date the entry in an open period.
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
    listPayments: {
        parameters: {
            query: {
                limit?: number;
                cursor?: string;
                associationId: string;
                ownerAccountId?: string;
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
                        items: components["schemas"]["Payment"][];
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
    postPayment: {
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
                "application/json": components["schemas"]["PostPaymentCommand"];
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
                    "application/json": components["schemas"]["PostedPayment"];
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
             *     LED_004: The period {period} is closed. Date the entry in an open period.
             *
             *     LED_008: The payment {externalRef} was posted before. Open that payment instead of posting it again.
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
             *     LED_002: Account {account} may not be posted in fund {fund}: {why}. Choose an account of that fund.
             *
             *     LED_009: The amount is not possible: {why}. Amounts are whole minor units of the association's currency.
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
    previewPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewPaymentCommand"];
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
                    "application/json": components["schemas"]["PaymentPreview"];
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
            /** @description LED_002: Account {account} may not be posted in fund {fund}: {why}. Choose an account of that fund. */
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
    reversePayment: {
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
                "application/json": components["schemas"]["ReverseCommand"];
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
                    "application/json": components["schemas"]["ReversedPayment"];
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
             *     LED_004: The period {period} is closed. Date the entry in an open period.
             *
             *     LED_006: Entry {entryNo} cannot be reversed: {why}.
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
    listOwnerAccounts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                associationId?: string;
                owing?: string;
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
                        items: components["schemas"]["OwnerAccount"][];
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
    getOwnerAccount: {
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
                    "application/json": components["schemas"]["OwnerAccount"];
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
    getOwnerLedger: {
        parameters: {
            query?: {
                asOf?: string;
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
                    "application/json": components["schemas"]["OwnerLedger"];
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
    trialBalance: {
        parameters: {
            query: {
                associationId: string;
                from?: string;
                asOf?: string;
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
                    "application/json": components["schemas"]["TrialBalance"];
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
    fundBalances: {
        parameters: {
            query: {
                associationId: string;
                asOf?: string;
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
                    "application/json": components["schemas"]["FundBalances"];
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
    exportPipeline: {
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
                "application/json": components["schemas"]["ExportCommand"];
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
                    "application/json": components["schemas"]["PipelineExport"];
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
             *     PIPE_011: The branch {branch} is at {found}, not at {expected}: somebody else committed to it. Import their commits, then export again.
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
             *     PIPE_010: The graph cannot be exported yet: {issues}. Fix them, then try again.
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
    exportDbt: {
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
                "application/json": components["schemas"]["ExportCommand"];
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
                    "application/json": components["schemas"]["PipelineExport"];
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
             *     PIPE_011: The branch {branch} is at {found}, not at {expected}: somebody else committed to it. Import their commits, then export again.
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
             *     PIPE_010: The graph cannot be exported yet: {issues}. Fix them, then try again.
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
    compilePipeline: {
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
                "application/json": components["schemas"]["CompileCommand"];
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
                    "application/json": components["schemas"]["PipelineDeploymentDetail"];
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
    deployPipeline: {
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
                "application/json": components["schemas"]["DeployCommand"];
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
                    "application/json": components["schemas"]["PipelineDeploymentDetail"];
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
             *     PIPE_020: {environment} is held by {holder}. Wait for it, or queue behind it.
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
    deploy: {
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
                "application/json": components["schemas"]["DeployCommand"];
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
                    "application/json": components["schemas"]["PipelineDeploymentDetail"];
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
             *     PIPE_020: {environment} is held by {holder}. Wait for it, or queue behind it.
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
    listDeployments: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                pipelineId?: string;
                environmentId?: string;
                state?: "DRAFT" | "EXPORTED" | "COMPILED" | "PLANNED" | "AWAITING_APPROVAL" | "APPROVED" | "QUEUED" | "DEPLOYING" | "CANCELLING" | "SUCCEEDED" | "FAILED" | "STALE" | "REJECTED" | "CANCELLED";
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
                        items: components["schemas"]["PipelineDeployment"][];
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
    getDeployment: {
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
                    "application/json": components["schemas"]["PipelineDeploymentDetail"];
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
    getDeploymentPlan: {
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
                    "application/json": components["schemas"]["PipelinePlan"];
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
    getDeploymentPlanSql: {
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
                        planHash: string;
                        sql: string;
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
    getDeploymentTimeline: {
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
    deploymentEvents: {
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
    approveDeployment: {
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
                "application/json": components["schemas"]["ApproveDeploymentCommand"];
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
                    "application/json": components["schemas"]["PipelineDeploymentDetail"];
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
             *     PIPE_018: You may not approve this: {reason}. Ask another operator.
             */
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
             *     PIPE_015: What is {from} cannot do "{action}". Possible now: {allowed}.
             *
             *     PIPE_016: The {component} changed after the plan was made. Plan again and have the new plan approved.
             *
             *     PIPE_017: The plan has the hash {planHash}, the approval names {given}. Read the present plan, then approve it.
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
            /**
             * @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After.
             *
             *     PIPE_023: The database of {environment} cannot be reached. Check its connection and try again.
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
    rejectDeployment: {
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
                "application/json": components["schemas"]["DeploymentReasonCommand"];
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
                    "application/json": components["schemas"]["PipelineDeploymentDetail"];
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
             *     PIPE_018: You may not approve this: {reason}. Ask another operator.
             */
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
             *     PIPE_015: What is {from} cannot do "{action}". Possible now: {allowed}.
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
    startDeployment: {
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
                "application/json": components["schemas"]["DeploymentCommand"];
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
                    "application/json": components["schemas"]["PipelineDeploymentDetail"];
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
             *     PIPE_015: What is {from} cannot do "{action}". Possible now: {allowed}.
             *
             *     PIPE_016: The {component} changed after the plan was made. Plan again and have the new plan approved.
             *
             *     PIPE_019: The plan still needs {missing} more approval(s). Ask for them, then start.
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
            /**
             * @description ENGINE_002: The database cannot be reached. Nothing was changed; retry after the time in Retry-After.
             *
             *     PIPE_023: The database of {environment} cannot be reached. Check its connection and try again.
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
    pauseDeployment: {
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
                "application/json": components["schemas"]["DeploymentReasonCommand"];
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
                    "application/json": components["schemas"]["PipelineDeploymentDetail"];
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
             *     PIPE_015: What is {from} cannot do "{action}". Possible now: {allowed}.
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
    resumeDeployment: {
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
                "application/json": components["schemas"]["DeploymentCommand"];
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
                    "application/json": components["schemas"]["PipelineDeploymentDetail"];
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
             *     PIPE_015: What is {from} cannot do "{action}". Possible now: {allowed}.
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
    cancelDeployment: {
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
                "application/json": components["schemas"]["DeploymentReasonCommand"];
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
                    "application/json": components["schemas"]["PipelineDeploymentDetail"];
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
             *     PIPE_015: What is {from} cannot do "{action}". Possible now: {allowed}.
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
    abandonDeployment: {
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
                "application/json": components["schemas"]["DeploymentReasonCommand"];
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
                    "application/json": components["schemas"]["PipelineDeploymentDetail"];
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
             *     PIPE_015: What is {from} cannot do "{action}". Possible now: {allowed}.
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
    retryDeployment: {
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
                "application/json": components["schemas"]["DeploymentCommand"];
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
                    "application/json": components["schemas"]["PipelineDeploymentDetail"];
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
             *     PIPE_015: What is {from} cannot do "{action}". Possible now: {allowed}.
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
    replanDeployment: {
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
                "application/json": components["schemas"]["DeploymentCommand"];
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
                    "application/json": components["schemas"]["PipelineDeploymentDetail"];
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
             *     PIPE_015: What is {from} cannot do "{action}". Possible now: {allowed}.
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
    listEnvironments: {
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
                        items: components["schemas"]["PipelineEnvironment"][];
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
    createEnvironment: {
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
                "application/json": components["schemas"]["CreateEnvironmentCommand"];
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
                    "application/json": components["schemas"]["PipelineEnvironment"];
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
    getEnvironment: {
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
                    "application/json": components["schemas"]["PipelineEnvironment"];
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
    editEnvironment: {
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
                "application/json": components["schemas"]["EditEnvironmentCommand"];
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
                    "application/json": components["schemas"]["PipelineEnvironment"];
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
    getEnvironmentQueue: {
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
                    "application/json": components["schemas"]["PipelineEnvironmentQueue"];
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
    listPipelineRuns: {
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
                        items: components["schemas"]["PipelineRun"][];
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
    getPipelineRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                runId: string;
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
                    "application/json": components["schemas"]["PipelineRun"];
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
    listRunNodes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                runId: string;
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
                    "application/json": components["schemas"]["PipelineRunNodes"];
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
    getRunGantt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                runId: string;
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
                    "application/json": components["schemas"]["PipelineGantt"];
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
    getRunLogs: {
        parameters: {
            query?: {
                uniqueId?: string;
            };
            header?: never;
            path: {
                id: string;
                runId: string;
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
                    "application/json": components["schemas"]["PipelineRunLog"];
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
    retryRunNode: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                runId: string;
                uniqueId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetryNodeCommand"];
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
                    "application/json": components["schemas"]["PipelineDeploymentDetail"];
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
             *     PIPE_015: What is {from} cannot do "{action}". Possible now: {allowed}.
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
    skipRunNode: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique per intended change; repeat it on a retry. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                runId: string;
                uniqueId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeploymentReasonCommand"];
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
                    "application/json": components["schemas"]["PipelineDeploymentDetail"];
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
             *     PIPE_015: What is {from} cannot do "{action}". Possible now: {allowed}.
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
    getPipelineMetrics: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                node?: string;
                environmentId?: string;
                bucket?: "hour" | "day";
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
                    "application/json": components["schemas"]["PipelineMetrics"];
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
    getMetrics: {
        parameters: {
            query?: {
                pipelineId?: string;
                from?: string;
                to?: string;
                node?: string;
                environmentId?: string;
                bucket?: "hour" | "day";
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
                    "application/json": components["schemas"]["PipelineMetrics"];
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
