import { useDepartmentChange, useDepartmentRemoval, useNewDepartment, useNewPark, useParkChange, useParkRemoval } from '../../api/places.js';
import type { Place, PlaceKind } from './place.js';

/** Setting up, changing and removing places of a kind. */
export function usePlaceWork(kind: PlaceKind) {
  const ofDepartments = { add: useNewDepartment(), change: useDepartmentChange(), removal: useDepartmentRemoval() };
  const ofParks = { add: useNewPark(), change: useParkChange(), removal: useParkRemoval() };
  const { add, change, removal } = kind === 'park' ? ofParks : ofDepartments;
  const save = async ({ key, title, place = '' }: Place, isNew: boolean): Promise<void> => {
    if (kind === 'park') await (isNew ? ofParks.add : ofParks.change).mutateAsync({ key, title, place });
    else await (isNew ? ofDepartments.add : ofDepartments.change).mutateAsync({ key, title });
  };
  return { save, saving: add.isPending || change.isPending, saveError: add.error ?? change.error, removal };
}
