import { isPrivateAddress, isPrivateHost } from '../../src/notices/transports/private-address.js';
import { postJson } from '../../src/notices/transports/post-json.js';
import { publicLookup } from '../../src/notices/transports/public-lookup.js';
import { startReceiver } from './receiver.js';

describe('private addresses', () => {
  it.each(['127.0.0.1', '10.255.0.1', '172.31.255.255', '192.168.0.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '::1', '::', 'fe80::1', 'fd12::1', '::ffff:10.0.0.1', '::ffff:7f00:1', 'nonsense'])(
    '%s is one', (address) => expect(isPrivateAddress(address)).toBe(true),
  );

  it.each(['8.8.8.8', '172.32.0.1', '11.0.0.1', '100.128.0.1', '2400:3200::1', '::ffff:8.8.8.8'])('%s is none', (address) => expect(isPrivateAddress(address)).toBe(false));

  it('names are judged by what they resolve to', async () => {
    expect(isPrivateHost('example.com')).toBe(false);
    const error = await new Promise<Error | null>((done) => publicLookup('localhost', {}, (fault) => done(fault)));
    expect(error?.message).toBe('the address is private');
  });

  it('are not posted to, unless that is allowed', async () => {
    const receiver = await startReceiver();
    expect(await postJson({ url: receiver.url, body: '{}', allowPrivate: false })).toEqual({ fault: 'the address is private', reached: false });
    expect(receiver.received).toEqual([]);
    expect(await postJson({ url: receiver.url, body: '{}', allowPrivate: true })).toMatchObject({ status: 200 });
    await receiver.close();
  });
});
