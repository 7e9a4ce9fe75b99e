import { holdsRole, visibleParks, type Grant, type Principal } from '../../src/people/principal.js';

const person = (...grants: (Pick<Grant, 'role'> & Partial<Grant>)[]): Principal => ({
  id: '0b7e7d3c-2f39-4c5e-9a53-8f6a3c1d2e4f',
  username: 'someone',
  name: 'Someone',
  grants: grants.map((grant) => ({ department: null, park: null, ...grant })),
});

describe('a role', () => {
  it('that is held in one park is not held in another', () => {
    const agent = person({ role: 'agent', park: 'east' });
    expect(holdsRole(agent, 'agent', { park: 'east' })).toBe(true);
    expect(holdsRole(agent, 'agent', { park: 'west' })).toBe(false);
  });

  it('that names no park is held in every park', () => {
    expect(holdsRole(person({ role: 'leader' }), 'leader', { park: 'west' })).toBe(true);
  });

  it('is held somewhere when no place is asked about', () => {
    expect(holdsRole(person({ role: 'agent', park: 'east' }), 'agent')).toBe(true);
    expect(holdsRole(person({ role: 'agent', park: 'east' }), 'leader')).toBe(false);
  });

  it('of an officer is held in the one department', () => {
    const officer = person({ role: 'officer', department: 'housing' });
    expect(holdsRole(officer, 'officer', { department: 'housing', park: 'east' })).toBe(true);
    expect(holdsRole(officer, 'officer', { department: 'water', park: 'east' })).toBe(false);
  });

  it('is not put together from two grants', () => {
    const officer = person({ role: 'officer', department: 'housing', park: 'east' }, { role: 'officer', department: 'water', park: 'west' });
    expect(holdsRole(officer, 'officer', { department: 'housing', park: 'west' })).toBe(false);
  });
});

describe('the parks that somebody may look into', () => {
  it('are those of all grants', () => {
    expect(visibleParks(person({ role: 'agent', park: 'east' }, { role: 'leader', park: 'west' }, { role: 'agent', park: 'west' }))).toEqual(['east', 'west']);
  });

  it('are all of them for an administrator, and for who holds a role in every park', () => {
    expect(visibleParks(person({ role: 'administrator', park: 'east' }))).toBe('all');
    expect(visibleParks(person({ role: 'agent', park: 'east' }, { role: 'officer', department: 'water' }))).toBe('all');
  });

  it('are none for who has no role', () => {
    expect(visibleParks(person())).toEqual([]);
  });
});
