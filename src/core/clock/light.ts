/** 亮灯: green; yellow when few days are left; red when overdue; blue while paused; grey before acceptance. */
export type Light = 'green' | 'yellow' | 'red' | 'blue' | 'grey';
