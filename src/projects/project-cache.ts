import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { LoadedProject } from './loaded-project.js';
import { ProjectLoader } from './project-loader.js';

const MOST_PROJECTS = 5_000;

/**
 * Projects as this instance last saw them. Another instance may have moved one since; that is found out when a turn is
 * written against the version, or before a refusal is answered, so what is remembered only ever saves a read.
 */
@Injectable()
export class ProjectCache {
  private readonly projects = new LRUCache<string, LoadedProject>({ max: MOST_PROJECTS });

  constructor(private readonly loader: ProjectLoader) {}

  async get(id: string): Promise<LoadedProject | null> {
    return this.projects.get(id) ?? this.reload(id);
  }

  async reload(id: string): Promise<LoadedProject | null> {
    const project = await this.loader.load(id);
    if (project) this.put(project);
    else this.projects.delete(id);
    return project;
  }

  put(project: LoadedProject): void {
    this.projects.set(project.id, project);
  }

  /** Whether the database still holds the version that was judged. */
  async isCurrent(project: LoadedProject): Promise<boolean> {
    return (await this.loader.currentVersion(project.id)) === project.version;
  }
}
