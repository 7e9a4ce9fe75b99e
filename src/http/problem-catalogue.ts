import type { Titles } from '../core/workflow/definition.js';
import { ACCESS_PROBLEMS } from './problem-texts/access.js';
import { ADMINISTRATION_FAULTS, ADMINISTRATION_PROBLEMS } from './problem-texts/administration.js';
import { APPLICANT_FAULTS, APPLICANT_PROBLEMS } from './problem-texts/applicant.js';
import { DEADLINE_PROBLEMS } from './problem-texts/deadlines.js';
import { FAULTS } from './problem-texts/faults.js';
import { NOTICE_FAULTS, NOTICE_PROBLEMS } from './problem-texts/notices.js';
import { ORDER_PROBLEMS } from './problem-texts/orders.js';
import { OVERVIEW_FAULTS } from './problem-texts/overview.js';
import { PROJECT_PROBLEMS } from './problem-texts/projects.js';
import { READING_PROBLEMS } from './problem-texts/readings.js';
import { REFUSAL_PROBLEMS } from './problem-texts/refusals.js';
import { REQUEST_PROBLEMS } from './problem-texts/request.js';
import { WORKFLOW_PROBLEMS } from './problem-texts/workflows.js';
import type { ProblemText } from './problem-text.js';

/** The words for every reason that a request can be refused with. */
export const PROBLEM_TEXTS: Readonly<Record<string, ProblemText | undefined>> = {
  ...REQUEST_PROBLEMS,
  ...ACCESS_PROBLEMS,
  ...REFUSAL_PROBLEMS,
  ...PROJECT_PROBLEMS,
  ...READING_PROBLEMS,
  ...WORKFLOW_PROBLEMS,
  ...DEADLINE_PROBLEMS,
  ...ORDER_PROBLEMS,
  ...NOTICE_PROBLEMS,
  ...ADMINISTRATION_PROBLEMS,
  ...APPLICANT_PROBLEMS,
};

/** The words for what can be wrong with one field. */
export const FAULT_TEXTS: Readonly<Record<string, Titles | undefined>> = { ...FAULTS, ...NOTICE_FAULTS, ...ADMINISTRATION_FAULTS, ...APPLICANT_FAULTS, ...OVERVIEW_FAULTS };
