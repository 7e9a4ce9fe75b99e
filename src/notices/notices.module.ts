import { Module } from '@nestjs/common';
import { AdministrationModule } from '../administration/administration.module.js';
import { CalendarsModule } from '../calendars/calendars.module.js';
import { PeopleModule } from '../people/people.module.js';
import { WorkflowsModule } from '../workflows/workflows.module.js';
import { Addressing } from './addressing/addressing.js';
import { CalendarFeedController } from './calendar-feed/calendar-feed.controller.js';
import { CalendarTokens } from './calendar-feed/calendar-tokens.js';
import { DueDays } from './calendar-feed/due-days.js';
import { ChannelActivities } from './channels/channel-activities.js';
import { ChannelAdministration } from './channels/channel-administration.js';
import { ChannelOwners } from './channels/channel-owners.js';
import { ChannelSecrets } from './channels/channel-secrets.js';
import { ChannelStore } from './channels/channel-store.js';
import { ChannelsController } from './channels/channels.controller.js';
import { DeliveriesController } from './deliveries/deliveries.controller.js';
import { DeliveryList } from './deliveries/delivery-list.js';
import { DeliveryRetry } from './deliveries/delivery-retry.js';
import { Sending } from './deliveries/sending.js';
import { LiveStreams } from './live/live-streams.js';
import { News } from './live/news.js';
import { StreamController } from './live/stream.controller.js';
import { PostRoom } from './post-room.js';
import { PreferencesController } from './preferences/preferences.controller.js';
import { NoticeInbox } from './reading/notice-inbox.js';
import { NoticesController } from './reading/notices.controller.js';
import { NoticeRetention } from './retention/notice-retention.js';
import { Transmission } from './transports/transmission.js';
import { NamedAlerts } from './wording/named-alerts.js';
import { NoticeTeller } from './wording/notice-teller.js';

/** Telling people what has happened: in the application, live, through channels outside it, and in their calendars. */
@Module({
  imports: [AdministrationModule, CalendarsModule, PeopleModule, WorkflowsModule],
  controllers: [NoticesController, StreamController, PreferencesController, ChannelsController, DeliveriesController, CalendarFeedController],
  providers: [
    Addressing, CalendarTokens, ChannelActivities, ChannelAdministration, ChannelOwners, ChannelSecrets, ChannelStore, DeliveryList, DeliveryRetry, DueDays, LiveStreams, NamedAlerts, News,
    NoticeInbox, NoticeRetention, NoticeTeller, PostRoom, Sending, Transmission,
  ],
})
export class NoticesModule {}
