import { readAlertSettings } from '../../src/config/alert-settings.js';
import { VariableReader } from '../../src/config/variable-reader.js';
import { peopleToTell, type Matter } from '../../src/deadlines/people-to-tell.js';
import type { HeldRole, Roster } from '../../src/deadlines/roster.js';

const SETTINGS = readAlertSettings(new VariableReader({}));
const officer = (person: string, park: string | null, head = false, department = 'housing'): HeldRole => ({ person, role: 'officer', department, park, head });
const leader = (person: string, park: string | null): HeldRole => ({ person, role: 'leader', department: null, park, head: false });

const ROSTER: Roster = {
  active: new Set(['agent', 'anna', 'bert', 'chief', 'city', 'east', 'west', 'abroad', 'water']),
  officers: [officer('anna', 'east'), officer('bert', null), officer('chief', null, true), officer('far', 'west'), officer('water', null, true, 'water')],
  leaders: [leader('city', null), leader('east', 'east'), leader('west', 'west'), leader('abroad', 'north')],
  cityOf: new Map([['east', '泸州'], ['west', '泸州'], ['north', '德阳']]),
};
const MATTER: Matter = { level: 'near-due', ownerId: 'anna', department: 'housing', agentId: 'agent', park: 'east' };
const told = (matter: Partial<Matter>) => peopleToTell({ ...MATTER, ...matter }, ROSTER, SETTINGS);

describe('who is told', () => {
  it.each([
    ['near due: who has it in hand, and the agent', {}, ['agent', 'anna']],
    ['near due and in nobody’s hands: whoever could take it', { ownerId: null }, ['agent', 'anna', 'bert', 'chief']],
    ['near due, and who had it is gone: whoever could take it', { ownerId: 'gone' }, ['agent', 'anna', 'bert', 'chief']],
    ['overdue: the head and the leaders of the park too', { level: 'overdue' }, ['agent', 'anna', 'chief', 'city', 'east']],
    ['escalated: every leader of the city', { level: 'escalated' }, ['agent', 'anna', 'chief', 'city', 'east', 'west']],
    ['a target belongs to no department', { ownerId: null, department: null }, ['agent']],
    ['an agent who is gone is not told', { agentId: 'gone' }, ['anna']],
    ['about no project: leaders of everything', { level: 'escalated', agentId: null, department: null, park: null }, ['anna', 'city']],
    ['nobody twice', { agentId: 'anna' }, ['anna']],
  ] as const)('%s', (_what, matter, people) => {
    expect(told(matter as Partial<Matter>)).toEqual(people);
  });
});
