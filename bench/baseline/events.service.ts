import { createHash } from 'node:crypto';
import { BadRequestException, ConflictException, ForbiddenException, Injectable, NotFoundException } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { shippedYears } from '../../src/calendars/shipped-years.js';
import { civilDateAt } from '../../src/core/calendar/civil-date.js';
import { workingCalendar } from '../../src/core/calendar/working-calendar.js';
import { HistoryEntry, Project, type Item, type Person } from './entities.js';
import type { EventDto } from './event.dto.js';
import { DEFINITION, step } from './project-machine.js';

const calendar = workingCalendar(shippedYears());
const promises = new Map(DEFINITION.stages.flatMap(({ items }) => items.map(({ key, promised }) => [key, promised.days])));

/**
 * The usual way: load the project with what hangs on it, run an actor from its snapshot, change the entities, save them all.
 * It writes less than a turn of ours: no clock ledger, no deadlines, no notices.
 */
@Injectable()
export class EventsService {
  constructor(private readonly dataSource: DataSource) {}

  record(projectId: string, dto: EventDto, person: Person) {
    return this.dataSource.transaction(async (manager) => {
      const project = await manager.findOne(Project, {
        where: { id: projectId },
        relations: { items: { history: true } },
        // One query for each relation: as one join every row would carry the snapshot again.
        relationLoadStrategy: 'query',
        lock: { mode: 'pessimistic_write', tables: ['project'] },
      });
      if (!project) throw new NotFoundException();
      const item = project.items.find(({ key }) => key === dto.item);
      if (!item) throw new BadRequestException(`unknown item ${dto.item}`);
      if (!mayRecord(person, item, dto)) throw new ForbiddenException();
      const stepped = step(project.snapshot, dto.item, dto.type);
      if (!stepped) throw new ConflictException(`${dto.type} is not allowed now`);
      project.snapshot = stepped.snapshot;
      project.status = stepped.status;
      for (const each of project.items) each.status = stepped.itemStatuses.get(each.key) ?? each.status;
      const effectiveAt = dto.effectiveAt ? new Date(dto.effectiveAt) : new Date();
      setDates(item, dto, effectiveAt);
      item.history.push(manager.create(HistoryEntry, entryOf(project, item, dto, person, effectiveAt)));
      await manager.save(project);
      return { id: project.id, version: project.version, status: project.status, item: { key: item.key, status: item.status, dueOn: item.dueOn } };
    });
  }
}

function mayRecord({ role, department }: Person, item: Item, { type }: EventDto): boolean {
  return type === 'item.submitted' ? role === 'agent' : role === 'officer' && department === item.department;
}

function setDates(item: Item, { type }: EventDto, effectiveAt: Date): void {
  const today = civilDateAt(effectiveAt.getTime(), 'Asia/Shanghai');
  if (type === 'item.submitted') item.submittedOn = today;
  if (type === 'item.accepted') Object.assign(item, { acceptedOn: today, dueOn: calendar.addWorkingDays(today, promises.get(item.key)!) });
  if (type === 'item.approved') Object.assign(item, { decidedOn: today, dueOn: null });
}

function entryOf(project: Project, item: Item, { type, item: _, ...data }: EventDto, actor: Person, effectiveAt: Date): Partial<HistoryEntry> {
  const previous = item.history.at(-1)?.hash ?? '';
  const hash = createHash('sha256').update(JSON.stringify([previous, project.id, item.key, type, data, actor.id, effectiveAt])).digest('hex');
  return { type, actor, data, effectiveAt, hash };
}
