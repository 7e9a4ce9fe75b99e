import { Module } from '@nestjs/common';
import { CalendarsModule } from '../calendars/calendars.module.js';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { WorkflowsModule } from '../workflows/workflows.module.js';
import { ActOnOrder } from './act-on-order.js';
import { DraftOrders } from './draft-orders.js';
import { EnterAlerts } from './enter-alerts.js';
import { OrderActionsController } from './order-actions.controller.js';
import { OrderList } from './order-list.js';
import { OrderReader } from './order-reader.js';
import { OrdersController } from './orders.controller.js';
import { OrderSchedule } from './order-schedule.js';
import { OrderVerifier } from './order-verifier.js';
import { PlacedOrderScene } from './placed-order-scene.js';
import { PlaceOrder } from './place-order.js';
import { RebuildOrderDeadlines } from './rebuild-order-deadlines.js';
import { RecalendarOrders } from './recalendar-orders.js';

/** Supervision orders (督办令): a leader says who must do what by when, and sees to it. */
@Module({
  imports: [CalendarsModule, DeadlinesModule, WorkflowsModule],
  controllers: [OrdersController, OrderActionsController],
  providers: [
    ActOnOrder, DraftOrders, EnterAlerts, OrderList, OrderReader, OrderSchedule, OrderVerifier, PlacedOrderScene, PlaceOrder,
    RebuildOrderDeadlines, RecalendarOrders,
  ],
  exports: [RebuildOrderDeadlines, RecalendarOrders],
})
export class OrdersModule {}
