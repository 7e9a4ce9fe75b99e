// Written by `npm run web:api` from the OpenAPI document; not edited by hand.
export interface paths {
    readonly "/api/administration/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Who has changed what about people, departments and parks
         * @description Nothing here is ever changed or deleted.
         */
        readonly get: operations["ChangesController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/agents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The agents that a project can be given to */
        readonly get: operations["DirectoryController_agents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/alerts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What I have been told of deadlines, or what there is to tell of my parks */
        readonly get: operations["AlertsController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/alerts/{id}/acknowledge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Say that an alert has been seen
         * @description For the people who were told. Saying it again changes nothing.
         */
        readonly post: operations["AlertsController_acknowledge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applicant/{token}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How a project stands, for its applicant
         * @description The token in the address opens it; nobody is signed in. It names departments, never persons.
         */
        readonly get: operations["ApplicantPageController_read"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/calendar-token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A new address of your calendar
         * @description The one before is worthless from now on.
         */
        readonly post: operations["CalendarFeedController_create"];
        /** Give up the address of your calendar */
        readonly delete: operations["CalendarFeedController_revoke"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/calendar.ics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Your due days, for calendar programs
         * @description The token in the address stands for the person; nobody is signed in.
         */
        readonly get: operations["CalendarFeedController_read"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/calendars": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The working calendars, and the years that are announced */
        readonly get: operations["WorkingDaysController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/calendars/{key}/working-days": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count or add working days
         * @description The first day does not count. Give either `add` or `to`.
         */
        readonly get: operations["WorkingDaysController_workingDays"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/calendars/{key}/years/{year}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A year day by day: working days, weekends, holidays, make-up days */
        readonly get: operations["WorkingDaysController_year"];
        /**
         * Amend the schedule of a year, or see what that would move
         * @description Open deadlines are reckoned anew; what is decided keeps its days. With `preview=true` nothing is written.
         */
        readonly put: operations["AmendmentsController_amend"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/channels": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The ways in which people are told outside the application */
        readonly get: operations["ChannelsController_list"];
        readonly put?: never;
        /**
         * Set up a channel
         * @description A webhook, a group robot of DingTalk, WeCom or Feishu, or a mailbox, for a person or a group.
         */
        readonly post: operations["ChannelsController_add"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/channels/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Change a channel
         * @description URL, secret and address stay as they are unless they are given.
         */
        readonly put: operations["ChannelsController_change"];
        readonly post?: never;
        /**
         * Remove a channel
         * @description What waits for it is given up.
         */
        readonly delete: operations["ChannelsController_remove"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/channels/{key}/test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Try a channel with a message */
        readonly post: operations["ChannelsController_test"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/deadlines/failures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Deadlines whose action has failed and is tried again */
        readonly get: operations["DeadlineFailuresController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is sent through channels, and what was given up */
        readonly get: operations["DeliveriesController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/deliveries/{id}/retry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send again what was given up or is unknown
         * @description What is unknown may have arrived: nobody but you decides that it is sent again.
         */
        readonly post: operations["DeliveriesController_retry"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/departments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The departments that handle items */
        readonly get: operations["DirectoryController_departments"];
        readonly put?: never;
        /** A new department */
        readonly post: operations["PlacesController_createDepartment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/departments/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Remove a department that nothing uses */
        readonly delete: operations["PlacesController_removeDepartment"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Call a department otherwise
         * @description Its key stays as it is.
         */
        readonly patch: operations["PlacesController_renameDepartment"];
        readonly trace?: never;
    };
    readonly "/api/evaluations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** When deadlines were evaluated, and what came of it */
        readonly get: operations["EvaluationsController_list"];
        readonly put?: never;
        /**
         * Evaluate every deadline now
         * @description The schedule does so every minute by itself; once more does no harm.
         */
        readonly post: operations["EvaluationsController_evaluate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/events/batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record many events at once, like the acceptance of a stage’s items (并联)
         * @description Each stands by itself and is answered by itself; those of one project are taken in the order in which they are sent.
         */
        readonly post: operations["EventBatchController_record"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/inbox": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What waits for you
         * @description An officer: items of the department to accept, decide or resume. An agent: what can be moved in its own projects, and what is nearly due. A leader: what is overdue.
         */
        readonly get: operations["InboxController_read"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/notice-preferences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What you are told through which of your channels, and when */
        readonly get: operations["PreferencesController_read"];
        /** Choose what you are told through which of your channels, and when */
        readonly put: operations["PreferencesController_choose"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/notices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What you have been told
         * @description Newest first. A notice arrives within seconds of what it tells.
         */
        readonly get: operations["NoticesController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/notices/read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Mark notices as read
         * @description Give either `ids` or `upTo`. Ids that are not yours are passed over.
         */
        readonly post: operations["NoticesController_markRead"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The supervision orders of your parks, and those given to you
         * @description By the due day. Filters narrow down together. Page by page: ask again with `next` as `cursor`. Drafts are shown to the leaders of their park.
         */
        readonly get: operations["OrdersController_list"];
        readonly put?: never;
        /**
         * Give a supervision order (督办令), or draft one
         * @description By a leader of the park, on a project, an item of it, or a department. It is numbered and becomes due when it is issued.
         */
        readonly post: operations["OrdersController_place"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/orders/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One order: how far each addressee has come, its history, and what you may do now */
        readonly get: operations["OrdersController_read"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/orders/{id}/accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Accept an answer
         * @description By the issuer. With the last answer accepted the order is closed.
         */
        readonly post: operations["OrderActionsController_accept"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/orders/{id}/acknowledge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Acknowledge an order
         * @description By the addressee: an officer of the department, or the person.
         */
        readonly post: operations["OrderActionsController_acknowledge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/orders/{id}/answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Answer an order
         * @description By the addressee, once it is acknowledged, and again when the answer was returned.
         */
        readonly post: operations["OrderActionsController_answer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/orders/{id}/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancel an order, or discard a draft
         * @description By the issuer; a draft by any leader of the park. A number that was given out stays used.
         */
        readonly post: operations["OrderActionsController_cancel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/orders/{id}/issue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Issue a draft
         * @description By a leader of the park, who becomes its issuer.
         */
        readonly post: operations["OrderActionsController_issue"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/orders/{id}/print": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The order as a page to be printed on A4 */
        readonly get: operations["OrdersController_print"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/orders/{id}/return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Return an answer, which has to be given again
         * @description By the issuer. The due day stays.
         */
        readonly post: operations["OrderActionsController_return"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/parks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The parks that you may look into */
        readonly get: operations["DirectoryController_parks"];
        readonly put?: never;
        /** A new park */
        readonly post: operations["PlacesController_createPark"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/parks/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Remove a park that nothing uses */
        readonly delete: operations["PlacesController_removePark"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a park
         * @description Its key stays as it is.
         */
        readonly patch: operations["PlacesController_changePark"];
        readonly trace?: never;
    };
    readonly "/api/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Everybody who works or has worked here
         * @description By username. Filters narrow down together; `role`, `park` and `department` are those of one grant.
         */
        readonly get: operations["PeopleController_list"];
        readonly put?: never;
        /**
         * A new person
         * @description The person sets a password by the link that is answered, so that nobody else ever knows it.
         */
        readonly post: operations["PeopleController_create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One person, and what the person may do */
        readonly get: operations["PeopleController_read"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Change a person’s name */
        readonly patch: operations["PeopleController_rename"];
        readonly trace?: never;
    };
    readonly "/api/people/{id}/deactivate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Deactivate a person
         * @description Sessions end at once. Running projects are handed over before.
         */
        readonly post: operations["PeopleController_deactivate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/grants": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Give a person a role
         * @description In a park or, without one, in every park; as an officer for a department.
         */
        readonly post: operations["PeopleController_give"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/grants/{grant}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Take a role from a person */
        readonly delete: operations["PeopleController_take"];
        readonly options?: never;
        readonly head?: never;
        /** Whether an officer leads the department */
        readonly patch: operations["PeopleController_setHead"];
        readonly trace?: never;
    };
    readonly "/api/people/{id}/password-link": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A link to set a new password
         * @description The old password, the links before and every session of the person are worthless from now on.
         */
        readonly post: operations["PeopleController_resetPassword"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/reactivate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Let a person work here again */
        readonly post: operations["PeopleController_reactivate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/projects": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The projects of your parks
         * @description Filters narrow down together. Page by page: ask again with `next` as `cursor`.
         */
        readonly get: operations["ProjectListController_list"];
        readonly put?: never;
        /**
         * Register a project
         * @description By an agent for itself, or by a leader or administrator for an agent.
         */
        readonly post: operations["ProjectsController_register"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/projects/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One project: its clocks, targets, stages and items, and what you may record now */
        readonly get: operations["ProjectsController_read"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/projects/{id}/applicant-links": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The links of a project, without their secrets */
        readonly get: operations["ApplicantLinksController_list"];
        readonly put?: never;
        /**
         * A link by which the applicant sees how the project stands
         * @description By the agent of the project or a leader of its park.
         */
        readonly post: operations["ApplicantLinksController_give"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/projects/{id}/applicant-links/{link}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Revoke a link */
        readonly delete: operations["ApplicantLinksController_revoke"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/projects/{id}/chart": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The coordination chart (统筹图) of a project
         * @description Stages as lanes, items as bars: when their clocks ran and stood still, what was promised, and where it leads to if promises are kept from here.
         */
        readonly get: operations["CoordinationController_chart"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/projects/{id}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record what has happened to a project or one of its items */
        readonly post: operations["ProjectEventsController_record"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/projects/{id}/history/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Whether a project’s history is what was written
         * @description Every entry is chained to the one before by its hash; this reckons all of them anew.
         */
        readonly get: operations["TimelineController_verify"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/projects/{id}/items/{item}/clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Why an item is due on its day: every day from acceptance, counted or skipped and why */
        readonly get: operations["ProjectsController_explain"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/projects/{id}/materials": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What each item of a project needs, and what was found missing */
        readonly get: operations["CoordinationController_materials"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/projects/{id}/timeline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What has happened to a project */
        readonly get: operations["TimelineController_read"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/projects/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Before a project is registered: which workflows there are for it, and how it would go
         * @description Takes what is known so far and judges it as registration does; nothing is saved.
         */
        readonly post: operations["ProjectsController_preview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who is signed in, with which roles, and the names of the places */
        readonly get: operations["SessionController_read"];
        readonly put?: never;
        /**
         * Sign in
         * @description Answers a token for programs and sets an HTTP-only cookie for browsers.
         */
        readonly post: operations["SessionController_open"];
        /**
         * Sign out
         * @description The token is worthless from now on; at other instances after five seconds at most.
         */
        readonly delete: operations["SessionController_close"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/session/password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Change your password
         * @description This session goes on; every other one of yours is over.
         */
        readonly put: operations["PasswordsController_change"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/session/set-password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Set a password by the link that an administrator has given
         * @description A link is good for one time. Sign in afterwards.
         */
        readonly post: operations["PasswordsController_setByLink"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/stream": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Live: your notices, and projects that move
         * @description Server-sent events. `notice`: an entry of /api/notices, whose id is the event's; `project`: id and version of a project in
         *     your parks that has moved; `refresh`: so much has moved that it is not told one by one. With Last-Event-ID the notices after it are
         *     sent first. The stream ends when the session does.
         */
        readonly get: operations["StreamController_listen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/today": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What day it is in the office */
        readonly get: operations["TodayController_read"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/workflows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The published workflows, every version */
        readonly get: operations["WorkflowsController_list"];
        readonly put?: never;
        /**
         * Publish a version of a workflow
         * @description It never changes afterwards. Publishing the same again changes nothing.
         */
        readonly post: operations["PublicationController_publish"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/workflows/{key}/versions/{version}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A published version: its definition, and what it adds up to */
        readonly get: operations["WorkflowsController_read"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/workflows/{key}/versions/{version}/machine": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A published version as one statechart
         * @description The configuration of an XState machine, loadable in Stately’s tools.
         */
        readonly get: operations["WorkflowsController_machine"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/workflows/check": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Whether a definition could be published, and everything that is wrong with it */
        readonly post: operations["PublicationController_check"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health/live": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the process runs */
        readonly get: operations["HealthController_live"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health/ready": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether requests may be sent here */
        readonly get: operations["HealthController_ready"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly AcceptanceDto: {
            /** @description Key of a department or id of a person. Needed only where several could be meant. */
            readonly addressee?: string;
            readonly note?: string;
        };
        readonly AcknowledgerDto: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
        };
        readonly ActorDto: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
        };
        readonly AddressedDto: {
            /** @description Key of a department or id of a person. Needed only where several could be meant. */
            readonly addressee?: string;
        };
        readonly AgentDto: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
        };
        readonly AgentOfProjectDto: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
        };
        readonly AgentsDto: {
            readonly agents: readonly components["schemas"]["AgentDto"][];
        };
        readonly AlertDto: {
            /** Format: date-time */
            readonly acknowledgedAt: string | null;
            /** @description The first of the people told who has acknowledged it. */
            readonly acknowledgedBy: components["schemas"]["AcknowledgerDto"] | null;
            readonly deadline: components["schemas"]["AlertedDeadlineDto"];
            readonly id: number;
            /** @enum {string} */
            readonly level: "near-due" | "overdue" | "escalated";
            /** Format: date */
            readonly raisedOn: string;
        };
        readonly AlertedDeadlineDto: {
            /** @description Which attempt at the item; 0 where it is about none. */
            readonly attempt: number;
            /**
             * Format: date
             * @description The due day that the alert is about.
             */
            readonly dueOn: string;
            /** @description Key of the item, if it is about one. */
            readonly item: string | null;
            /** @enum {string} */
            readonly kind: "acceptance" | "promise" | "statutory" | "pause" | "owed-opinion" | "stage" | "target" | "order";
            /** @description Null for an order that is about no project. */
            readonly project: components["schemas"]["AlertedProjectDto"] | null;
            /** @description The due day falls in a year whose schedule is not announced. */
            readonly provisional: boolean;
            /** @description Grows when the due day moves. */
            readonly revision: number;
            /** @description Key of the item, stage or target; id of the order. */
            readonly subject: string;
        };
        readonly AlertedProjectDto: {
            readonly code: string;
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
        };
        readonly AlertsDto: {
            /** @description Newest first. */
            readonly alerts: readonly components["schemas"]["AlertDto"][];
            /** @description To be asked for as `cursor`, if there is more. */
            readonly next: string | null;
        };
        readonly AmendmentDto: {
            /** @description Open deadlines whose due day moves. */
            readonly deadlines: number;
            /** @description Those of them whose light changes. */
            readonly lights: number;
            readonly moved: readonly Record<string, never>[];
            readonly preview: boolean;
            /** @description The version of the year that is now in force. */
            readonly version: number | null;
        };
        readonly AnswerDto: {
            /** @description Key of a department or id of a person. Needed only where several could be meant. */
            readonly addressee?: string;
            readonly text: string;
        };
        readonly ApplicantDto: {
            readonly contact: string;
            /** @description 统一社会信用代码 (GB 32100-2015); its check character must hold. */
            readonly creditCode: string;
            readonly name: string;
            readonly phone: string;
        };
        readonly ApplicantLinkDto: {
            /** Format: date-time */
            readonly createdAt: string;
            readonly createdBy: components["schemas"]["LinkGiverDto"];
            /**
             * Format: date
             * @description The last day on which it opens; null: until it is revoked.
             */
            readonly expiresOn: string | null;
            /** Format: uuid */
            readonly id: string;
            /**
             * Format: date
             * @description The last day on which it was opened.
             */
            readonly lastOpenedOn: string | null;
            /** Format: date-time */
            readonly revokedAt: string | null;
            /** @enum {string} */
            readonly state: "active" | "expired" | "revoked";
        };
        readonly ApplicantLinksDto: {
            /** @description Newest first. */
            readonly links: readonly components["schemas"]["ApplicantLinkDto"][];
        };
        readonly ApplicantPageDto: {
            readonly clocks: components["schemas"]["SeenClocksDto"];
            /** @description When the project is completed if everybody keeps the promises; null once it has ended. */
            readonly finish: components["schemas"]["SeenFinishDto"] | null;
            /**
             * @description Of every text, as Accept-Language prefers.
             * @enum {string}
             */
            readonly language: "zh" | "en";
            readonly project: components["schemas"]["SeenProjectDto"];
            readonly stages: readonly components["schemas"]["SeenStageDto"][];
            readonly targets: readonly components["schemas"]["SeenTargetDto"][];
            /** Format: date */
            readonly today: string;
            /** @description Whose turn it is now: the applicant’s first. */
            readonly turns: readonly components["schemas"]["TurnDto"][];
        };
        readonly ApprovedDto: {
            /** @description Where the item yields a certificate: its number. */
            readonly certificateNumber?: string;
            readonly decisionNumber: string;
            /**
             * Format: date-time
             * @description When it took effect (补录), if not now. Never in the future, never before the previous event of the item.
             */
            readonly effectiveAt?: string;
            /** @description Key of the item in the workflow. */
            readonly item: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "item.approved";
        };
        readonly BarDto: {
            /**
             * Format: date
             * @description The day does not count itself.
             */
            readonly from: string;
            /** Format: date */
            readonly to: string;
        };
        readonly BatchedAnswerDto: {
            /** @description If it was: as it is answered alone. */
            readonly answer?: components["schemas"]["EventAnswerDto"];
            /** @description Whether the event was committed. */
            readonly ok: boolean;
            /** @description If it was not: why, with the status that it would have had alone. */
            readonly problem?: components["schemas"]["ProblemDto"];
        };
        readonly BringDto: {
            /** @description Without a main material nothing is accepted; a secondary one may follow. */
            readonly main: boolean;
            readonly title: string;
        };
        readonly CalendarAddressDto: {
            /** @description For any calendar program. Whoever has it can read your due days; it is told only now. */
            readonly url: string;
        };
        readonly CalendarDayDto: {
            /** Format: date */
            readonly date: string;
            /** @enum {string} */
            readonly kind: "working-day" | "weekend" | "holiday" | "make-up-day";
            /** @description The holiday that it belongs to. */
            readonly name: string | null;
            readonly provisional: boolean;
            readonly working: boolean;
        };
        readonly CalendarsDto: {
            readonly calendars: readonly components["schemas"]["CalendarSummaryDto"][];
        };
        readonly CalendarSummaryDto: {
            readonly key: string;
            /** @description The years whose schedule is announced. */
            readonly years: readonly number[];
        };
        readonly CalendarYearDto: {
            /** @description Every day of the year. */
            readonly days: readonly components["schemas"]["CalendarDayDto"][];
            readonly key: string;
            /** @description The schedule is not announced: weekends and fixed holidays only. */
            readonly provisional: boolean;
            /** @description Working days of the year. */
            readonly workingDays: number;
            readonly year: number;
        };
        readonly CancellationDto: {
            readonly reason: string;
        };
        readonly ChangeActorDto: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
        };
        readonly ChangeDto: {
            readonly actor: components["schemas"]["ChangeActorDto"];
            /** Format: date-time */
            readonly at: string;
            /** @description What it was and what it is. */
            readonly data: Record<string, never>;
            readonly id: number;
            readonly subject: components["schemas"]["ChangeSubjectDto"];
            /** @enum {string} */
            readonly type: "person.created" | "person.renamed" | "person.deactivated" | "person.reactivated" | "password-link.given" | "grant.given" | "grant.taken" | "grant.changed" | "department.created" | "department.renamed" | "department.removed" | "park.created" | "park.changed" | "park.removed";
        };
        readonly ChangesDto: {
            /** @description Newest first. */
            readonly changes: readonly components["schemas"]["ChangeDto"][];
            /** @description The cursor of the next page; null on the last. */
            readonly next: string | null;
        };
        readonly ChangeSubjectDto: {
            /** @description The person’s id; the key of the department or park. */
            readonly key: string;
            /** @enum {string} */
            readonly kind: "person" | "department" | "park";
            /** @description As it was called then. */
            readonly name: string;
        };
        readonly ChannelChangeDto: {
            /** @default true */
            readonly active: boolean;
            /** @description The mailbox, of smtp only. */
            readonly address?: string;
            readonly owner: components["schemas"]["ChannelOwnerDto"];
            /** @description Everything, at once, in office hours, unless it is given. */
            readonly rule?: components["schemas"]["ChannelRuleDto"];
            /** @description Signs what is sent; a webhook needs one, a robot has one if it asks for signatures. Never answered. */
            readonly secret?: string;
            readonly title: components["schemas"]["ChannelTitlesDto"];
            /** @description Where to post to; of every kind but smtp. It is a secret as well: the answer shows it without its path. */
            readonly url?: string;
        };
        readonly ChannelDto: {
            readonly active: boolean;
            /** @description Whether what is sent is signed. */
            readonly hasSecret: boolean;
            readonly key: string;
            /** @enum {string} */
            readonly kind: "webhook" | "dingtalk" | "wecom" | "feishu" | "smtp";
            /** @description What went wrong last. */
            readonly lastError: string | null;
            readonly owner: components["schemas"]["ChannelOwnerDto"];
            /**
             * Format: date-time
             * @description Nothing is sent before, because the receiver failed or takes only so much.
             */
            readonly restsUntil: string | null;
            readonly rule: components["schemas"]["ChannelRuleDto"];
            /** @description The mailbox, or the server of the URL. */
            readonly target: string;
            readonly title: components["schemas"]["ChannelTitlesDto"];
        };
        readonly ChannelOwnerDto: {
            /** @description Key of the department. */
            readonly department?: string;
            /**
             * @description One person, the officers of a department, or the leaders of a park.
             * @enum {string}
             */
            readonly kind: "person" | "department" | "leaders";
            /** @description Of a department or leaders; null: every park. */
            readonly park?: string | null;
            /**
             * Format: uuid
             * @description Id of the person.
             */
            readonly person?: string;
        };
        readonly ChannelRuleDto: {
            /** @description What is sent; nothing, if it is empty. */
            readonly kinds: readonly ("fact" | "alerts" | "order" | "calendar")[];
            /**
             * @description The least grave alerts that are sent. Other notices have no level and are sent whatever this says.
             * @enum {string}
             */
            readonly leastLevel: "any" | "near-due" | "overdue" | "escalated";
            readonly timing: components["schemas"]["TimingDto"];
        };
        readonly ChannelsDto: {
            readonly channels: readonly components["schemas"]["ChannelDto"][];
        };
        readonly ChannelTestDto: {
            /** @description Why not. */
            readonly error: string | null;
            /** @description Whether the receiver took the test message. */
            readonly ok: boolean;
        };
        readonly ChannelTitlesDto: {
            readonly en: string;
            readonly zh: string;
        };
        readonly ChartAttemptDto: {
            readonly attempt: number;
            /**
             * Format: date
             * @description When the attempt ended: decided, withdrawn, or with the project.
             */
            readonly endedOn: string | null;
            /** @description When it stood still. */
            readonly pauses: readonly components["schemas"]["PausedBarDto"][];
            /** @description When the clock ran. */
            readonly segments: readonly components["schemas"]["RunningBarDto"][];
        };
        readonly ChartDto: {
            /**
             * Format: date
             * @description When the project is completed if everybody keeps the promises; null once it has ended.
             */
            readonly finishOn: string | null;
            /**
             * Format: date
             * @description The first day of the chart.
             */
            readonly from: string;
            /**
             * Format: date
             * @description The first day of the chart in a year whose schedule is not announced.
             */
            readonly provisionalFrom: string | null;
            /** @description The days of the chart that do not work. */
            readonly restDays: readonly string[];
            readonly stages: readonly components["schemas"]["ChartStageDto"][];
            /**
             * Format: date
             * @description Its last day.
             */
            readonly to: string;
            /** Format: date */
            readonly today: string;
        };
        readonly ChartItemDto: {
            /** Format: date */
            readonly acceptedOn: string | null;
            /** @description Keys of the items that are advised first. */
            readonly advisedAfter: readonly string[];
            /** @description Keys of the items that must be done first. */
            readonly after: readonly string[];
            readonly attempt: number;
            /** @description Those that were accepted, oldest first. */
            readonly attempts: readonly components["schemas"]["ChartAttemptDto"][];
            /** @description Needed only for some projects. */
            readonly conditional: boolean;
            /** @description The end of the project would move with it. */
            readonly critical: boolean;
            /** Format: date */
            readonly decidedOn: string | null;
            /** @description Key of the department. */
            readonly department: string;
            /**
             * Format: date
             * @description Null before acceptance and while the clock stands still with days left.
             */
            readonly dueOn: string | null;
            readonly key: string;
            readonly late: boolean;
            /** @enum {string} */
            readonly light: "green" | "yellow" | "red" | "blue" | "grey";
            readonly milestone: boolean;
            /** @description Where it lies if everybody keeps the promises from here; of an approved item where it lay. Null for what is waived, or open in a project that has ended. */
            readonly planned: components["schemas"]["BarDto"] | null;
            /** @description Of the running attempt: from acceptance to the due day; null before acceptance, and while a pause leaves no due day. */
            readonly promised: components["schemas"]["BarDto"] | null;
            /** @description The due day, or where it is planned, hangs on a year whose schedule is not announced. */
            readonly provisional: boolean;
            /** @enum {string} */
            readonly status: "waiting" | "ready" | "submitted" | "supplementing" | "under-review" | "paused" | "approved" | "refused" | "declined" | "withdrawn" | "waived";
            /** Format: date */
            readonly submittedOn: string | null;
            readonly title: components["schemas"]["TitlesDto"];
        };
        readonly ChartStageDto: {
            /** Format: date */
            readonly endedOn: string | null;
            /**
             * Format: date
             * @description When its milestones are reached, or planned to be.
             */
            readonly finishOn: string | null;
            readonly items: readonly components["schemas"]["ChartItemDto"][];
            readonly key: string;
            /** @description Key of the department that leads it. */
            readonly leadDepartment: string;
            /**
             * Format: date
             * @description Its first day, or the first that is planned.
             */
            readonly startOn: string | null;
            /** @enum {string} */
            readonly status: "open" | "ended";
            readonly title: components["schemas"]["TitlesDto"];
        };
        readonly CheckedWorkflowDto: {
            /** @description Whether it could be published. */
            readonly ok: boolean;
            /** @description What the definition adds up to, if it is in order. */
            readonly plan?: components["schemas"]["WorkflowPlanDto"];
            readonly problems: readonly components["schemas"]["DefinitionProblemDto"][];
        };
        readonly ChosenRuleDto: {
            /** @description Key of one of your channels. */
            readonly channel: string;
            /** @description What is sent; nothing, if it is empty. */
            readonly kinds: readonly ("fact" | "alerts" | "order" | "calendar")[];
            /**
             * @description The least grave alerts that are sent. Other notices have no level and are sent whatever this says.
             * @enum {string}
             */
            readonly leastLevel: "any" | "near-due" | "overdue" | "escalated";
            readonly timing: components["schemas"]["TimingDto"];
        };
        readonly ClockEntryDto: {
            /** @description Of an extension. */
            readonly days?: number;
            /** @description Of a pause: its expected working days. */
            readonly expectedDays?: number;
            /** @description Of a pause. */
            readonly ground?: string;
            /** @enum {string} */
            readonly kind: "accepted" | "paused" | "resumed" | "extended" | "stopped";
            /** Format: date */
            readonly on: string;
        };
        readonly DateFoundDto: {
            /** Format: date */
            readonly date: string;
            /** @description A day that was counted falls in a year whose schedule is not announced. */
            readonly provisional: boolean;
        };
        readonly DeadlineFailureDto: {
            readonly attempts: number;
            readonly deadline: components["schemas"]["FailedDeadlineDto"];
            /** Format: date-time */
            readonly failedAt: string;
            /** Format: date-time */
            readonly firstFailedAt: string;
            readonly lastError: string;
            /** Format: date-time */
            readonly nextTryAt: string;
        };
        readonly DeadlineFailuresDto: {
            /** @description Longest failing first. */
            readonly failures: readonly components["schemas"]["DeadlineFailureDto"][];
        };
        readonly DefinedItemDto: {
            /** @description Advised first; never blocks. */
            readonly advisedAfter: readonly string[];
            /** @description Must be done first. */
            readonly after: readonly string[];
            readonly certificate: components["schemas"]["TitlesDto"] | null;
            readonly department: string;
            readonly key: string;
            readonly materials: readonly components["schemas"]["MaterialDto"][];
            /** @description Longest extension, in the unit of the promise. */
            readonly maxExtensionDays: number;
            readonly milestone: boolean;
            /** @description Days left at which the light turns yellow, if not the default. */
            readonly nearDueDays: number | null;
            readonly pauseGrounds: readonly ("hearing" | "tender" | "auction" | "inspection" | "testing" | "quarantine" | "appraisal" | "expert-review" | "publicity" | "correction")[];
            readonly promised: components["schemas"]["LimitDto"];
            /** @description 超时默认 */
            readonly silentConsent: boolean;
            readonly source: string;
            readonly statutory: components["schemas"]["LimitDto"];
            readonly title: components["schemas"]["TitlesDto"];
            /** @description When a conditional item is needed. */
            readonly when: components["schemas"]["TitlesDto"] | null;
        };
        readonly DefinedStageDto: {
            readonly items: readonly components["schemas"]["DefinedItemDto"][];
            readonly key: string;
            readonly leadDepartment: string;
            /** @description Working days. */
            readonly limitDays: number;
            /** @enum {string} */
            readonly milestoneRule: "all" | "any";
            /** @enum {number} */
            readonly nationalStage: 1 | 2 | 3 | 4 | 5;
            readonly title: components["schemas"]["TitlesDto"];
        };
        readonly DefinedTargetDto: {
            readonly baselineDays: number;
            readonly from: Record<string, never>;
            readonly key: string;
            readonly source: string;
            readonly targetDays: number;
            readonly title: components["schemas"]["TitlesDto"];
            readonly to: Record<string, never>;
        };
        readonly DefinitionProblemDto: {
            readonly line: number | null;
            /** @description For people, in Chinese unless Accept-Language prefers English. */
            readonly message: string;
            /** @description Where in the definition; empty for the whole. */
            readonly path: string;
            /** @description Stable, for programs. */
            readonly reason: string;
        };
        readonly DeliveriesDto: {
            /** @description Newest first. */
            readonly deliveries: readonly components["schemas"]["DeliveryDto"][];
            /** @description To be asked for as `cursor`, if there is more. */
            readonly next: string | null;
        };
        readonly DeliveryDto: {
            readonly attempts: number;
            /** @description Key of the channel. */
            readonly channel: string;
            readonly id: number;
            readonly lastError: string | null;
            /**
             * Format: date-time
             * @description When it is tried next; null when it is not.
             */
            readonly nextTryAt: string | null;
            /** @description Id of the notice. */
            readonly notice: number;
            /**
             * Format: uuid
             * @description Whose channel it is; null: a group’s.
             */
            readonly person: string | null;
            /** Format: date-time */
            readonly sentAt: string | null;
            /** @enum {string} */
            readonly state: "pending" | "sending" | "sent" | "given-up" | "unknown";
        };
        readonly DepartmentChangeDto: {
            readonly title: components["schemas"]["PlaceTitlesDto"];
        };
        readonly DepartmentDto: {
            readonly key: string;
            readonly title: components["schemas"]["TitlesDto"];
        };
        readonly DepartmentsDto: {
            readonly departments: readonly components["schemas"]["DepartmentDto"][];
        };
        readonly EligibleWorkflowDto: {
            readonly key: string;
            readonly place: string;
            /** @description It is for the type that is asked for and for the place of the park. */
            readonly proposed: boolean;
            readonly title: components["schemas"]["TitlesDto"];
            /** @description 审批流程类型, 1 to 10. */
            readonly type: number;
            readonly version: number;
        };
        readonly EvaluationDto: {
            /** @description Deemed acceptances and presumed consents. */
            readonly acted: number;
            /**
             * Format: date
             * @description As of which day of the office.
             */
            readonly day: string;
            /** @description Actions that failed and will be tried again. */
            readonly failed: number;
            readonly id: number;
            /** @description Which instance of the service. */
            readonly instance: string;
            /** @description Deadlines that were near due or overdue. */
            readonly looked: number;
            /** @description Alerts that it raised. */
            readonly raised: number;
            /** Format: date-time */
            readonly startedAt: string;
            /** @description Milliseconds; null while it runs, or if it was cut off. */
            readonly tookMs: number | null;
        };
        readonly EvaluationsDto: {
            /** @description Newest first. */
            readonly evaluations: readonly components["schemas"]["EvaluationDto"][];
            /** @description To be asked for as `before`, if there is more. */
            readonly next: number | null;
        };
        readonly EventAnswerDto: {
            /** Format: date-time */
            readonly effectiveAt: string;
            readonly facts: readonly components["schemas"]["WrittenFactDto"][];
            /** @description Null when the event was about the project itself. */
            readonly item: components["schemas"]["MovedItemDto"] | null;
            readonly project: components["schemas"]["MovedProjectDto"];
            /** Format: date-time */
            readonly recordedAt: string;
            readonly seq: number;
        };
        readonly EventBatchAnswerDto: {
            /** @description How many were committed. */
            readonly accepted: number;
            /** @description How many were not. */
            readonly refused: number;
            /** @description In the order in which they were sent. */
            readonly results: readonly components["schemas"]["BatchedAnswerDto"][];
        };
        readonly EventBatchDto: {
            /** @description Events as they are sent one by one, each with its `projectId` and, if wanted, an `idempotencyKey`. */
            readonly events: readonly Record<string, never>[];
        };
        readonly ExplainedDayDto: {
            /**
             * @description Why it counted, or why it did not.
             * @enum {string}
             */
            readonly because: "acceptance-day" | "working-day" | "make-up-day" | "calendar-day" | "weekend" | "holiday" | "paused" | "stopped";
            /** @description One of the used days, or will be if nothing changes. */
            readonly counted: boolean;
            /** Format: date */
            readonly date: string;
            /** @description What was written in the ledger for this day. */
            readonly entries: readonly components["schemas"]["ClockEntryDto"][];
            readonly isDue: boolean;
            readonly isToday: boolean;
            /** @description The holiday, or the ground of the pause. */
            readonly name: string | null;
            readonly provisional: boolean;
            /** @description Used days up to and with this day. */
            readonly usedDays: number;
        };
        readonly ExtendedDto: {
            /** @description Days that the limit grows by, in its own unit. */
            readonly days: number;
            /**
             * Format: date-time
             * @description When it took effect (补录), if not now. Never in the future, never before the previous event of the item.
             */
            readonly effectiveAt?: string;
            /** @description Key of the item in the workflow. */
            readonly item: string;
            readonly reason: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "item.extended";
        };
        readonly FailedDeadlineDto: {
            readonly attempt: number;
            /** Format: date */
            readonly dueOn: string | null;
            readonly id: number;
            readonly kind: string;
            readonly project: components["schemas"]["AlertedProjectDto"] | null;
            /** @description Key of the item. */
            readonly subject: string;
        };
        readonly FieldFaultDto: {
            /** @description For people. */
            readonly detail: string;
            /** @description Where in the request, like `applicant.creditCode` or `missing[2]`. */
            readonly field: string;
            /** @description Stable, for programs. */
            readonly reason: string;
        };
        readonly GivenApplicantLinkDto: {
            /** Format: date-time */
            readonly createdAt: string;
            readonly createdBy: components["schemas"]["LinkGiverDto"];
            /**
             * Format: date
             * @description The last day on which it opens; null: until it is revoked.
             */
            readonly expiresOn: string | null;
            /** Format: uuid */
            readonly id: string;
            /**
             * Format: date
             * @description The last day on which it was opened.
             */
            readonly lastOpenedOn: string | null;
            /** Format: date-time */
            readonly revokedAt: string | null;
            /** @enum {string} */
            readonly state: "active" | "expired" | "revoked";
            /** @description The secret in it. */
            readonly token: string;
            /** @description For the applicant. Whoever has it can see how the project stands; it is told only now. */
            readonly url: string;
        };
        readonly GrantChangeDto: {
            /** @description Whether the officer leads the department. */
            readonly head: boolean;
        };
        readonly GrantDto: {
            readonly department: string | null;
            readonly head: boolean;
            readonly id: number;
            /** @description Null: every park. */
            readonly park: string | null;
            /** @enum {string} */
            readonly role: "agent" | "officer" | "leader" | "administrator";
        };
        readonly HeldRoleDto: {
            /** @description Key of the department; of an officer only. */
            readonly department: string | null;
            /** @description Of an officer: leads the department. */
            readonly head: boolean;
            /** @description Key of the park that the role is held in; null: every park. */
            readonly park: string | null;
            /** @enum {string} */
            readonly role: "agent" | "officer" | "leader" | "administrator";
        };
        readonly HistoryVerificationDto: {
            /** @description The first entry that is not what was written, or that is missing. */
            readonly brokenAt: number | null;
            /** @description How many entries there are. */
            readonly entries: number;
            /** @description Hash of the last entry, in hexadecimal. */
            readonly head: string | null;
            readonly valid: boolean;
        };
        readonly InboxDto: {
            /** @description Of the whole inbox, by task. */
            readonly counts: {
                readonly [key: string]: number;
            };
            /** @description False when so much waits that only the first thousand for each role were counted. */
            readonly countsComplete: boolean;
            /** @description By the day, what has none last. */
            readonly entries: readonly components["schemas"]["InboxEntryDto"][];
            /** @description The cursor of the next page; null on the last. */
            readonly next: string | null;
        };
        readonly InboxEntryDto: {
            /** @description What you may record now. */
            readonly allowedEvents: readonly ("item.submitted" | "item.supplement-requested" | "item.supplemented" | "item.accepted" | "item.declined" | "item.paused" | "item.resumed" | "item.extended" | "item.approved" | "item.refused" | "item.withdrawn" | "item.waived")[];
            /**
             * Format: date
             * @description By when: to accept, within the acceptance period; to decide, the due day; to resume, when the pause was to end.
             */
            readonly dueOn: string | null;
            readonly item: components["schemas"]["InboxItemDto"];
            /** @description Days left: before acceptance of the acceptance period, then of the promise as on the project’s page. Negative once overrun. */
            readonly leftDays: number;
            /** @enum {string} */
            readonly light: "green" | "yellow" | "red" | "blue" | "grey";
            readonly project: components["schemas"]["InboxProjectDto"];
            /** @description A day counted towards the due day falls in a year whose schedule is not announced. */
            readonly provisional: boolean;
            /** @enum {string} */
            readonly task: "accept" | "decide" | "resume" | "submit" | "supplement" | "resubmit" | "chase";
            /**
             * Format: date
             * @description Since when it waits.
             */
            readonly waitingSince: string;
        };
        readonly InboxItemDto: {
            readonly attempt: number;
            readonly department: string;
            readonly key: string;
            /** @description Key of its stage. */
            readonly stage: string;
            /** @enum {string} */
            readonly status: "waiting" | "ready" | "submitted" | "supplementing" | "under-review" | "paused" | "approved" | "refused" | "declined" | "withdrawn" | "waived";
            readonly title: components["schemas"]["TitlesDto"];
        };
        readonly InboxProjectDto: {
            readonly code: string;
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            readonly park: string;
        };
        readonly ItemClockDto: {
            /** Format: date */
            readonly acceptedOn: string | null;
            readonly attempt: number;
            readonly days: readonly components["schemas"]["ExplainedDayDto"][];
            /** Format: date */
            readonly decidedOn: string | null;
            /** Format: date */
            readonly dueOn: string | null;
            readonly item: string;
            readonly late: boolean;
            readonly leftDays: number;
            /** @enum {string} */
            readonly light: "green" | "yellow" | "red" | "blue" | "grey";
            readonly limit: components["schemas"]["ItemLimitDto"];
            readonly provisional: boolean;
            /** @enum {string} */
            readonly status: "waiting" | "ready" | "submitted" | "supplementing" | "under-review" | "paused" | "approved" | "refused" | "declined" | "withdrawn" | "waived";
            readonly title: components["schemas"]["TitlesDto"];
            /** Format: date */
            readonly today: string;
            readonly usedDays: number;
        };
        readonly ItemCountsDto: {
            /** @description Of both, those past their due day. */
            readonly overdue: number;
            /** @description Items whose clock is paused. */
            readonly paused: number;
            /** @description Items whose clock runs. */
            readonly running: number;
        };
        readonly ItemEventDto: {
            /**
             * Format: date-time
             * @description When it took effect (补录), if not now. Never in the future, never before the previous event of the item.
             */
            readonly effectiveAt?: string;
            /** @description Key of the item in the workflow. */
            readonly item: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "item.submitted" | "item.supplemented" | "item.accepted" | "item.resumed";
        };
        readonly ItemEventWithReasonDto: {
            /**
             * Format: date-time
             * @description When it took effect (补录), if not now. Never in the future, never before the previous event of the item.
             */
            readonly effectiveAt?: string;
            /** @description Key of the item in the workflow. */
            readonly item: string;
            readonly reason: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "item.declined" | "item.refused" | "item.withdrawn" | "item.waived";
        };
        readonly ItemLimitDto: {
            /** @description Days that the running attempt was extended by. */
            readonly extended: number;
            /** @description Days promised, in `unit`. */
            readonly promised: number;
            /** @description Days of the law, in `statutoryUnit`. */
            readonly statutory: number;
            /** @enum {string} */
            readonly statutoryUnit: "working-day" | "calendar-day";
            /** @enum {string} */
            readonly unit: "working-day" | "calendar-day";
        };
        readonly ItemMaterialsDto: {
            /** @description Key of the department. */
            readonly department: string;
            /** @description Key of the item. */
            readonly item: string;
            readonly materials: readonly components["schemas"]["MaterialDto"][];
            /** @description What the department has found missing in the running attempt (一次性告知). */
            readonly missing: components["schemas"]["MissingDto"] | null;
            /** @description Key of its stage. */
            readonly stage: string;
            /** @enum {string} */
            readonly status: "waiting" | "ready" | "submitted" | "supplementing" | "under-review" | "paused" | "approved" | "refused" | "declined" | "withdrawn" | "waived";
            readonly title: components["schemas"]["TitlesDto"];
        };
        readonly ItemViewDto: {
            /** Format: date */
            readonly acceptedOn: string | null;
            /** @description Keys of the items that are advised first. */
            readonly advisedAfter: readonly string[];
            /** @description Keys of the items that must be done first. */
            readonly after: readonly string[];
            /** @description What you may record now. */
            readonly allowedEvents: readonly ("item.submitted" | "item.supplement-requested" | "item.supplemented" | "item.accepted" | "item.declined" | "item.paused" | "item.resumed" | "item.extended" | "item.approved" | "item.refused" | "item.withdrawn" | "item.waived")[];
            readonly attempt: number;
            /** @description The certificate that an approval yields. */
            readonly certificate: components["schemas"]["TitlesDto"] | null;
            /** @description Needed only for some projects. */
            readonly conditional: boolean;
            /** Format: date */
            readonly decidedOn: string | null;
            /** @description Key of the department that handles it. */
            readonly department: string;
            /**
             * Format: date
             * @description Null before acceptance and while the clock stands still with days left.
             */
            readonly dueOn: string | null;
            readonly key: string;
            /** @description Decided after the due day, or undecided and overdue. */
            readonly late: boolean;
            /** @description Negative once overrun. */
            readonly leftDays: number;
            /** @enum {string} */
            readonly light: "green" | "yellow" | "red" | "blue" | "grey";
            readonly limit: components["schemas"]["ItemLimitDto"];
            readonly milestone: boolean;
            /** @description Grounds on which its clock may be paused. */
            readonly pauseGrounds: readonly ("hearing" | "tender" | "auction" | "inspection" | "testing" | "quarantine" | "appraisal" | "expert-review" | "publicity" | "correction")[];
            /** @description A day counted towards the due day falls in a year whose schedule is not announced. */
            readonly provisional: boolean;
            /** @enum {string} */
            readonly status: "waiting" | "ready" | "submitted" | "supplementing" | "under-review" | "paused" | "approved" | "refused" | "declined" | "withdrawn" | "waived";
            /** Format: date */
            readonly submittedOn: string | null;
            readonly title: components["schemas"]["TitlesDto"];
            readonly usedDays: number;
        };
        readonly LimitDto: {
            readonly days: number;
            /** @enum {string} */
            readonly unit: "working-day" | "calendar-day";
        };
        readonly LinkGiverDto: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
        };
        readonly ListedApplicantDto: {
            readonly name: string;
        };
        readonly ListedProjectDto: {
            readonly agent: components["schemas"]["ProjectAgentDto"];
            readonly applicant: components["schemas"]["ListedApplicantDto"];
            readonly code: string;
            /**
             * Format: date
             * @description The earliest due day of its open items.
             */
            readonly dueOn: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly items: components["schemas"]["ItemCountsDto"];
            /**
             * @description The worst among its open items.
             * @enum {string}
             */
            readonly light: "green" | "yellow" | "red" | "blue" | "grey";
            readonly name: string;
            readonly openStages: readonly components["schemas"]["OpenStageDto"][];
            readonly park: string;
            /** Format: date */
            readonly registeredOn: string;
            /** @enum {string} */
            readonly status: "active" | "completed" | "terminated";
            readonly workflow: components["schemas"]["PinnedWorkflowDto"];
        };
        readonly MaterialDto: {
            readonly key: string;
            /** @description A main material must be there; a secondary one may follow (容缺). */
            readonly main: boolean;
            readonly title: components["schemas"]["TitlesDto"];
        };
        readonly MissingDto: {
            readonly list: readonly string[];
            /**
             * Format: date
             * @description When the department has said so.
             */
            readonly on: string;
        };
        readonly MovedItemDto: {
            readonly attempt: number;
            /** Format: date */
            readonly dueOn: string | null;
            readonly key: string;
            readonly leftDays: number;
            /** @enum {string} */
            readonly light: "green" | "yellow" | "red" | "blue" | "grey";
            readonly provisional: boolean;
            /** @enum {string} */
            readonly status: "waiting" | "ready" | "submitted" | "supplementing" | "under-review" | "paused" | "approved" | "refused" | "declined" | "withdrawn" | "waived";
        };
        readonly MovedProjectDto: {
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly status: "active" | "completed" | "terminated";
            readonly version: number;
        };
        readonly NewApplicantLinkDto: {
            /**
             * Format: date
             * @description The last day on which it opens; without one, until it is revoked.
             */
            readonly expiresOn?: string;
        };
        readonly NewChannelDto: {
            /** @default true */
            readonly active: boolean;
            /** @description The mailbox, of smtp only. */
            readonly address?: string;
            readonly key: string;
            /** @enum {string} */
            readonly kind: "webhook" | "dingtalk" | "wecom" | "feishu" | "smtp";
            readonly owner: components["schemas"]["ChannelOwnerDto"];
            /** @description Everything, at once, in office hours, unless it is given. */
            readonly rule?: components["schemas"]["ChannelRuleDto"];
            /** @description Signs what is sent; a webhook needs one, a robot has one if it asks for signatures. Never answered. */
            readonly secret?: string;
            readonly title: components["schemas"]["ChannelTitlesDto"];
            /** @description Where to post to; of every kind but smtp. It is a secret as well: the answer shows it without its path. */
            readonly url?: string;
        };
        readonly NewcomerDto: {
            readonly passwordLink: components["schemas"]["PasswordLinkDto"];
            readonly person: components["schemas"]["PersonDto"];
        };
        readonly NewDepartmentDto: {
            /** @description What workflows know it by; it never changes. */
            readonly key: string;
            readonly title: components["schemas"]["PlaceTitlesDto"];
        };
        readonly NewParkDto: {
            /** @description What it is known by; it never changes. */
            readonly key: string;
            /** @description The city that it belongs to, as workflows name it. */
            readonly place: string;
            readonly title: components["schemas"]["PlaceTitlesDto"];
        };
        readonly NewPersonDto: {
            /** @description What the person may do; it can be given later, too. */
            readonly grants?: readonly components["schemas"]["WantedGrantDto"][];
            readonly name: string;
            /** @description To sign in with; it never changes. */
            readonly username: string;
        };
        readonly NoticeDto: {
            /** @description Of your copy of the notice. Yours grow in the order in which you were told. */
            readonly id: number;
            readonly item: components["schemas"]["NoticeItemDto"] | null;
            /** @enum {string} */
            readonly kind: "fact" | "alerts" | "order" | "calendar";
            /** @description Where to look, from the root of the site. */
            readonly link: string;
            readonly project: components["schemas"]["NoticeProjectDto"] | null;
            /** Format: date-time */
            readonly readAt: string | null;
            /** Format: date-time */
            readonly recordedAt: string;
            readonly text: components["schemas"]["TitlesDto"];
            readonly title: components["schemas"]["TitlesDto"];
        };
        readonly NoticeItemDto: {
            readonly key: string;
            readonly title: components["schemas"]["TitlesDto"];
        };
        readonly NoticeProjectDto: {
            readonly code: string;
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
        };
        readonly NoticesDto: {
            /** @description To be asked for as `cursor`, if there is more. */
            readonly next: string | null;
            /** @description Newest first. */
            readonly notices: readonly components["schemas"]["NoticeDto"][];
            /** @description How many you have not read, on all pages. */
            readonly unread: number;
        };
        readonly OfficeHoursDto: {
            readonly from: string;
            readonly to: string;
        };
        readonly OpenStageDto: {
            readonly key: string;
            readonly title: components["schemas"]["TitlesDto"];
        };
        readonly OrderAddresseeDto: {
            /** Format: date-time */
            readonly acknowledgedAt: string | null;
            /** @description What you may do now about, or for, this addressee. */
            readonly allowedActions: readonly ("issue" | "acknowledge" | "answer" | "accept" | "return" | "cancel")[];
            /** @description The latest answer. */
            readonly answer: string | null;
            /** Format: date-time */
            readonly answeredAt: string | null;
            readonly answeredBy: Record<string, never> | null;
            readonly department: Record<string, never> | null;
            /** Format: date-time */
            readonly judgedAt: string | null;
            /** @description Key of the department or id of the person. */
            readonly key: string;
            /** @description Answered after the due day, or still owing an answer after it. */
            readonly late: boolean;
            /** @description What the issuer said to it. */
            readonly note: string | null;
            readonly person: Record<string, never> | null;
            /** @enum {string} */
            readonly status: "drafted" | "issued" | "acknowledged" | "answered" | "accepted" | "returned";
        };
        readonly OrderDto: {
            readonly addressees: readonly components["schemas"]["OrderAddresseeDto"][];
            /** @description The alert that it was drafted from. */
            readonly alert: number | null;
            /** @description What you may do now. */
            readonly allowedActions: readonly ("issue" | "acknowledge" | "answer" | "accept" | "return" | "cancel")[];
            /** Format: date-time */
            readonly draftedAt: string;
            /** @description Null when it was drafted from an alert. */
            readonly draftedBy: Record<string, never> | null;
            /** Format: date */
            readonly dueOn: string | null;
            /**
             * Format: date-time
             * @description When it was closed or cancelled.
             */
            readonly endedAt: string | null;
            /** Format: uuid */
            readonly id: string;
            /** Format: date-time */
            readonly issuedAt: string | null;
            /** Format: date */
            readonly issuedOn: string | null;
            readonly issuer: Record<string, never> | null;
            /** @description Given to several (联合督办). */
            readonly joint: boolean;
            /** @description Counted for each park and year without gaps; a draft has none. */
            readonly number: string | null;
            /** @description The due day is over and somebody still owes an answer. */
            readonly overdue: boolean;
            readonly park: Record<string, never>;
            /** @description A day up to the due day falls in a year whose schedule is not announced. */
            readonly provisional: boolean;
            /** @enum {string} */
            readonly status: "draft" | "issued" | "closed" | "cancelled";
            readonly subject: components["schemas"]["OrderSubjectDto"];
            /** @description What must be done. */
            readonly what: string;
            /** @description Working days from the day of issue. */
            readonly workingDays: number;
        };
        readonly OrderEntryDto: {
            /** @description Null when nobody did it. */
            readonly actor: Record<string, never> | null;
            readonly data: Record<string, never>;
            /**
             * Format: date-time
             * @description When it took effect.
             */
            readonly effectiveAt: string;
            /**
             * Format: date-time
             * @description When it was written down.
             */
            readonly recordedAt: string;
            /** @description Counts from 1 without gaps. */
            readonly seq: number;
            /** @enum {string} */
            readonly type: "order.drafted" | "order.issued" | "order.acknowledged" | "order.answered" | "order.accepted" | "order.returned" | "order.closed" | "order.cancelled" | "order.alerted" | "order.due-moved";
        };
        readonly OrdersDto: {
            /** @description The cursor of the next page; null on the last. */
            readonly next: string | null;
            /** @description By the due day; drafts last. */
            readonly orders: readonly components["schemas"]["OrderDto"][];
        };
        readonly OrderSubjectDto: {
            readonly department: Record<string, never> | null;
            readonly item: Record<string, never> | null;
            readonly project: Record<string, never> | null;
        };
        readonly OrderWithHistoryDto: {
            readonly addressees: readonly components["schemas"]["OrderAddresseeDto"][];
            /** @description The alert that it was drafted from. */
            readonly alert: number | null;
            /** @description What you may do now. */
            readonly allowedActions: readonly ("issue" | "acknowledge" | "answer" | "accept" | "return" | "cancel")[];
            /** Format: date-time */
            readonly draftedAt: string;
            /** @description Null when it was drafted from an alert. */
            readonly draftedBy: Record<string, never> | null;
            /** Format: date */
            readonly dueOn: string | null;
            /**
             * Format: date-time
             * @description When it was closed or cancelled.
             */
            readonly endedAt: string | null;
            /** @description Oldest first. */
            readonly history: readonly components["schemas"]["OrderEntryDto"][];
            /** Format: uuid */
            readonly id: string;
            /** Format: date-time */
            readonly issuedAt: string | null;
            /** Format: date */
            readonly issuedOn: string | null;
            readonly issuer: Record<string, never> | null;
            /** @description Given to several (联合督办). */
            readonly joint: boolean;
            /** @description Counted for each park and year without gaps; a draft has none. */
            readonly number: string | null;
            /** @description The due day is over and somebody still owes an answer. */
            readonly overdue: boolean;
            readonly park: Record<string, never>;
            /** @description A day up to the due day falls in a year whose schedule is not announced. */
            readonly provisional: boolean;
            /** @enum {string} */
            readonly status: "draft" | "issued" | "closed" | "cancelled";
            readonly subject: components["schemas"]["OrderSubjectDto"];
            /** @description What must be done. */
            readonly what: string;
            /** @description Working days from the day of issue. */
            readonly workingDays: number;
        };
        readonly ParkChangeDto: {
            /** @description The city that it belongs to, as workflows name it. */
            readonly place?: string;
            readonly title?: components["schemas"]["PlaceTitlesDto"];
        };
        readonly ParkDto: {
            readonly key: string;
            /** @description The city that it belongs to. */
            readonly place: string;
            readonly title: components["schemas"]["TitlesDto"];
        };
        readonly ParksDto: {
            readonly parks: readonly components["schemas"]["ParkDto"][];
        };
        readonly PasswordByLinkDto: {
            /** Format: password */
            readonly newPassword: string;
            /** @description What stands after the # of the link. */
            readonly token: string;
        };
        readonly PasswordChangeDto: {
            /** Format: password */
            readonly newPassword: string;
            /** Format: password */
            readonly oldPassword: string;
        };
        readonly PasswordLinkDto: {
            /** Format: date-time */
            readonly expiresAt: string;
            /** @description For the person alone, to set a password; it is told only now. */
            readonly url: string;
        };
        readonly PasswordSetDto: {
            /** @description To sign in with. */
            readonly username: string;
        };
        readonly PausedBarDto: {
            /**
             * Format: date
             * @description When it was expected to end.
             */
            readonly expectedTo: string;
            /** Format: date */
            readonly from: string;
            /** @enum {string} */
            readonly ground: "hearing" | "tender" | "auction" | "inspection" | "testing" | "quarantine" | "appraisal" | "expert-review" | "publicity" | "correction";
            /**
             * Format: date
             * @description Null while the clock stands still.
             */
            readonly to: string | null;
        };
        readonly PausedDto: {
            /**
             * Format: date-time
             * @description When it took effect (补录), if not now. Never in the future, never before the previous event of the item.
             */
            readonly effectiveAt?: string;
            /** @description Expected length in working days. */
            readonly expectedDays: number;
            /** @enum {string} */
            readonly ground: "hearing" | "tender" | "auction" | "inspection" | "testing" | "quarantine" | "appraisal" | "expert-review" | "publicity" | "correction";
            /** @description Key of the item in the workflow. */
            readonly item: string;
            /** @description Number of the written notice to the applicant. */
            readonly noticeNumber: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "item.paused";
        };
        readonly PeopleDto: {
            /** @description The cursor of the next page; null on the last. */
            readonly next: string | null;
            /** @description By username. */
            readonly people: readonly components["schemas"]["PersonDto"][];
        };
        readonly PersonDto: {
            /** @description Who is not active can neither sign in nor be given anything. */
            readonly active: boolean;
            /** @description How many running projects the person carries as their agent. */
            readonly activeProjects: number;
            /** Format: date-time */
            readonly createdAt: string;
            readonly grants: readonly components["schemas"]["GrantDto"][];
            /** @description Whether the person has set a password yet. */
            readonly hasPassword: boolean;
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            readonly username: string;
        };
        readonly PinnedWorkflowDto: {
            readonly key: string;
            readonly title: components["schemas"]["TitlesDto"];
            readonly version: number;
        };
        readonly PlacedAddresseeDto: {
            /** @description Key of a department: any of its officers acts for it. */
            readonly department?: string;
            /**
             * Format: uuid
             * @description Id of somebody who works in the park.
             */
            readonly person?: string;
        };
        readonly PlacedOrderDto: {
            /** @description Several make it a joint order (联合督办). */
            readonly addressees: readonly components["schemas"]["PlacedAddresseeDto"][];
            /** @description Only draft it. */
            readonly draft?: boolean;
            /** @description The park of an order on a department; needed by who leads several. Otherwise the project’s. */
            readonly park?: string;
            readonly subject: components["schemas"]["PlacedSubjectDto"];
            /** @description What must be done. */
            readonly what: string;
            /** @description Working days from the day of issue. */
            readonly workingDays: number;
        };
        readonly PlacedSubjectDto: {
            /** @description Key of a department, when it is about no project. */
            readonly department?: string;
            /** @description Key of an item of the project. */
            readonly item?: string;
            /**
             * Format: uuid
             * @description Id of a project.
             */
            readonly project?: string;
        };
        readonly PlaceTitlesDto: {
            readonly en: string;
            readonly zh: string;
        };
        readonly PlannedItemDto: {
            /** @description Keys of the items that must be done first. */
            readonly after: readonly string[];
            /** @description Needed only for some projects; the plan takes it to be needed. */
            readonly conditional: boolean;
            /** @description The end of the project would move with it. */
            readonly critical: boolean;
            /** @description Key of the department. */
            readonly department: string;
            /** Format: date */
            readonly finishOn: string;
            readonly key: string;
            readonly milestone: boolean;
            readonly promised: components["schemas"]["PlannedLimitDto"];
            /** @description A day of it falls in a year whose schedule is not announced. */
            readonly provisional: boolean;
            /** @description Key of its stage. */
            readonly stage: string;
            /**
             * Format: date
             * @description The day does not count itself.
             */
            readonly startOn: string;
            readonly title: components["schemas"]["TitlesDto"];
        };
        readonly PlannedLimitDto: {
            readonly days: number;
            /** @enum {string} */
            readonly unit: "working-day" | "calendar-day";
        };
        readonly PlannedStageDto: {
            /** Format: date */
            readonly finishOn: string;
            readonly key: string;
            /** @description Working days. */
            readonly limitDays: number;
            /** @description A day of it falls in a year whose schedule is not announced. */
            readonly provisional: boolean;
            /**
             * Format: date
             * @description The day does not count itself.
             */
            readonly startOn: string;
            readonly title: components["schemas"]["TitlesDto"];
            /** @description Working days from start to finish. */
            readonly workingDays: number;
        };
        readonly PlannedTargetDto: {
            /** @description Working days of the old procedure. */
            readonly baselineDays: number;
            /**
             * Format: date
             * @description When the target’s days are used up if a clock runs on every one of them.
             */
            readonly dueOn: string;
            /** Format: date */
            readonly fromOn: string;
            readonly keeps: boolean;
            readonly key: string;
            /** @description Working days that the city has promised. */
            readonly targetDays: number;
            readonly title: components["schemas"]["TitlesDto"];
            /** Format: date */
            readonly toOn: string;
            /** @description Working days that the plan takes, parallel time counted once. */
            readonly workingDays: number;
        };
        readonly PlannedWorkflowDto: {
            readonly key: string;
            readonly title: components["schemas"]["TitlesDto"];
            readonly version: number;
        };
        readonly PreferenceDto: {
            /** @description Key of one of your channels. */
            readonly channel: string;
            /** @enum {string} */
            readonly kind: "webhook" | "dingtalk" | "wecom" | "feishu" | "smtp";
            /** @description What is sent; nothing, if it is empty. */
            readonly kinds: readonly ("fact" | "alerts" | "order" | "calendar")[];
            /**
             * @description The least grave alerts that are sent. Other notices have no level and are sent whatever this says.
             * @enum {string}
             */
            readonly leastLevel: "any" | "near-due" | "overdue" | "escalated";
            /** @description The mailbox, or the server of the URL. */
            readonly target: string;
            readonly timing: components["schemas"]["TimingDto"];
            readonly title: components["schemas"]["ChannelTitlesDto"];
        };
        readonly PreferencesChangeDto: {
            /** @description One for each channel; those that are not named are left as they are. */
            readonly rules: readonly components["schemas"]["ChosenRuleDto"][];
        };
        readonly PreferencesDto: {
            /** @description One for each channel of yours. In the application you are told of everything. */
            readonly rules: readonly components["schemas"]["PreferenceDto"][];
        };
        readonly PreviewAnswerDto: {
            /** @description By the promises, if everything is submitted as soon as it can be; null as long as no workflow is chosen. */
            readonly plan: components["schemas"]["ProjectPlanDto"] | null;
            /** @description The workflows in effect, those proposed first. */
            readonly workflows: readonly components["schemas"]["EligibleWorkflowDto"][];
        };
        readonly PreviewDto: {
            /**
             * Format: uuid
             * @description The project’s agent; who registers as an agent may leave it out.
             */
            readonly agent?: string;
            readonly applicant?: components["schemas"]["ApplicantDto"];
            /** @description 项目代码, old or new form; the check digit of the new form must hold. */
            readonly code?: string;
            /**
             * Format: date-time
             * @description When the project was registered (补录), if not now. Never in the future.
             */
            readonly effectiveAt?: string;
            /** @description 总投资, in 10,000 yuan. */
            readonly investment?: number;
            readonly name?: string;
            /** @description Key of the park that the project stands in. */
            readonly park?: string;
            /** @description 用地面积, in square metres. */
            readonly siteArea?: number;
            /**
             * Format: date
             * @description The day on which the plan begins, if not that of the registration; it may be in the future.
             */
            readonly startOn?: string;
            /** @description 审批流程类型, 1 to 10: which workflows are proposed. */
            readonly type?: number;
            /** @description Key of a published workflow; the project is pinned to its version in effect. */
            readonly workflow?: string;
        };
        readonly ProblemDto: {
            readonly detail: string;
            /** @description Every field at fault. */
            readonly errors?: readonly components["schemas"]["FieldFaultDto"][];
            /**
             * Format: uri-reference
             * @description What was asked for.
             */
            readonly instance: string;
            /** @description Stable, for programs; the last part of `type`. */
            readonly reason: string;
            readonly status: number;
            /** @description For people, in Chinese unless Accept-Language prefers English. */
            readonly title: string;
            /** Format: uri-reference */
            readonly type: string;
        };
        readonly ProjectAgentDto: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
        };
        readonly ProjectClocksDto: {
            /** @description 企业用时, working days. */
            readonly applicantDays: number;
            /** @description 审批用时, working days. */
            readonly approvalDays: number;
            /** @description 跨度用时, calendar days. */
            readonly elapsedDays: number;
        };
        readonly ProjectListDto: {
            /** @description The cursor of the next page; null on the last. */
            readonly next: string | null;
            readonly projects: readonly components["schemas"]["ListedProjectDto"][];
        };
        readonly ProjectMaterialsDto: {
            /** @description In the order of the workflow. */
            readonly items: readonly components["schemas"]["ItemMaterialsDto"][];
        };
        readonly ProjectPlanDto: {
            /** Format: date */
            readonly finishOn: string;
            readonly items: readonly components["schemas"]["PlannedItemDto"][];
            /** @description A day of it falls in a year whose schedule is not announced. */
            readonly provisional: boolean;
            readonly stages: readonly components["schemas"]["PlannedStageDto"][];
            /**
             * Format: date
             * @description The day does not count itself.
             */
            readonly startOn: string;
            readonly targets: readonly components["schemas"]["PlannedTargetDto"][];
            readonly workflow: components["schemas"]["PlannedWorkflowDto"];
            /** @description Working days from start to finish. */
            readonly workingDays: number;
        };
        readonly ProjectViewDto: {
            readonly agent: components["schemas"]["AgentOfProjectDto"];
            /** @description What you may record about the project itself now. */
            readonly allowedEvents: readonly ("item.submitted" | "item.supplement-requested" | "item.supplemented" | "item.accepted" | "item.declined" | "item.paused" | "item.resumed" | "item.extended" | "item.approved" | "item.refused" | "item.withdrawn" | "item.waived" | "project.terminated")[];
            readonly applicant: components["schemas"]["ApplicantDto"];
            readonly clocks: components["schemas"]["ProjectClocksDto"];
            readonly code: string;
            /** Format: date */
            readonly endedOn: string | null;
            /** Format: uuid */
            readonly id: string;
            /** @description 总投资, in 10,000 yuan. */
            readonly investment: number | null;
            /**
             * @description The worst among its open items.
             * @enum {string}
             */
            readonly light: "green" | "yellow" | "red" | "blue" | "grey";
            readonly name: string;
            /** @description Key of the park. */
            readonly park: string;
            /** Format: date */
            readonly registeredOn: string;
            /** @description 用地面积, in square metres. */
            readonly siteArea: number | null;
            readonly stages: readonly components["schemas"]["StageViewDto"][];
            /** @enum {string} */
            readonly status: "active" | "completed" | "terminated";
            readonly targets: readonly components["schemas"]["TargetViewDto"][];
            /** @description Grows with every fact. */
            readonly version: number;
            readonly workflow: components["schemas"]["WorkflowOfProjectDto"];
        };
        readonly ReadMarkDto: {
            /** @description These; not together with `upTo`. */
            readonly ids?: readonly number[];
            /** @description This one and all before it. */
            readonly upTo?: number;
        };
        readonly RegistrationDto: {
            /**
             * Format: uuid
             * @description The project’s agent; who registers as an agent may leave it out.
             */
            readonly agent?: string;
            readonly applicant: components["schemas"]["ApplicantDto"];
            /** @description 项目代码, old or new form; the check digit of the new form must hold. */
            readonly code: string;
            /**
             * Format: date-time
             * @description When the project was registered (补录), if not now. Never in the future.
             */
            readonly effectiveAt?: string;
            /** @description 总投资, in 10,000 yuan. */
            readonly investment?: number;
            readonly name: string;
            /** @description Key of the park that the project stands in. */
            readonly park: string;
            /** @description 用地面积, in square metres. */
            readonly siteArea?: number;
            /** @description Key of a published workflow; the project is pinned to its version in effect. */
            readonly workflow: string;
        };
        readonly RenamedPersonDto: {
            readonly name: string;
        };
        readonly ReturnDto: {
            /** @description Key of a department or id of a person. Needed only where several could be meant. */
            readonly addressee?: string;
            readonly reason: string;
        };
        readonly RunningBarDto: {
            /**
             * Format: date
             * @description The day does not count itself.
             */
            readonly from: string;
            /**
             * Format: date
             * @description Null while the clock runs.
             */
            readonly to: string | null;
        };
        readonly ScheduledDayDto: {
            /** Format: date */
            readonly date: string;
            /** @description False for a make-up day (调休), which works. */
            readonly isOffDay: boolean;
            readonly name: string;
        };
        readonly ScheduleDto: {
            /** @description Ignored. */
            readonly $id?: string;
            /** @description Ignored. */
            readonly $schema?: string;
            readonly days: readonly components["schemas"]["ScheduledDayDto"][];
            /** @description The notices that announce it. */
            readonly papers: readonly string[];
            readonly year: number;
        };
        readonly SeenCertificateDto: {
            readonly number: string | null;
            readonly title: string;
        };
        readonly SeenClocksDto: {
            /** @description Working days on which no clock ran. */
            readonly applicantDays: number;
            /** @description Working days on which at least one clock ran. */
            readonly approvalDays: number;
            /** @description Calendar days since the first acceptance. */
            readonly elapsedDays: number;
        };
        readonly SeenFinishDto: {
            /** Format: date */
            readonly on: string;
            /** @description It lies in, or hangs on, a year whose schedule is not announced. */
            readonly provisional: boolean;
        };
        readonly SeenItemDto: {
            /** Format: date */
            readonly acceptedOn: string | null;
            /** @description What to bring, while it can be submitted. */
            readonly bring: readonly components["schemas"]["BringDto"][];
            /** @description The certificate that an approval yields. */
            readonly certificate: components["schemas"]["SeenCertificateDto"] | null;
            /** Format: date */
            readonly decidedOn: string | null;
            readonly decisionNumber: string | null;
            /** @description Title of the department. */
            readonly department: string;
            /**
             * Format: date
             * @description By when the department has promised to decide.
             */
            readonly dueOn: string | null;
            /**
             * Format: date
             * @description When it is done if everybody keeps the promises.
             */
            readonly expectedFinishOn: string | null;
            /**
             * Format: date
             * @description When it can be accepted if everybody keeps the promises.
             */
            readonly expectedStartOn: string | null;
            /** @description Days left of the promise while the clock is open. */
            readonly leftDays: number | null;
            /** @enum {string} */
            readonly light: "green" | "yellow" | "red" | "blue" | "grey";
            /** @description What the department has found missing, while it is missing. */
            readonly missing: readonly string[];
            readonly pause: components["schemas"]["SeenPauseDto"] | null;
            /** @description The due day hangs on a year whose schedule is not announced. */
            readonly provisional: boolean;
            /** @enum {string} */
            readonly state: "waiting" | "ready" | "submitted" | "supplementing" | "under-review" | "paused" | "approved" | "refused" | "declined" | "withdrawn" | "waived";
            /** Format: date */
            readonly submittedOn: string | null;
            /** @enum {string|null} */
            readonly task: "bring" | "submit" | "supplement" | "accept" | "review" | "pause" | "resubmit" | null;
            readonly title: string;
            /**
             * @description Whose turn it is; null when nobody has to do anything.
             * @enum {string|null}
             */
            readonly turn: "applicant" | "department" | "agent" | null;
            /** @description Titles of the items that must be done first. */
            readonly waitsFor: readonly string[];
        };
        readonly SeenPauseDto: {
            /** Format: date */
            readonly expectedUntil: string;
            readonly ground: string;
            /** Format: date */
            readonly since: string;
        };
        readonly SeenProjectDto: {
            readonly code: string;
            /** Format: date */
            readonly endedOn: string | null;
            readonly name: string;
            readonly park: string;
            /** Format: date */
            readonly registeredOn: string;
            /** @enum {string} */
            readonly status: "active" | "completed" | "terminated";
            readonly workflow: string;
        };
        readonly SeenStageDto: {
            /** Format: date */
            readonly endedOn: string | null;
            readonly items: readonly components["schemas"]["SeenItemDto"][];
            /** @description Working days. */
            readonly limitDays: number;
            /** @enum {string} */
            readonly state: "open" | "ended";
            readonly title: string;
            readonly usedDays: number;
        };
        readonly SeenTargetDto: {
            /** @description Working days of the old procedure. */
            readonly baselineDays: number;
            /** Format: date */
            readonly fromOn: string | null;
            /** @description Negative once more are used than were promised. */
            readonly leftDays: number;
            /** @description Null while it is open. */
            readonly met: boolean | null;
            /** @description Working days that the city has promised. */
            readonly targetDays: number;
            readonly title: string;
            /** Format: date */
            readonly toOn: string | null;
            readonly usedDays: number;
        };
        readonly SignedInDto: {
            /** @description For `Authorization: Bearer …`; browsers use the cookie that comes with it. */
            readonly token: string;
            readonly user: components["schemas"]["UserDto"];
        };
        readonly SignInDto: {
            /** Format: password */
            readonly password: string;
            readonly username: string;
        };
        readonly StageViewDto: {
            /** Format: date */
            readonly endedOn: string | null;
            readonly items: readonly components["schemas"]["ItemViewDto"][];
            readonly key: string;
            /** @description Key of the department. */
            readonly leadDepartment: string;
            /** @description Working days. */
            readonly limitDays: number;
            /**
             * @description Of the national standard; 5 runs beside the others (并行推进).
             * @enum {number}
             */
            readonly nationalStage: 1 | 2 | 3 | 4 | 5;
            /** @enum {string} */
            readonly status: "open" | "ended";
            readonly title: components["schemas"]["TitlesDto"];
            /** @description Working days on which at least one of its clocks ran. */
            readonly usedDays: number;
        };
        readonly SupplementRequestedDto: {
            /**
             * Format: date-time
             * @description When it took effect (补录), if not now. Never in the future, never before the previous event of the item.
             */
            readonly effectiveAt?: string;
            /** @description Key of the item in the workflow. */
            readonly item: string;
            /** @description The complete list of what is missing (一次性告知). */
            readonly missing: readonly string[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "item.supplement-requested";
        };
        readonly TargetEventDto: {
            /** @enum {string} */
            readonly event: "first-accepted" | "item.accepted" | "item.approved" | "stage.ended" | "project.completed";
            /** @description Key of the item, of an item’s event. */
            readonly item?: string;
            /** @description Key of the stage, of a stage’s event. */
            readonly stage?: string | null;
        };
        readonly TargetPlanDto: {
            readonly baselineDays: number;
            /** @description Keys of the items along which it runs. */
            readonly criticalPath: readonly string[];
            /** @description The longest chain of promises. */
            readonly criticalPathDays: number;
            readonly key: string;
            /** @description Promised limits one after the other. */
            readonly serialPromisedDays: number;
            /** @description Statutory limits one after the other. */
            readonly serialStatutoryDays: number;
            readonly targetDays: number;
        };
        readonly TargetSummaryDto: {
            /** @description Working days of the old procedure. */
            readonly baselineDays: number;
            readonly key: string;
            /** @description Working days that the city has promised. */
            readonly targetDays: number;
            readonly title: components["schemas"]["TitlesDto"];
        };
        readonly TargetViewDto: {
            /** @description Working days of the old procedure. */
            readonly baselineDays: number;
            /** @description Saved as a share of the baseline. */
            readonly compression: number | null;
            readonly from: components["schemas"]["TargetEventDto"];
            /** Format: date */
            readonly fromOn: string | null;
            readonly key: string;
            /** @description Null while it is open; false as soon as more days are used than the target allows. */
            readonly met: boolean | null;
            /** @description Null before the first event. */
            readonly savedDays: number | null;
            /** @description Working days that the city has promised. */
            readonly targetDays: number;
            readonly title: components["schemas"]["TitlesDto"];
            readonly to: components["schemas"]["TargetEventDto"];
            /** Format: date */
            readonly toOn: string | null;
            readonly usedDays: number;
        };
        readonly TerminatedDto: {
            /**
             * Format: date-time
             * @description When it took effect (补录), if not now. Never in the future, never before the previous event of the item.
             */
            readonly effectiveAt?: string;
            readonly reason: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "project.terminated";
        };
        readonly TimelineDto: {
            /** @description Oldest first. */
            readonly entries: readonly components["schemas"]["TimelineEntryDto"][];
            /** @description To be asked for as `after`, if there is more. */
            readonly next: number | null;
        };
        readonly TimelineEntryDto: {
            /** @description Who recorded it; null when nobody did. */
            readonly actor: components["schemas"]["ActorDto"] | null;
            readonly attempt: number | null;
            readonly data: Record<string, never>;
            /**
             * Format: date-time
             * @description When it took effect.
             */
            readonly effectiveAt: string;
            readonly item: string | null;
            /**
             * Format: date-time
             * @description When it was written down; later than effective in a late entry (补录).
             */
            readonly recordedAt: string;
            /** @description Counts from 1 without gaps. */
            readonly seq: number;
            /** @description The stage that ended. */
            readonly stage: string | null;
            /** @description An event, or what it brought about. */
            readonly type: string;
        };
        readonly TimingDto: {
            /** @description Alerts of the highest level are sent at once, also when it is quiet. */
            readonly escalatedAtAnyTime: boolean;
            /** @description Outside them and on days that do not work it is quiet: what comes then waits. */
            readonly officeHours: components["schemas"]["OfficeHoursDto"];
            /** @description Of a digest, on working days, within the office hours. */
            readonly times: readonly string[];
            /**
             * @description At once, or gathered into one message at the times of `times`.
             * @enum {string}
             */
            readonly when: "at-once" | "digest";
        };
        readonly TitlesDto: {
            readonly en: string;
            readonly zh: string;
        };
        readonly TodayDto: {
            /** @description The clock was moved for a test: it stands still. */
            readonly moved: boolean;
            /** Format: date-time */
            readonly now: string;
            /** @description The office’s time zone, in which days begin. */
            readonly timeZone: string;
            /**
             * Format: date
             * @description The office’s day.
             */
            readonly today: string;
            /** @description By the calendar of the country. */
            readonly working: boolean;
        };
        readonly TurnDto: {
            /** @description Title of the department, where it is its turn. */
            readonly department: string | null;
            /** @description Title of the item. */
            readonly item: string;
            /** Format: date */
            readonly since: string;
            /**
             * @description To bring materials, to submit, to supplement what is missing, to accept, to review, to go on after a pause, or to submit anew.
             * @enum {string}
             */
            readonly task: "bring" | "submit" | "supplement" | "accept" | "review" | "pause" | "resubmit";
            /**
             * Format: date
             * @description By when, where a day is set.
             */
            readonly until: string | null;
            /** @enum {string} */
            readonly who: "applicant" | "department" | "agent";
        };
        readonly UnreadDto: {
            /** @description How many you have still not read. */
            readonly unread: number;
        };
        readonly UserDto: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            readonly roles: readonly components["schemas"]["HeldRoleDto"][];
            readonly username: string;
        };
        readonly WantedGrantDto: {
            /** @description Key of the department; of an officer, and only of one. */
            readonly department?: string | null;
            /**
             * @description Of an officer: leads the department.
             * @default false
             */
            readonly head: boolean;
            /** @description Key of the park; null or left out: every park. */
            readonly park?: string | null;
            /** @enum {string} */
            readonly role: "agent" | "officer" | "leader" | "administrator";
        };
        readonly WhoIsSignedInDto: {
            /** @description The departments that roles are held for. */
            readonly departments: readonly components["schemas"]["DepartmentDto"][];
            /** @description The parks that the person may look into. */
            readonly parks: readonly components["schemas"]["ParkDto"][];
            readonly user: components["schemas"]["UserDto"];
        };
        readonly WorkflowDefinitionDto: {
            readonly calendar: string;
            /** Format: date */
            readonly effectiveFrom: string;
            readonly key: string;
            readonly place: string;
            readonly stages: readonly components["schemas"]["DefinedStageDto"][];
            readonly targets: readonly components["schemas"]["DefinedTargetDto"][];
            readonly title: components["schemas"]["TitlesDto"];
            /**
             * @description 审批流程类型
             * @enum {number}
             */
            readonly type: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
            readonly version: number;
        };
        readonly WorkflowOfProjectDto: {
            readonly key: string;
            readonly title: components["schemas"]["TitlesDto"];
            readonly version: number;
        };
        readonly WorkflowPlanDto: {
            /** @description How many. */
            readonly items: number;
            /** @description How many. */
            readonly stages: number;
            readonly targets: readonly components["schemas"]["TargetPlanDto"][];
        };
        readonly WorkflowsDto: {
            readonly workflows: readonly components["schemas"]["WorkflowSummaryDto"][];
        };
        readonly WorkflowSummaryDto: {
            /** @description The working calendar that its days are counted by. */
            readonly calendar: string;
            /** Format: date */
            readonly effectiveFrom: string;
            /** @description How many. */
            readonly items: number;
            readonly key: string;
            readonly place: string;
            /** Format: date-time */
            readonly publishedAt: string;
            /** @description How many. */
            readonly stages: number;
            readonly targets: readonly components["schemas"]["TargetSummaryDto"][];
            readonly title: components["schemas"]["TitlesDto"];
            /** @description 审批流程类型, 1 to 10. */
            readonly type: number;
            readonly version: number;
        };
        readonly WorkflowTextDto: {
            /** @description Like `<key>.v<version>.yaml`; if it is given, it must agree with the text. */
            readonly fileName?: string;
            /** @description The definition in YAML. */
            readonly text: string;
        };
        readonly WorkflowVersionDto: {
            /** @description SHA-256 of what it says; the same for the same meaning. */
            readonly contentHash: string;
            readonly definition: components["schemas"]["WorkflowDefinitionDto"];
            readonly key: string;
            /** @description What the definition adds up to, in nominal working days. */
            readonly plan: components["schemas"]["WorkflowPlanDto"];
            /** Format: date-time */
            readonly publishedAt: string;
            readonly version: number;
        };
        readonly WorkingDaysFoundDto: {
            /** @description A day that was counted falls in a year whose schedule is not announced. */
            readonly provisional: boolean;
            readonly workingDays: number;
        };
        readonly WrittenFactDto: {
            readonly item: string | null;
            readonly seq: number;
            readonly stage: string | null;
            /** @description The event, or what it brought about. */
            readonly type: string;
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
    readonly ChangesController_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Only what this person has done. */
                readonly actor?: string;
                /** @description The `next` of the page before. */
                readonly cursor?: string;
                readonly limit?: number;
                /** @description Only what is about this person, department or park. */
                readonly subject?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangesDto"];
                };
            };
        };
    };
    readonly DirectoryController_agents: {
        readonly parameters: {
            readonly query?: {
                /** @description Only who may carry projects of this park. */
                readonly park?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgentsDto"];
                };
            };
        };
    };
    readonly AlertsController_list: {
        readonly parameters: {
            readonly query?: {
                readonly acknowledged?: "true" | "false";
                /** @description The `next` of the page before. */
                readonly cursor?: string;
                readonly level?: "near-due" | "overdue" | "escalated";
                readonly limit?: number;
                /** @description Id of a project. */
                readonly project?: string;
                /** @description `mine`: those that I was told; `parks`: all of the parks that I lead or administer. */
                readonly scope?: "mine" | "parks";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AlertsDto"];
                };
            };
        };
    };
    readonly AlertsController_acknowledge: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AlertDto"];
                };
            };
        };
    };
    readonly ApplicantPageController_read: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Chinese, unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                /** @description The secret of a link, from POST /api/projects/{id}/applicant-links. */
                readonly token: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApplicantPageDto"];
                };
            };
        };
    };
    readonly CalendarFeedController_create: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CalendarAddressDto"];
                };
            };
        };
    };
    readonly CalendarFeedController_revoke: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Nobody can read it by the address any more. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly CalendarFeedController_read: {
        readonly parameters: {
            readonly query: {
                /** @description The secret of the address, from POST /api/calendar-token. */
                readonly token: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/calendar": string;
                };
            };
            /** @description Nothing has changed since the ETag that was asked with. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly WorkingDaysController_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CalendarsDto"];
                };
            };
        };
    };
    readonly WorkingDaysController_workingDays: {
        readonly parameters: {
            readonly query: {
                /** @description Asks for the date so many working days later; not together with `to`. */
                readonly add?: number;
                /** @description The day of the event; it does not count. */
                readonly from: string;
                /** @description Asks for the working days after `from` up to this one; not together with `add`. */
                readonly to?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description Key of the calendar; that of the country is `CN`. */
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description With `add` the date, with `to` the number of working days. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DateFoundDto"] | components["schemas"]["WorkingDaysFoundDto"];
                };
            };
        };
    };
    readonly WorkingDaysController_year: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the calendar; that of the country is `CN`. */
                readonly key: string;
                readonly year: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CalendarYearDto"];
                };
            };
        };
    };
    readonly AmendmentsController_amend: {
        readonly parameters: {
            readonly query?: {
                /** @description Only say what would move; nothing is written. */
                readonly preview?: "true" | "false";
            };
            readonly header?: never;
            readonly path: {
                /** @description The country’s calendar `CN`, or that of a place in it. */
                readonly key: string;
                readonly year: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ScheduleDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AmendmentDto"];
                };
            };
        };
    };
    readonly ChannelsController_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChannelsDto"];
                };
            };
        };
    };
    readonly ChannelsController_add: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewChannelDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChannelDto"];
                };
            };
        };
    };
    readonly ChannelsController_change: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the channel. */
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChannelChangeDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChannelDto"];
                };
            };
        };
    };
    readonly ChannelsController_remove: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the channel. */
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Removed. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ChannelsController_test: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the channel. */
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChannelTestDto"];
                };
            };
        };
    };
    readonly DeadlineFailuresController_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeadlineFailuresDto"];
                };
            };
        };
    };
    readonly DeliveriesController_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Key of a channel. */
                readonly channel?: string;
                /** @description The `next` of the page before. */
                readonly cursor?: string;
                readonly limit?: number;
                /** @description `unknown`: the program ended, or the receiver fell silent, while it was being sent. */
                readonly state?: "pending" | "sending" | "sent" | "given-up" | "unknown";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeliveriesDto"];
                };
            };
        };
    };
    readonly DeliveriesController_retry: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeliveryDto"];
                };
            };
        };
    };
    readonly DirectoryController_departments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DepartmentsDto"];
                };
            };
        };
    };
    readonly PlacesController_createDepartment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewDepartmentDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DepartmentDto"];
                };
            };
        };
    };
    readonly PlacesController_removeDepartment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the department. */
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Removed. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly PlacesController_renameDepartment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the department. */
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DepartmentChangeDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DepartmentDto"];
                };
            };
        };
    };
    readonly EvaluationsController_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Only what came before this evaluation. */
                readonly before?: number;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EvaluationsDto"];
                };
            };
        };
    };
    readonly EvaluationsController_evaluate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EvaluationDto"];
                };
            };
        };
    };
    readonly EventBatchController_record: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EventBatchDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EventBatchAnswerDto"];
                };
            };
        };
    };
    readonly InboxController_read: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` of the page before. */
                readonly cursor?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InboxDto"];
                };
            };
        };
    };
    readonly PreferencesController_read: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PreferencesDto"];
                };
            };
        };
    };
    readonly PreferencesController_choose: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PreferencesChangeDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PreferencesDto"];
                };
            };
        };
    };
    readonly NoticesController_list: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` of the page before. */
                readonly cursor?: string;
                readonly limit?: number;
                /** @description Only what you have not read. */
                readonly unread?: "true" | "false";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NoticesDto"];
                };
            };
        };
    };
    readonly NoticesController_markRead: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReadMarkDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UnreadDto"];
                };
            };
        };
    };
    readonly OrdersController_list: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` of the page before. */
                readonly cursor?: string;
                /** @description Key of a department that it is given to, or about. */
                readonly department?: string;
                readonly limit?: number;
                /** @description `true`: those that I have issued, and those given to me or to my department. */
                readonly mine?: "true" | "false";
                /** @description Whether an answer is owed after the due day. */
                readonly overdue?: "true" | "false";
                /** @description Key of a park. */
                readonly park?: string;
                /** @description Id of a project. */
                readonly project?: string;
                readonly status?: "draft" | "issued" | "closed" | "cancelled";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrdersDto"];
                };
            };
        };
    };
    readonly OrdersController_place: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlacedOrderDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderWithHistoryDto"];
                };
            };
        };
    };
    readonly OrdersController_read: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderWithHistoryDto"];
                };
            };
        };
    };
    readonly OrderActionsController_accept: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["AcceptanceDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderWithHistoryDto"];
                };
            };
        };
    };
    readonly OrderActionsController_acknowledge: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["AddressedDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderWithHistoryDto"];
                };
            };
        };
    };
    readonly OrderActionsController_answer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AnswerDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderWithHistoryDto"];
                };
            };
        };
    };
    readonly OrderActionsController_cancel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CancellationDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderWithHistoryDto"];
                };
            };
        };
    };
    readonly OrderActionsController_issue: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderWithHistoryDto"];
                };
            };
        };
    };
    readonly OrdersController_print: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The page. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly OrderActionsController_return: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderWithHistoryDto"];
                };
            };
        };
    };
    readonly DirectoryController_parks: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ParksDto"];
                };
            };
        };
    };
    readonly PlacesController_createPark: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewParkDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ParkDto"];
                };
            };
        };
    };
    readonly PlacesController_removePark: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the park. */
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Removed. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly PlacesController_changePark: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the park. */
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ParkChangeDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ParkDto"];
                };
            };
        };
    };
    readonly PeopleController_list: {
        readonly parameters: {
            readonly query?: {
                readonly active?: "true" | "false";
                /** @description The `next` of the page before. */
                readonly cursor?: string;
                /** @description Only who handles items of this department. */
                readonly department?: string;
                readonly limit?: number;
                /** @description Only who holds a role in this park, or in every park. */
                readonly park?: string;
                /** @description Part of the name or the username. */
                readonly q?: string;
                /** @description Only who holds this role. */
                readonly role?: "agent" | "officer" | "leader" | "administrator";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PeopleDto"];
                };
            };
        };
    };
    readonly PeopleController_create: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewPersonDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NewcomerDto"];
                };
            };
        };
    };
    readonly PeopleController_read: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonDto"];
                };
            };
        };
    };
    readonly PeopleController_rename: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RenamedPersonDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonDto"];
                };
            };
        };
    };
    readonly PeopleController_deactivate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonDto"];
                };
            };
        };
    };
    readonly PeopleController_give: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WantedGrantDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonDto"];
                };
            };
        };
    };
    readonly PeopleController_take: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly grant: number;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonDto"];
                };
            };
        };
    };
    readonly PeopleController_setHead: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly grant: number;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GrantChangeDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonDto"];
                };
            };
        };
    };
    readonly PeopleController_resetPassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PasswordLinkDto"];
                };
            };
        };
    };
    readonly PeopleController_reactivate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonDto"];
                };
            };
        };
    };
    readonly ProjectListController_list: {
        readonly parameters: {
            readonly query?: {
                /** @description `me`, or the id of the agent. */
                readonly agent?: string;
                /** @description The `next` of the page before, asked for in the same order. */
                readonly cursor?: string;
                /** @description Key of a department whose turn it is with an item. */
                readonly department?: string;
                readonly light?: "green" | "yellow" | "red" | "blue" | "grey";
                readonly limit?: number;
                /** @description Key of a park. */
                readonly park?: string;
                /** @description Part of the name, the code or the applicant’s name. */
                readonly q?: string;
                /** @description Newest first; soonest due first; by name; by code. `-` turns it round; projects without a due day come last either way. */
                readonly sort?: "registered" | "-registered" | "due" | "-due" | "name" | "-name" | "code" | "-code";
                /** @description Key of a stage that is still open. */
                readonly stage?: string;
                readonly status?: "active" | "completed" | "terminated";
                /** @description Key of a workflow. */
                readonly workflow?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProjectListDto"];
                };
            };
        };
    };
    readonly ProjectsController_register: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RegistrationDto"];
            };
        };
        readonly responses: {
            /** @description The project as it is read afterwards. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProjectViewDto"];
                };
            };
        };
    };
    readonly ProjectsController_read: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The project today. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProjectViewDto"];
                };
            };
        };
    };
    readonly ApplicantLinksController_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApplicantLinksDto"];
                };
            };
        };
    };
    readonly ApplicantLinksController_give: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewApplicantLinkDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GivenApplicantLinkDto"];
                };
            };
        };
    };
    readonly ApplicantLinksController_revoke: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly link: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It opens no more. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly CoordinationController_chart: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChartDto"];
                };
            };
        };
    };
    readonly ProjectEventsController_record: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same key with the same content gets the first answer. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ItemEventDto"] | components["schemas"]["SupplementRequestedDto"] | components["schemas"]["ItemEventWithReasonDto"] | components["schemas"]["PausedDto"] | components["schemas"]["ExtendedDto"] | components["schemas"]["ApprovedDto"] | components["schemas"]["TerminatedDto"];
            };
        };
        readonly responses: {
            /** @description The event is committed. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EventAnswerDto"];
                };
            };
        };
    };
    readonly TimelineController_verify: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HistoryVerificationDto"];
                };
            };
        };
    };
    readonly ProjectsController_explain: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly item: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The clock of the running attempt, day by day. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ItemClockDto"];
                };
            };
        };
    };
    readonly CoordinationController_materials: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProjectMaterialsDto"];
                };
            };
        };
    };
    readonly TimelineController_read: {
        readonly parameters: {
            readonly query?: {
                /** @description Only what follows this entry. */
                readonly after?: number;
                /** @description How many at most; all, if it is not given. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TimelineDto"];
                };
            };
        };
    };
    readonly ProjectsController_preview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PreviewDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PreviewAnswerDto"];
                };
            };
        };
    };
    readonly SessionController_read: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WhoIsSignedInDto"];
                };
            };
        };
    };
    readonly SessionController_open: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignInDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignedInDto"];
                };
            };
        };
    };
    readonly SessionController_close: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Signed out. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly PasswordsController_change: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PasswordChangeDto"];
            };
        };
        readonly responses: {
            /** @description Changed. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly PasswordsController_setByLink: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PasswordByLinkDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PasswordSetDto"];
                };
            };
        };
    };
    readonly StreamController_listen: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "last-event-id": string;
                /** @description The id of the last notice that you have. */
                readonly "Last-Event-ID"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
        };
    };
    readonly TodayController_read: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TodayDto"];
                };
            };
        };
    };
    readonly WorkflowsController_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkflowsDto"];
                };
            };
        };
    };
    readonly PublicationController_publish: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WorkflowTextDto"];
            };
        };
        readonly responses: {
            /** @description It had been published before. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkflowVersionDto"];
                };
            };
            /** @description Published. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkflowVersionDto"];
                };
            };
        };
    };
    readonly WorkflowsController_read: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly key: string;
                readonly version: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkflowVersionDto"];
                };
            };
        };
    };
    readonly WorkflowsController_machine: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly key: string;
                readonly version: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The configuration. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Record<string, never>;
                };
            };
        };
    };
    readonly PublicationController_check: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WorkflowTextDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CheckedWorkflowDto"];
                };
            };
        };
    };
    readonly HealthController_live: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": unknown;
                };
            };
        };
    };
    readonly HealthController_ready: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": unknown;
                };
            };
        };
    };
}
