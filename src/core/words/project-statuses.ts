import type { Titles } from '../workflow/definition.js';
import type { ProjectStatus } from '../workflow/state.js';

/** How far a project has come. */
export const PROJECT_STATUS_WORDS: Readonly<Record<ProjectStatus, Titles>> = {
  active: { zh: '办理中', en: 'active' },
  completed: { zh: '已办结', en: 'completed' },
  terminated: { zh: '已终止', en: 'terminated' },
};
