import type { ProblemText } from '../problem-text.js';

export const WORKFLOW_PROBLEMS = {
  'workflow-not-found': {
    title: { zh: '没有这个审批流程', en: 'No such workflow' },
    detail: { zh: '审批流程“{key}”第 {version} 版没有发布。', en: 'Version {version} of the workflow "{key}" has not been published.' },
  },
  'workflow-not-publishable': {
    title: { zh: '审批流程不能发布', en: 'Workflow cannot be published' },
    detail: { zh: '{file} 中有 {count} 处问题。', en: 'Problems found in {file}: {count}.' },
  },
  'workflow-version-published': {
    title: { zh: '该版本已经发布', en: 'Version already published' },
    detail: {
      zh: '“{key}”第 {version} 版已经发布，内容不同。已发布的版本不可更改，请发布新的版本。',
      en: 'Version {version} of "{key}" is published and says something else. A published version never changes; publish a new one.',
    },
  },
  'workflow-version-not-higher': {
    title: { zh: '版本号过低', en: 'Version not higher' },
    detail: { zh: '“{key}”已经发布到第 {latest} 版，不能再发布第 {version} 版。', en: 'Version {latest} of "{key}" is published, so version {version} cannot be any more.' },
  },
} satisfies Record<string, ProblemText>;
