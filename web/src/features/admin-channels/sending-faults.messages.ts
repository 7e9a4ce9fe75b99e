import { messages } from '../../language/messages.js';

/** Why something did not arrive. */
export const SENDING_FAULTS = messages(
  {
    http: (status: string) => `接收方返回错误 ${status}`,
    code: (code: string, said: string) => `机器人拒绝，代码 ${code}${said && `：${said}`}`,
    refused: '连不上接收方',
    nameless: '找不到接收方的网址',
    silent: '接收方没有及时应答',
    brokeOff: '应答中断，可能已经送达',
    interrupted: '发送途中程序中断，可能已经送达',
    removed: '渠道已删除',
    deactivated: '收件人已停用，不再发送',
    sealed: '渠道密钥无法解密，请检查 SECRETS_KEY，或重新填写网址和密钥',
    noMailServer: '没有设置邮件服务器（SMTP_URL）',
    private: '网址指向本机或内部网络，不允许发送',
    certificate: '接收方的证书不可信',
    notARobot: '接收方的应答不是机器人的，请核对网址',
  },
  {
    http: (status) => `The receiver answered with error ${status}`,
    code: (code, said) => `The robot refused, code ${code}${said && `: ${said}`}`,
    refused: 'The receiver cannot be reached',
    nameless: 'The receiver’s address does not exist',
    silent: 'The receiver did not answer in time',
    brokeOff: 'The answer broke off; it may have arrived',
    interrupted: 'The program ended while this was being sent; it may have arrived',
    removed: 'The channel was removed',
    deactivated: 'The person was deactivated; nothing is sent to them any more',
    sealed: 'The channel’s secrets cannot be read: check SECRETS_KEY, or give URL and secret anew',
    noMailServer: 'No mail server is set (SMTP_URL)',
    private: 'The address leads into this machine or its own network, where nothing is sent',
    certificate: 'The receiver’s certificate cannot be trusted',
    notARobot: 'No robot answers like this: check the address',
  },
);
