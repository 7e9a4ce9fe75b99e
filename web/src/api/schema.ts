// Written by `npm run web:api` from the OpenAPI document; not edited by hand.
export interface paths {
    "/api/administration/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has changed what about people, departments, parks and channels
         * @description Nothing here is ever changed or deleted.
         */
        get: operations["getAdministrationChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agents that a project can be given to */
        get: operations["getAgents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I have been told of deadlines, or what there is to tell of my parks */
        get: operations["getAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alerts/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that an alert has been seen
         * @description For the people who were told. Saying it again changes nothing.
         */
        post: operations["postAlertsIdAcknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applicant/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a project stands, for its applicant
         * @description The token in the address opens it; nobody is signed in. It names departments, never persons.
         */
        get: operations["getApplicantToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new address of your calendar
         * @description The one before is worthless from now on.
         */
        post: operations["postCalendarToken"];
        /** Give up the address of your calendar */
        delete: operations["deleteCalendarToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your due days, for calendar programs
         * @description The token in the address stands for the person; nobody is signed in.
         */
        get: operations["getCalendarIcs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The working calendars, and the years that are announced */
        get: operations["getCalendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{key}/working-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count or add working days
         * @description The first day does not count. Give either `add` or `to`.
         */
        get: operations["getCalendarsKeyWorkingDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{key}/years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A year day by day: working days, weekends, holidays, make-up days */
        get: operations["getCalendarsKeyYearsYear"];
        /**
         * Amend the schedule of a year, or see what that would move
         * @description Open deadlines are reckoned anew; what is decided keeps its days. With `preview=true` nothing is written.
         */
        put: operations["putCalendarsKeyYearsYear"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{key}/years/{year}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The schedules that a year has had
         * @description None as long as its schedule is not announced.
         */
        get: operations["getCalendarsKeyYearsYearVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{key}/years/{year}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The schedule of a version, as it was published
         * @description In the layout in which an amendment is handed in.
         */
        get: operations["getCalendarsKeyYearsYearVersionsVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ways in which people are told outside the application, and whether they work */
        get: operations["getChannels"];
        put?: never;
        /**
         * Set up a channel
         * @description A webhook, a group robot of DingTalk, WeCom or Feishu, or a mailbox, for a person or a group.
         */
        post: operations["postChannels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a channel
         * @description URL, secret and address stay as they are unless they are given.
         */
        put: operations["putChannelsKey"];
        post?: never;
        /**
         * Remove a channel
         * @description What waits for it is given up.
         */
        delete: operations["deleteChannelsKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/{key}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a channel with a message */
        post: operations["postChannelsKeyTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deadlines/failures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deadlines whose action has failed and is tried again */
        get: operations["getDeadlinesFailures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is sent through channels, and what was given up */
        get: operations["getDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliveries/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send again what was given up or is unknown
         * @description What is unknown may have arrived: nobody but you decides that it is sent again.
         */
        post: operations["postDeliveriesIdRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliveries/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send again everything that was given up, or everything that is unknown */
        post: operations["postDeliveriesRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The departments that handle items */
        get: operations["getDepartments"];
        put?: never;
        /** A new department */
        post: operations["postDepartments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/departments/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a department that nothing uses */
        delete: operations["deleteDepartmentsKey"];
        options?: never;
        head?: never;
        /**
         * Call a department otherwise
         * @description Its key stays as it is.
         */
        patch: operations["patchDepartmentsKey"];
        trace?: never;
    };
    "/api/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When deadlines were evaluated, and what came of it */
        get: operations["getEvaluations"];
        put?: never;
        /**
         * Evaluate every deadline now
         * @description The schedule does so every minute by itself; once more does no harm.
         */
        post: operations["postEvaluations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record many events at once, like the acceptance of a stage’s items (并联)
         * @description Each stands by itself and is answered by itself; those of one project are taken in the order in which they are sent.
         */
        post: operations["postEventsBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for you
         * @description An officer: items of the department to accept, decide or resume. An agent: what can be moved in its own projects, and what is nearly due. A leader: what is overdue.
         */
        get: operations["getInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What has happened since the last working day, or longer
         * @description An officer: to items of the department. An agent: to its own projects. A leader: in the parks.
         */
        get: operations["getInboxChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What you can move today in your own projects
         * @description Items that can be submitted, that have to be supplemented, or that can be submitted anew, with the materials that they need.
         */
        get: operations["getInboxMoves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notice-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you are told through which of your channels, and when */
        get: operations["getNoticePreferences"];
        /** Choose what you are told through which of your channels, and when */
        put: operations["putNoticePreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What you have been told
         * @description Newest first. A notice arrives within seconds of what it tells.
         */
        get: operations["getNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark notices as read
         * @description Give either `ids` or `upTo`. Ids that are not yours are passed over.
         */
        post: operations["postNoticesRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The supervision orders of your parks, and those given to you
         * @description By the due day. Filters narrow down together. Page by page: ask again with `next` as `cursor`. Drafts are shown to the leaders of their park.
         */
        get: operations["getOrders"];
        put?: never;
        /**
         * Give a supervision order (督办令), or draft one
         * @description By a leader of the park, on a project, an item of it, or a department. It is numbered and becomes due when it is issued.
         */
        post: operations["postOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order: how far each addressee has come, its history, and what you may do now */
        get: operations["getOrdersId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an answer
         * @description By the issuer. With the last answer accepted the order is closed.
         */
        post: operations["postOrdersIdAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge an order
         * @description By the addressee: an officer of the department, or the person.
         */
        post: operations["postOrdersIdAcknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer an order
         * @description By the addressee, once it is acknowledged, and again when the answer was returned.
         */
        post: operations["postOrdersIdAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an order, or discard a draft
         * @description By the issuer; a draft by any leader of the park. A number that was given out stays used.
         */
        post: operations["postOrdersIdCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/history/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether an order’s history is what was written
         * @description Every entry is chained to the one before by its hash; this reckons all of them anew.
         */
        get: operations["getOrdersIdHistoryVerify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue a draft
         * @description By a leader of the park, who becomes its issuer.
         */
        post: operations["postOrdersIdIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The order as a page to be printed on A4 */
        get: operations["getOrdersIdPrint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return an answer, which has to be given again
         * @description By the issuer. The due day stays.
         */
        post: operations["postOrdersIdReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How things stand now
         * @description Projects and items by light, what is overdue, near due and paused too long, orders without an answer, in the parks that you may look into. Filters narrow down together.
         */
        get: operations["getOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview/bottlenecks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What projects wait for
         * @description Which items and departments cause the most waiting on the critical chains of the targets that were reached, and how long agents take between an approval and the next submission.
         */
        get: operations["getOverviewBottlenecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview/bottlenecks/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The waits behind the figures */
        get: operations["getOverviewBottlenecksCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview/bottlenecks/follow-ons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long it took from an approval to the next submission, case by case */
        get: operations["getOverviewBottlenecksFollowOns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview/compression": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the saved days come from
         * @description The compression ledger summed: baseline, limits, used days, and the saving split by cause, which adds up exactly; beside it what no clock counted.
         */
        get: operations["getOverviewCompression"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview/compression/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ledgers behind the sums, project by project */
        get: operations["getOverviewCompressionCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview/lights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open items by light, for each department or park
         * @description Each number opens to `/api/overview/workload/cases` with the same filters, the row’s own key and `light`.
         */
        get: operations["getOverviewLights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview/near-due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Items that are due within the next working days, the soonest first */
        get: operations["getOverviewNearDue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview/overdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Items that are overdue, the longest first */
        get: operations["getOverviewOverdue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview/paused-beyond": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Items paused longer than was expected, the longest first */
        get: operations["getOverviewPausedBeyond"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview/performance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How quickly and how punctually was decided
         * @description On-time rate, mean, median and P90 of used days, days saved, targets met; beside each the months before (环比) and the same months a year before (同比).
         */
        get: operations["getOverviewPerformance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview/performance/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The decisions behind the figures */
        get: operations["getOverviewPerformanceCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview/performance/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Target met or not, project by project */
        get: operations["getOverviewPerformanceTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview/trust": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far figures can be trusted
         * @description What can make figures look better than they are, counted, in the parks that you lead. A sign says what happened; there can be good reasons for it.
         */
        get: operations["getOverviewTrust"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview/trust/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases behind a sign */
        get: operations["getOverviewTrustCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview/workload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open items of each officer or agent, and for how long they have been open */
        get: operations["getOverviewWorkload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview/workload/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The open items behind the figures, the soonest due first */
        get: operations["getOverviewWorkloadCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The parks that you may look into */
        get: operations["getParks"];
        put?: never;
        /** A new park */
        post: operations["postParks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parks/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a park that nothing uses */
        delete: operations["deleteParksKey"];
        options?: never;
        head?: never;
        /**
         * Change a park
         * @description Its key stays as it is.
         */
        patch: operations["patchParksKey"];
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everybody who works or has worked here
         * @description By username. Filters narrow down together; `role`, `park` and `department` are those of one grant.
         */
        get: operations["getPeople"];
        put?: never;
        /**
         * A new person
         * @description The person sets a password by the link that is answered, so that nobody else ever knows it.
         */
        post: operations["postPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person, and what the person may do */
        get: operations["getPeopleId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a person’s name */
        patch: operations["patchPeopleId"];
        trace?: never;
    };
    "/api/people/{id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deactivate a person
         * @description Sessions end at once. Running projects are handed over before.
         */
        post: operations["postPeopleIdDeactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a person a role
         * @description In a park or, without one, in every park; as an officer for a department.
         */
        post: operations["postPeopleIdGrants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/grants/{grant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a role from a person */
        delete: operations["deletePeopleIdGrantsGrant"];
        options?: never;
        head?: never;
        /** Whether an officer leads the department */
        patch: operations["patchPeopleIdGrantsGrant"];
        trace?: never;
    };
    "/api/people/{id}/password-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A link to set a new password
         * @description The old password, the links before and every session of the person are worthless from now on.
         */
        post: operations["postPeopleIdPasswordLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a person work here again */
        post: operations["postPeopleIdReactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The projects of your parks
         * @description Filters narrow down together. Page by page: ask again with `next` as `cursor`.
         */
        get: operations["getProjects"];
        put?: never;
        /**
         * Register a project
         * @description By an agent for itself, or by a leader or administrator for an agent.
         */
        post: operations["postProjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One project: its clocks, targets, stages and items, and what you may record now */
        get: operations["getProjectsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/applicant-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The links of a project, without their secrets */
        get: operations["getProjectsIdApplicantLinks"];
        put?: never;
        /**
         * A link by which the applicant sees how the project stands
         * @description By the agent of the project or a leader of its park.
         */
        post: operations["postProjectsIdApplicantLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/applicant-links/{link}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a link */
        delete: operations["deleteProjectsIdApplicantLinksLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/chart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The coordination chart (统筹图) of a project
         * @description Stages as lanes, items as bars: when their clocks ran and stood still, what was promised, and where it leads to if promises are kept from here.
         */
        get: operations["getProjectsIdChart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/compression": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where a project’s saved days come from, target by target and stage by stage
         * @description Baseline, statutory days, promises, critical path and used days; the saved days by causes that add up exactly; what no clock counted; the chain of waits; and the items behind all of it.
         */
        get: operations["getProjectsIdCompression"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what has happened to a project or one of its items */
        post: operations["postProjectsIdEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When a running project and its open targets, stages and items are to be expected
         * @description By promises: critical path and slack. By what became of the same items in the past: P50 and P90, with the number of cases behind each item. The same project on the same day gets the same answer while the past stays as it is.
         */
        get: operations["getProjectsIdForecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a project to another agent
         * @description By a leader of its park or an administrator. The history goes on, and says why.
         */
        post: operations["postProjectsIdHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/history/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a project’s history is what was written
         * @description Every entry is chained to the one before by its hash; this reckons all of them anew.
         */
        get: operations["getProjectsIdHistoryVerify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/items/{item}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why an item is due on its day: every day from acceptance, counted or skipped and why */
        get: operations["getProjectsIdItemsItemClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each item of a project needs, and what was found missing */
        get: operations["getProjectsIdMaterials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has happened to a project */
        get: operations["getProjectsIdTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What would come of changes: forecasts before and after, and the due days that would move
         * @description Reckoned on a copy, by the rules by which events are judged; nothing is written. A change that would not be lawful is refused with the reason.
         */
        post: operations["postProjectsIdWhatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Before a project is registered: which workflows there are for it, and how it would go
         * @description Takes what is known so far and judges it as registration does; nothing is saved.
         */
        post: operations["postProjectsPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/monthly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The report of a month as a page to be printed on A4
         * @description The figures of the overview, of the parks that you may look into, with charts. Signs of trust are printed for leaders and administrators.
         */
        get: operations["getReportsMonthly"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, with which roles, and the names of the places */
        get: operations["getSession"];
        put?: never;
        /**
         * Sign in
         * @description Answers a token for programs and sets an HTTP-only cookie for browsers.
         */
        post: operations["postSession"];
        /**
         * Sign out
         * @description The token is worthless from now on; at other instances after five seconds at most.
         */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change your password
         * @description This session goes on; every other one of yours is over.
         */
        put: operations["putSessionPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/set-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a password by the link that an administrator has given
         * @description A link is good for one time. Sign in afterwards.
         */
        post: operations["postSessionSetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Live: your notices, and projects that move
         * @description Server-sent events. `notice`: an entry of /api/notices, whose id is the event's; `project`: id and version of a project in
         *     your parks that has moved; `refresh`: so much has moved that it is not told one by one. With Last-Event-ID the notices after it are
         *     sent first. The stream ends when the session does.
         */
        get: operations["getStream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What day it is in the office */
        get: operations["getToday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The published workflows, every version */
        get: operations["getWorkflows"];
        put?: never;
        /**
         * Publish a version of a workflow
         * @description It never changes afterwards. Publishing the same again changes nothing.
         */
        post: operations["postWorkflows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflows/{key}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A published version: its definition, and what it adds up to */
        get: operations["getWorkflowsKeyVersionsVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflows/{key}/versions/{version}/machine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A published version as one statechart
         * @description The configuration of an XState machine, loadable in Stately’s tools.
         */
        get: operations["getWorkflowsKeyVersionsVersionMachine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflows/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether a definition could be published, and everything that is wrong with it */
        post: operations["postWorkflowsCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process runs */
        get: operations["getHealthLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether requests may be sent here */
        get: operations["getHealthReady"];
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
        AcceptanceDto: {
            /** @description Key of a department or id of a person. Needed only where several could be meant. */
            addressee?: string;
            note?: string;
        };
        AcknowledgerDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ActiveProjectsDto: {
            active: number;
            lights: {
                blue: number;
                green: number;
                grey: number;
                red: number;
                yellow: number;
            };
        };
        ActorDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        AddressedDto: {
            /** @description Key of a department or id of a person. Needed only where several could be meant. */
            addressee?: string;
        };
        AgentDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        AgentOfProjectDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        AgentsDto: {
            agents: components["schemas"]["AgentDto"][];
        };
        AlertDto: {
            /** Format: date-time */
            acknowledgedAt: string | null;
            /** @description The first of the people told who has acknowledged it. */
            acknowledgedBy: components["schemas"]["AcknowledgerDto"] | null;
            deadline: components["schemas"]["AlertedDeadlineDto"];
            id: number;
            /** @enum {string} */
            level: "near-due" | "overdue" | "escalated";
            /** Format: date */
            raisedOn: string;
        };
        AlertedDeadlineDto: {
            /** @description Which attempt at the item; 0 where it is about none. */
            attempt: number;
            /**
             * Format: date
             * @description The due day that the alert is about.
             */
            dueOn: string;
            /** @description Key of the item, if it is about one. */
            item: string | null;
            /** @enum {string} */
            kind: "acceptance" | "promise" | "statutory" | "pause" | "owed-opinion" | "stage" | "target" | "order";
            /** @description Null for an order that is about no project. */
            project: components["schemas"]["AlertedProjectDto"] | null;
            /** @description The due day falls in a year whose schedule is not announced. */
            provisional: boolean;
            /** @description Grows when the due day moves. */
            revision: number;
            /** @description Key of the item, stage or target; id of the order. */
            subject: string;
            /** @description What the item, stage or target is called; the number of the order. */
            title: components["schemas"]["TitlesDto"];
        };
        AlertedProjectDto: {
            code: string;
            /** Format: uuid */
            id: string;
            name: string;
        };
        AlertsDto: {
            /** @description Newest first. */
            alerts: components["schemas"]["AlertDto"][];
            /** @description To be asked for as `cursor`, if there is more. */
            next: string | null;
        };
        AmendedDeadlineDto: {
            /** @description Of the item; 0 for a stage or target. */
            attempt: number;
            department: string | null;
            /** Format: date */
            from: string | null;
            /** @enum {string} */
            kind: "acceptance" | "promise" | "statutory" | "pause" | "owed-opinion" | "stage" | "target";
            /** @enum {string} */
            lightFrom: "green" | "yellow" | "red" | "blue" | "grey";
            /** @enum {string} */
            lightTo: "green" | "yellow" | "red" | "blue" | "grey";
            /** @description Key of the item, stage or target. */
            subject: string;
            /**
             * Format: date
             * @description The same as `from` where only the light changes: near due begins on another day.
             */
            to: string | null;
        };
        AmendedOrderDto: {
            /** Format: date */
            from: string;
            /**
             * @description Blue while all have answered.
             * @enum {string}
             */
            lightFrom: "green" | "yellow" | "red" | "blue" | "grey";
            /** @enum {string} */
            lightTo: "green" | "yellow" | "red" | "blue" | "grey";
            order: components["schemas"]["NumberedOrderDto"];
            /** Format: date */
            to: string;
        };
        AmendedProjectDto: {
            deadlines: components["schemas"]["AmendedDeadlineDto"][];
            project: components["schemas"]["ProjectOfAmendedDto"];
        };
        AmendmentDto: {
            /** @description Of a preview: what it was reckoned from, to be handed in with the amendment. */
            basis: number | null;
            /** @description Open deadlines whose due day moves, those of supervision orders among them. */
            deadlines: number;
            /** @description Open deadlines whose light changes. */
            lights: number;
            /** @description Project by project. */
            moved: components["schemas"]["AmendedProjectDto"][];
            /** @description Supervision orders that are to be answered on another day. */
            orders: components["schemas"]["AmendedOrderDto"][];
            preview: boolean;
            /** @description Days of the year are provisional with this schedule. */
            provisional: boolean;
            /** @description The version of the year that is now in force; null in a preview. */
            version: number | null;
        };
        AnswerDto: {
            /** @description Key of a department or id of a person. Needed only where several could be meant. */
            addressee?: string;
            text: string;
        };
        ApplicantDto: {
            contact: string;
            /** @description 统一社会信用代码 (GB 32100-2015); its check character must hold. */
            creditCode: string;
            name: string;
            phone: string;
        };
        ApplicantLinkDto: {
            /** Format: date-time */
            createdAt: string;
            createdBy: components["schemas"]["LinkGiverDto"];
            /**
             * Format: date
             * @description The last day on which it opens; null: until it is revoked.
             */
            expiresOn: string | null;
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @description The last day on which it was opened.
             */
            lastOpenedOn: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            /** @enum {string} */
            state: "active" | "expired" | "revoked";
        };
        ApplicantLinksDto: {
            /** @description Newest first. */
            links: components["schemas"]["ApplicantLinkDto"][];
        };
        ApplicantPageDto: {
            clocks: components["schemas"]["SeenClocksDto"];
            /** @description When the project is completed if everybody keeps the promises; null once it has ended. */
            finish: components["schemas"]["SeenFinishDto"] | null;
            /**
             * @description Of every text, as Accept-Language prefers.
             * @enum {string}
             */
            language: "zh" | "en";
            project: components["schemas"]["SeenProjectDto"];
            stages: components["schemas"]["SeenStageDto"][];
            targets: components["schemas"]["SeenTargetDto"][];
            /** Format: date */
            today: string;
            /** @description Whose turn it is now: the applicant’s first. */
            turns: components["schemas"]["TurnDto"][];
        };
        ApprovedDto: {
            /** @description Where the item yields a certificate: its number. */
            certificateNumber?: string;
            decisionNumber: string;
            /**
             * Format: date-time
             * @description When it took effect (补录), if not now. Never in the future, never before the previous event of the item.
             */
            effectiveAt?: string;
            /** @description Key of the item in the workflow. */
            item: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "item.approved";
        };
        BarDto: {
            /**
             * Format: date
             * @description The day does not count itself.
             */
            from: string;
            /** Format: date */
            to: string;
        };
        BatchedAnswerDto: {
            /** @description If it was: as it is answered alone. */
            answer?: components["schemas"]["EventAnswerDto"];
            /** @description Whether the event was committed. */
            ok: boolean;
            /** @description If it was not: why, with the status that it would have had alone. */
            problem?: components["schemas"]["ProblemDto"];
        };
        BottlenecksDto: {
            /**
             * Format: date-time
             * @description Everything that was recorded until then is counted.
             */
            asOf: string;
            /** @description Targets reached in the period, each with its chain. */
            chains: number;
            filter: components["schemas"]["SelectionDto"];
            /** @description From the last prerequisite’s approval to the first submission, by the month of the submission. */
            followOns: components["schemas"]["FollowOnsDto"];
            /** @description How each figure is worked out, in words. */
            formulas: {
                [key: string]: components["schemas"]["TitlesDto"];
            };
            period: components["schemas"]["MonthsDto"];
            /** @description The most days first. */
            rows: components["schemas"]["WaitsRowDto"][];
            /** Format: date */
            today: string;
            total: components["schemas"]["WaitsDto"];
        };
        BringDto: {
            /** @description Without a main material nothing is accepted; a secondary one may follow. */
            main: boolean;
            title: string;
        };
        BucketDto: {
            /** @enum {string} */
            bucket: "this-week" | "last-week" | "2-4-weeks" | "5-8-weeks" | "over-8-weeks";
            /** Format: date */
            from: string | null;
            title: components["schemas"]["TitlesDto"];
            /** Format: date */
            to: string | null;
        };
        CalendarAddressDto: {
            /** @description For any calendar program. Whoever has it can read your due days; it is told only now. */
            url: string;
        };
        CalendarDayDto: {
            /** Format: date */
            date: string;
            /** @enum {string} */
            kind: "working-day" | "weekend" | "holiday" | "make-up-day";
            /** @description The holiday that it belongs to. */
            name: string | null;
            provisional: boolean;
            working: boolean;
        };
        CalendarScheduledDayDto: {
            /**
             * Format: date
             * @description Of the year, or of the turn to a neighbouring one.
             */
            date: string;
            /** @description False for a make-up day (调休), which works. */
            isOffDay: boolean;
            name: string;
        };
        CalendarScheduleDto: {
            days: components["schemas"]["CalendarScheduledDayDto"][];
            /** @description The notices that announce it. */
            papers: string[];
            year: number;
        };
        CalendarsDto: {
            calendars: components["schemas"]["CalendarSummaryDto"][];
        };
        CalendarSummaryDto: {
            key: string;
            /** @description The years whose schedule is announced. */
            years: number[];
        };
        CalendarVersionDto: {
            /** @description How many days it names. */
            days: number;
            /** @description The notices that announce it. */
            papers: string[];
            /** Format: date-time */
            publishedAt: string;
            /** @description Name of who published it; null when it came with the application. */
            publishedBy: string | null;
            /** @description Where it came from: `published` by an administrator, or the schedules that come with the application. */
            source: string;
            version: number;
        };
        CalendarVersionsDto: {
            /** @description The one in force first. */
            versions: components["schemas"]["CalendarVersionDto"][];
        };
        CalendarYearDto: {
            /** @description Every day of the year. */
            days: components["schemas"]["CalendarDayDto"][];
            key: string;
            /** @description The schedule is not announced: weekends and fixed holidays only. */
            provisional: boolean;
            /** @description Working days of the year. */
            workingDays: number;
            year: number;
        };
        CancellationDto: {
            reason: string;
        };
        CaseItemDto: {
            department: string;
            key: string;
            stage: string;
            title: components["schemas"]["TitlesDto"];
        };
        CaseProjectDto: {
            code: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Key of its park. */
            park: string;
        };
        CauseDaysDto: {
            /** @enum {string} */
            cause: "procedure" | "shorter-promises" | "waived" | "side-by-side" | "early" | "late" | "failed-attempts" | "open" | "outside";
            /** @description Working days saved; negative where it cost days. */
            days: number;
        };
        CauseWordsDto: {
            /** @enum {string} */
            cause: "procedure" | "shorter-promises" | "waived" | "side-by-side" | "early" | "late" | "failed-attempts" | "open" | "outside";
            meaning: components["schemas"]["TitlesDto"];
            title: components["schemas"]["TitlesDto"];
        };
        ChainLinkDto: {
            /** @description 0 before the item’s first submission. */
            attempt: number;
            /** @description Working days. */
            days: number;
            /** Format: date */
            from: string;
            /** @description Of a pause. */
            ground: string | null;
            /** @description Key of the item that was waited for. */
            item: string;
            /** @enum {string} */
            kind: "follow-on" | "acceptance" | "supplement" | "review" | "pause";
            title: components["schemas"]["TitlesDto"];
            /** Format: date */
            to: string;
        };
        ChangeActorDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ChangedItemDto: {
            department: string;
            key: string;
            title: components["schemas"]["TitlesDto"];
        };
        ChangedStageDto: {
            key: string;
            title: components["schemas"]["TitlesDto"];
        };
        ChangeDto: {
            actor: components["schemas"]["ChangeActorDto"];
            /** Format: date-time */
            at: string;
            /** @description What it was and what it is. */
            data: Record<string, never>;
            id: number;
            subject: components["schemas"]["ChangeSubjectDto"];
            /** @enum {string} */
            type: "person.created" | "person.renamed" | "person.deactivated" | "person.reactivated" | "password-link.given" | "grant.given" | "grant.taken" | "grant.changed" | "department.created" | "department.renamed" | "department.removed" | "park.created" | "park.changed" | "park.removed" | "channel.created" | "channel.changed" | "channel.removed";
        };
        ChangeMakerDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ChangesDto: {
            /** @description Newest first. */
            changes: components["schemas"]["ChangeDto"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        ChangeSubjectDto: {
            /** @description The person’s id; the key of the department, park or channel. */
            key: string;
            /** @enum {string} */
            kind: "person" | "department" | "park" | "channel";
            /** @description As it was called then. */
            name: string;
        };
        ChannelChangeDto: {
            /** @default true */
            active: boolean;
            /** @description The mailbox, of smtp only. */
            address?: string;
            owner: components["schemas"]["ChannelOwnerDto"];
            /** @description Everything, at once, in office hours, unless it is given. */
            rule?: components["schemas"]["ChannelRuleDto"];
            /** @description Signs what is sent; a webhook needs one, a robot has one if it asks for signatures. Never answered. */
            secret?: string;
            title: components["schemas"]["ChannelTitlesDto"];
            /** @description Where to post to; of every kind but smtp. It is a secret as well: the answer shows it without its path. */
            url?: string;
        };
        ChannelDto: {
            active: boolean;
            /** @description Whether what is sent is signed. */
            hasSecret: boolean;
            key: string;
            /** @enum {string} */
            kind: "webhook" | "dingtalk" | "wecom" | "feishu" | "smtp";
            /** @description What went wrong last. */
            lastError: string | null;
            owner: components["schemas"]["ChannelOwnerDto"];
            /**
             * Format: date-time
             * @description Nothing is sent before, because the receiver failed or takes only so much.
             */
            restsUntil: string | null;
            rule: components["schemas"]["ChannelRuleDto"];
            /** @description The mailbox, or the server of the URL. */
            target: string;
            title: components["schemas"]["ChannelTitlesDto"];
        };
        ChannelOwnerDto: {
            /** @description Key of the department. */
            department?: string;
            /**
             * @description One person, the officers of a department, or the leaders of a park.
             * @enum {string}
             */
            kind: "person" | "department" | "leaders";
            /** @description Of a department or leaders; null: every park. */
            park?: string | null;
            /**
             * Format: uuid
             * @description Id of the person.
             */
            person?: string;
        };
        ChannelRuleDto: {
            /** @description What is sent; nothing, if it is empty. */
            kinds: ("fact" | "alerts" | "order" | "calendar")[];
            /**
             * @description The least grave alerts that are sent. Other notices have no level and are sent whatever this says.
             * @enum {string}
             */
            leastLevel: "any" | "near-due" | "overdue" | "escalated";
            timing: components["schemas"]["TimingDto"];
        };
        ChannelsDto: {
            channels: components["schemas"]["ListedChannelDto"][];
        };
        ChannelTestDto: {
            /** @description Why not. */
            error: string | null;
            /** @description Whether the receiver took the test message. */
            ok: boolean;
        };
        ChannelTitlesDto: {
            en: string;
            zh: string;
        };
        ChartAttemptDto: {
            attempt: number;
            /**
             * Format: date
             * @description When the attempt ended: decided, withdrawn, or with the project.
             */
            endedOn: string | null;
            /** @description When it stood still. */
            pauses: components["schemas"]["PausedBarDto"][];
            /** @description When the clock ran. */
            segments: components["schemas"]["RunningBarDto"][];
        };
        ChartDto: {
            /**
             * Format: date
             * @description When the project is completed if everybody keeps the promises; null once it has ended.
             */
            finishOn: string | null;
            /**
             * Format: date
             * @description The first day of the chart.
             */
            from: string;
            /**
             * Format: date
             * @description The first day of the chart in a year whose schedule is not announced.
             */
            provisionalFrom: string | null;
            /** @description The days of the chart that do not work. */
            restDays: string[];
            stages: components["schemas"]["ChartStageDto"][];
            /**
             * Format: date
             * @description Its last day.
             */
            to: string;
            /** Format: date */
            today: string;
        };
        ChartItemDto: {
            /** Format: date */
            acceptedOn: string | null;
            /** @description Keys of the items that are advised first. */
            advisedAfter: string[];
            /** @description Keys of the items that must be done first. */
            after: string[];
            attempt: number;
            /** @description Those that were accepted, oldest first. */
            attempts: components["schemas"]["ChartAttemptDto"][];
            /** @description Needed only for some projects. */
            conditional: boolean;
            /** @description The end of the project would move with it. */
            critical: boolean;
            /** Format: date */
            decidedOn: string | null;
            /** @description Key of the department. */
            department: string;
            /**
             * Format: date
             * @description Null before acceptance and while the clock stands still with days left.
             */
            dueOn: string | null;
            key: string;
            late: boolean;
            /** @enum {string} */
            light: "green" | "yellow" | "red" | "blue" | "grey";
            milestone: boolean;
            /** @description Where it lies if everybody keeps the promises from here; of an approved item where it lay. Null for what is waived, or open in a project that has ended. */
            planned: components["schemas"]["BarDto"] | null;
            /** @description Of the running attempt: from acceptance to the due day; null before acceptance, and while a pause leaves no due day. */
            promised: components["schemas"]["BarDto"] | null;
            /** @description The due day, or where it is planned, hangs on a year whose schedule is not announced. */
            provisional: boolean;
            /** @enum {string} */
            status: "waiting" | "ready" | "submitted" | "supplementing" | "under-review" | "paused" | "approved" | "refused" | "declined" | "withdrawn" | "waived";
            /** Format: date */
            submittedOn: string | null;
            title: components["schemas"]["TitlesDto"];
        };
        ChartStageDto: {
            /** Format: date */
            endedOn: string | null;
            /**
             * Format: date
             * @description When its milestones are reached, or planned to be.
             */
            finishOn: string | null;
            items: components["schemas"]["ChartItemDto"][];
            key: string;
            /** @description Key of the department that leads it. */
            leadDepartment: string;
            /**
             * Format: date
             * @description Its first day, or the first that is planned.
             */
            startOn: string | null;
            /** @enum {string} */
            status: "open" | "ended";
            title: components["schemas"]["TitlesDto"];
        };
        CheckedWorkflowDto: {
            /** @description What would be published, if it is in order. */
            definition?: components["schemas"]["WorkflowDefinitionDto"];
            /** @description Whether it could be published. */
            ok: boolean;
            /** @description What the definition adds up to, if it is in order. */
            plan?: components["schemas"]["WorkflowPlanDto"];
            problems: components["schemas"]["DefinitionProblemDto"][];
        };
        CheckResultDto: {
            /** @description Why not, for people who run the service. */
            detail?: string;
            /**
             * Format: date-time
             * @description When what is done again and again was last done; null if never.
             */
            lastAt?: string | null;
            ok: boolean;
            /** @description It should have been done again by now. */
            overdue?: boolean;
        };
        ChosenRuleDto: {
            /** @description Key of one of your channels. */
            channel: string;
            /** @description What is sent; nothing, if it is empty. */
            kinds: ("fact" | "alerts" | "order" | "calendar")[];
            /**
             * @description The least grave alerts that are sent. Other notices have no level and are sent whatever this says.
             * @enum {string}
             */
            leastLevel: "any" | "near-due" | "overdue" | "escalated";
            timing: components["schemas"]["TimingDto"];
        };
        ClockEntryDto: {
            /** @description Of an extension. */
            days?: number;
            /** @description Of a pause: its expected working days. */
            expectedDays?: number;
            /** @description Of a pause. */
            ground?: string;
            /** @enum {string} */
            kind: "accepted" | "paused" | "resumed" | "extended" | "stopped";
            /** Format: date */
            on: string;
        };
        CompressionDto: {
            /**
             * Format: date-time
             * @description Everything that was recorded until then is counted.
             */
            asOf: string;
            /** @description The steps from baseline to used days. */
            causes: components["schemas"]["ExplainedCauseDto"][];
            filter: components["schemas"]["SelectionDto"];
            /** @description How each figure is worked out, in words. */
            formulas: {
                [key: string]: components["schemas"]["TitlesDto"];
            };
            grounds: components["schemas"]["GroundDto"][];
            /**
             * @description What was summed.
             * @enum {string}
             */
            kind: "target" | "stage";
            period: components["schemas"]["MonthsDto"];
            /** @description The most first. */
            rows: components["schemas"]["CompressionRowDto"][];
            /** Format: date */
            today: string;
            total: components["schemas"]["LedgerSumDto"];
        };
        CompressionRowDto: {
            /** @description On which no clock ran (企业用时): the sum of the four that follow. */
            applicantDays: number;
            /** @description Of the old procedure; of a stage its statutory limits in a row. */
            baselineDays: number;
            /** @description In the order of the steps; they add up to the saved days. */
            causes: {
                early: number;
                "failed-attempts": number;
                late: number;
                open: number;
                outside: number;
                procedure: number;
                "shorter-promises": number;
                "side-by-side": number;
                waived: number;
            };
            /** @description Saved as a share of the baseline. */
            compression: number | null;
            /** @description Promised limits along the critical path. */
            criticalDays: number;
            /** @description Of an item; otherwise null. */
            department: components["schemas"]["TitledDto"] | null;
            key: string;
            met: number;
            pausedDays: number;
            /** @description They add up to the paused days. */
            pauses: components["schemas"]["PausedSpansDto"][];
            /** @description Nothing lay with any department. */
            preparingDays: number;
            /** @description Promised limits in a row. */
            promisedDays: number;
            /** @description Submitted, and not accepted yet. */
            receivingDays: number;
            savedDays: number;
            /** @description Targets reached, or stages ended. */
            spans: number;
            /** @description Of an item; otherwise null. */
            stage: components["schemas"]["TitledDto"] | null;
            /** @description Statutory limits in a row. */
            statutoryDays: number;
            /** @description What was missing was to be supplied. */
            supplementDays: number;
            targetDays: number;
            title: components["schemas"]["TitlesDto"];
            usedDays: number;
            /** @description Null of a department. */
            workflow: components["schemas"]["TitledDto"] | null;
        };
        CountedSignsDto: {
            "decided-at-once": components["schemas"]["SignDto"];
            "decision-entered-late": components["schemas"]["SignDto"];
            "paused-near-due": components["schemas"]["SignDto"];
            refiled: components["schemas"]["SignDto"];
            "supplements-again": components["schemas"]["SignDto"];
            /** @description In working days. */
            "time-paused": components["schemas"]["SignDto"];
        };
        DateFoundDto: {
            /** Format: date */
            date: string;
            /** @description A day that was counted falls in a year whose schedule is not announced. */
            provisional: boolean;
        };
        DeadlineFailureDto: {
            /**
             * @description What silence demands; an order to be drafted of an escalated alert; an order to be brought to an amended calendar; an alert to be entered in the history of its order.
             * @enum {string}
             */
            action: "silence" | "draft-order" | "recalendar-order" | "enter-alert";
            attempts: number;
            deadline: components["schemas"]["FailedDeadlineDto"];
            /** Format: date-time */
            failedAt: string;
            /** Format: date-time */
            firstFailedAt: string;
            lastError: string;
            /** Format: date-time */
            nextTryAt: string;
        };
        DeadlineFailuresDto: {
            /** @description Longest failing first. */
            failures: components["schemas"]["DeadlineFailureDto"][];
        };
        DecidedCaseDto: {
            /** Format: date */
            acceptedOn: string | null;
            agent: components["schemas"]["NamedPersonDto"];
            attempt: number;
            /** Format: date */
            dueOn: string | null;
            /** Format: date */
            endedOn: string;
            item: components["schemas"]["CaseItemDto"];
            late: boolean;
            /** @description In its unit. */
            lateDays: number;
            /** @description The promise with its extensions. */
            limitDays: number;
            /** @description Who accepted it; null while nobody has, and where silence did. */
            officer: components["schemas"]["NamedPersonDto"] | null;
            /** @enum {string} */
            outcome: "approved" | "refused";
            /** @description Working days of its pauses. */
            pausedDays: number;
            project: components["schemas"]["CaseProjectDto"];
            /** @description Its statutory limit less the working days on which its clock ran. */
            savedDays: number;
            /** Format: date */
            submittedOn: string;
            /** @description Working days of waiting for supplements before acceptance. */
            supplementDays: number;
            /**
             * @description What its limit and used days are counted in.
             * @enum {string}
             */
            unit: "working-day" | "calendar-day";
            /** @description In its unit. */
            usedDays: number;
            /** @description Why it counts. */
            why: components["schemas"]["TitlesDto"];
            workflow: components["schemas"]["TitledDto"];
            /** @description On which its clock ran. */
            workingDays: number;
        };
        DecidedCasesDto: {
            /**
             * Format: date-time
             * @description Everything that was recorded until then is counted.
             */
            asOf: string;
            /** @description The latest decision first. */
            cases: components["schemas"]["DecidedCaseDto"][];
            filter: components["schemas"]["SelectionDto"];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
            period: components["schemas"]["MonthsDto"];
            /** Format: date */
            today: string;
        };
        DecidedFiguresDto: {
            approved: number;
            decided: number;
            /** @description Decided after the due day. */
            late: number;
            /** @description By how many days in all, in the units of the items. */
            lateDays: number;
            meanDays: number | null;
            medianDays: number | null;
            onTimeRate: number | null;
            p90Days: number | null;
            refused: number;
            /** @description Working days. */
            savedDays: number;
        };
        DecidedInPeriodsDto: {
            /** @description Of as many months right before (环比). */
            before: components["schemas"]["DecidedFiguresDto"];
            now: components["schemas"]["DecidedFiguresDto"];
            /**
             * @description Of mean, median and P90. Groups and total are in working days.
             * @enum {string}
             */
            unit: "working-day" | "calendar-day";
            /** @description Of the same months a year before (同比). */
            yearBefore: components["schemas"]["DecidedFiguresDto"];
        };
        DefinedItemDto: {
            /** @description Advised first; never blocks. */
            advisedAfter: string[];
            /** @description Must be done first. */
            after: string[];
            certificate: components["schemas"]["TitlesDto"] | null;
            department: string;
            key: string;
            materials: components["schemas"]["MaterialDto"][];
            /** @description Longest extension, in the unit of the promise. */
            maxExtensionDays: number;
            milestone: boolean;
            /** @description Days left at which the light turns yellow, if not the default. */
            nearDueDays: number | null;
            pauseGrounds: ("hearing" | "tender" | "auction" | "inspection" | "testing" | "quarantine" | "appraisal" | "expert-review" | "publicity" | "correction")[];
            promised: components["schemas"]["LimitDto"];
            /** @description 超时默认 */
            silentConsent: boolean;
            source: string;
            statutory: components["schemas"]["LimitDto"];
            title: components["schemas"]["TitlesDto"];
            /** @description When a conditional item is needed. */
            when: components["schemas"]["TitlesDto"] | null;
        };
        DefinedStageDto: {
            items: components["schemas"]["DefinedItemDto"][];
            key: string;
            leadDepartment: string;
            /** @description Working days. */
            limitDays: number;
            /** @enum {string} */
            milestoneRule: "all" | "any";
            /** @enum {number} */
            nationalStage: 1 | 2 | 3 | 4 | 5;
            title: components["schemas"]["TitlesDto"];
        };
        DefinedTargetDto: {
            baselineDays: number;
            from: components["schemas"]["TargetEventDto"];
            key: string;
            source: string;
            targetDays: number;
            title: components["schemas"]["TitlesDto"];
            to: components["schemas"]["TargetEventDto"];
        };
        DefinitionProblemDto: {
            line: number | null;
            /** @description For people, in Chinese unless Accept-Language prefers English. */
            message: string;
            /** @description Where in the definition; empty for the whole. */
            path: string;
            /** @description Stable, for programs. */
            reason: string;
        };
        DeliveredNoticeDto: {
            /** @enum {string} */
            kind: "fact" | "alerts" | "order" | "calendar";
            /** @description Where to look, from the root of the site. */
            link: string;
            project: components["schemas"]["NoticeProjectDto"] | null;
            /** Format: date-time */
            recordedAt: string;
            title: components["schemas"]["TitlesDto"];
        };
        DeliveriesDto: {
            /** @description Newest first. */
            deliveries: components["schemas"]["DeliveryDto"][];
            /** @description To be asked for as `cursor`, if there is more. */
            next: string | null;
        };
        DeliveryDto: {
            attempts: number;
            /** @description Key of the channel. */
            channel: string;
            id: number;
            lastError: string | null;
            /**
             * Format: date-time
             * @description When it is tried next; null when it is not.
             */
            nextTryAt: string | null;
            /** @description Id of the notice. */
            notice: number;
            /**
             * Format: uuid
             * @description Whose channel it is; null: a group’s.
             */
            person: string | null;
            /** Format: date-time */
            sentAt: string | null;
            /** @enum {string} */
            state: "pending" | "sending" | "sent" | "given-up" | "unknown";
            /** @description What it tells. */
            told: components["schemas"]["DeliveredNoticeDto"] | null;
        };
        DepartmentChangeDto: {
            title: components["schemas"]["PlaceTitlesDto"];
        };
        DepartmentDto: {
            key: string;
            title: components["schemas"]["TitlesDto"];
        };
        DepartmentMovesDto: {
            department: string;
            resubmit: number;
            submit: number;
            supplement: number;
        };
        DepartmentsDto: {
            departments: components["schemas"]["DepartmentDto"][];
        };
        EligibleWorkflowDto: {
            key: string;
            place: string;
            /** @description It is for the type that is asked for and for the place of the park. */
            proposed: boolean;
            title: components["schemas"]["TitlesDto"];
            /** @description 审批流程类型, 1 to 10. */
            type: number;
            version: number;
        };
        EndedProjectsDto: {
            completed: number;
            meanApplicantDays: number | null;
            /** @description Of the completed, like the two below; null when there are none. */
            meanApprovalDays: number | null;
            meanElapsedDays: number | null;
            terminated: number;
        };
        EvaluationDto: {
            /** @description Deemed acceptances and presumed consents. */
            acted: number;
            /**
             * Format: date
             * @description As of which day of the office.
             */
            day: string;
            /** @description Actions that failed and will be tried again. */
            failed: number;
            id: number;
            /** @description Which instance of the service. */
            instance: string;
            /** @description Deadlines that were near due or overdue. */
            looked: number;
            /** @description Alerts that it raised. */
            raised: number;
            /** @description Milliseconds since the one before began; null for the first. */
            sinceLastMs: number | null;
            /** Format: date-time */
            startedAt: string;
            /** @description Milliseconds; null while it runs, or if it was cut off. */
            tookMs: number | null;
        };
        EvaluationsDto: {
            /** @description Newest first. Of past months those that have found nothing to do are not kept, unless they ended an interruption. */
            evaluations: components["schemas"]["EvaluationDto"][];
            /** @description To be asked for as `before`, if there is more. */
            next: number | null;
        };
        EventAnswerDto: {
            /** Format: date-time */
            effectiveAt: string;
            facts: components["schemas"]["WrittenFactDto"][];
            /** @description Null when the event was about the project itself. */
            item: components["schemas"]["MovedItemDto"] | null;
            project: components["schemas"]["MovedProjectDto"];
            /** Format: date-time */
            recordedAt: string;
            seq: number;
        };
        EventBatchAnswerDto: {
            /** @description How many were committed. */
            accepted: number;
            /** @description How many were not. */
            refused: number;
            /** @description In the order in which they were sent. */
            results: components["schemas"]["BatchedAnswerDto"][];
        };
        EventBatchDto: {
            /** @description Events as they are sent one by one, each with its `projectId` and, if wanted, an `idempotencyKey`. */
            events: Record<string, never>[];
        };
        ExpectedDayDto: {
            /** Format: date */
            on: string;
            /** @description It falls in a year whose schedule is not announced, or counts days of one. */
            provisional: boolean;
            /** @description From today. */
            workingDays: number;
        };
        ExplainedCauseDto: {
            /** @enum {string} */
            cause: "procedure" | "shorter-promises" | "waived" | "side-by-side" | "early" | "late" | "failed-attempts" | "open" | "outside";
            explanation: components["schemas"]["TitlesDto"];
            title: components["schemas"]["TitlesDto"];
        };
        ExplainedDayDto: {
            /**
             * @description Why it counted, or why it did not.
             * @enum {string}
             */
            because: "acceptance-day" | "working-day" | "make-up-day" | "calendar-day" | "weekend" | "holiday" | "paused" | "stopped";
            /** @description One of the used days, or will be if nothing changes. */
            counted: boolean;
            /** Format: date */
            date: string;
            /** @description What was written in the ledger for this day. */
            entries: components["schemas"]["ClockEntryDto"][];
            isDue: boolean;
            isToday: boolean;
            /** @description The holiday, or the ground of the pause. */
            name: string | null;
            provisional: boolean;
            /** @description Used days up to and with this day. */
            usedDays: number;
        };
        ExplainedSignDto: {
            explanation: components["schemas"]["TitlesDto"];
            /** @enum {string} */
            sign: "paused-near-due" | "time-paused" | "decision-entered-late" | "decided-at-once" | "refiled" | "supplements-again";
            title: components["schemas"]["TitlesDto"];
        };
        ExtendedDto: {
            /** @description Days that the limit grows by, in its own unit. */
            days: number;
            /**
             * Format: date-time
             * @description When it took effect (补录), if not now. Never in the future, never before the previous event of the item.
             */
            effectiveAt?: string;
            /** @description Key of the item in the workflow. */
            item: string;
            reason: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "item.extended";
        };
        FailedDeadlineDto: {
            attempt: number;
            /** Format: date */
            dueOn: string | null;
            id: number;
            kind: string;
            project: components["schemas"]["AlertedProjectDto"] | null;
            /** @description Key of the item, stage or target; id of the order. */
            subject: string;
            /** @description Of the item, stage or target; the number of the order. */
            title: components["schemas"]["TitlesDto"];
        };
        FieldFaultDto: {
            /** @description For people. */
            detail: string;
            /** @description Where in the request, like `applicant.creditCode` or `missing[2]`. */
            field: string;
            /** @description Stable, for programs. */
            reason: string;
        };
        FirstCasesDto: {
            /** @description The first of them. */
            cases: components["schemas"]["OpenCaseDto"][];
            count: number;
            /** @description The cursor of the next page of the list of its own; null when these are all. */
            next: string | null;
        };
        FollowOnCaseDto: {
            agent: components["schemas"]["NamedPersonDto"];
            /** @description Working days since the last prerequisite was approved. */
            days: number;
            item: components["schemas"]["CaseItemDto"];
            project: components["schemas"]["CaseProjectDto"];
            /** Format: date */
            submittedOn: string;
            /** @description Why it counts. */
            why: components["schemas"]["TitlesDto"];
            workflow: components["schemas"]["TitledDto"];
        };
        FollowOnCasesDto: {
            /**
             * Format: date-time
             * @description Everything that was recorded until then is counted.
             */
            asOf: string;
            /** @description The latest submission first. */
            cases: components["schemas"]["FollowOnCaseDto"][];
            filter: components["schemas"]["SelectionDto"];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
            period: components["schemas"]["MonthsDto"];
            /** Format: date */
            today: string;
        };
        FollowOnsDto: {
            /** @description The slowest first. */
            agents: components["schemas"]["FollowOnsOfAgentDto"][];
            total: components["schemas"]["FollowOnSumDto"];
        };
        FollowOnsOfAgentDto: {
            agent: components["schemas"]["NamedPersonDto"];
            days: number;
            followOns: number;
            meanDays: number | null;
        };
        FollowOnSumDto: {
            days: number;
            followOns: number;
            meanDays: number | null;
        };
        ForecastDto: {
            /** @description The completion of the project, then the open targets and stages. */
            goals: components["schemas"]["GoalForecastDto"][];
            /** Format: uuid */
            id: string;
            /** @description The open items, in the order of the workflow: when they are approved. */
            items: components["schemas"]["ItemForecastDto"][];
            /** Format: date */
            today: string;
            /** @description Of the project, on which the forecast rests. */
            version: number;
        };
        GivenApplicantLinkDto: {
            /** Format: date-time */
            createdAt: string;
            createdBy: components["schemas"]["LinkGiverDto"];
            /**
             * Format: date
             * @description The last day on which it opens; null: until it is revoked.
             */
            expiresOn: string | null;
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @description The last day on which it was opened.
             */
            lastOpenedOn: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            /** @enum {string} */
            state: "active" | "expired" | "revoked";
            /** @description The secret in it. */
            token: string;
            /** @description For the applicant. Whoever has it can see how the project stands; it is told only now. */
            url: string;
        };
        GoalForecastDto: {
            /** @description Keys of the open items that follow each other up to it without a day to spare, by promises. */
            criticalPath: string[];
            /**
             * Format: date
             * @description When its working days are used up; null before it has begun, while every clock stands still, and of the project.
             */
            dueOn: string | null;
            /** @description Of the target or stage; of the project its workflow’s. */
            key: string;
            /** @enum {string} */
            kind: "project" | "target" | "stage";
            /** @description By then in half of all cases, as the same items went in the past. */
            p50: components["schemas"]["ExpectedDayDto"];
            /** @description By then in nine of ten. */
            p90: components["schemas"]["ExpectedDayDto"];
            /** @description If everybody keeps the promises from today on. */
            promised: components["schemas"]["ExpectedDayDto"];
            /** @description Of the open items that it depends on. */
            slack: components["schemas"]["SlackDto"][];
            title: components["schemas"]["TitlesDto"];
        };
        GrantChangeDto: {
            /** @description Whether the officer leads the department. */
            head: boolean;
        };
        GrantDto: {
            department: string | null;
            head: boolean;
            id: number;
            /** @description Null: every park. */
            park: string | null;
            /** @enum {string} */
            role: "agent" | "officer" | "leader" | "administrator";
        };
        GroundDto: {
            /** @enum {string} */
            ground: "hearing" | "tender" | "auction" | "inspection" | "testing" | "quarantine" | "appraisal" | "expert-review" | "publicity" | "correction";
            title: components["schemas"]["TitlesDto"];
        };
        HandOverDto: {
            /**
             * Format: uuid
             * @description Who carries the project from now on: an active agent of its park.
             */
            agent: string;
            reason: string;
        };
        HeldRoleDto: {
            /** @description Key of the department; of an officer only. */
            department: string | null;
            /** @description Of an officer: leads the department. */
            head: boolean;
            /** @description Key of the park that the role is held in; null: every park. */
            park: string | null;
            /** @enum {string} */
            role: "agent" | "officer" | "leader" | "administrator";
        };
        HistoryVerificationDto: {
            /** @description The first entry that is not what was written, or that is missing. */
            brokenAt: number | null;
            /** @description How many entries there are. */
            entries: number;
            /** @description Hash of the last entry, in hexadecimal. */
            head: string | null;
            valid: boolean;
        };
        InboxChangeDto: {
            /** @description Who recorded it; null when the calendar brought it about. */
            actor: components["schemas"]["ChangeMakerDto"] | null;
            attempt: number | null;
            /** @description Recorded by yourself. */
            byMe: boolean;
            data: Record<string, never>;
            /**
             * Format: date-time
             * @description When it took effect.
             */
            effectiveAt: string;
            item: components["schemas"]["ChangedItemDto"] | null;
            project: components["schemas"]["InboxProjectDto"];
            /**
             * Format: date-time
             * @description When it was written down.
             */
            recordedAt: string;
            /** @description Number of the entry in the project’s history. */
            seq: number;
            /** @description The stage that ended. */
            stage: components["schemas"]["ChangedStageDto"] | null;
            /** @description An event, or what it brought about. */
            type: string;
        };
        InboxChangesDto: {
            /** @description Newest first. */
            changes: components["schemas"]["InboxChangeDto"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
            /**
             * Format: date-time
             * @description From when on.
             */
            since: string;
        };
        InboxDto: {
            /** @description Of the whole inbox, by task. */
            counts: {
                [key: string]: number;
            };
            /** @description False when so much waits that only the first thousand for each role were counted. */
            countsComplete: boolean;
            /** @description By the day, what has none last. */
            entries: components["schemas"]["InboxEntryDto"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        InboxEntryDto: {
            /** @description What you may record now. */
            allowedEvents: ("item.submitted" | "item.supplement-requested" | "item.supplemented" | "item.accepted" | "item.declined" | "item.paused" | "item.resumed" | "item.extended" | "item.approved" | "item.refused" | "item.withdrawn" | "item.waived")[];
            /**
             * Format: date
             * @description By when: to accept, within the acceptance period; to decide, the due day; to resume, when the pause is to end.
             */
            dueOn: string | null;
            item: components["schemas"]["InboxItemDto"];
            /** @description Days left: before acceptance of the acceptance period, then of the promise as on the project’s page. Negative once overrun. */
            leftDays: number;
            /** @enum {string} */
            light: "green" | "yellow" | "red" | "blue" | "grey";
            project: components["schemas"]["InboxProjectDto"];
            /** @description A day counted towards the due day falls in a year whose schedule is not announced. */
            provisional: boolean;
            /** @enum {string} */
            task: "accept" | "decide" | "resume" | "submit" | "supplement" | "resubmit" | "chase";
            /**
             * @description Of the days left.
             * @enum {string}
             */
            unit: "working-day" | "calendar-day";
            /**
             * Format: date
             * @description Since when it waits.
             */
            waitingSince: string;
        };
        InboxItemDto: {
            attempt: number;
            department: string;
            key: string;
            /** @description Key of its stage. */
            stage: string;
            /** @enum {string} */
            status: "waiting" | "ready" | "submitted" | "supplementing" | "under-review" | "paused" | "approved" | "refused" | "declined" | "withdrawn" | "waived";
            title: components["schemas"]["TitlesDto"];
        };
        InboxProjectDto: {
            code: string;
            /** Format: uuid */
            id: string;
            name: string;
            park: string;
        };
        ItemClockDto: {
            /** Format: date */
            acceptedOn: string | null;
            attempt: number;
            days: components["schemas"]["ExplainedDayDto"][];
            /** Format: date */
            decidedOn: string | null;
            /** Format: date */
            dueOn: string | null;
            item: string;
            late: boolean;
            leftDays: number;
            /** @enum {string} */
            light: "green" | "yellow" | "red" | "blue" | "grey";
            limit: components["schemas"]["ItemLimitDto"];
            provisional: boolean;
            /** @enum {string} */
            status: "waiting" | "ready" | "submitted" | "supplementing" | "under-review" | "paused" | "approved" | "refused" | "declined" | "withdrawn" | "waived";
            title: components["schemas"]["TitlesDto"];
            /** Format: date */
            today: string;
            usedDays: number;
        };
        ItemCountsDto: {
            /** @description Of both, those past their due day. */
            overdue: number;
            /** @description Items whose clock is paused. */
            paused: number;
            /** @description Items whose clock runs. */
            running: number;
        };
        ItemEventDto: {
            /**
             * Format: date-time
             * @description When it took effect (补录), if not now. Never in the future, never before the previous event of the item.
             */
            effectiveAt?: string;
            /** @description Key of the item in the workflow. */
            item: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "item.submitted" | "item.supplemented" | "item.accepted" | "item.resumed";
        };
        ItemEventWithReasonDto: {
            /**
             * Format: date-time
             * @description When it took effect (补录), if not now. Never in the future, never before the previous event of the item.
             */
            effectiveAt?: string;
            /** @description Key of the item in the workflow. */
            item: string;
            reason: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "item.declined" | "item.refused" | "item.withdrawn" | "item.waived";
        };
        ItemForecastDto: {
            /**
             * @description What P50 and P90 rest on: `workflow` the past of this item in this workflow, `item` that of the same item in any, `promise` what is promised, where the past is thin.
             * @enum {string}
             */
            basis: "workflow" | "item" | "promise";
            /** @description How many cases of the past are behind it. */
            cases: number;
            department: string;
            key: string;
            /** @description By then in half of all cases, as the same items went in the past. */
            p50: components["schemas"]["ExpectedDayDto"];
            /** @description By then in nine of ten. */
            p90: components["schemas"]["ExpectedDayDto"];
            /** @description If everybody keeps the promises from today on. */
            promised: components["schemas"]["ExpectedDayDto"];
            /** @description Key of its stage. */
            stage: string;
            /** @enum {string} */
            status: "waiting" | "ready" | "submitted" | "supplementing" | "under-review" | "paused" | "approved" | "refused" | "declined" | "withdrawn" | "waived";
            title: components["schemas"]["TitlesDto"];
        };
        ItemLimitDto: {
            /** @description Days that the running attempt was extended by. */
            extended: number;
            /** @description Days promised, in `unit`. */
            promised: number;
            /** @description Days of the law, in `statutoryUnit`. */
            statutory: number;
            /** @enum {string} */
            statutoryUnit: "working-day" | "calendar-day";
            /** @enum {string} */
            unit: "working-day" | "calendar-day";
        };
        ItemMaterialDto: {
            key: string;
            /** @description A main material must be there; a secondary one may follow (容缺). */
            main: boolean;
            title: components["schemas"]["TitlesDto"];
        };
        ItemMaterialsDto: {
            /** @description Key of the department. */
            department: string;
            /** @description Key of the item. */
            item: string;
            materials: components["schemas"]["ItemMaterialDto"][];
            /** @description What the department has found missing in the running attempt (一次性告知). */
            missing: components["schemas"]["MissingDto"] | null;
            /** @description Key of its stage. */
            stage: string;
            /** @enum {string} */
            status: "waiting" | "ready" | "submitted" | "supplementing" | "under-review" | "paused" | "approved" | "refused" | "declined" | "withdrawn" | "waived";
            title: components["schemas"]["TitlesDto"];
        };
        ItemShareDto: {
            /** Format: date */
            acceptedOn: string | null;
            /** @description How many times it was submitted. */
            attempts: number;
            /** @description Its part of each cause; those that are 0 are left out. */
            causes: components["schemas"]["CauseDaysDto"][];
            /** @description Whether it lies between the two events; another item only counts where it ran alone. */
            counts: boolean;
            /** @description Of all these days, those in the span. */
            daysInSpan: number;
            /** Format: date */
            decidedOn: string | null;
            department: string;
            earlyDays: number;
            extendedDays: number;
            /** @description Of attempts that were refused or withdrawn. */
            failedDays: number;
            key: string;
            lateDays: number;
            /** @description Promise and extensions. */
            promisedDays: number;
            /** @description Key of its stage. */
            stage: string;
            /** @enum {string} */
            status: "waiting" | "ready" | "submitted" | "supplementing" | "under-review" | "paused" | "approved" | "refused" | "declined" | "withdrawn" | "waived";
            /** @description Nominal working days, as all that follow. */
            statutoryDays: number;
            title: components["schemas"]["TitlesDto"];
            /** @description Of the attempt that counts, up to the end of the span. */
            usedDays: number;
        };
        ItemViewDto: {
            /** Format: date */
            acceptedOn: string | null;
            /** @description Keys of the items that are advised first. */
            advisedAfter: string[];
            /** @description Keys of the items that must be done first. */
            after: string[];
            /** @description What you may record now. */
            allowedEvents: ("item.submitted" | "item.supplement-requested" | "item.supplemented" | "item.accepted" | "item.declined" | "item.paused" | "item.resumed" | "item.extended" | "item.approved" | "item.refused" | "item.withdrawn" | "item.waived")[];
            attempt: number;
            /** @description The certificate that an approval yields. */
            certificate: components["schemas"]["TitlesDto"] | null;
            /** @description Needed only for some projects. */
            conditional: boolean;
            /** Format: date */
            decidedOn: string | null;
            /** @description Key of the department that handles it. */
            department: string;
            /**
             * Format: date
             * @description Null before acceptance and while the clock stands still with days left.
             */
            dueOn: string | null;
            key: string;
            /** @description Decided after the due day, or undecided and overdue. */
            late: boolean;
            /** @description Negative once overrun. */
            leftDays: number;
            /** @enum {string} */
            light: "green" | "yellow" | "red" | "blue" | "grey";
            limit: components["schemas"]["ItemLimitDto"];
            milestone: boolean;
            /** @description Grounds on which its clock may be paused. */
            pauseGrounds: ("hearing" | "tender" | "auction" | "inspection" | "testing" | "quarantine" | "appraisal" | "expert-review" | "publicity" | "correction")[];
            /** @description A day counted towards the due day falls in a year whose schedule is not announced. */
            provisional: boolean;
            /** @enum {string} */
            status: "waiting" | "ready" | "submitted" | "supplementing" | "under-review" | "paused" | "approved" | "refused" | "declined" | "withdrawn" | "waived";
            /** Format: date */
            submittedOn: string | null;
            title: components["schemas"]["TitlesDto"];
            usedDays: number;
        };
        LastEvaluationDto: {
            /** Format: date */
            day: string;
            id: number;
            looked: number;
            raised: number;
            /** Format: date-time */
            startedAt: string;
            /** @description Milliseconds. */
            tookMs: number;
        };
        LedgerSumDto: {
            /** @description On which no clock ran (企业用时): the sum of the four that follow. */
            applicantDays: number;
            /** @description Of the old procedure; of a stage its statutory limits in a row. */
            baselineDays: number;
            /** @description In the order of the steps; they add up to the saved days. */
            causes: {
                early: number;
                "failed-attempts": number;
                late: number;
                open: number;
                outside: number;
                procedure: number;
                "shorter-promises": number;
                "side-by-side": number;
                waived: number;
            };
            /** @description Saved as a share of the baseline. */
            compression: number | null;
            /** @description Promised limits along the critical path. */
            criticalDays: number;
            met: number;
            pausedDays: number;
            /** @description They add up to the paused days. */
            pauses: components["schemas"]["PausedSpansDto"][];
            /** @description Nothing lay with any department. */
            preparingDays: number;
            /** @description Promised limits in a row. */
            promisedDays: number;
            /** @description Submitted, and not accepted yet. */
            receivingDays: number;
            savedDays: number;
            /** @description Targets reached, or stages ended. */
            spans: number;
            /** @description Statutory limits in a row. */
            statutoryDays: number;
            /** @description What was missing was to be supplied. */
            supplementDays: number;
            targetDays: number;
            usedDays: number;
        };
        LightsDto: {
            /**
             * Format: date-time
             * @description Everything that was recorded until then is counted.
             */
            asOf: string;
            /** @enum {string} */
            by: "department" | "park";
            filter: components["schemas"]["SelectionDto"];
            /** @description How each figure is worked out, in words. */
            formulas: {
                [key: string]: components["schemas"]["TitlesDto"];
            };
            /** @description The most overdue first. */
            rows: components["schemas"]["LitRowDto"][];
            /** Format: date */
            today: string;
            total: components["schemas"]["LitItemsDto"];
        };
        LimitDto: {
            days: number;
            /** @enum {string} */
            unit: "working-day" | "calendar-day";
        };
        LinkGiverDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ListedApplicantDto: {
            name: string;
        };
        ListedChannelDto: {
            active: boolean;
            /** @description Deliveries that were given up. */
            givenUp: number;
            /** @description Whether what is sent is signed. */
            hasSecret: boolean;
            key: string;
            /** @enum {string} */
            kind: "webhook" | "dingtalk" | "wecom" | "feishu" | "smtp";
            /** @description What went wrong last. */
            lastError: string | null;
            /**
             * Format: date-time
             * @description When its receiver has last taken a message, a test included.
             */
            lastSentAt: string | null;
            owner: components["schemas"]["ChannelOwnerDto"];
            /** @description Of the person whose it is; null of a group’s. */
            personName: string | null;
            /**
             * Format: date-time
             * @description Nothing is sent before, because the receiver failed or takes only so much.
             */
            restsUntil: string | null;
            rule: components["schemas"]["ChannelRuleDto"];
            /** @description The mailbox, or the server of the URL. */
            target: string;
            title: components["schemas"]["ChannelTitlesDto"];
            /** @description Deliveries of which nobody knows whether they arrived. */
            unknown: number;
            /** @description Deliveries that wait: for the office hours, for a digest, or to be tried again. */
            waiting: number;
        };
        ListedProjectDto: {
            agent: components["schemas"]["ProjectAgentDto"];
            applicant: components["schemas"]["ListedApplicantDto"];
            code: string;
            /**
             * Format: date
             * @description The earliest due day of its open items.
             */
            dueOn: string | null;
            /** Format: uuid */
            id: string;
            items: components["schemas"]["ItemCountsDto"];
            /**
             * @description The worst among its open items.
             * @enum {string}
             */
            light: "green" | "yellow" | "red" | "blue" | "grey";
            name: string;
            openStages: components["schemas"]["OpenStageDto"][];
            park: string;
            /** Format: date */
            registeredOn: string;
            /** @enum {string} */
            status: "active" | "completed" | "terminated";
            /** @description If asked for: every item that waits for somebody, in the order of the workflow. */
            turns?: components["schemas"]["ProjectTurnDto"][];
            workflow: components["schemas"]["PinnedWorkflowDto"];
        };
        LitItemsDto: {
            lights: {
                blue: number;
                green: number;
                grey: number;
                red: number;
                yellow: number;
            };
            /** @description Submitted and not decided yet. */
            open: number;
        };
        LitRowDto: {
            key: string;
            lights: {
                blue: number;
                green: number;
                grey: number;
                red: number;
                yellow: number;
            };
            /** @description Submitted and not decided yet. */
            open: number;
            title: components["schemas"]["TitlesDto"];
        };
        LoadDto: {
            ageing: {
                "2-4-weeks": number;
                "5-8-weeks": number;
                "last-week": number;
                "over-8-weeks": number;
                "this-week": number;
            };
            /** @description Yellow. */
            nearDue: number;
            open: number;
            /** @description Red. */
            overdue: number;
            paused: number;
            running: number;
            submitted: number;
            supplementing: number;
        };
        LoadRowDto: {
            ageing: {
                "2-4-weeks": number;
                "5-8-weeks": number;
                "last-week": number;
                "over-8-weeks": number;
                "this-week": number;
            };
            /** @description Yellow. */
            nearDue: number;
            open: number;
            /** @description Red. */
            overdue: number;
            paused: number;
            person: components["schemas"]["NamedPersonDto"];
            running: number;
            submitted: number;
            supplementing: number;
        };
        MaterialDto: {
            key: string;
            /** @description A main material must be there; a secondary one may follow (容缺). */
            main: boolean;
            title: components["schemas"]["TitlesDto"];
        };
        MissingDto: {
            list: string[];
            /**
             * Format: date
             * @description When the department has said so.
             */
            on: string;
        };
        MonthsDto: {
            /** @description The first month. */
            from: string;
            /** @description False while it still runs: its figures grow. */
            over: boolean;
            /** @description The last one. */
            to: string;
        };
        MovedDeadlineDto: {
            /** Format: date */
            after: string | null;
            /** Format: date */
            before: string | null;
            /** @description acceptance, promise, statutory, pause, owed-opinion, stage or target. */
            kind: string;
            /** @description Key of the item, stage or target. */
            subject: string;
        };
        MovedItemDto: {
            attempt: number;
            /** Format: date */
            dueOn: string | null;
            key: string;
            leftDays: number;
            /** @enum {string} */
            light: "green" | "yellow" | "red" | "blue" | "grey";
            provisional: boolean;
            /** @enum {string} */
            status: "waiting" | "ready" | "submitted" | "supplementing" | "under-review" | "paused" | "approved" | "refused" | "declined" | "withdrawn" | "waived";
        };
        MovedProjectDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "active" | "completed" | "terminated";
            version: number;
        };
        MoveDto: {
            /**
             * @description The event that moves it.
             * @enum {string}
             */
            event: "item.submitted" | "item.supplemented";
            item: components["schemas"]["InboxItemDto"];
            /** @description What the item needs. */
            materials: components["schemas"]["MoveMaterialDto"][];
            /** @description What the department has found missing, of a supplement. */
            missing: string[];
            /** @description Supplements that are owed for more than 5 working days. */
            overdue: boolean;
            project: components["schemas"]["InboxProjectDto"];
            /**
             * @description To submit, to supplement what is missing, or to submit anew what was declined, refused or withdrawn.
             * @enum {string}
             */
            task: "submit" | "supplement" | "resubmit";
            /** @description Working days since then. */
            waitingDays: number;
            /**
             * Format: date
             * @description Since when it waits.
             */
            waitingSince: string;
        };
        MoveGroupsDto: {
            departments: components["schemas"]["DepartmentMovesDto"][];
            /** @description What is needed most first. */
            materials: components["schemas"]["NeededMaterialDto"][];
        };
        MoveMaterialDto: {
            key: string;
            /** @description A main material must be there; a secondary one may follow (容缺). */
            main: boolean;
            title: components["schemas"]["TitlesDto"];
        };
        MovesDto: {
            /** @description Of everything that can be moved, whatever is filtered. */
            groups: components["schemas"]["MoveGroupsDto"];
            /** @description By department, then project and item. */
            moves: components["schemas"]["MoveDto"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
            /** @description Supplements that are owed for more than 5 working days. */
            overdueSupplements: number;
        };
        NamedPersonDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        NearDueDto: {
            /** @description The first of them. */
            cases: components["schemas"]["OpenCaseDto"][];
            count: number;
            days: number;
            /** @description The cursor of the next page of the list of its own; null when these are all. */
            next: string | null;
            /** Format: date */
            until: string;
        };
        NeededMaterialDto: {
            /** @description How many items that can be submitted need it. */
            items: number;
            key: string;
            /** @description A main material must be there; a secondary one may follow (容缺). */
            main: boolean;
            title: components["schemas"]["TitlesDto"];
        };
        NewApplicantLinkDto: {
            /**
             * Format: date
             * @description The last day on which it opens; without one, until it is revoked.
             */
            expiresOn?: string;
        };
        NewChannelDto: {
            /** @default true */
            active: boolean;
            /** @description The mailbox, of smtp only. */
            address?: string;
            key: string;
            /** @enum {string} */
            kind: "webhook" | "dingtalk" | "wecom" | "feishu" | "smtp";
            owner: components["schemas"]["ChannelOwnerDto"];
            /** @description Everything, at once, in office hours, unless it is given. */
            rule?: components["schemas"]["ChannelRuleDto"];
            /** @description Signs what is sent; a webhook needs one, a robot has one if it asks for signatures. Never answered. */
            secret?: string;
            title: components["schemas"]["ChannelTitlesDto"];
            /** @description Where to post to; of every kind but smtp. It is a secret as well: the answer shows it without its path. */
            url?: string;
        };
        NewcomerDto: {
            passwordLink: components["schemas"]["PasswordLinkDto"];
            person: components["schemas"]["PersonDto"];
        };
        NewDepartmentDto: {
            /** @description What workflows know it by; it never changes. */
            key: string;
            title: components["schemas"]["PlaceTitlesDto"];
        };
        NewParkDto: {
            /** @description What it is known by; it never changes. */
            key: string;
            /** @description The city that it belongs to, as workflows name it. */
            place: string;
            title: components["schemas"]["PlaceTitlesDto"];
        };
        NewPersonDto: {
            /** @description What the person may do; it can be given later, too. */
            grants?: components["schemas"]["WantedGrantDto"][];
            name: string;
            /** @description To sign in with; it never changes. */
            username: string;
        };
        NoticeDto: {
            /** @description Of your copy of the notice. Yours grow in the order in which you were told. */
            id: number;
            item: components["schemas"]["NoticeItemDto"] | null;
            /** @enum {string} */
            kind: "fact" | "alerts" | "order" | "calendar";
            /** @description Where to look, from the root of the site. */
            link: string;
            project: components["schemas"]["NoticeProjectDto"] | null;
            /** Format: date-time */
            readAt: string | null;
            /** Format: date-time */
            recordedAt: string;
            text: components["schemas"]["TitlesDto"];
            title: components["schemas"]["TitlesDto"];
        };
        NoticeItemDto: {
            key: string;
            title: components["schemas"]["TitlesDto"];
        };
        NoticeProjectDto: {
            code: string;
            /** Format: uuid */
            id: string;
            name: string;
        };
        NoticesDto: {
            /** @description To be asked for as `cursor`, if there is more. */
            next: string | null;
            /** @description Newest first. */
            notices: components["schemas"]["NoticeDto"][];
            /** @description How many you have not read, on all pages. */
            unread: number;
        };
        NowDto: {
            /**
             * Format: date-time
             * @description Everything that was recorded until then is counted.
             */
            asOf: string;
            /** @description Of the period; null likewise. */
            ended: components["schemas"]["EndedProjectsDto"] | null;
            /** @description The last look at all deadlines that came to its end. */
            evaluation: components["schemas"]["LastEvaluationDto"] | null;
            /** @description There should have been another by now: none today, or none for minutes. */
            evaluationOverdue: boolean;
            filter: components["schemas"]["SelectionDto"];
            /** @description How each figure is worked out, in words. */
            formulas: {
                [key: string]: components["schemas"]["TitlesDto"];
            };
            items: components["schemas"]["OpenItemsDto"];
            /** @description The soonest due first. */
            nearDue: components["schemas"]["NearDueDto"];
            /** @description Supervision orders to which an answer is owed. */
            orders: components["schemas"]["UnansweredOrdersDto"];
            /** @description The longest overdue first. */
            overdue: components["schemas"]["FirstCasesDto"];
            /** @description Paused longer than was expected, the longest first. */
            pausedBeyond: components["schemas"]["FirstCasesDto"];
            /** @description Of the projects that have ended; everything else is as of now. */
            period: components["schemas"]["MonthsDto"];
            /** @description Null when a stage or department is asked for: a project belongs to none. */
            projects: components["schemas"]["ActiveProjectsDto"] | null;
            /** Format: date */
            today: string;
        };
        NumberedOrderDto: {
            /** Format: uuid */
            id: string;
            number: string;
        };
        OfficeHoursDto: {
            from: string;
            to: string;
        };
        OpenCaseDto: {
            /** Format: date */
            acceptedOn: string | null;
            agent: components["schemas"]["NamedPersonDto"];
            attempt: number;
            /** @description Overdue: days over; near due: days left, 0 today; both in its unit. Paused beyond what was expected: working days beyond. Workload: working days since it was accepted, or submitted. */
            days: number;
            /** Format: date */
            dueOn: string | null;
            item: components["schemas"]["CaseItemDto"];
            /** @enum {string} */
            light: "green" | "yellow" | "red" | "blue" | "grey";
            /** @description The promise with its extensions. */
            limitDays: number;
            /** @description Who accepted it; null while nobody has, and where silence did. */
            officer: components["schemas"]["NamedPersonDto"] | null;
            /**
             * Format: date
             * @description When its pause is expected to end.
             */
            pauseDueOn: string | null;
            project: components["schemas"]["CaseProjectDto"];
            /** @enum {string} */
            state: "submitted" | "supplementing" | "running" | "paused";
            /** Format: date */
            submittedOn: string;
            /**
             * @description What its limit and used days are counted in.
             * @enum {string}
             */
            unit: "working-day" | "calendar-day";
            /** @description Why it counts. */
            why: components["schemas"]["TitlesDto"];
            workflow: components["schemas"]["TitledDto"];
        };
        OpenCasesDto: {
            /**
             * Format: date-time
             * @description Everything that was recorded until then is counted.
             */
            asOf: string;
            cases: components["schemas"]["OpenCaseDto"][];
            filter: components["schemas"]["SelectionDto"];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
            /** Format: date */
            today: string;
        };
        OpenItemsDto: {
            lights: {
                blue: number;
                green: number;
                grey: number;
                red: number;
                yellow: number;
            };
            /** @description Submitted and not decided yet. */
            open: number;
            paused: number;
            running: number;
            submitted: number;
            supplementing: number;
        };
        OpenStageDto: {
            key: string;
            title: components["schemas"]["TitlesDto"];
        };
        OrderAddresseeDto: {
            /** Format: date-time */
            acknowledgedAt: string | null;
            /** @description What you may do now about, or for, this addressee. */
            allowedActions: ("issue" | "acknowledge" | "answer" | "accept" | "return" | "cancel")[];
            /** @description The latest answer. */
            answer: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            answeredBy: components["schemas"]["OrderPersonDto"] | null;
            department: components["schemas"]["OrderPlaceDto"] | null;
            /** Format: date-time */
            judgedAt: string | null;
            /** @description Key of the department or id of the person. */
            key: string;
            /** @description Answered after the due day, or still owing an answer after it. */
            late: boolean;
            /** @description What the issuer said to it. */
            note: string | null;
            person: components["schemas"]["OrderPersonDto"] | null;
            /** @enum {string} */
            status: "drafted" | "issued" | "acknowledged" | "answered" | "accepted" | "returned";
        };
        OrderDto: {
            addressees: components["schemas"]["OrderAddresseeDto"][];
            /** @description The alert that it was drafted from. */
            alert: number | null;
            /** @description What you may do now. */
            allowedActions: ("issue" | "acknowledge" | "answer" | "accept" | "return" | "cancel")[];
            /** Format: date-time */
            draftedAt: string;
            /** @description Null when it was drafted from an alert. */
            draftedBy: components["schemas"]["OrderPersonDto"] | null;
            /** Format: date */
            dueOn: string | null;
            /**
             * Format: date-time
             * @description When it was closed or cancelled.
             */
            endedAt: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            issuedAt: string | null;
            /** Format: date */
            issuedOn: string | null;
            issuer: components["schemas"]["OrderPersonDto"] | null;
            /** @description Given to several (联合督办). */
            joint: boolean;
            /** @description Counted for each park and year without gaps; a draft has none. */
            number: string | null;
            /** @description The due day is over and somebody still owes an answer. */
            overdue: boolean;
            park: components["schemas"]["OrderPlaceDto"];
            /** @description A day up to the due day falls in a year whose schedule is not announced. */
            provisional: boolean;
            /** @enum {string} */
            status: "draft" | "issued" | "closed" | "cancelled";
            subject: components["schemas"]["OrderSubjectDto"];
            /** @description What must be done. */
            what: string;
            /** @description Working days from the day of issue. */
            workingDays: number;
        };
        OrderedProjectDto: {
            code: string;
            /** Format: uuid */
            id: string;
            name: string;
        };
        OrderEntryDto: {
            /** @description Null when nobody did it. */
            actor: components["schemas"]["OrderPersonDto"] | null;
            data: Record<string, never>;
            /**
             * Format: date-time
             * @description When it took effect.
             */
            effectiveAt: string;
            /**
             * Format: date-time
             * @description When it was written down.
             */
            recordedAt: string;
            /** @description Counts from 1 without gaps. */
            seq: number;
            /** @enum {string} */
            type: "order.drafted" | "order.issued" | "order.acknowledged" | "order.answered" | "order.accepted" | "order.returned" | "order.closed" | "order.cancelled" | "order.alerted" | "order.due-moved";
        };
        OrderItemDto: {
            attempt: number;
            key: string;
            title: components["schemas"]["TitlesDto"];
        };
        OrderPersonDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        OrderPlaceDto: {
            key: string;
            title: components["schemas"]["TitlesDto"];
        };
        OrderProjectDto: {
            code: string;
            /** Format: uuid */
            id: string;
            name: string;
        };
        OrdersDto: {
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
            /** @description By the due day; drafts last. */
            orders: components["schemas"]["OrderDto"][];
        };
        OrderSubjectDto: {
            department: components["schemas"]["OrderPlaceDto"] | null;
            item: components["schemas"]["OrderItemDto"] | null;
            project: components["schemas"]["OrderProjectDto"] | null;
        };
        OrderWithHistoryDto: {
            addressees: components["schemas"]["OrderAddresseeDto"][];
            /** @description The alert that it was drafted from. */
            alert: number | null;
            /** @description What you may do now. */
            allowedActions: ("issue" | "acknowledge" | "answer" | "accept" | "return" | "cancel")[];
            /** Format: date-time */
            draftedAt: string;
            /** @description Null when it was drafted from an alert. */
            draftedBy: components["schemas"]["OrderPersonDto"] | null;
            /** Format: date */
            dueOn: string | null;
            /**
             * Format: date-time
             * @description When it was closed or cancelled.
             */
            endedAt: string | null;
            /** @description Oldest first. */
            history: components["schemas"]["OrderEntryDto"][];
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            issuedAt: string | null;
            /** Format: date */
            issuedOn: string | null;
            issuer: components["schemas"]["OrderPersonDto"] | null;
            /** @description Given to several (联合督办). */
            joint: boolean;
            /** @description Counted for each park and year without gaps; a draft has none. */
            number: string | null;
            /** @description The due day is over and somebody still owes an answer. */
            overdue: boolean;
            park: components["schemas"]["OrderPlaceDto"];
            /** @description A day up to the due day falls in a year whose schedule is not announced. */
            provisional: boolean;
            /** @enum {string} */
            status: "draft" | "issued" | "closed" | "cancelled";
            subject: components["schemas"]["OrderSubjectDto"];
            /** @description What must be done. */
            what: string;
            /** @description Working days from the day of issue. */
            workingDays: number;
        };
        ParkChangeDto: {
            /** @description The city that it belongs to, as workflows name it. */
            place?: string;
            title?: components["schemas"]["PlaceTitlesDto"];
        };
        ParkDto: {
            key: string;
            /** @description The city that it belongs to. */
            place: string;
            title: components["schemas"]["TitlesDto"];
        };
        ParksDto: {
            parks: components["schemas"]["ParkDto"][];
        };
        PasswordByLinkDto: {
            /** Format: password */
            newPassword: string;
            /** @description What stands after the # of the link. */
            token: string;
        };
        PasswordChangeDto: {
            /** Format: password */
            newPassword: string;
            /** Format: password */
            oldPassword: string;
        };
        PasswordLinkDto: {
            /** Format: date-time */
            expiresAt: string;
            /** @description For the person alone, to set a password; it is told only now. */
            url: string;
        };
        PasswordSetDto: {
            /** @description To sign in with. */
            username: string;
        };
        PauseDaysDto: {
            days: number;
            ground: string;
            title: components["schemas"]["TitlesDto"];
        };
        PausedBarDto: {
            /**
             * Format: date
             * @description When it was expected to end.
             */
            expectedTo: string;
            /** Format: date */
            from: string;
            /** @enum {string} */
            ground: "hearing" | "tender" | "auction" | "inspection" | "testing" | "quarantine" | "appraisal" | "expert-review" | "publicity" | "correction";
            /**
             * Format: date
             * @description Null while the clock stands still.
             */
            to: string | null;
        };
        PausedDto: {
            /**
             * Format: date-time
             * @description When it took effect (补录), if not now. Never in the future, never before the previous event of the item.
             */
            effectiveAt?: string;
            /** @description Expected length in working days. */
            expectedDays: number;
            /** @enum {string} */
            ground: "hearing" | "tender" | "auction" | "inspection" | "testing" | "quarantine" | "appraisal" | "expert-review" | "publicity" | "correction";
            /** @description Key of the item in the workflow. */
            item: string;
            /** @description Number of the written notice to the applicant. */
            noticeNumber: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "item.paused";
        };
        PausedOnGroundDto: {
            days: number;
            ground: string;
        };
        PausedSpansDto: {
            days: number;
            ground: string;
            /** @description Of how many targets or stages. */
            spans: number;
        };
        PeopleDto: {
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
            /** @description By username. */
            people: components["schemas"]["PersonDto"][];
        };
        PerformanceDto: {
            /**
             * Format: date-time
             * @description Everything that was recorded until then is counted.
             */
            asOf: string;
            /** @description As many months right before (环比). */
            before: components["schemas"]["MonthsDto"];
            filter: components["schemas"]["SelectionDto"];
            /** @description How each figure is worked out, in words. */
            formulas: {
                [key: string]: components["schemas"]["TitlesDto"];
            };
            period: components["schemas"]["MonthsDto"];
            /** @description The most decided first. */
            rows: components["schemas"]["PerformanceRowDto"][];
            /** @description None when a stage or department is asked for: a target belongs to none. */
            targets: components["schemas"]["TargetRowDto"][];
            /** Format: date */
            today: string;
            total: components["schemas"]["DecidedInPeriodsDto"];
            /** @description The same months a year before (同比). */
            yearBefore: components["schemas"]["MonthsDto"];
        };
        PerformanceRowDto: {
            before: components["schemas"]["DecidedFiguresDto"];
            /** @description Of an item; otherwise null. */
            department: components["schemas"]["TitledDto"] | null;
            key: string;
            now: components["schemas"]["DecidedFiguresDto"];
            /** @description Of an item; otherwise null. */
            stage: components["schemas"]["TitledDto"] | null;
            title: components["schemas"]["TitlesDto"];
            /** @enum {string} */
            unit: "working-day" | "calendar-day";
            /** @description Null of a department. */
            workflow: components["schemas"]["TitledDto"] | null;
            yearBefore: components["schemas"]["DecidedFiguresDto"];
        };
        PersonDto: {
            /** @description Who is not active can neither sign in nor be given anything. */
            active: boolean;
            /** @description How many running projects the person carries as their agent. */
            activeProjects: number;
            /** Format: date-time */
            createdAt: string;
            grants: components["schemas"]["GrantDto"][];
            /** @description Whether the person has set a password yet. */
            hasPassword: boolean;
            /** Format: uuid */
            id: string;
            name: string;
            username: string;
        };
        PinnedWorkflowDto: {
            key: string;
            title: components["schemas"]["TitlesDto"];
            version: number;
        };
        PlacedAddresseeDto: {
            /** @description Key of a department: any of its officers acts for it. */
            department?: string;
            /**
             * Format: uuid
             * @description Id of somebody who works in the park.
             */
            person?: string;
        };
        PlacedOrderDto: {
            /** @description Several make it a joint order (联合督办). */
            addressees: components["schemas"]["PlacedAddresseeDto"][];
            /** @description Only draft it. */
            draft?: boolean;
            /** @description The park of an order on a department; needed by who leads several. Otherwise the project’s. */
            park?: string;
            subject: components["schemas"]["PlacedSubjectDto"];
            /** @description What must be done. */
            what: string;
            /** @description Working days from the day of issue. */
            workingDays: number;
        };
        PlacedSubjectDto: {
            /** @description Key of a department, when it is about no project. */
            department?: string;
            /** @description Key of an item of the project. */
            item?: string;
            /**
             * Format: uuid
             * @description Id of a project.
             */
            project?: string;
        };
        PlaceTitlesDto: {
            en: string;
            zh: string;
        };
        PlannedItemDto: {
            /** @description Keys of the items that must be done first. */
            after: string[];
            /** @description Needed only for some projects; the plan takes it to be needed. */
            conditional: boolean;
            /** @description The end of the project would move with it. */
            critical: boolean;
            /** @description Key of the department. */
            department: string;
            /** Format: date */
            finishOn: string;
            key: string;
            milestone: boolean;
            promised: components["schemas"]["PlannedLimitDto"];
            /** @description A day of it falls in a year whose schedule is not announced. */
            provisional: boolean;
            /** @description Key of its stage. */
            stage: string;
            /**
             * Format: date
             * @description The day does not count itself.
             */
            startOn: string;
            title: components["schemas"]["TitlesDto"];
        };
        PlannedLimitDto: {
            days: number;
            /** @enum {string} */
            unit: "working-day" | "calendar-day";
        };
        PlannedStageDto: {
            /** Format: date */
            finishOn: string;
            key: string;
            /** @description Working days. */
            limitDays: number;
            /** @description A day of it falls in a year whose schedule is not announced. */
            provisional: boolean;
            /**
             * Format: date
             * @description The day does not count itself.
             */
            startOn: string;
            title: components["schemas"]["TitlesDto"];
            /** @description Working days from start to finish. */
            workingDays: number;
        };
        PlannedTargetDto: {
            /** @description Working days of the old procedure. */
            baselineDays: number;
            /**
             * Format: date
             * @description When the target’s days are used up if a clock runs on every one of them.
             */
            dueOn: string;
            /** Format: date */
            fromOn: string;
            keeps: boolean;
            key: string;
            /** @description Working days that the city has promised. */
            targetDays: number;
            title: components["schemas"]["TitlesDto"];
            /** Format: date */
            toOn: string;
            /** @description Working days that the plan takes, parallel time counted once. */
            workingDays: number;
        };
        PlannedWorkflowDto: {
            key: string;
            title: components["schemas"]["TitlesDto"];
            version: number;
        };
        PreferenceDto: {
            /** @description Key of one of your channels. */
            channel: string;
            /** @enum {string} */
            kind: "webhook" | "dingtalk" | "wecom" | "feishu" | "smtp";
            /** @description What is sent; nothing, if it is empty. */
            kinds: ("fact" | "alerts" | "order" | "calendar")[];
            /**
             * @description The least grave alerts that are sent. Other notices have no level and are sent whatever this says.
             * @enum {string}
             */
            leastLevel: "any" | "near-due" | "overdue" | "escalated";
            /** @description The mailbox, or the server of the URL. */
            target: string;
            timing: components["schemas"]["TimingDto"];
            title: components["schemas"]["ChannelTitlesDto"];
        };
        PreferencesChangeDto: {
            /** @description One for each channel; those that are not named are left as they are. */
            rules: components["schemas"]["ChosenRuleDto"][];
        };
        PreferencesDto: {
            /** @description One for each channel of yours. In the application you are told of everything. */
            rules: components["schemas"]["PreferenceDto"][];
        };
        PreviewAnswerDto: {
            /** @description By the promises, if everything is submitted as soon as it can be; null as long as no workflow is chosen. */
            plan: components["schemas"]["ProjectPlanDto"] | null;
            /** @description The workflows in effect, those proposed first. */
            workflows: components["schemas"]["EligibleWorkflowDto"][];
        };
        PreviewDto: {
            /**
             * Format: uuid
             * @description The project’s agent; who registers as an agent may leave it out.
             */
            agent?: string;
            applicant?: components["schemas"]["PreviewedApplicantDto"];
            /** @description 项目代码, old or new form; the check digit of the new form must hold. */
            code?: string;
            /**
             * Format: date-time
             * @description When the project was registered (补录), if not now. Never in the future.
             */
            effectiveAt?: string;
            /** @description 总投资, in 10,000 yuan. */
            investment?: number;
            name?: string;
            /** @description Key of the park that the project stands in. */
            park?: string;
            /** @description 用地面积, in square metres. */
            siteArea?: number;
            /**
             * Format: date
             * @description The day on which the plan begins, if not that of the registration; it may be in the future.
             */
            startOn?: string;
            /** @description 审批流程类型, 1 to 10: which workflows are proposed. */
            type?: number;
            /** @description Key of a published workflow; the project is pinned to its version in effect. */
            workflow?: string;
        };
        PreviewedApplicantDto: {
            contact?: string;
            /** @description 统一社会信用代码 (GB 32100-2015); its check character must hold. */
            creditCode?: string;
            name?: string;
            phone?: string;
        };
        ProblemDto: {
            detail: string;
            /** @description Every field at fault. */
            errors?: components["schemas"]["FieldFaultDto"][];
            /**
             * Format: uri-reference
             * @description What was asked for.
             */
            instance: string;
            /** @description Stable, for programs; the last part of `type`. */
            reason: string;
            status: number;
            /** @description For people, in Chinese unless Accept-Language prefers English. */
            title: string;
            /** Format: uri-reference */
            type: string;
        };
        ProjectAgentDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ProjectClocksDto: {
            /** @description 企业用时, working days. */
            applicantDays: number;
            /** @description 审批用时, working days. */
            approvalDays: number;
            /** @description 跨度用时, calendar days. */
            elapsedDays: number;
        };
        ProjectCompressionDto: {
            /**
             * Format: date
             * @description The day that running spans are read on.
             */
            asOf: string;
            /** @description The causes in their order, in words. */
            causes: components["schemas"]["CauseWordsDto"][];
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Targets and then stages, in the order of the workflow. */
            spans: components["schemas"]["SpanCompressionDto"][];
        };
        ProjectListDto: {
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
            projects: components["schemas"]["ListedProjectDto"][];
        };
        ProjectMaterialsDto: {
            /** @description In the order of the workflow. */
            items: components["schemas"]["ItemMaterialsDto"][];
        };
        ProjectOfAmendedDto: {
            code: string;
            /** Format: uuid */
            id: string;
            name: string;
            workflow: components["schemas"]["WorkflowOfAmendedDto"];
        };
        ProjectPlanDto: {
            /** Format: date */
            finishOn: string;
            items: components["schemas"]["PlannedItemDto"][];
            /** @description A day of it falls in a year whose schedule is not announced. */
            provisional: boolean;
            stages: components["schemas"]["PlannedStageDto"][];
            /**
             * Format: date
             * @description The day does not count itself.
             */
            startOn: string;
            targets: components["schemas"]["PlannedTargetDto"][];
            workflow: components["schemas"]["PlannedWorkflowDto"];
            /** @description Working days from start to finish. */
            workingDays: number;
        };
        ProjectTurnDto: {
            /**
             * Format: date
             * @description By when, where a day is set.
             */
            dueOn: string | null;
            item: components["schemas"]["TurnItemDto"];
            /** @enum {string} */
            status: "waiting" | "ready" | "submitted" | "supplementing" | "under-review" | "paused" | "approved" | "refused" | "declined" | "withdrawn" | "waived";
            /**
             * @description The agent submits and supplements, the department does the rest.
             * @enum {string}
             */
            who: "agent" | "department";
        };
        ProjectViewDto: {
            agent: components["schemas"]["AgentOfProjectDto"];
            /** @description What you may record about the project itself now. */
            allowedEvents: ("item.submitted" | "item.supplement-requested" | "item.supplemented" | "item.accepted" | "item.declined" | "item.paused" | "item.resumed" | "item.extended" | "item.approved" | "item.refused" | "item.withdrawn" | "item.waived" | "project.terminated")[];
            applicant: components["schemas"]["ApplicantDto"];
            clocks: components["schemas"]["ProjectClocksDto"];
            code: string;
            /** Format: date */
            endedOn: string | null;
            /** Format: uuid */
            id: string;
            /** @description 总投资, in 10,000 yuan. */
            investment: number | null;
            /**
             * @description The worst among its open items.
             * @enum {string}
             */
            light: "green" | "yellow" | "red" | "blue" | "grey";
            /** @description Whether you may give the project to another agent. */
            mayHandOver: boolean;
            name: string;
            /** @description Key of the park. */
            park: string;
            /** Format: date */
            registeredOn: string;
            /** @description 用地面积, in square metres. */
            siteArea: number | null;
            stages: components["schemas"]["StageViewDto"][];
            /** @enum {string} */
            status: "active" | "completed" | "terminated";
            targets: components["schemas"]["TargetViewDto"][];
            /** @description Grows with every fact. */
            version: number;
            workflow: components["schemas"]["WorkflowOfProjectDto"];
        };
        ReachedTargetsDto: {
            meanDays: number | null;
            met: number;
            metRate: number | null;
            missed: number;
            /** @description Projects that reached the second event of the target. */
            reached: number;
            /** @description Working days. */
            savedDays: number;
        };
        ReadinessDto: {
            checks: {
                [key: string]: components["schemas"]["CheckResultDto"];
            };
            /** @enum {string} */
            status: "ok";
        };
        ReadMarkDto: {
            /** @description These; not together with `upTo`. */
            ids?: number[];
            /** @description This one and all before it. */
            upTo?: number;
        };
        RegistrationDto: {
            /**
             * Format: uuid
             * @description The project’s agent; who registers as an agent may leave it out.
             */
            agent?: string;
            applicant: components["schemas"]["ApplicantDto"];
            /** @description 项目代码, old or new form; the check digit of the new form must hold. */
            code: string;
            /**
             * Format: date-time
             * @description When the project was registered (补录), if not now. Never in the future.
             */
            effectiveAt?: string;
            /** @description 总投资, in 10,000 yuan. */
            investment?: number;
            name: string;
            /** @description Key of the park that the project stands in. */
            park: string;
            /** @description 用地面积, in square metres. */
            siteArea?: number;
            /** @description Key of a published workflow; the project is pinned to its version in effect. */
            workflow: string;
        };
        RenamedPersonDto: {
            name: string;
        };
        RetriedDto: {
            /** @description So many are not, because their channel was removed or their person is deactivated. */
            left: number;
            /** @description So many are sent again. */
            retried: number;
        };
        RetryDto: {
            /** @description Key of a channel; otherwise through every channel. */
            channel?: string;
            /**
             * @description What is unknown may have arrived: whoever asks for it answers for its coming twice.
             * @enum {string}
             */
            state: "given-up" | "unknown";
        };
        ReturnDto: {
            /** @description Key of a department or id of a person. Needed only where several could be meant. */
            addressee?: string;
            reason: string;
        };
        RunningBarDto: {
            /**
             * Format: date
             * @description The day does not count itself.
             */
            from: string;
            /**
             * Format: date
             * @description Null while the clock runs.
             */
            to: string | null;
        };
        ScheduledDayDto: {
            /** Format: date */
            date: string;
            /** @description False for a make-up day (调休), which works. */
            isOffDay: boolean;
            name: string;
        };
        ScheduleDto: {
            /** @description Ignored. */
            $id?: string;
            /** @description Ignored. */
            $schema?: string;
            days: components["schemas"]["ScheduledDayDto"][];
            /** @description The notices that announce it. */
            papers: string[];
            year: number;
        };
        SeenCertificateDto: {
            number: string | null;
            title: string;
        };
        SeenClocksDto: {
            /** @description Working days on which no clock ran. */
            applicantDays: number;
            /** @description Working days on which at least one clock ran. */
            approvalDays: number;
            /** @description Calendar days since the first acceptance. */
            elapsedDays: number;
        };
        SeenFinishDto: {
            /** Format: date */
            on: string;
            /** @description It lies in, or hangs on, a year whose schedule is not announced. */
            provisional: boolean;
        };
        SeenItemDto: {
            /** Format: date */
            acceptedOn: string | null;
            /** @description What to bring, while it can be submitted. */
            bring: components["schemas"]["BringDto"][];
            /** @description The certificate that an approval yields. */
            certificate: components["schemas"]["SeenCertificateDto"] | null;
            /** Format: date */
            decidedOn: string | null;
            decisionNumber: string | null;
            /** @description Title of the department. */
            department: string;
            /**
             * Format: date
             * @description By when the department has promised to decide.
             */
            dueOn: string | null;
            /**
             * Format: date
             * @description When it is done if everybody keeps the promises.
             */
            expectedFinishOn: string | null;
            /**
             * Format: date
             * @description When it can be accepted if everybody keeps the promises.
             */
            expectedStartOn: string | null;
            /** @description Days left of the promise while the clock is open. */
            leftDays: number | null;
            /** @enum {string} */
            light: "green" | "yellow" | "red" | "blue" | "grey";
            /** @description What the department has found missing, while it is missing. */
            missing: string[];
            pause: components["schemas"]["SeenPauseDto"] | null;
            /** @description The due day hangs on a year whose schedule is not announced. */
            provisional: boolean;
            /** @enum {string} */
            state: "waiting" | "ready" | "submitted" | "supplementing" | "under-review" | "paused" | "approved" | "refused" | "declined" | "withdrawn" | "waived";
            /** Format: date */
            submittedOn: string | null;
            /** @enum {string|null} */
            task: "bring" | "submit" | "supplement" | "accept" | "review" | "pause" | "resubmit" | null;
            title: string;
            /**
             * @description Whose turn it is; null when nobody has to do anything.
             * @enum {string|null}
             */
            turn: "applicant" | "department" | "agent" | null;
            /** @description Titles of the items that must be done first. */
            waitsFor: string[];
        };
        SeenPauseDto: {
            /** Format: date */
            expectedUntil: string;
            ground: string;
            /** Format: date */
            since: string;
        };
        SeenProjectDto: {
            code: string;
            /** Format: date */
            endedOn: string | null;
            name: string;
            park: string;
            /** Format: date */
            registeredOn: string;
            /** @enum {string} */
            status: "active" | "completed" | "terminated";
            workflow: string;
        };
        SeenStageDto: {
            /** Format: date */
            endedOn: string | null;
            items: components["schemas"]["SeenItemDto"][];
            /** @description Working days. */
            limitDays: number;
            /** @enum {string} */
            state: "open" | "ended";
            title: string;
            usedDays: number;
        };
        SeenTargetDto: {
            /** @description Working days of the old procedure. */
            baselineDays: number;
            /** Format: date */
            fromOn: string | null;
            /** @description Negative once more are used than were promised. */
            leftDays: number;
            /** @description Null while it is open. */
            met: boolean | null;
            /** @description Working days that the city has promised. */
            targetDays: number;
            title: string;
            /** Format: date */
            toOn: string | null;
            usedDays: number;
        };
        SelectionDto: {
            agent: components["schemas"]["NamedPersonDto"] | null;
            department: components["schemas"]["TitledDto"] | null;
            park: components["schemas"]["TitledDto"] | null;
            stage: components["schemas"]["TitledDto"] | null;
            type: number | null;
            workflow: components["schemas"]["TitledDto"] | null;
        };
        SignCaseDto: {
            /** Format: date */
            acceptedOn: string | null;
            agent: components["schemas"]["NamedPersonDto"];
            attempt: number;
            /** Format: date */
            dueOn: string | null;
            /** Format: date */
            endedOn: string | null;
            /** @description By the sign: pauses near due; working days paused; calendar days from effect to record; minutes; the attempt; how often supplements were asked for. */
            figure: number;
            item: components["schemas"]["CaseItemDto"];
            /** @description The promise with its extensions. */
            limitDays: number;
            /** @description Who accepted it; null while nobody has, and where silence did. */
            officer: components["schemas"]["NamedPersonDto"] | null;
            /** @enum {string|null} */
            outcome: "approved" | "refused" | "declined" | "withdrawn" | "project-ended" | null;
            project: components["schemas"]["CaseProjectDto"];
            /** @enum {string} */
            state: "submitted" | "supplementing" | "running" | "paused" | "ended";
            /** Format: date */
            submittedOn: string;
            /**
             * @description What its limit and used days are counted in.
             * @enum {string}
             */
            unit: "working-day" | "calendar-day";
            /** @description Why it counts. */
            why: components["schemas"]["TitlesDto"];
            workflow: components["schemas"]["TitledDto"];
        };
        SignCasesDto: {
            /**
             * Format: date-time
             * @description Everything that was recorded until then is counted.
             */
            asOf: string;
            /** @description Open ones first, then the latest end. */
            cases: components["schemas"]["SignCaseDto"][];
            filter: components["schemas"]["SelectionDto"];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
            period: components["schemas"]["MonthsDto"];
            /** @enum {string} */
            sign: "paused-near-due" | "time-paused" | "decision-entered-late" | "decided-at-once" | "refiled" | "supplements-again";
            /** Format: date */
            today: string;
        };
        SignDto: {
            count: number;
            of: number;
            share: number | null;
        };
        SignedInDto: {
            /** @description For `Authorization: Bearer …`; browsers use the cookie that comes with it. */
            token: string;
            user: components["schemas"]["UserDto"];
        };
        SignInDto: {
            /** Format: password */
            password: string;
            username: string;
        };
        SignsDto: {
            /** @description Submissions that ended in the period, and open ones while it runs. */
            attempts: number;
            signs: components["schemas"]["CountedSignsDto"];
        };
        SignsRowDto: {
            /** @description Submissions that ended in the period, and open ones while it runs. */
            attempts: number;
            /** @description Of an item; otherwise null. */
            department: components["schemas"]["TitledDto"] | null;
            key: string;
            signs: components["schemas"]["CountedSignsDto"];
            /** @description Of an item; otherwise null. */
            stage: components["schemas"]["TitledDto"] | null;
            title: components["schemas"]["TitlesDto"];
            /** @description Null of a department. */
            workflow: components["schemas"]["TitledDto"] | null;
        };
        SlackDto: {
            /** @description Working days by which it can end later without the goal being reached later, by promises. */
            days: number;
            /** @description Key of the item. */
            item: string;
        };
        SpanCaseDto: {
            agent: components["schemas"]["NamedPersonDto"];
            /** @description On which no clock ran (企业用时): the sum of the four that follow. */
            applicantDays: number;
            /** @description Of the old procedure; of a stage its statutory limits in a row. */
            baselineDays: number;
            /** @description In the order of the steps; they add up to the saved days. */
            causes: {
                early: number;
                "failed-attempts": number;
                late: number;
                open: number;
                outside: number;
                procedure: number;
                "shorter-promises": number;
                "side-by-side": number;
                waived: number;
            };
            /** @description Saved as a share of the baseline. */
            compression: number | null;
            /** @description Promised limits along the critical path. */
            criticalDays: number;
            /** Format: date */
            fromOn: string;
            key: string;
            /** @enum {string} */
            kind: "target" | "stage";
            met: boolean;
            pausedDays: number;
            pauses: components["schemas"]["PausedOnGroundDto"][];
            /** @description Nothing lay with any department. */
            preparingDays: number;
            project: components["schemas"]["CaseProjectDto"];
            /** @description Promised limits in a row. */
            promisedDays: number;
            /** @description Submitted, and not accepted yet. */
            receivingDays: number;
            savedDays: number;
            /** @description Statutory limits in a row. */
            statutoryDays: number;
            /** @description What was missing was to be supplied. */
            supplementDays: number;
            targetDays: number;
            title: components["schemas"]["TitlesDto"];
            /** Format: date */
            toOn: string;
            usedDays: number;
            /** @description Why it counts. */
            why: components["schemas"]["TitlesDto"];
            workflow: components["schemas"]["TitledDto"];
        };
        SpanCasesDto: {
            /**
             * Format: date-time
             * @description Everything that was recorded until then is counted.
             */
            asOf: string;
            /** @description The latest end first. */
            cases: components["schemas"]["SpanCaseDto"][];
            filter: components["schemas"]["SelectionDto"];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
            period: components["schemas"]["MonthsDto"];
            /** Format: date */
            today: string;
        };
        SpanCompressionDto: {
            /** @description Of the old procedure; of a stage, of which nothing is published, its statutory limits in a row. */
            baselineDays: number;
            /** @description Adds up to the saved days, exactly; null before the first event. */
            causes: components["schemas"]["CauseDaysDto"][] | null;
            /** @description What its end was waiting for, or what it is waiting for today: oldest first, without gaps. */
            chain: components["schemas"]["ChainLinkDto"][];
            /** @description The longest chain of promises, without waived items. */
            criticalDays: number;
            /** @description Keys of the items along which it runs. */
            criticalPath: string[];
            /** Format: date */
            fromOn: string | null;
            /** @description The items behind the figures, in the order of the workflow. */
            items: components["schemas"]["ItemShareDto"][];
            key: string;
            /** @enum {string} */
            kind: "target" | "stage";
            /** @description Null while it is open; false as soon as more days are used than are promised. */
            met: boolean | null;
            /** @description Promises and extensions of the same items, one after the other. */
            promisedDays: number;
            /** @description Baseline less used days; null before the first event. */
            savedDays: number | null;
            /** @description Statutory limits of the items that count, one after the other, those not needed included. */
            statutoryDays: number;
            /** @description Working days promised; of a stage its limit. */
            targetDays: number;
            title: components["schemas"]["TitlesDto"];
            /** Format: date */
            toOn: string | null;
            uncounted: components["schemas"]["UncountedDaysDto"];
            /**
             * Format: date
             * @description The last day that counts.
             */
            until: string;
            /** @description As on the project’s page. */
            usedDays: number;
        };
        StageViewDto: {
            /** Format: date */
            endedOn: string | null;
            items: components["schemas"]["ItemViewDto"][];
            key: string;
            /** @description Key of the department. */
            leadDepartment: string;
            /** @description Working days. */
            limitDays: number;
            /**
             * @description Of the national standard; 5 runs beside the others (并行推进).
             * @enum {number}
             */
            nationalStage: 1 | 2 | 3 | 4 | 5;
            /** @enum {string} */
            status: "open" | "ended";
            title: components["schemas"]["TitlesDto"];
            /** @description Working days on which at least one of its clocks ran. */
            usedDays: number;
        };
        SupplementRequestedDto: {
            /**
             * Format: date-time
             * @description When it took effect (补录), if not now. Never in the future, never before the previous event of the item.
             */
            effectiveAt?: string;
            /** @description Key of the item in the workflow. */
            item: string;
            /** @description The complete list of what is missing (一次性告知). */
            missing: string[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "item.supplement-requested";
        };
        SupposedChangeDto: {
            /**
             * @description start: submit the item; decide: approve it.
             * @enum {string}
             */
            change: "start" | "extend" | "pause" | "decide" | "waive";
            /** @description Of an extension (in the unit of the promise) or a pause (working days), which need it. */
            days?: number;
            /**
             * @description Of a pause; without it the first of the item’s lawful grounds.
             * @enum {string}
             */
            ground?: "hearing" | "tender" | "auction" | "inspection" | "testing" | "quarantine" | "appraisal" | "expert-review" | "publicity" | "correction";
            /** @description Key of the item. */
            item: string;
            /**
             * Format: date
             * @description Today or later; without it now.
             */
            on?: string;
        };
        TargetEventDto: {
            /** @enum {string} */
            event: "first-accepted" | "item.accepted" | "item.approved" | "stage.ended" | "project.completed";
            /** @description Key of the item, of an item’s event. */
            item?: string;
            /** @description Key of the stage, of a stage’s event. */
            stage?: string | null;
        };
        TargetPlanDto: {
            baselineDays: number;
            /** @description Keys of the items along which it runs. */
            criticalPath: string[];
            /** @description The longest chain of promises. */
            criticalPathDays: number;
            key: string;
            /** @description Promised limits one after the other. */
            serialPromisedDays: number;
            /** @description Statutory limits one after the other. */
            serialStatutoryDays: number;
            targetDays: number;
        };
        TargetRowDto: {
            /** @description Of the latest version of the workflow that has the target. */
            baselineDays: number | null;
            before: components["schemas"]["ReachedTargetsDto"];
            key: string;
            now: components["schemas"]["ReachedTargetsDto"];
            title: components["schemas"]["TitlesDto"];
            workflow: components["schemas"]["TitledDto"];
            yearBefore: components["schemas"]["ReachedTargetsDto"];
        };
        TargetSummaryDto: {
            /** @description Working days of the old procedure. */
            baselineDays: number;
            key: string;
            /** @description Working days that the city has promised. */
            targetDays: number;
            title: components["schemas"]["TitlesDto"];
        };
        TargetViewDto: {
            /** @description Working days of the old procedure. */
            baselineDays: number;
            /** @description Saved as a share of the baseline. */
            compression: number | null;
            from: components["schemas"]["TargetEventDto"];
            /** Format: date */
            fromOn: string | null;
            key: string;
            /** @description Null while it is open; false as soon as more days are used than the target allows. */
            met: boolean | null;
            /** @description Null before the first event. */
            savedDays: number | null;
            /** @description Working days that the city has promised. */
            targetDays: number;
            title: components["schemas"]["TitlesDto"];
            to: components["schemas"]["TargetEventDto"];
            /** Format: date */
            toOn: string | null;
            usedDays: number;
        };
        TerminatedDto: {
            /**
             * Format: date-time
             * @description When it took effect (补录), if not now. Never in the future, never before the previous event of the item.
             */
            effectiveAt?: string;
            reason: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "project.terminated";
        };
        TimelineDto: {
            /** @description Oldest first. */
            entries: components["schemas"]["TimelineEntryDto"][];
            /** @description To be asked for as `after`, if there is more. */
            next: number | null;
        };
        TimelineEntryDto: {
            /** @description Who recorded it; null when nobody did. */
            actor: components["schemas"]["ActorDto"] | null;
            attempt: number | null;
            data: Record<string, never>;
            /**
             * Format: date-time
             * @description When it took effect.
             */
            effectiveAt: string;
            item: string | null;
            /**
             * Format: date-time
             * @description When it was written down; later than effective in a late entry (补录).
             */
            recordedAt: string;
            /** @description Counts from 1 without gaps. */
            seq: number;
            /** @description The stage that ended. */
            stage: string | null;
            /** @description An event, or what it brought about. */
            type: string;
        };
        TimingDto: {
            /** @description Alerts of the highest level are sent at once, also when it is quiet. */
            escalatedAtAnyTime: boolean;
            /** @description Outside them and on days that do not work it is quiet: what comes then waits. */
            officeHours: components["schemas"]["OfficeHoursDto"];
            /** @description Of a digest, on working days, within the office hours. */
            times: string[];
            /**
             * @description At once, or gathered into one message at the times of `times`.
             * @enum {string}
             */
            when: "at-once" | "digest";
        };
        TitledDto: {
            key: string;
            title: components["schemas"]["TitlesDto"];
        };
        TitlesDto: {
            en: string;
            zh: string;
        };
        TodayDto: {
            /** @description The clock was moved for a test: it stands still. */
            moved: boolean;
            /** Format: date-time */
            now: string;
            /** @description The office’s time zone, in which days begin. */
            timeZone: string;
            /**
             * Format: date
             * @description The office’s day.
             */
            today: string;
            /** @description By the calendar of the country. */
            working: boolean;
        };
        TrustDto: {
            /**
             * Format: date-time
             * @description Everything that was recorded until then is counted.
             */
            asOf: string;
            filter: components["schemas"]["SelectionDto"];
            /** @description How each figure is worked out, in words. */
            formulas: {
                [key: string]: components["schemas"]["TitlesDto"];
            };
            period: components["schemas"]["MonthsDto"];
            /** @description The most submissions first. */
            rows: components["schemas"]["SignsRowDto"][];
            signs: components["schemas"]["ExplainedSignDto"][];
            /** Format: date */
            today: string;
            total: components["schemas"]["SignsDto"];
        };
        TurnDto: {
            /** @description Title of the department, where it is its turn. */
            department: string | null;
            /** @description Title of the item. */
            item: string;
            /** Format: date */
            since: string;
            /**
             * @description To bring materials, to submit, to supplement what is missing, to accept, to review, to go on after a pause, or to submit anew.
             * @enum {string}
             */
            task: "bring" | "submit" | "supplement" | "accept" | "review" | "pause" | "resubmit";
            /**
             * Format: date
             * @description By when, where a day is set.
             */
            until: string | null;
            /** @enum {string} */
            who: "applicant" | "department" | "agent";
        };
        TurnItemDto: {
            /** @description Needed only for some projects. */
            conditional: boolean;
            /** @description Key of the department that handles it. */
            department: string;
            key: string;
            title: components["schemas"]["TitlesDto"];
        };
        UnansweredOrderDto: {
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            issuedOn: string;
            item: components["schemas"]["TitledDto"] | null;
            number: string;
            overdue: boolean;
            park: components["schemas"]["TitledDto"];
            project: components["schemas"]["OrderedProjectDto"] | null;
            /** @description Working days since it was issued. */
            waitingDays: number;
            /** @description Who has not answered. */
            waitsFor: components["schemas"]["WaitedForDto"][];
            what: string;
        };
        UnansweredOrdersDto: {
            count: number;
            /** @description The oldest first. */
            oldest: components["schemas"]["UnansweredOrderDto"][];
        };
        UncountedDaysDto: {
            /** @description All of them (企业用时): the sum of what follows. */
            applicantDays: number;
            pauses: components["schemas"]["PauseDaysDto"][];
            /** @description Nothing lay with any department. */
            preparingDays: number;
            /** @description Submitted, and not accepted yet. */
            receivingDays: number;
            /** @description The applicant was to supply what is missing. */
            supplementDays: number;
        };
        UnreadDto: {
            /** @description How many you have still not read. */
            unread: number;
        };
        UserDto: {
            /** Format: uuid */
            id: string;
            name: string;
            roles: components["schemas"]["HeldRoleDto"][];
            username: string;
        };
        WaitCaseDto: {
            agent: components["schemas"]["NamedPersonDto"];
            /** @description 0 before the first submission. */
            attempt: number;
            /** @description Working days. */
            days: number;
            /**
             * Format: date
             * @description When the target was reached.
             */
            endedOn: string;
            /** Format: date */
            fromOn: string;
            /** @description Of a pause. */
            ground: components["schemas"]["GroundDto"] | null;
            item: components["schemas"]["CaseItemDto"];
            /** @enum {string} */
            kind: "follow-on" | "acceptance" | "supplement" | "review" | "pause";
            project: components["schemas"]["CaseProjectDto"];
            target: components["schemas"]["TitledDto"];
            /** Format: date */
            toOn: string;
            /** @description Why it counts. */
            why: components["schemas"]["TitlesDto"];
            workflow: components["schemas"]["TitledDto"];
        };
        WaitCasesDto: {
            /**
             * Format: date-time
             * @description Everything that was recorded until then is counted.
             */
            asOf: string;
            /** @description The latest target first. */
            cases: components["schemas"]["WaitCaseDto"][];
            filter: components["schemas"]["SelectionDto"];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
            period: components["schemas"]["MonthsDto"];
            /** Format: date */
            today: string;
        };
        WaitedForDto: {
            department: components["schemas"]["TitledDto"] | null;
            person: components["schemas"]["NamedPersonDto"] | null;
            /** @enum {string} */
            status: "issued" | "acknowledged" | "returned";
        };
        WaitsDto: {
            /** @description That lay with agent and applicant: follow-on, supplements. */
            applicantDays: number;
            days: number;
            /** @description That lay with the department: acceptance, review, pauses. */
            departmentDays: number;
            /** @description Days by what was waited for. */
            kinds: {
                acceptance: number;
                "follow-on": number;
                pause: number;
                review: number;
                supplement: number;
            };
            /** @description Of a wait. */
            meanDays: number | null;
            /** @description Of the days of all chains. */
            share: number | null;
            waits: number;
        };
        WaitsRowDto: {
            /** @description That lay with agent and applicant: follow-on, supplements. */
            applicantDays: number;
            days: number;
            /** @description Of an item; otherwise null. */
            department: components["schemas"]["TitledDto"] | null;
            /** @description That lay with the department: acceptance, review, pauses. */
            departmentDays: number;
            key: string;
            /** @description Days by what was waited for. */
            kinds: {
                acceptance: number;
                "follow-on": number;
                pause: number;
                review: number;
                supplement: number;
            };
            /** @description Of a wait. */
            meanDays: number | null;
            /** @description Of the days of all chains. */
            share: number | null;
            /** @description Of an item; otherwise null. */
            stage: components["schemas"]["TitledDto"] | null;
            title: components["schemas"]["TitlesDto"];
            waits: number;
            /** @description Null of a department. */
            workflow: components["schemas"]["TitledDto"] | null;
        };
        WantedGrantDto: {
            /** @description Key of the department; of an officer, and only of one. */
            department?: string | null;
            /**
             * @description Of an officer: leads the department.
             * @default false
             */
            head: boolean;
            /** @description Key of the park; null or left out: every park. */
            park?: string | null;
            /** @enum {string} */
            role: "agent" | "officer" | "leader" | "administrator";
        };
        WhatIfAnswerDto: {
            /** @description Of the same goals, if the changes were made. */
            after: components["schemas"]["ForecastDto"];
            before: components["schemas"]["ForecastDto"];
            /** @description The due days that would be others. */
            moved: components["schemas"]["MovedDeadlineDto"][];
        };
        WhatIfDto: {
            /** @description In the order in which they would be done. */
            changes: components["schemas"]["SupposedChangeDto"][];
        };
        WhoIsSignedInDto: {
            /** @description The departments that roles are held for. */
            departments: components["schemas"]["DepartmentDto"][];
            /** @description The parks that the person may look into. */
            parks: components["schemas"]["ParkDto"][];
            user: components["schemas"]["UserDto"];
        };
        WorkflowDefinitionDto: {
            calendar: string;
            /** Format: date */
            effectiveFrom: string;
            key: string;
            place: string;
            stages: components["schemas"]["DefinedStageDto"][];
            targets: components["schemas"]["DefinedTargetDto"][];
            title: components["schemas"]["TitlesDto"];
            /**
             * @description 审批流程类型
             * @enum {number}
             */
            type: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
            version: number;
        };
        WorkflowOfAmendedDto: {
            key: string;
            version: number;
        };
        WorkflowOfProjectDto: {
            key: string;
            title: components["schemas"]["TitlesDto"];
            version: number;
        };
        WorkflowPlanDto: {
            /** @description How many. */
            items: number;
            /** @description How many. */
            stages: number;
            targets: components["schemas"]["TargetPlanDto"][];
        };
        WorkflowsDto: {
            workflows: components["schemas"]["WorkflowSummaryDto"][];
        };
        WorkflowSummaryDto: {
            /** @description The working calendar that its days are counted by. */
            calendar: string;
            /** Format: date */
            effectiveFrom: string;
            /** @description How many. */
            items: number;
            key: string;
            place: string;
            /** Format: date-time */
            publishedAt: string;
            /** @description How many. */
            stages: number;
            targets: components["schemas"]["TargetSummaryDto"][];
            title: components["schemas"]["TitlesDto"];
            /** @description 审批流程类型, 1 to 10. */
            type: number;
            version: number;
        };
        WorkflowTextDto: {
            /** @description Like `<key>.v<version>.yaml`; if it is given, it must agree with the text. */
            fileName?: string;
            /** @description The definition in YAML. */
            text: string;
        };
        WorkflowVersionDto: {
            /** @description SHA-256 of what it says; the same for the same meaning. */
            contentHash: string;
            definition: components["schemas"]["WorkflowDefinitionDto"];
            key: string;
            /** @description What the definition adds up to, in nominal working days. */
            plan: components["schemas"]["WorkflowPlanDto"];
            /** Format: date-time */
            publishedAt: string;
            version: number;
        };
        WorkingDaysFoundDto: {
            /** @description A day that was counted falls in a year whose schedule is not announced. */
            provisional: boolean;
            workingDays: number;
        };
        WorkloadDto: {
            /**
             * Format: date-time
             * @description Everything that was recorded until then is counted.
             */
            asOf: string;
            buckets: components["schemas"]["BucketDto"][];
            /** @enum {string} */
            by: "officer" | "agent";
            filter: components["schemas"]["SelectionDto"];
            /** @description How each figure is worked out, in words. */
            formulas: {
                [key: string]: components["schemas"]["TitlesDto"];
            };
            /** @description Only what was accepted (or, until then, submitted) in these months; null where none were asked for: all that is open. */
            period: components["schemas"]["MonthsDto"] | null;
            /** @description The most open first. */
            rows: components["schemas"]["LoadRowDto"][];
            /** Format: date */
            today: string;
            total: components["schemas"]["LoadDto"];
            /** @description Open items that nobody has accepted, or silence did; null by agent. */
            unassigned: number | null;
        };
        WrittenFactDto: {
            item: string | null;
            seq: number;
            stage: string | null;
            /** @description The event, or what it brought about. */
            type: string;
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
    getAdministrationChanges: {
        parameters: {
            query?: {
                /** @description Only what this person has done. */
                actor?: string;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
                limit?: number;
                /** @description Only what is about this person, department, park or channel; or about all of a kind. */
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangesDto"];
                };
            };
        };
    };
    getAgents: {
        parameters: {
            query?: {
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
                /** @description Only who may carry projects of this park. */
                park?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentsDto"];
                };
            };
        };
    };
    getAlerts: {
        parameters: {
            query?: {
                acknowledged?: "true" | "false";
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
                level?: "near-due" | "overdue" | "escalated";
                limit?: number;
                /** @description Id of a project. */
                project?: string;
                /** @description `mine`: those that I was told; `parks`: all of the parks that I lead or administer. */
                scope?: "mine" | "parks";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertsDto"];
                };
            };
        };
    };
    postAlertsIdAcknowledge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertDto"];
                };
            };
        };
    };
    getApplicantToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chinese, unless English is preferred. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The secret of a link, from POST /api/projects/{id}/applicant-links. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicantPageDto"];
                };
            };
        };
    };
    postCalendarToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarAddressDto"];
                };
            };
        };
    };
    deleteCalendarToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nobody can read it by the address any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getCalendarIcs: {
        parameters: {
            query: {
                /** @description The secret of the address, from POST /api/calendar-token. */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Nothing has changed since the ETag that was asked with. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getCalendars: {
        parameters: {
            query?: {
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarsDto"];
                };
            };
        };
    };
    getCalendarsKeyWorkingDays: {
        parameters: {
            query: {
                /** @description Asks for the date so many working days later; not together with `to`. */
                add?: number;
                /** @description The day of the event; it does not count. */
                from: string;
                /** @description Asks for the working days after `from` up to this one; not together with `add`. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description Key of the calendar; that of the country is `CN`. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With `add` the date, with `to` the number of working days. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DateFoundDto"] | components["schemas"]["WorkingDaysFoundDto"];
                };
            };
        };
    };
    getCalendarsKeyYearsYear: {
        parameters: {
            query?: {
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                /** @description Key of the calendar; that of the country is `CN`. */
                key: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearDto"];
                };
            };
        };
    };
    putCalendarsKeyYearsYear: {
        parameters: {
            query?: {
                /** @description The `basis` of the preview that you have looked at: refused when the calendars have been amended since. */
                basis?: number;
                /** @description Only say what would move; nothing is written. */
                preview?: "true" | "false";
            };
            header?: never;
            path: {
                /** @description The country’s calendar `CN`, or that of a place in it. */
                key: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentDto"];
                };
            };
        };
    };
    getCalendarsKeyYearsYearVersions: {
        parameters: {
            query?: {
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                /** @description Key of the calendar; that of the country is `CN`. */
                key: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarVersionsDto"];
                };
            };
        };
    };
    getCalendarsKeyYearsYearVersionsVersion: {
        parameters: {
            query?: {
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                /** @description Key of the calendar; that of the country is `CN`. */
                key: string;
                version: number;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarScheduleDto"];
                };
            };
        };
    };
    getChannels: {
        parameters: {
            query?: {
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelsDto"];
                };
            };
        };
    };
    postChannels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewChannelDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelDto"];
                };
            };
        };
    };
    putChannelsKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Key of the channel. */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelDto"];
                };
            };
        };
    };
    deleteChannelsKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Key of the channel. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postChannelsKeyTest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Key of the channel. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelTestDto"];
                };
            };
        };
    };
    getDeadlinesFailures: {
        parameters: {
            query?: {
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineFailuresDto"];
                };
            };
        };
    };
    getDeliveries: {
        parameters: {
            query?: {
                /** @description Key of a channel. */
                channel?: string;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
                limit?: number;
                /** @description `unknown`: the program ended, or the receiver fell silent, while it was being sent. `undelivered`: given up or unknown. */
                state?: "pending" | "sending" | "sent" | "given-up" | "unknown" | "undelivered";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveriesDto"];
                };
            };
        };
    };
    postDeliveriesIdRetry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDto"];
                };
            };
        };
    };
    postDeliveriesRetry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetriedDto"];
                };
            };
        };
    };
    getDepartments: {
        parameters: {
            query?: {
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentsDto"];
                };
            };
        };
    };
    postDepartments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDepartmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentDto"];
                };
            };
        };
    };
    deleteDepartmentsKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Key of the department. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    patchDepartmentsKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Key of the department. */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentDto"];
                };
            };
        };
    };
    getEvaluations: {
        parameters: {
            query?: {
                /** @description Only what came before this evaluation. */
                before?: number;
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationsDto"];
                };
            };
        };
    };
    postEvaluations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationDto"];
                };
            };
        };
    };
    postEventsBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventBatchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventBatchAnswerDto"];
                };
            };
        };
    };
    getInbox: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
                limit?: number;
                /** @description An officer’s paused items: those whose pause has lasted too long, or all of them. */
                paused?: "overrun" | "all";
                /** @description Only what waits for you in this role. */
                role?: "officer" | "agent" | "leader";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxDto"];
                };
            };
        };
    };
    getInboxChanges: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description From how many working days before today on; 1 is since the last working day. */
                days?: number;
                /** @description Only items of this department. */
                department?: string;
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
                limit?: number;
                /** @description Only what concerns you in this role. */
                role?: "officer" | "agent" | "leader";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxChangesDto"];
                };
            };
        };
    };
    getInboxMoves: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Only what goes to this department. */
                department?: string;
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
                limit?: number;
                task?: "submit" | "supplement" | "resubmit";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovesDto"];
                };
            };
        };
    };
    getNoticePreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesDto"];
                };
            };
        };
    };
    putNoticePreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesDto"];
                };
            };
        };
    };
    getNotices: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
                limit?: number;
                /** @description Only what is about this project. */
                project?: string;
                /** @description Only what you have not read. */
                unread?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesDto"];
                };
            };
        };
    };
    postNoticesRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadMarkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadDto"];
                };
            };
        };
    };
    getOrders: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Key of a department that it is given to, or about. */
                department?: string;
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
                limit?: number;
                /** @description `true`: those that I have issued, and those given to me or to my department. */
                mine?: "true" | "false";
                /** @description Whether an answer is owed after the due day. */
                overdue?: "true" | "false";
                /** @description Key of a park. */
                park?: string;
                /** @description Id of a project. */
                project?: string;
                status?: "draft" | "issued" | "closed" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrdersDto"];
                };
            };
        };
    };
    postOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlacedOrderDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderWithHistoryDto"];
                };
            };
        };
    };
    getOrdersId: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderWithHistoryDto"];
                };
            };
        };
    };
    postOrdersIdAccept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AcceptanceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderWithHistoryDto"];
                };
            };
        };
    };
    postOrdersIdAcknowledge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AddressedDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderWithHistoryDto"];
                };
            };
        };
    };
    postOrdersIdAnswer: {
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
                "application/json": components["schemas"]["AnswerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderWithHistoryDto"];
                };
            };
        };
    };
    postOrdersIdCancel: {
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
                "application/json": components["schemas"]["CancellationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderWithHistoryDto"];
                };
            };
        };
    };
    getOrdersIdHistoryVerify: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryVerificationDto"];
                };
            };
        };
    };
    postOrdersIdIssue: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderWithHistoryDto"];
                };
            };
        };
    };
    getOrdersIdPrint: {
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
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    postOrdersIdReturn: {
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
                "application/json": components["schemas"]["ReturnDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderWithHistoryDto"];
                };
            };
        };
    };
    getOverview: {
        parameters: {
            query?: {
                /** @description `me`, or the id of the agent. */
                agent?: string;
                /** @description Near due is what is due within so many working days. */
                days?: number;
                /** @description Key of a department. */
                department?: string;
                /** @description How many cases of each list. */
                first?: number;
                /** @description Instead of a period: its first month. */
                from?: string;
                /** @description Key of a park. */
                park?: string;
                /** @description A year, quarter or month. */
                period?: string;
                /** @description Key of a stage. */
                stage?: string;
                /** @description Its last month. */
                to?: string;
                /** @description Type of the workflow (审批流程类型). */
                type?: number;
                /** @description Key of a workflow. */
                workflow?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NowDto"];
                };
            };
        };
    };
    getOverviewBottlenecks: {
        parameters: {
            query?: {
                /** @description `me`, or the id of the agent. */
                agent?: string;
                /** @description What the rows are about. */
                by?: "item" | "department";
                /** @description Key of a department. */
                department?: string;
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Instead of a period: its first month. */
                from?: string;
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
                /** @description Key of a park. */
                park?: string;
                /** @description A year, quarter or month. */
                period?: string;
                /** @description Key of a stage. */
                stage?: string;
                /** @description Of a file: another table of the answer. */
                table?: "follow-ons";
                /** @description Key of a target: only what it waited for. */
                target?: string;
                /** @description Its last month. */
                to?: string;
                /** @description Type of the workflow (审批流程类型). */
                type?: number;
                /** @description Key of a workflow. */
                workflow?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BottlenecksDto"];
                };
            };
        };
    };
    getOverviewBottlenecksCases: {
        parameters: {
            query?: {
                /** @description `me`, or the id of the agent. */
                agent?: string;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Key of a department. */
                department?: string;
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Instead of a period: its first month. */
                from?: string;
                /** @description Key of an item. */
                item?: string;
                kind?: "follow-on" | "acceptance" | "supplement" | "review" | "pause";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
                limit?: number;
                /** @description Key of a park. */
                park?: string;
                /** @description A year, quarter or month. */
                period?: string;
                /** @description Key of a stage. */
                stage?: string;
                /** @description Key of a target: only what it waited for. */
                target?: string;
                /** @description Its last month. */
                to?: string;
                /** @description Type of the workflow (审批流程类型). */
                type?: number;
                /** @description Key of a workflow. */
                workflow?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitCasesDto"];
                };
            };
        };
    };
    getOverviewBottlenecksFollowOns: {
        parameters: {
            query?: {
                /** @description `me`, or the id of the agent. */
                agent?: string;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Key of a department. */
                department?: string;
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Instead of a period: its first month. */
                from?: string;
                /** @description Key of an item. */
                item?: string;
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
                limit?: number;
                /** @description Key of a park. */
                park?: string;
                /** @description A year, quarter or month. */
                period?: string;
                /** @description Key of a stage. */
                stage?: string;
                /** @description Its last month. */
                to?: string;
                /** @description Type of the workflow (审批流程类型). */
                type?: number;
                /** @description Key of a workflow. */
                workflow?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowOnCasesDto"];
                };
            };
        };
    };
    getOverviewCompression: {
        parameters: {
            query?: {
                /** @description `me`, or the id of the agent. */
                agent?: string;
                /** @description What the rows are about. By target and by workflow targets are summed; by stage, or when a stage or department is asked for, stages. */
                by?: "target" | "stage" | "workflow";
                /** @description Key of a department. */
                department?: string;
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Instead of a period: its first month. */
                from?: string;
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
                /** @description Key of a park. */
                park?: string;
                /** @description A year, quarter or month. */
                period?: string;
                /** @description Key of a stage. */
                stage?: string;
                /** @description Its last month. */
                to?: string;
                /** @description Type of the workflow (审批流程类型). */
                type?: number;
                /** @description Key of a workflow. */
                workflow?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompressionDto"];
                };
            };
        };
    };
    getOverviewCompressionCases: {
        parameters: {
            query?: {
                /** @description `me`, or the id of the agent. */
                agent?: string;
                /** @description What the rows are about. By target and by workflow targets are summed; by stage, or when a stage or department is asked for, stages. */
                by?: "target" | "stage" | "workflow";
                /** @description Only those with days of this cause. */
                cause?: "procedure" | "shorter-promises" | "waived" | "side-by-side" | "early" | "late" | "failed-attempts" | "open" | "outside";
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Key of a department. */
                department?: string;
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Instead of a period: its first month. */
                from?: string;
                /** @description Only those with pauses on this ground. */
                ground?: "hearing" | "tender" | "auction" | "inspection" | "testing" | "quarantine" | "appraisal" | "expert-review" | "publicity" | "correction";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
                limit?: number;
                /** @description Key of a park. */
                park?: string;
                /** @description A year, quarter or month. */
                period?: string;
                /** @description Key of a stage. */
                stage?: string;
                /** @description Key of a target. */
                target?: string;
                /** @description Its last month. */
                to?: string;
                /** @description Type of the workflow (审批流程类型). */
                type?: number;
                /** @description Key of a workflow. */
                workflow?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpanCasesDto"];
                };
            };
        };
    };
    getOverviewLights: {
        parameters: {
            query?: {
                /** @description `me`, or the id of the agent. */
                agent?: string;
                /** @description What the rows are about. */
                by?: "department" | "park";
                /** @description Key of a department. */
                department?: string;
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
                /** @description Key of a park. */
                park?: string;
                /** @description Key of a stage. */
                stage?: string;
                /** @description Type of the workflow (审批流程类型). */
                type?: number;
                /** @description Key of a workflow. */
                workflow?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LightsDto"];
                };
            };
        };
    };
    getOverviewNearDue: {
        parameters: {
            query?: {
                /** @description `me`, or the id of the agent. */
                agent?: string;
                /** @description The `next` of the page before. */
                cursor?: string;
                days?: number;
                /** @description Key of a department. */
                department?: string;
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Key of an item. */
                item?: string;
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
                limit?: number;
                /** @description Key of a park. */
                park?: string;
                /** @description Key of a stage. */
                stage?: string;
                /** @description Type of the workflow (审批流程类型). */
                type?: number;
                /** @description Key of a workflow. */
                workflow?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenCasesDto"];
                };
            };
        };
    };
    getOverviewOverdue: {
        parameters: {
            query?: {
                /** @description `me`, or the id of the agent. */
                agent?: string;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Key of a department. */
                department?: string;
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Key of an item. */
                item?: string;
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
                limit?: number;
                /** @description Key of a park. */
                park?: string;
                /** @description Key of a stage. */
                stage?: string;
                /** @description Type of the workflow (审批流程类型). */
                type?: number;
                /** @description Key of a workflow. */
                workflow?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenCasesDto"];
                };
            };
        };
    };
    getOverviewPausedBeyond: {
        parameters: {
            query?: {
                /** @description `me`, or the id of the agent. */
                agent?: string;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Key of a department. */
                department?: string;
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Key of an item. */
                item?: string;
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
                limit?: number;
                /** @description Key of a park. */
                park?: string;
                /** @description Key of a stage. */
                stage?: string;
                /** @description Type of the workflow (审批流程类型). */
                type?: number;
                /** @description Key of a workflow. */
                workflow?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenCasesDto"];
                };
            };
        };
    };
    getOverviewPerformance: {
        parameters: {
            query?: {
                /** @description `me`, or the id of the agent. */
                agent?: string;
                /** @description What the rows are about. */
                by?: "item" | "department" | "stage" | "workflow";
                /** @description Key of a department. */
                department?: string;
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Instead of a period: its first month. */
                from?: string;
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
                /** @description Key of a park. */
                park?: string;
                /** @description A year, quarter or month. */
                period?: string;
                /** @description Key of a stage. */
                stage?: string;
                /** @description Of a file: another table of the answer. */
                table?: "targets";
                /** @description Its last month. */
                to?: string;
                /** @description Type of the workflow (审批流程类型). */
                type?: number;
                /** @description Key of a workflow. */
                workflow?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformanceDto"];
                };
            };
        };
    };
    getOverviewPerformanceCases: {
        parameters: {
            query?: {
                /** @description `me`, or the id of the agent. */
                agent?: string;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Key of a department. */
                department?: string;
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Instead of a period: its first month. */
                from?: string;
                /** @description Key of an item. */
                item?: string;
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
                /** @description Whether it was decided after its due day. */
                late?: "true" | "false";
                limit?: number;
                outcome?: "approved" | "refused";
                /** @description Key of a park. */
                park?: string;
                /** @description A year, quarter or month. */
                period?: string;
                /** @description Key of a stage. */
                stage?: string;
                /** @description Its last month. */
                to?: string;
                /** @description Type of the workflow (审批流程类型). */
                type?: number;
                /** @description Key of a workflow. */
                workflow?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedCasesDto"];
                };
            };
        };
    };
    getOverviewPerformanceTargets: {
        parameters: {
            query?: {
                /** @description `me`, or the id of the agent. */
                agent?: string;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Key of a department. */
                department?: string;
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Instead of a period: its first month. */
                from?: string;
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
                limit?: number;
                /** @description Whether it was met. */
                met?: "true" | "false";
                /** @description Key of a park. */
                park?: string;
                /** @description A year, quarter or month. */
                period?: string;
                /** @description Key of a stage. */
                stage?: string;
                /** @description Key of a target. */
                target?: string;
                /** @description Its last month. */
                to?: string;
                /** @description Type of the workflow (审批流程类型). */
                type?: number;
                /** @description Key of a workflow. */
                workflow?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpanCasesDto"];
                };
            };
        };
    };
    getOverviewTrust: {
        parameters: {
            query?: {
                /** @description `me`, or the id of the agent. */
                agent?: string;
                /** @description What the rows are about. */
                by?: "item" | "department" | "stage" | "workflow";
                /** @description Key of a department. */
                department?: string;
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Instead of a period: its first month. */
                from?: string;
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
                /** @description Key of a park. */
                park?: string;
                /** @description A year, quarter or month. */
                period?: string;
                /** @description Key of a stage. */
                stage?: string;
                /** @description Its last month. */
                to?: string;
                /** @description Type of the workflow (审批流程类型). */
                type?: number;
                /** @description Key of a workflow. */
                workflow?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrustDto"];
                };
            };
        };
    };
    getOverviewTrustCases: {
        parameters: {
            query: {
                /** @description `me`, or the id of the agent. */
                agent?: string;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Key of a department. */
                department?: string;
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Instead of a period: its first month. */
                from?: string;
                /** @description Key of an item. */
                item?: string;
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
                limit?: number;
                /** @description Key of a park. */
                park?: string;
                /** @description A year, quarter or month. */
                period?: string;
                sign: "paused-near-due" | "time-paused" | "decision-entered-late" | "decided-at-once" | "refiled" | "supplements-again";
                /** @description Key of a stage. */
                stage?: string;
                /** @description Its last month. */
                to?: string;
                /** @description Type of the workflow (审批流程类型). */
                type?: number;
                /** @description Key of a workflow. */
                workflow?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignCasesDto"];
                };
            };
        };
    };
    getOverviewWorkload: {
        parameters: {
            query?: {
                /** @description `me`, or the id of the agent. */
                agent?: string;
                /** @description Whose work: of the officers who accepted it, or of the agents who carry it. */
                by?: "officer" | "agent";
                /** @description Key of a department. */
                department?: string;
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Instead of a period: its first month. */
                from?: string;
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
                /** @description Key of a park. */
                park?: string;
                /** @description A year, quarter or month. */
                period?: string;
                /** @description Key of a stage. */
                stage?: string;
                /** @description Its last month. */
                to?: string;
                /** @description Type of the workflow (审批流程类型). */
                type?: number;
                /** @description Key of a workflow. */
                workflow?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkloadDto"];
                };
            };
        };
    };
    getOverviewWorkloadCases: {
        parameters: {
            query?: {
                /** @description `me`, or the id of the agent. */
                agent?: string;
                bucket?: "this-week" | "last-week" | "2-4-weeks" | "5-8-weeks" | "over-8-weeks";
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Key of a department. */
                department?: string;
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Instead of a period: its first month. */
                from?: string;
                /** @description Key of an item. */
                item?: string;
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
                light?: "green" | "yellow" | "red" | "blue" | "grey";
                limit?: number;
                /** @description Id of an officer; `none`: what nobody has accepted, or silence did. */
                officer?: string;
                /** @description Key of a park. */
                park?: string;
                /** @description A year, quarter or month. */
                period?: string;
                /** @description Key of a stage. */
                stage?: string;
                state?: "submitted" | "supplementing" | "running" | "paused";
                /** @description Its last month. */
                to?: string;
                /** @description Type of the workflow (审批流程类型). */
                type?: number;
                /** @description Key of a workflow. */
                workflow?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenCasesDto"];
                };
            };
        };
    };
    getParks: {
        parameters: {
            query?: {
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParksDto"];
                };
            };
        };
    };
    postParks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewParkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkDto"];
                };
            };
        };
    };
    deleteParksKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Key of the park. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    patchParksKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Key of the park. */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParkChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkDto"];
                };
            };
        };
    };
    getPeople: {
        parameters: {
            query?: {
                active?: "true" | "false";
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Only who handles items of this department. */
                department?: string;
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
                limit?: number;
                /** @description Only who holds a role in this park, or in every park. */
                park?: string;
                /** @description Part of the name or the username. */
                q?: string;
                /** @description Only who holds this role. */
                role?: "agent" | "officer" | "leader" | "administrator";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleDto"];
                };
            };
        };
    };
    postPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewcomerDto"];
                };
            };
        };
    };
    getPeopleId: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
        };
    };
    patchPeopleId: {
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
                "application/json": components["schemas"]["RenamedPersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
        };
    };
    postPeopleIdDeactivate: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
        };
    };
    postPeopleIdGrants: {
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
                "application/json": components["schemas"]["WantedGrantDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
        };
    };
    deletePeopleIdGrantsGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grant: number;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
        };
    };
    patchPeopleIdGrantsGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grant: number;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
        };
    };
    postPeopleIdPasswordLink: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordLinkDto"];
                };
            };
        };
    };
    postPeopleIdReactivate: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
        };
    };
    getProjects: {
        parameters: {
            query?: {
                /** @description `me`, or the id of the agent. */
                agent?: string;
                /** @description The `next` of the page before, asked for in the same order. */
                cursor?: string;
                /** @description Key of a department whose turn it is with an item. */
                department?: string;
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
                light?: "green" | "yellow" | "red" | "blue" | "grey";
                limit?: number;
                /** @description Key of a park. */
                park?: string;
                /** @description Part of the name, the code or the applicant’s name. */
                q?: string;
                /** @description Newest first; soonest due first; by name; by code. `-` turns it round; projects without a due day come last either way. */
                sort?: "registered" | "-registered" | "due" | "-due" | "name" | "-name" | "code" | "-code";
                /** @description Key of a stage that is still open. */
                stage?: string;
                status?: "active" | "completed" | "terminated";
                /** @description Type of the workflow (审批流程类型). */
                type?: number;
                /** @description Also says of each project whose turn it is. */
                with?: "turns";
                /** @description Key of a workflow. */
                workflow?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectListDto"];
                };
            };
        };
    };
    postProjects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationDto"];
            };
        };
        responses: {
            /** @description The project as it is read afterwards. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectViewDto"];
                };
            };
        };
    };
    getProjectsId: {
        parameters: {
            query?: {
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project today. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectViewDto"];
                };
            };
        };
    };
    getProjectsIdApplicantLinks: {
        parameters: {
            query?: {
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicantLinksDto"];
                };
            };
        };
    };
    postProjectsIdApplicantLinks: {
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
                "application/json": components["schemas"]["NewApplicantLinkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivenApplicantLinkDto"];
                };
            };
        };
    };
    deleteProjectsIdApplicantLinksLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                link: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It opens no more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getProjectsIdChart: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChartDto"];
                };
            };
        };
    };
    getProjectsIdCompression: {
        parameters: {
            query?: {
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectCompressionDto"];
                };
            };
        };
    };
    postProjectsIdEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same content gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemEventDto"] | components["schemas"]["SupplementRequestedDto"] | components["schemas"]["ItemEventWithReasonDto"] | components["schemas"]["PausedDto"] | components["schemas"]["ExtendedDto"] | components["schemas"]["ApprovedDto"] | components["schemas"]["TerminatedDto"];
            };
        };
        responses: {
            /** @description The event is committed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAnswerDto"];
                };
            };
        };
    };
    getProjectsIdForecast: {
        parameters: {
            query?: {
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastDto"];
                };
            };
        };
    };
    postProjectsIdHandOver: {
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
                "application/json": components["schemas"]["HandOverDto"];
            };
        };
        responses: {
            /** @description The project as it is read afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectViewDto"];
                };
            };
        };
    };
    getProjectsIdHistoryVerify: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryVerificationDto"];
                };
            };
        };
    };
    getProjectsIdItemsItemClock: {
        parameters: {
            query?: {
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock of the running attempt, day by day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemClockDto"];
                };
            };
        };
    };
    getProjectsIdMaterials: {
        parameters: {
            query?: {
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectMaterialsDto"];
                };
            };
        };
    };
    getProjectsIdTimeline: {
        parameters: {
            query?: {
                /** @description Only what follows this entry. */
                after?: number;
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
                /** @description How many at most; all, if it is not given. */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineDto"];
                };
            };
        };
    };
    postProjectsIdWhatIf: {
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
                "application/json": components["schemas"]["WhatIfDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfAnswerDto"];
                };
            };
        };
    };
    postProjectsPreview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewAnswerDto"];
                };
            };
        };
    };
    getReportsMonthly: {
        parameters: {
            query: {
                /** @description Otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
                /** @description Which month. */
                month: string;
                /** @description Key of a park; otherwise all that you may look into. */
                park?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhoIsSignedInDto"];
                };
            };
        };
    };
    postSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInDto"];
                };
            };
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    putSessionPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChangeDto"];
            };
        };
        responses: {
            /** @description Changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postSessionSetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordByLinkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordSetDto"];
                };
            };
        };
    };
    getStream: {
        parameters: {
            query?: never;
            header: {
                "last-event-id": string;
                /** @description The id of the last notice that you have. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    getToday: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TodayDto"];
                };
            };
        };
    };
    getWorkflows: {
        parameters: {
            query?: {
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowsDto"];
                };
            };
        };
    };
    postWorkflows: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowTextDto"];
            };
        };
        responses: {
            /** @description It had been published before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowVersionDto"];
                };
            };
            /** @description Published. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowVersionDto"];
                };
            };
        };
    };
    getWorkflowsKeyVersionsVersion: {
        parameters: {
            query?: {
                /** @description As a file with every row, not only those of a page. */
                format?: "json" | "csv" | "xlsx";
                /** @description Of the file; otherwise as `Accept-Language` says. */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                key: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowVersionDto"];
                };
            };
        };
    };
    getWorkflowsKeyVersionsVersionMachine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    postWorkflowsCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowTextDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedWorkflowDto"];
                };
            };
        };
    };
    getHealthLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    getHealthReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessDto"];
                };
            };
        };
    };
}
