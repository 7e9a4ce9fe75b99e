import { counted, messages } from '../language/messages.js';

export const PROBLEM = messages(
  {
    unreachableTitle: '连接不上服务器',
    unreachable: '请检查网络；恢复后可重试，已填写的内容不会丢失。',
    failedTitle: '页面出错了',
    failed: '程序没有料到这种情况。请重试；若再次出现，请告知管理员。',
    possible: '现在可以办理：',
    retryIn: (seconds: number) => (seconds > 90 ? `请 ${Math.ceil(seconds / 60)} 分钟后再试` : `请 ${seconds} 秒后再试`),
    retry: '重试',
    requestId: (id: string) => `请求编号 ${id}`,
  },
  {
    unreachableTitle: 'The server cannot be reached',
    unreachable: 'Please check the network and try again; nothing that you have typed is lost.',
    failedTitle: 'This page has failed',
    failed: 'The program has met something unexpected. Please try again; if it happens again, tell the administrator.',
    possible: 'Possible now: ',
    retryIn: (seconds: number) => `Try again in ${seconds > 90 ? counted(Math.ceil(seconds / 60), 'minute', 'minutes') : counted(seconds, 'second', 'seconds')}`,
    retry: 'Try again',
    requestId: (id: string) => `Request ${id}`,
  },
);
